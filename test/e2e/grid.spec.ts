import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { address, ask, prepare, visit } from './prepare.ts'
import { ChecklistScreen, ItemPanel } from './screens/checklist.ts'
import { Keys } from './screens/keys.ts'

const views = (page: Page) => page.getByRole('toolbar', { name: 'Views' })
const menuItem = (page: Page, name: string) => page.getByRole('menuitemcheckbox', { name, exact: true })

async function openList(page: Page, id: string, unit: string): Promise<ChecklistScreen> {
  await visit(page, address(id, 'checklist', unit))
  const checklist = new ChecklistScreen(page)
  await expect(checklist.grid).toBeFocused()
  return checklist
}

test('by mouse: columns, groups and a view that is there again after a restart', async ({ demarc }) => {
  const id = await prepare(demarc)
  let page = await demarc.open()
  let checklist = await openList(page, id, 'all')

  await test.step('choose columns and groups', async () => {
    await page.getByRole('button', { name: 'Columns' }).click()
    await menuItem(page, 'NIST CSF').click()
    await menuItem(page, 'Work').click()
    await page.keyboard.press('Escape')
    await expect(checklist.grid.getByRole('columnheader', { name: 'NIST CSF' })).toBeVisible()
    await expect(checklist.grid.getByRole('columnheader', { name: 'Work' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Group by' }).click()
    await menuItem(page, 'CSF function').click()
  })

  await test.step('groups say how many items they have, and fold', async () => {
    const tree = page.getByRole('treegrid', { name: 'All items' })
    await expect(tree).toMatchAriaSnapshot(`
      - treegrid "All items":
        - rowgroup:
          - row "Selected Ref Control AWS provides Customer must Origination Conclusion NIST CSF"
        - rowgroup:
          - row /GV Govern \\d+ items · 0 concluded/ [expanded] [level=1]
    `)
    const first = tree.getByRole('row', { name: /GV Govern/ })
    await first.getByText('GV Govern').click()
    await expect(first).toHaveAttribute('aria-expanded', 'false')
    await expect(tree.getByRole('row', { name: /ID Identify/ })).toHaveAttribute('aria-rowindex', '3')
  })

  await test.step('keep it as a view', async () => {
    await views(page).getByRole('button', { name: 'All items' }).click()
    await page.getByRole('menuitem', { name: 'Keep this view …' }).click()
    await page.getByLabel('Name of the view').fill('By function')
    await page.getByRole('button', { name: 'Keep the view' }).click()
    await expect(page.getByText('The view “By function” is kept.')).toBeVisible()
    await views(page).getByRole('button', { name: 'By function' }).click()
    await menuItem(page, 'All items').click()
    await expect(page.getByRole('grid', { name: 'All items' })).toBeVisible()
  })

  await test.step('it is there again after the program was started anew', async () => {
    // The view is written within moments of the choice; closing the window sends what still waits.
    await demarc.close()
    page = await demarc.open()
    checklist = await openList(page, id, 'all')
    await views(page).getByRole('button', { name: 'All items' }).click()
    await menuItem(page, 'By function').click()
    await expect(page.getByRole('treegrid', { name: 'All items' })).toBeVisible()
    await expect(checklist.grid.getByRole('columnheader', { name: 'NIST CSF' })).toBeVisible()
  })
})

test('by mouse: many items concluded with one reason, as one change that one undo takes back', async ({ demarc }) => {
  const id = await prepare(demarc)
  await ask(demarc, 'conclude', id, 'S3-01', 'non-compliant', '--reason', 'Seen')
  const page = await demarc.open()
  const checklist = await openList(page, id, 's3')
  const topOf = async (ref: string) => (await checklist.row(ref).boundingBox())?.y
  const before = await topOf('S3-04')
  for (const ref of ['S3-02', 'S3-03', 'S3-04']) {
    await checklist.row(ref).getByTitle(`Select ${ref}`).click()
    await expect(checklist.row(ref)).toHaveAttribute('aria-selected', 'true')
    expect(await topOf('S3-04'), 'no row moves under the pointer').toBe(before)
  }

  await test.step('compliant is refused where they rest on nothing, which is said with their names', async () => {
    await page.getByRole('toolbar', { name: '3 items selected' }).getByRole('button', { name: 'Conclude …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Conclude 3 items' })
    await dialog.getByRole('radio', { name: 'Compliant', exact: true }).check()
    await expect(dialog.getByRole('status', { name: 'Items that rest on nothing' })).toContainText('S3-03')
    await expect(dialog.getByRole('button', { name: 'Conclude the 0 with a basis' })).toBeDisabled()
  })

  await test.step('with one procedure for all of them it is one change', async () => {
    const dialog = page.getByRole('dialog', { name: 'Conclude 3 items' })
    await dialog.getByRole('radio', { name: 'A procedure performed for all of them' }).check()
    await dialog.getByLabel('What was done').fill('Read the settings of every bucket.')
    await dialog.getByLabel('What was found').fill('All as they should be.')
    await dialog.getByRole('radio', { name: 'No exception' }).check()
    await dialog.getByLabel('Reason for all of them').fill('Settings are set by one module.')
    await dialog.getByRole('button', { name: 'Conclude 3 items' }).click()
    await expect(dialog).toBeHidden()
    for (const ref of ['S3-02', 'S3-03', 'S3-04']) await expect(checklist.row(ref)).toContainText('Compliant')
    await expect(page.getByRole('status').filter({ hasText: '3 items: Compliant' })).toBeAttached()
    await expect(checklist.grid.getByRole('row', { selected: true })).toHaveCount(0)
  })

  await test.step('whatever is done with the selected items, they are selected no longer', async () => {
    await checklist.row('S3-05').getByTitle('Select S3-05').click()
    await page.getByRole('toolbar', { name: '1 item selected' }).getByRole('button', { name: 'Set work to …' }).click()
    await page.getByRole('menuitem', { name: 'In progress' }).click()
    await expect(checklist.row('S3-05')).toContainText('In progress')
    await expect(checklist.grid.getByRole('row', { selected: true })).toHaveCount(0)
    await expect(checklist.grid).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(checklist.row('S3-05')).toContainText('To do')
    await checklist.row('S3-05').getByTitle('Select S3-05').click()
    await page.keyboard.press('3')
    await expect(checklist.row('S3-05')).toContainText('Non-compliant')
    await expect(checklist.grid.getByRole('row', { selected: true })).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(checklist.row('S3-05')).toContainText('Not assessed')
  })

  await test.step('undo takes all of it back', async () => {
    await page.getByRole('button', { name: 'Undo' }).click()
    for (const ref of ['S3-02', 'S3-03', 'S3-04']) await expect(checklist.row(ref)).toContainText('Not assessed')
  })
})

test('by keys: the rows stay while they are concluded, and are arranged again when asked', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  const keys = new Keys(page)
  const checklist = await openList(page, id, 's3')
  await keys.press('Control+k')
  await keys.type('To do')
  await keys.press('Enter')
  await expect(views(page).getByRole('button', { name: 'To do' })).toBeVisible()
  await expect(checklist.grid).toBeFocused()
  const rows = await checklist.grid.getAttribute('aria-rowcount')
  await keys.press('3', '3')
  await checklist.at('S3-03')
  await expect(checklist.row('S3-01')).toContainText('Non-compliant')
  await expect(checklist.grid).toHaveAttribute('aria-rowcount', rows ?? '')
  await keys.press('r')
  await expect(checklist.row('S3-01')).toHaveCount(0)
  await expect(checklist.grid).toHaveAttribute('aria-rowcount', String(Number(rows) - 2))
  await checklist.at('S3-03')

  await test.step('the commands act on the item that is open', async () => {
    await keys.press('Control+k')
    await keys.type('With S3-03 working note')
    await keys.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Working note' })).toBeFocused()
  })
})

test('by keys: a hit of the search leads to its place', async ({ demarc }) => {
  const id = await prepare(demarc)
  const note = {
    type: 'item.write',
    item: 's3/s3.bucket-policy',
    field: 'workingNote',
    text: 'Der Schlüsselbund fehlt.',
  }
  await ask(demarc, 'call', 'assessment:intend', JSON.stringify({ id, intention: note }))
  const page = await demarc.open()
  const keys = new Keys(page)
  await openList(page, id, 'all')
  await keys.press('Control+Shift+F')
  await expect(page.getByRole('searchbox', { name: 'Search everything typed' })).toBeFocused()
  await keys.type('LÜSSELB')
  await expect(page.getByRole('status').filter({ hasText: '1 place' })).toBeVisible()
  const hits = page.getByRole('list', { name: 'Places found' })
  await expect(hits.locator('mark')).toHaveText('lüsselb')
  await keys.press('ArrowDown')
  await expect(hits.getByRole('link')).toBeFocused()
  await keys.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Working note' })).toHaveValue('Der Schlüsselbund fehlt.')
  await expect(page.getByRole('tab', { name: /^Conclude/, selected: true })).toBeFocused()
})

test('100 items are concluded with 100 keys', async ({ demarc }) => {
  test.setTimeout(180_000)
  const id = await prepare(demarc)
  const page = await demarc.open()
  const checklist = await openList(page, id, 'all')
  let pressed = 0
  const press = async (key: string) => {
    pressed += 1
    await page.keyboard.press(key)
  }
  for (let item = 0; item < 100; item += 1) await press(String((item % 3) + 1))
  await expect(page.getByRole('main')).toContainText(/^.*100 of \d+ concluded/)
  expect(pressed).toBe(100)
  await expect(checklist.grid).toBeFocused()
  const messages = page.getByRole('region', { name: 'Messages' })
  await expect(messages.getByText(/without a procedure performed or evidence/)).toHaveCount(1)
})

test('the panel lists all that blocks sign-off on an item, and leads to the next', async ({ demarc }) => {
  const id = await prepare(demarc)
  for (const ref of ['S3-02', 'S3-05']) await ask(demarc, 'conclude', id, ref, 'compliant')
  const page = await demarc.open()
  const checklist = await openList(page, id, 's3')
  await page.keyboard.press('F8')
  await checklist.at('S3-02')
  const panel = page.getByRole('complementary', { name: 'Item S3-02' })
  await expect(panel.getByRole('note').filter({ hasText: 'things block sign-off' }).getByRole('listitem')).toHaveText([
    'Compliant, but no procedure was performed and no evidence that stands is cited.',
    'Compliant over a period, but operating effectiveness was not tested.',
  ])
  await panel.getByRole('radio', { name: 'Effective', exact: true }).last().click()
  await expect(panel.getByText('Blocks sign-off:')).toBeVisible()
  await panel.getByRole('button', { name: 'Next that blocks sign-off' }).click()
  await checklist.at('S3-05')
  await expect(checklist.grid).toBeFocused()
  await page.keyboard.press('F8')
  await checklist.at('S3-02')
})

test('a procedure is held against what is expected of it, with evidence attached on the way', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await openList(page, id, 's3')
  const item = new ItemPanel(page, 'S3-01')
  await item.part('Procedures')
  const procedure = item.panel.getByRole('article').first()
  await expect(procedure.getByText('Recorded')).toHaveCount(0)
  await procedure.getByRole('button', { name: /^Record procedure / }).click()
  const form = page.getByRole('dialog', { name: 'S3-01: Record a procedure performed' })
  for (const term of ['Expected', 'An exception is']) await expect(form.getByRole('term').getByText(term)).toBeVisible()
  const choosing = page.waitForEvent('filechooser')
  await form.getByRole('button', { name: 'Attach files' }).click()
  await (await choosing).setFiles({ name: 'settings.txt', mimeType: 'text/plain', buffer: Buffer.from('all set') })
  await expect(form.getByRole('checkbox', { name: 'E-001 settings.txt' })).toBeChecked()
  await form.getByLabel('What was found').fill('All as they should be.')
  await form.getByRole('radio', { name: 'No exception' }).check()
  await form.getByRole('button', { name: 'Record the procedure' }).click()
  await expect(form).toBeHidden()
  await expect(procedure.getByText('Recorded')).toBeVisible()
  await expect(item.panel.getByRole('region', { name: 'Procedures performed' })).toContainText('E-001')
})

test('the client is asked for evidence in the words of the catalogue', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await openList(page, id, 's3')
  const item = new ItemPanel(page, 'S3-01')
  await item.part('Evidence')
  const ask = item.panel.getByRole('region', { name: 'Evidence to ask for' }).getByRole('listitem').first()
  const wanted = (await ask.locator('span').first().innerText()).trim().replace(/\.$/, '')
  await ask.getByRole('button', { name: /^Ask the client: / }).click()
  const form = page.getByRole('dialog')
  await expect(form.getByLabel('Title')).toHaveValue(wanted)
  await expect(form).toContainText('S3-01')
  await form.getByRole('button', { name: 'Add the request' }).click()
  await expect(form).toBeHidden()
  await expect(ask.getByRole('link', { name: 'E-001: requested' })).toBeVisible()
  await expect(item.panel.getByRole('region', { name: 'Evidence cited' })).toContainText(wanted)
})

