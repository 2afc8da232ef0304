import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { runCommand } from './command.ts'
import { expect, test, type Demarc } from './fixtures.ts'
import { address, me, prepare, visit } from './prepare.ts'
import { ChecklistScreen } from './screens/checklist.ts'
import { Workbench } from './screens/workbench.ts'

/** Bo's computer: another workspace, reached by command. */
function colleague({ root, profile }: Demarc) {
  const folders = { root, workspace: join(root, 'bo'), profile }
  return async (...args: string[]) => {
    const { code, stderr } = await runCommand(folders, [...args, '--as', 'Bo Reviewer'])
    expect(code, stderr).toBe(0)
  }
}

/** Hands the assessment that is open over and gives the path of the file that was saved. */
async function handOver(page: Page, { root }: Demarc): Promise<string> {
  await new Workbench(page).go('Hand-over')
  await page.getByLabel('Who receives it').fill('Bo Reviewer')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hand over and save the file …', exact: true }).click()
  const download = await saving
  expect(download.suggestedFilename()).toMatch(/ - hand-over to Bo Reviewer\.demarc$/)
  const path = join(root, 'given.demarc')
  await download.saveAs(path)
  return path
}

async function receive(page: Page, path: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Receive a hand-over file' }).click()
  await (await choosing).setFiles(path)
}

test('an assessment goes to a colleague, is read-only meanwhile, and comes back with the work', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'overview'))
  const given = await handOver(page, demarc)

  await expect(page.getByRole('region', { name: 'Whether the assessment can be changed' })).toContainText(
    /^Handed over to Bo Reviewer on .*It is read-only here until you receive the file that comes back\./,
  )
  const checklist = new ChecklistScreen(page)
  await visit(page, address(id, 'checklist', 's3'))
  const item = await checklist.open('S3-01')
  await expect(item.field('Working note')).not.toBeEditable()
  await visit(page, '#/')
  await expect(page.getByRole('row', { name: /Acme Payments/ })).toContainText('With Bo Reviewer')

  const bo = colleague(demarc)
  await bo('receive', given)
  await bo('conclude', id, 'S3-01', 'compliant')
  const back = join(demarc.root, 'back.demarc')
  await bo('handover', id, back, '--to', me.name)

  await receive(page, back)
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible()
  await expect(page.getByText('Received. Work goes on here.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Whether the assessment can be changed' })).toBeHidden()
  await new Workbench(page).go('History')
  await expect(page.getByText('Received from Bo Reviewer')).toBeVisible()
  await expect(page.getByText(/Concluded S3-01 compliant/)).toBeVisible()
})

test('the file that comes back is received on the page of the assessment that waits for it', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'overview'))
  const given = await handOver(page, demarc)
  const bo = colleague(demarc)
  await bo('receive', given)
  await bo('conclude', id, 'S3-01', 'compliant')
  const back = join(demarc.root, 'back.demarc')
  await bo('handover', id, back, '--to', me.name)

  await receive(page, back)
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Whether the assessment can be changed' })).toBeHidden()
  await new Workbench(page).go('History')
  await expect(page.getByText(/Concluded S3-01 compliant/)).toBeVisible()
})

test('it is taken back with a reason, and the other copy is refused in words', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'overview'))
  const given = await handOver(page, demarc)
  const bo = colleague(demarc)
  await bo('receive', given)
  const back = join(demarc.root, 'back.demarc')
  await bo('handover', id, back, '--to', me.name)

  await page.getByRole('button', { name: 'Take back without the file …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take back without the file' })
  await dialog.getByRole('button', { name: 'Take back', exact: true }).click()
  await expect(dialog).toContainText('Say why')
  await dialog.getByLabel(/Why it is taken back/).fill('The stick was lost')
  await dialog.getByRole('button', { name: 'Take back', exact: true }).click()
  await expect(page.getByText('Work goes on here.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Hand over to a colleague' })).toBeVisible()

  await visit(page, '#/')
  await receive(page, back)
  const refused = page.getByRole('dialog', { name: 'The file was not received' })
  await expect(refused).toContainText(
    /was taken back here on .* \(The stick was lost\), so the copy in this file cannot come back/,
  )
  const letter = join(demarc.root, 'letter.txt')
  writeFileSync(letter, 'Dear Ada')
  const choosing = page.waitForEvent('filechooser')
  await refused.getByRole('button', { name: 'Choose another file' }).click()
  await (await choosing).setFiles(letter)
  await expect(refused).toContainText('letter.txt is not a hand-over file of Demarc.')
})
