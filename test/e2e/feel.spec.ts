import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { prepareFull } from './prepare-full.ts'
import { address, intend, me, prepare, visit } from './prepare.ts'
import { ChecklistScreen } from './screens/checklist.ts'
import { Keys } from './screens/keys.ts'
import { Workbench } from './screens/workbench.ts'

/*
 * How the window feels: size of text, commands and keys, help, where the focus is after something went away, and what is said to
 * somebody who does not see the screen.
 */

test.setTimeout(300_000)

const rita = { name: 'Rita Reviewer', firm: 'North Assurance', role: 'Partner', credential: 'CISA' }
const rootSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
const status = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' })

test('the size of text is set by keys and by choice, and is as it was left', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await expect(page.getByRole('heading', { name: 'Assessments' })).toBeVisible()
  await page.keyboard.press('Control+=')
  await page.keyboard.press('Control+=')
  expect(await rootSize(page)).toBe('20px')
  await expect(messages(page)).toContainText('Text at 125 %')
  await page.keyboard.press('Control+-')
  expect(await rootSize(page)).toBe('17.92px')
  await page.getByRole('button', { name: 'Appearance' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Text at 200 %' }).click()
  await expect(page.getByRole('menuitemcheckbox', { name: 'Text at 200 %' })).toBeChecked()
  await page.keyboard.press('Escape')
  await visit(page, address(id, 'checklist', 's3'))
  const row = page.getByRole('grid').getByRole('row').nth(1)
  await expect(row).toBeVisible()
  expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(112)
  await demarc.close()
  const again = await demarc.open()
  await expect.poll(() => rootSize(again)).toBe('32px')
  await again.keyboard.press('Control+0')
  await expect.poll(() => rootSize(again)).toBe('16px')
})

test('more contrast by choice and by the system, colours that the system forces, and no motion', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'checklist', 's3'))
  await expect(page.getByRole('grid')).toBeFocused()
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
  const usual = await ink()
  await page.emulateMedia({ contrast: 'more' })
  await expect.poll(ink).toBe('rgb(0, 0, 0)')
  await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'active', reducedMotion: 'reduce' })
  await expect.poll(ink).not.toBe(usual)
  await page.getByRole('grid').press(' ')
  const drawn = await page.evaluate(() => {
    const row = document.querySelector('.grid-row-active')
    const line = document.querySelector('.demarcation, .halves')
    const style = row && getComputedStyle(row)
    return {
      ring: style?.outlineStyle,
      isChosen: style?.backgroundColor !== getComputedStyle(document.body).backgroundColor,
      line: line !== null && line.getBoundingClientRect().width > 0,
      moves: [...document.querySelectorAll('.button')].some(
        (each) => parseFloat(getComputedStyle(each).transitionDuration) > 0,
      ),
    }
  })
  expect(drawn).toEqual({ ring: 'solid', isChosen: true, line: true, moves: false })
})

test('commands, their keys and the help of keys, on every screen', async ({ demarc }) => {
  const id = await prepare(demarc)
  const person = { ...rita, kind: 'team', independenceDeclaredOn: null }
  await intend(demarc, id, { type: 'record.add', table: 'person', value: person })
  const page = await demarc.open()
  await expect(page.getByRole('heading', { name: 'Assessments' })).toBeVisible()

  await test.step('outside an assessment', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('verify')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Verify a report' })).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('receive')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /^Receive/ })).toBeFocused()
  })

  await test.step('the pages at the side and the item panel come and go', async () => {
    await visit(page, address(id, 'checklist', 's3'))
    const { navigation } = new Workbench(page)
    await expect(navigation).toBeVisible()
    await page.keyboard.press('Control+b')
    await expect(navigation).toBeHidden()
    await page.keyboard.press('Control+b')
    await expect(navigation).toBeVisible()
    const panel = page.getByRole('complementary', { name: /^Item / })
    await page.keyboard.press('Control+i')
    await expect(panel).toBeHidden()
    await page.keyboard.press('Control+i')
    await expect(panel).toBeVisible()
  })

  await test.step('who works here stands in the header, and is changed from there and by command', async () => {
    const dialog = page.getByRole('dialog', { name: 'Your name and firm' })
    await page.getByRole('banner').getByRole('button', { name: me.name }).click()
    await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue(me.name)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('who am i')
    await page.keyboard.press('Enter')
    const team = dialog.getByRole('group', { name: /^From the team/ })
    await expect(team.getByRole('button')).toHaveText([rita.name])
    await team.getByRole('button').click()
    await expect(dialog.getByLabel('Role')).toHaveValue(rita.role)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('banner').getByRole('button', { name: rita.name })).toBeVisible()
  })

  await test.step('the help of keys names them', async () => {
    await page.keyboard.press('Control+/')
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByRole('region', { name: 'Anywhere' })
    for (const name of ['Larger text', 'Search everything typed', 'Help for this screen', 'Item panel'])
      await expect(keys).toContainText(name)
    await page.keyboard.press('Escape')
  })

  await test.step('an assessment that was open lately is opened by its name', async () => {
    await visit(page, '#/')
    await expect(page.getByRole('heading', { name: 'Assessments', level: 1 })).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('acme')
    await page.getByRole('option', { name: /^Acme Payments/ }).click()
    await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible()
  })
})

