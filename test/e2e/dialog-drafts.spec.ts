import type { Page } from '@playwright/test'
import { expect, test, type Demarc } from './fixtures.ts'
import { address, ask, prepare, visit } from './prepare.ts'
import { ChecklistScreen, type ItemPanel } from './screens/checklist.ts'

/*
 * What is typed in a dialog and not sent yet is on disk within a second, and stands there again, however the dialog, the window or the
 * program ends.
 */

const condition = 'Two buckets of the archive account answer to anybody.'

async function openFinding(page: Page): Promise<{ item: ItemPanel; dialog: ReturnType<Page['getByRole']> }> {
  const item = await new ChecklistScreen(page).open('S3-01')
  await item.part('Findings')
  await item.panel.getByRole('button', { name: 'Raise a finding' }).click()
  return { item, dialog: page.getByRole('dialog', { name: 'S3-01: Raise a finding' }) }
}

const draftsOf = (demarc: Demarc, id: string) =>
  ask<{ key: string }[]>(demarc, 'call', 'assessment:drafts', JSON.stringify({ id }))

test('the program is killed in the middle of a finding: it stands there again, and sending it ends the draft', async ({
  demarc,
  trouble,
}) => {
  trouble.expected.push(/WebSocket|ERR_CONNECTION|Failed to load resource/)
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'checklist', 's3'))
  const { dialog } = await openFinding(page)
  await dialog.getByLabel('Title').fill('Buckets of the archive are open')
  await dialog.getByLabel('Condition').fill(condition)
  await dialog.getByRole('combobox', { name: 'Severity' }).click()
  await page.getByRole('option', { name: 'High' }).click()
  // Behind a dialog the mark is out of reach for roles.
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await demarc.kill()

  const again = await demarc.open()
  await visit(again, address(id, 'overview'))
  await again.getByRole('link', { name: 'S3-01' }).first().click()
  await expect(again.getByText('Begun and not finished: a finding.')).toBeVisible()
  const found = await openFinding(again)
  await expect(found.dialog.getByText(/^As you left it on /)).toBeVisible()
  await expect(found.dialog.getByLabel('Condition')).toHaveValue(condition)
  await expect(found.dialog.getByRole('combobox', { name: 'Severity' })).toContainText('High')
  await found.dialog.getByRole('button', { name: 'Raise the finding' }).click()
  await expect(found.dialog).toBeHidden()
  await expect(again.getByText('Begun and not finished')).toHaveCount(0)
  await demarc.close()
  expect(await draftsOf(demarc, id)).toEqual([])
})

test('Escape keeps what was typed, and discarding begins again', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'checklist', 's3'))
  const { item, dialog } = await openFinding(page)
  const typical = await dialog.getByLabel('Condition').inputValue()
  await dialog.getByLabel('Condition').fill(condition)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(item.panel.getByText('Begun and not finished: a finding.')).toBeVisible()

  await item.panel.getByRole('button', { name: 'Raise a finding' }).click()
  await expect(dialog.getByLabel('Condition')).toHaveValue(condition)
  await dialog.getByRole('button', { name: 'Discard it' }).click()
  await expect(dialog.getByLabel('Condition')).toHaveValue(typical)
  await page.keyboard.press('Escape')
  await expect(item.panel.getByText('Begun and not finished')).toHaveCount(0)
  await demarc.close()
  expect(await draftsOf(demarc, id)).toEqual([])
})
