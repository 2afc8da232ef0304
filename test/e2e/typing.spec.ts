import type { Page } from '@playwright/test'
import { expect, test, type Demarc } from './fixtures.ts'
import { address, ask, prepare, visit } from './prepare.ts'
import { ChecklistScreen, type ItemPanel } from './screens/checklist.ts'
import { Workbench } from './screens/workbench.ts'

/*
 * What is answered is on disk, and what is being typed is on disk within a second, however the window or the program ends.
 */

const begun = 'The configuration was exported on 12 March'
const goneOn = ' and compared with the baseline of the platform team'

async function openItem(page: Page, id: string): Promise<ItemPanel> {
  await visit(page, address(id, 'checklist', 's3'))
  return new ChecklistScreen(page).open('S3-01')
}

/** Concludes the item by its key, which goes on to the next one, and comes back to it. */
async function conclude(page: Page, key: string, conclusion: string): Promise<void> {
  const checklist = new ChecklistScreen(page)
  await page.keyboard.press(key)
  await expect(checklist.row('S3-01')).toContainText(conclusion)
  await checklist.open('S3-01')
}

/** The words of the changes of an item since the assessment was made, newest first. */
async function changesOf(demarc: Demarc, id: string): Promise<string[]> {
  const asked = { id, item: 's3/s3.durability', before: null, count: 50 }
  const { entries } = await ask<{ entries: { words: string[] }[] }>(
    demarc,
    'call',
    'assessment:history',
    JSON.stringify(asked),
  )
  return entries.slice(0, -1).map((entry) => entry.words.join(' '))
}

test('leaving the field makes one change of everything that was typed', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  const item = await openItem(page, id)
  await item.field('Working note').pressSequentially(begun, { delay: 20 })
  await new Workbench(page).saved()
  await item.field('Working note').pressSequentially(goneOn, { delay: 20 })
  expect(await item.field('Working note').inputValue()).toBe(begun + goneOn)
  await item.field('Working note').blur()
  await expect(new ChecklistScreen(page).row('S3-01').getByRole('img', { name: 'Working note' })).toBeVisible()
  await demarc.close()
  expect(await changesOf(demarc, id)).toHaveLength(1)
})

test('the window is closed in the middle of typing: the text is offered again', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  const item = await openItem(page, id)
  await conclude(page, '2', 'Partially')
  await item.field('Report comment').pressSequentially(begun)
  await page.close({ runBeforeUnload: true })
  await demarc.close()
  expect(await changesOf(demarc, id)).toHaveLength(1)

  const again = await demarc.open()
  await visit(again, address(id, 'overview'))
  await expect(again.getByText('Finish the text you were typing')).toBeVisible()
  const found = await openItem(again, id)
  await expect(found.field('Report comment')).toHaveValue(begun)
  await expect(found.panel.getByText(/^Restored: typed on /)).toBeVisible()
  await expect(new ChecklistScreen(again).row('S3-01')).toContainText('Partially')

  await found.field('Report comment').focus()
  await found.field('Report comment').blur()
  await expect(found.panel.getByText(/^Restored: typed on /)).toBeHidden()
  await demarc.close()
  expect(await changesOf(demarc, id)).toHaveLength(2)
  expect(await ask(demarc, 'call', 'assessment:drafts', JSON.stringify({ id }))).toEqual([])
})

test('restored text can be discarded', async ({ demarc, trouble }) => {
  trouble.expected.push(/WebSocket|ERR_CONNECTION|Failed to load resource/)
  const id = await prepare(demarc)
  const page = await demarc.open()
  const item = await openItem(page, id)
  await item.field('Report comment').pressSequentially(begun)
  await new Workbench(page).saved()
  // A window that is closed may still leave the field, which makes a change of the text; a killed program leaves it typed.
  await demarc.kill()

  const found = await openItem(await demarc.open(), id)
  await found.panel.getByRole('button', { name: 'Discard' }).click()
  await expect(found.field('Report comment')).toHaveValue('')
  await demarc.close()
  expect(await changesOf(demarc, id)).toHaveLength(0)
})

test('the program is killed in the middle of typing: everything answered and nearly everything typed is there', async ({
  demarc,
  trouble,
}) => {
  // A window whose program was killed has lost its connection, and says so in the console.
  trouble.expected.push(/WebSocket|ERR_CONNECTION|Failed to load resource/)
  const id = await prepare(demarc)
  const page = await demarc.open()
  const item = await openItem(page, id)
  await conclude(page, '3', 'Non-compliant')
  // Typed without a rest for longer than a second: what is durable must not wait for a pause.
  await item.field('Working note').pressSequentially(begun, { delay: 60 })
  await item.field('Working note').pressSequentially(goneOn, { delay: 60 })
  await demarc.kill()

  const again = await demarc.open()
  const found = await openItem(again, id)
  await expect(new ChecklistScreen(again).row('S3-01')).toContainText('Non-compliant')
  const kept = await found.field('Working note').inputValue()
  expect(begun + goneOn).toContain(kept)
  expect(kept.startsWith(begun)).toBe(true)
  await expect(found.panel.getByText(/^Restored: typed on /)).toBeVisible()
  await demarc.close()
  const check = await demarc.run('check', id)
  expect(check.code, check.stdout + check.stderr).toBe(0)
})
