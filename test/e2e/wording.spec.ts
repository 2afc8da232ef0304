import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test, type Demarc } from './fixtures.ts'
import { address, ask, introduce, prepare, visit } from './prepare.ts'
import { ItemPanel } from './screens/checklist.ts'
import { Keys } from './screens/keys.ts'
import { watch } from './watch.ts'

/*
 * The official wording of a framework: looked at, kept, seen beside an item, replaced and removed. The file is chosen in the system's
 * own window, which a test can only answer from outside.
 */

function write(demarc: Demarc, name: string, text: string): string {
  const path = join(demarc.root, name)
  writeFileSync(path, text)
  return path
}

/** Controls of Annex A by number alone, as spreadsheets have them; the row for A.8.34 is not there. */
const annexA = (demarc: Demarc) =>
  write(
    demarc,
    'annex-a.csv',
    'Control;Official text\n5.15;"Words of the publisher, <b>not marked up</b>\non two lines"\n5.18;Autre texte\n5.37;More\n9.99;?\n',
  )

const catalog = (demarc: Demarc, prose: string, name = 'csf.json') => {
  const control = { id: 'PR.AA-05', parts: [{ name: 'statement', prose }] }
  const metadata = { title: 'The framework', version: '2.0', 'oscal-version': '1.1.3' }
  return write(demarc, name, JSON.stringify({ catalog: { metadata, controls: [control] } }))
}

/** Presses what opens the choice of a file, and chooses one. */
async function choose(page: Page, press: () => Promise<void>, path: string): Promise<void> {
  // While the browser closes one choice of a file it opens no other; whoever pressed too soon presses again.
  await expect(async () => {
    const choosing = page.waitForEvent('filechooser', { timeout: 5000 })
    await press()
    await (await choosing).setFiles(path)
  }).toPass()
}

/** The requirement an item refers to, as its panel shows it. */
async function reference(page: Page, id: string, requirement: string): Promise<Locator> {
  await visit(page, address(id, 'checklist', 's3?item=s3/s3.bucket-policy&part=references'))
  const panel = new ItemPanel(page, 'S3-03')
  await panel.shown()
  return panel.panel.getByRole('listitem').filter({ has: page.getByText(requirement, { exact: true }) })
}

const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name })