test('beside the panel at 1024 pixels: titles can be read, and messages leave the fields free', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await page.setViewportSize({ width: 1024, height: 768 })
  const checklist = await openList(page, id, 's3')
  const isWhole = (element: Element) => element.scrollHeight <= element.clientHeight + 1
  for (const title of [/^Durability of stored objects/, /^Public access is blocked/])
    expect(await checklist.grid.getByText(title).evaluate(isWhole), String(title)).toBe(true)

  await page.keyboard.press('3')
  const messages = page.getByRole('region', { name: 'Messages' })
  const unchecked = messages.getByText(/not re-checked/)
  await expect(unchecked).toBeVisible()
  const [shown, panel] = [await messages.boundingBox(), await page.getByRole('complementary').boundingBox()]
  expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0)

  await test.step('sources that were not re-checked are a message once in a sitting', async () => {
    await messages.getByRole('button', { name: 'Dismiss' }).click()
    await checklist.grid.focus()
    await page.keyboard.press('3')
    await expect(page.getByRole('status').filter({ hasText: 'S3-02: Non-compliant' })).toBeAttached()
    await page.keyboard.press('1')
    await expect(messages.getByText(/^S3-\d+ was concluded compliant without a procedure performed/)).toBeVisible()
    await expect(unchecked).toHaveCount(0)
  })

  await test.step('a message goes above the reason that is asked for where it stood', async () => {
    await page.keyboard.press('End')
    await page.keyboard.press('1')
    await expect(messages.getByText(/without a procedure performed/)).toBeVisible()
    await page.keyboard.press('4')
    const reason = await page.getByRole('textbox', { name: /not applicable/ }).boundingBox()
    const above = await messages.boundingBox()
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(reason?.y ?? 0)
  })
})
