import { expect, test } from './fixtures.ts'
import { address, introduce, me, visit } from './prepare.ts'
import { openScreens, show, type Screen } from './screens/all.ts'
import { whatIsLost } from './screens/fits.ts'
import { overfull, writeOverfull } from '../support/overfull.ts'

/*
 * More of everything than a screen is drawn for: nothing is cut without saying so, nothing scrolls the window sideways, and every
 * control can be reached, in a small window and in a large one.
 */

const seed = 1127
const sizes = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
]

const usual: readonly string[] = [
  'the list of assessments',
  'checklist of all',
  'overview',
  'matrix',
  'search',
  'findings',
  'remediation plan',
  'evidence',
  'reliance',
  'review',
  'sign-off',
  'hand-over',
  'history',
]
const own: readonly Screen[] = ['Procedures', 'Evidence', 'Findings', 'Review'].map((name) => ({
  name: `item, ${name}`,
  at: (id) => address(id, 'checklist', 's3?item=s3/s3.bucket-policy'),
  shows: async (page) => {
    await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
    await expect(page.getByRole('tabpanel')).toBeVisible()
  },
}))
const all: readonly Screen[] = [
  ...Object.values(openScreens)
    .flat()
    .filter(({ name, then }) => usual.includes(name) || (/^(scope|report): /.test(name) && !then)),
  ...own,
  {
    name: 'a finding',
    at: (id) => address(id, 'findings'),
    shows: async (page) => {
      await page.getByRole('row').filter({ hasText: 'F-03' }).getByRole('link').first().click()
      await expect(page.getByRole('heading', { name: /^F-03/ })).toBeVisible()
    },
  },
]

test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 20_000 })
test.setTimeout(900_000)

test('an assessment that is overfull is lost nowhere', async ({ demarc }) => {
  await introduce(demarc)
  await writeOverfull(demarc.workspace, me, seed)
  const page = await demarc.open()
  for (const screen of all) {
    await test.step(screen.name, async () => {
      await show(page, screen, overfull.id)
      for (const size of sizes) {
        await page.setViewportSize(size)
        expect.soft(await whatIsLost(page), `${screen.name}, ${size.width} px`).toEqual([])
      }
    })
  }

  await test.step('more than a thousand places of an item are found by name', async () => {
    await visit(page, address(overfull.id, 'checklist', 's3?item=s3/s3.bucket-policy'))
    await page.getByRole('tab', { name: /^Conclude/ }).click()
    await page.getByText('Record results by account and Region').click()
    const places = page.getByRole('tabpanel').getByRole('group', { name: / · / })
    await expect(places).toHaveCount(30)
    await page.getByPlaceholder('Find an account or a Region').fill('-59 · ')
    await expect(places).toHaveCount(20)
    await expect(places.first()).toHaveAccessibleName(/-59 · /)
  })
})