test('a list to choose from keeps its place while it is searched, clear of the bar at the top', async ({ demarc }) => {
  const id = await prepareFull(demarc)
  const page = await demarc.open()
  for (const height of [520, 900]) {
    await page.setViewportSize({ width: 1280, height })
    await visit(page, address(id, 'evidence'))
    const row = page.getByRole('row').nth(1)
    await row.getByRole('link').or(row.getByRole('button')).first().click()
    await page.getByRole('button', { name: 'Link items' }).click()
    const list = page.getByRole('dialog', { name: /items/i })
    await expect(list.getByRole('option').first()).toBeVisible()
    const box = await list.boundingBox()
    const bar = await page.getByRole('banner').boundingBox()
    expect(box?.y ?? 0).toBeGreaterThanOrEqual(bar?.height ?? 0)
    for (const typed of ['key', 'key management of nothing at all', '']) {
      await list.getByRole('combobox').fill(typed)
      await expect(list.getByText('Nothing matches', { exact: false })).toHaveCount(typed.length > 10 ? 1 : 0)
      expect(await list.boundingBox()).toEqual(box)
    }
    await page.keyboard.press('Escape')
  }
})

test('every screen has its help, with a way to that of the others', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'matrix'))
  await expect(page.getByRole('grid')).toBeVisible()
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: 'Help: Responsibility matrix' })
  await expect(help.getByRole('article')).toContainText('on which side of the line')
  const contents = help.getByRole('navigation', { name: 'Help for the other screens' })
  await contents.getByRole('button', { name: 'Sign-off' }).click()
  const other = page.getByRole('dialog', { name: 'Help: Sign-off' })
  await expect(other.getByRole('article')).toBeFocused()
  await other.getByRole('button', { name: 'All keyboard shortcuts' }).click()
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await new Keys(page).seesFocus()
})

test('the search takes the first letters, and a hit opens the place it is in', async ({ demarc }) => {
  const id = await prepareFull(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'checklist', 's3'))
  await expect(page.getByRole('grid')).toBeFocused()
  await page.keyboard.press('Control+i')
  await expect(page.getByRole('complementary')).toHaveCount(0)
  const panel = page.getByRole('complementary', { name: 'Item S3-03' })
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.type('six policies')
  await expect(page.getByRole('searchbox', { name: 'Search everything typed' })).toHaveValue('six policies')
  const hit = page.getByRole('list', { name: 'Places found' }).getByRole('listitem').filter({ hasText: 'Procedure' })
  await hit.getByRole('link').first().click()
  await expect(panel.getByRole('tab', { name: /^Procedures/, selected: true })).toBeFocused()
})

test('the focus is never lost by what goes away', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  const keys = new Keys(page)
  const checklist = new ChecklistScreen(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first()

  await test.step('dialogs, menus and panels', async () => {
    await visit(page, address(id, 'checklist', 's3'))
    await expect(checklist.grid).toBeFocused()
    for (const opening of ['Control+k', 'Control+/', 'F1', '?']) {
      await keys.press(opening)
      await expect(page.getByRole('dialog')).toBeVisible()
      await keys.press('Escape')
      await expect(checklist.grid).toBeFocused()
    }
    await keys.tabTo(button('Columns'), 'Shift+Tab')
    await keys.press('Enter', 'ArrowDown', 'Escape')
    await expect(button('Columns')).toBeFocused()
    await keys.press('Control+i', 'Control+i')
    await visit(page, address(id, 'overview'))
    await keys.press('Control+b', 'Control+b')
    await keys.tabTo(page.getByRole('link', { name: 'Findings', exact: true }), 'Shift+Tab')
    await keys.press('Control+b')
    await keys.press('Control+b')
  })

  await test.step('the panel that holds the focus is closed', async () => {
    await visit(page, address(id, 'checklist', 's3'))
    await expect(checklist.grid).toBeFocused()
    await keys.press('Enter')
    await keys.press('Control+i')
    await keys.press('Control+i')
  })

  await test.step('many at once, undone and done again', async () => {
    await visit(page, address(id, 'checklist', 'common'))
    await expect(checklist.grid).toBeFocused()
    await keys.press('Control+a')
    await keys.tabTo(button('Conclude …'))
    await keys.press('Enter')
    const dialog = page.getByRole('dialog')
    await keys.tabTo(dialog.getByRole('radio').first())
    await keys.press('Escape')
    await expect(dialog).toHaveCount(0)
    await keys.act(button('Clear the selection'))
    await expect(checklist.grid).toBeFocused()
    for (const key of ['3', 'Control+z', 'Control+Shift+z']) await keys.press(key)
  })

  await test.step('a row is taken out of a table', async () => {
    await visit(page, address(id, 'scope', 'locations'))
    const rows = page.getByRole('row').filter({ hasText: '222222222222' })
    await keys.act(rows.getByRole('button', { name: /^(Remove|Take out|Delete)/ }))
    const confirm = page.getByRole('alertdialog').or(page.getByRole('dialog'))
    if ((await confirm.count()) > 0) await keys.act(confirm.getByRole('button').last())
    await expect(rows).toHaveCount(0)
    await keys.seesFocus()
  })
})

test('what happens is said to those who do not see it', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'checklist', 's3'))
  const grid = page.getByRole('grid', { name: 'Amazon S3' })
  await expect(grid).toBeFocused()

  await test.step('a conclusion', async () => {
    await page.keyboard.press('3')
    await expect(status(page, 'Non-compliant')).toBeAttached()
  })
  await test.step('undo and redo', async () => {
    await page.keyboard.press('Control+z')
    await expect(messages(page)).toContainText('Undone on S3-01.')
    await expect(messages(page)).toHaveAttribute('aria-live', 'polite')
    await page.keyboard.press('Control+Shift+z')
    await expect(messages(page)).toContainText('Done again on S3-01.')
  })
  await test.step('that something could not be written', async () => {
    const folder = join(demarc.workspace, 'assessments', id)
    renameSync(folder, `${folder}-gone`)
    await page.keyboard.press('n')
    await page.keyboard.type('A note that cannot be kept')
    await expect(page.getByRole('banner').getByRole('alert')).toHaveText('Not saved')
    renameSync(`${folder}-gone`, folder)
  })
})