test('E59: wording is imported from the keyboard and stands beside the item, in its language', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  const keys = new Keys(page)
  const iso = page.getByRole('button', { name: 'Import the wording of ISO/IEC 27001:2022 …' })
  const dialog = page.getByRole('dialog', { name: 'Wording of ISO/IEC 27001:2022' })

  await expect(page.getByRole('heading', { name: 'Assessments', level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible()
  await keys.type('Official wording')
  await expect(page.getByRole('option', { name: 'Official wording' })).toHaveAttribute('aria-selected', 'true')
  await keys.press('Enter')
  await expect(page.getByRole('heading', { name: 'Official wording', level: 1 })).toBeVisible()
  await keys.tabTo(iso)
  await choose(page, () => keys.press('Enter'), write(demarc, 'notes.csv', 'when,what\n1,2\n'))
  await expect(page.getByRole('alert')).toContainText('notes.csv has no column for the id')
  await choose(page, () => keys.press('Enter'), annexA(demarc))

  await expect(dialog).toContainText('annex-a.csv has wording for 3 of 118 requirements. Nothing is kept yet.')
  await expect(dialog).toContainText(/Not known \(1\)\s*9\.99/)
  await keys.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(iso).toBeFocused()
  await expect(part(page, /27001/)).toContainText('own short words for all 118 requirements')

  await choose(page, () => keys.press('Enter'), annexA(demarc))
  await expect(dialog.getByLabel('Edition')).toBeFocused()
  await keys.type('Second edition')
  await keys.press('Tab')
  await keys.press('Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  // A list forgets the letters typed before after a second; whoever was slower types them again.
  await expect(async () => {
    await page.keyboard.type('French')
    await expect(page.getByRole('option', { name: 'French' })).toBeFocused({ timeout: 2000 })
  }).toPass()
  await keys.press('Enter')
  await expect(dialog.getByRole('combobox', { name: 'Language' })).toHaveText('French')
  await keys.act(dialog.getByRole('button', { name: 'Keep this wording' }))
  await expect(dialog).toBeHidden()
  await expect(part(page, /27001/)).toContainText(
    /3 of 118 requirements[\s\S]*annex-a\.csv[\s\S]*Second edition[\s\S]*French/,
  )
  await expect(page.getByRole('button', { name: 'Replace the wording of ISO/IEC 27001:2022 …' })).toBeFocused()

  const official = await reference(page, id, 'A.5.15')
  const text = official.getByText('Words of the publisher')
  await expect(text).toHaveText('Words of the publisher, <b>not marked up</b>\non two lines')
  await expect(text).toHaveAttribute('lang', 'fr')
  await expect(official).toContainText(/Official wording, from annex-a\.csv, imported .*20\d\d/)
  await expect(await reference(page, id, 'A.8.3')).toContainText(/\(Demarc’s words\)/)

  await keys.act(page.getByRole('link', { name: 'Official wording …' }))
  await keys.act(page.getByRole('button', { name: 'Remove the wording of ISO/IEC 27001:2022' }))
  await keys.act(page.getByRole('button', { name: 'Remove the wording', exact: true }))
  await expect(iso).toBeVisible()
  await keys.seesFocus()
})

test('E50: wording is kept, replaced and removed with the mouse, and every window says so', async ({
  demarc,
  door,
  trouble,
}) => {
  test.skip(door !== 'browser', 'the desktop app has one window')
  const id = await prepare(demarc)
  const page = await demarc.open()
  const other = await page.context().newPage()
  await watch(other, trouble, new URL(page.url()).origin)
  await other.goto(page.url())
  const beside = await reference(other, id, 'PR.AA-05')
  await expect(beside).toContainText('Demarc’s words')

  await page.getByRole('link', { name: 'Official wording' }).click()
  const csf = part(page, /Cybersecurity Framework/)
  await choose(page, () => csf.getByRole('button', { name: /^Import/ }).click(), catalog(demarc, 'First words'))
  await page.getByRole('button', { name: 'Keep this wording' }).click()
  await expect(csf).toContainText('1 of 106 requirements have their official wording')
  await expect(csf).toContainText('The framework, 2.0')
  await expect(beside).toContainText('First words')

  const second = catalog(demarc, 'Second words', 'newer.json')
  await choose(page, () => csf.getByRole('button', { name: /^Replace/ }).click(), second)
  await expect(page.getByRole('dialog')).toContainText('It takes the place of the wording from csf.json')
  await page.getByRole('button', { name: 'Replace the wording' }).click()
  await expect(beside).toContainText('Second words')
  await expect(beside).toContainText('from newer.json')

  await csf.getByRole('button', { name: /^Remove/ }).click()
  await page.getByRole('button', { name: 'Remove the wording', exact: true }).click()
  await expect(csf).toContainText('own short words for all 106 requirements')
  await expect(beside).toContainText('Demarc’s words')
  await other.close()
})

test('E50: what a command has imported is there, and what is damaged can be removed', async ({ demarc }) => {
  await introduce(demarc)
  await ask(demarc, 'import-wording', 'iso-27017-2015', write(demarc, 'c.csv', 'id,wording\nCLD.6.3.1,Words\n'))
  writeFileSync(join(demarc.profile, 'wordings', 'nist-csf-2.0.json'), '{"format":1')
  const page = await demarc.open()
  await visit(page, '#/wordings')
  await expect(part(page, /27017/)).toContainText('1 of 7 requirements')
  const csf = part(page, /Cybersecurity Framework/)
  await expect(csf.getByRole('alert')).toContainText('cannot be read')
  await csf.getByRole('button', { name: /^Remove/ }).click()
  await page.getByRole('button', { name: 'Remove the wording', exact: true }).click()
  await expect(csf.getByRole('button', { name: /^Import/ })).toBeVisible()
})
