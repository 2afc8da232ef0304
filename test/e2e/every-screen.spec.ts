import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { newer } from './make-library.ts'
import { complete, prepareFull } from './prepare-full.ts'
import { acme, address, ask, prepare, signAsPreparer } from './prepare.ts'
import { frozenScreens, openScreens, show, type Screen } from './screens/all.ts'
import { violationsOn } from './screens/axe.ts'
import { whatIsLost } from './screens/fits.ts'

/*
 * What must hold on every screen, with dialogs open and with errors shown. Nothing breaks a rule that axe can see: names, roles,
 * contrast, order of headings, keyboard reach of what scrolls, the size of targets (WCAG 2.2 AA). Nothing is lost in a small
 * window or with large text. Each screen is opened once: only colours differ between appearances, so that the other rules
 * are asked once, and the window is made small around what it shows.
 */

const small = [
  { name: '1024 px wide', size: { width: 1024, height: 768 }, larger: 0 },
  { name: 'text at 200 % in 1280 px', size: { width: 1280, height: 800 }, larger: 5 },
] as const
const usual = { width: 1360, height: 900 }

/** What is lost of what the window shows, in small windows and with large text. */
async function lostOn(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const { name, size, larger } of small) {
    await page.setViewportSize(size)
    for (let step = 0; step < larger; step++) await page.keyboard.press('Control+=')
    found.push(...(await whatIsLost(page)).map((lost) => `${name}: ${lost}`))
    if (larger > 0) await page.keyboard.press('Control+0')
  }
  await page.setViewportSize(usual)
  return found
}

async function expectNone(page: Page, screens: readonly Screen[], id: string): Promise<void> {
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await show(page, screen, id)
      expect.soft(await violationsOn(page), screen.name).toEqual([])
      expect.soft(await lostOn(page), screen.name).toEqual([])
    })
  }
}

const longName = 'Vereinigte Zahlungs- und Kartenabwicklungsgesellschaften der Alpenländer (Holding) AG'

test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 20_000 })
test.setTimeout(1_800_000)

test('a first start and an empty list', async ({ demarc }) => {
  const page = await demarc.open()
  await expect(page.getByRole('heading', { name: 'Who is doing the work?' })).toBeVisible()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('Write the name that is to stand in the report.')).toBeVisible()
  expect.soft(await violationsOn(page), 'welcome, refused').toEqual([])
  await page.getByLabel('Name', { exact: true }).fill('Ada Auditor')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { name: 'No assessments yet' })).toBeVisible()
  expect.soft(await violationsOn(page), 'no assessments').toEqual([])
})

for (const part of ['beside', 'checklists', 'pages', 'scope', 'refused'] as const) {
  test(`every screen while the work is open: ${part}`, async ({ demarc }) => {
    const id = await prepareFull(demarc, longName)
    await expectNone(await demarc.open(), openScreens[part], id)
  })
}

test('every screen that differs once the record is frozen', async ({ demarc }) => {
  const id = await prepareFull(demarc)
  await complete(demarc, id)
  await signAsPreparer(demarc, id)
  await expectNone(await demarc.open(), frozenScreens, id)
})

test.describe('over a library with two editions', () => {
  test.skip(({ door }) => door !== 'browser', 'another library is served by the browser door')
  test.use({ library: 'two-editions' })

  test('what a newer edition would change', async ({ demarc }) => {
    const id = await prepare(demarc)
    await ask(demarc, 'conclude', id, 'S3-03', 'compliant')
    const page = await demarc.open()
    const move = {
      name: 'an edition to move to',
      at: () => address(id, 'scope', `engagement/${newer.id}`),
      shows: async () => {
        await page.getByRole('button', { name: 'Show what stays the same too' }).click()
        await expect(page.getByRole('heading', { name: 'Withdrawn (1)' })).toBeVisible()
      },
    }
    await expectNone(page, [move], id)
  })
})

test('pages of an assessment with nothing in it yet', async ({ demarc }) => {
  const id = await prepare(demarc, acme.client)
  const empty = openScreens.pages.filter(
    ({ name }) =>
      ['findings', 'evidence', 'reliance', 'overview', 'history'].includes(name) ||
      name.startsWith('worksheet: exercise'),
  )
  await expectNone(await demarc.open(), empty, id)
})
