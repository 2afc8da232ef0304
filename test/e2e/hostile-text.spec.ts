import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { address, introduce, prepare, visit } from './prepare.ts'
import { ChecklistScreen, raiseFinding } from './screens/checklist.ts'
import { NewAssessmentScreen } from './screens/new-assessment.ts'
import { Workbench } from './screens/workbench.ts'

/*
 * Whatever is typed is text, everywhere it is shown. The fixture also fails on anything the content policy stops.
 */

const html = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script><b>Bold & Sons</b>'
const rightToLeft = 'שלום عالم \u202eevil.exe\u202c'
const emoji = '👩‍👩‍👧‍👦 🏴‍☠️ e\u0301'
const dangerous = `${html} ${rightToLeft} ${emoji}`

/** No element came out of a text, and nothing ran. */
async function expectOnlyText(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'hacked' in window,
    images: document.querySelectorAll('img[src="x"]').length,
    bold: [...document.querySelectorAll('b')].filter((element) => element.textContent === 'Bold & Sons').length,
    scripts: [...document.scripts].filter((script) => script.textContent?.includes('hacked')).length,
  }))
  expect(found).toEqual({ ran: false, images: 0, bold: 0, scripts: 0 })
}

test('hostile text is shown as text on every page that shows it', async ({ demarc }) => {
  test.setTimeout(180_000)
  await introduce(demarc)
  const page = await demarc.open()
  page.on('dialog', () => expect(true, 'a window of the system opened').toBe(false))
  const bench = new Workbench(page)
  const checklist = new ChecklistScreen(page)
  const screen = new NewAssessmentScreen(page)

  await page.getByRole('link', { name: 'New assessment' }).click()
  const typed = { title: rightToLeft, from: '2026-01-01', to: '2026-12-31', template: 'Three-tier web application' }
  await screen.engagement({ ...typed, client: html })
  await screen.locations([{ name: `${html.slice(0, 60)}${emoji}`, number: '' }], [])
  await screen.review()
  await expect(page.getByRole('main')).toContainText(html)
  await expectOnlyText(page)
  await screen.create()
  await expect(bench.top).toContainText(html)
  await expect(page).toHaveTitle(new RegExp('<script>'))

  await bench.openChecklist('Amazon S3')
  const item = await checklist.open('S3-02')
  await item.write('Report comment', dangerous)
  await item.write('Working note', dangerous)
  await item.write('Reason', dangerous)
  await expect(item.field('Report comment')).toHaveValue(dangerous)
  await checklist.grid.focus()
  await checklist.grid.press('f')
  await raiseFinding(page, { title: html, condition: dangerous, cause: dangerous, recommendation: dangerous })
  await item.part('Findings')
  await expect(item.panel).toContainText(html)
  await item.part('Review')
  await expect(item.panel.getByRole('region', { name: 'Prepared and reviewed' })).toBeVisible()

  for (const name of ['Overview', 'Findings', 'Report', 'History', 'Scope and people', 'Sign-off']) {
    await bench.go(name)
    await expectOnlyText(page)
  }
  await bench.go('Findings')
  await expect(page.getByRole('link', { name: html })).toBeVisible()
  await page.getByRole('link', { name: html }).click()
  await expect(page.getByRole('textbox', { name: 'Condition: what was found' })).toHaveValue(dangerous)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectOnlyText(page)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Demarc: Assessments' }).click()
  await expect(page.getByRole('rowheader')).toContainText([html])
  await expectOnlyText(page)
})

test('a hundred thousand characters are kept whole, and one more is refused in words', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  const long = 'Sixteen letters. '.repeat(6000).slice(0, 100_000)
  await visit(page, address(id, 'checklist', 's3'))
  const item = await new ChecklistScreen(page).open('S3-01')
  await item.write('Report comment', long)
  await expect(new ChecklistScreen(page).row('S3-01').getByRole('img', { name: 'Report comment' })).toBeVisible()
  await page.reload()
  const again = await new ChecklistScreen(page).open('S3-01')
  await expect(again.field('Report comment')).toHaveValue(long)

  await again.write('Working note', `${long}!`)
  await expect(again.panel.getByRole('alert')).toContainText(/100.?000 characters/)
  await expect(again.field('Working note')).toHaveValue(`${long}!`)
})

test('control characters are refused in words, and what was typed stays in the field', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'checklist', 's3'))
  const item = await new ChecklistScreen(page).open('S3-01')
  await item.write('Report comment', 'Before\u0007after')
  await expect(item.panel.getByRole('alert')).toContainText(/control character/i)
  await expect(item.field('Report comment')).toHaveValue('Before\u0007after')
  await expect(new ChecklistScreen(page).row('S3-01').getByRole('img', { name: 'Report comment' })).toHaveCount(0)
  await item.write('Report comment', 'Before and after')
  await expect(item.panel.getByRole('alert')).toHaveCount(0)
  await expect(new ChecklistScreen(page).row('S3-01').getByRole('img', { name: 'Report comment' })).toBeVisible()
})
