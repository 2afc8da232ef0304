import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { pngPicture } from '../support/pictures.ts'
import { expect, test } from './fixtures.ts'
import { address, ask, intend, prepare, visit } from './prepare.ts'
import { Workbench } from './screens/workbench.ts'

async function choose(page: Page, field: Locator, path: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await field.getByRole('button', { name: /^Choose/ }).click()
  await (await choosing).setFiles(path)
}

test('a firm gives its reports a look, and takes it along in a template', async ({ demarc }) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'report', 'look'))
  const firm = page.getByRole('group', { name: 'Your firm’s logo' })
  const client = page.getByRole('group', { name: 'The client’s logo' })
  const logo = join(demarc.root, 'logo.png')
  const letter = join(demarc.root, 'letter.txt')
  writeFileSync(logo, pngPicture())
  writeFileSync(letter, 'Dear Ada')

  await choose(page, firm, letter)
  await expect(firm.getByRole('alert')).toHaveText(
    'letter.txt is neither a PNG nor a JPEG picture. Save the logo as one of them and choose it again.',
  )
  await choose(page, firm, logo)
  await expect(firm.getByRole('img', { name: 'Your firm’s logo, as it is printed' })).toBeVisible()
  await expect(firm.getByRole('alert')).toBeHidden()
  await choose(page, client, logo)
  await expect(client.getByText('logo.png, 420 × 120 pixels')).toBeVisible()

  const colour = page.getByRole('textbox', { name: 'Accent colour' })
  await colour.fill('#ff9900')
  await colour.press('Enter')
  await expect(page.getByText(/contrast of 2\.1:1 on white.*Take #aa6600/)).toBeVisible()
  await colour.fill('#7a1f5c')
  await colour.press('Enter')
  await page.getByRole('textbox', { name: 'At the foot of each page' }).fill('North Assurance, registered in Leeds')
  await page.getByRole('textbox', { name: 'At the foot of each page' }).press('Enter')
  await page.getByRole('radio', { name: 'US Letter' }).click()
  await expect(page.getByRole('radio', { name: 'US Letter' })).toBeChecked()
  await new Workbench(page).saved()

  await visit(page, address(id, 'scope'))
  await page.getByRole('button', { name: /^Save as template/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Save as template' })
  await dialog.getByLabel('Name of the template').fill('Our usual')
  await dialog.getByRole('checkbox', { name: 'Take the look of the report along' }).check()
  await dialog.getByRole('button', { name: 'Save the template' }).click()
  await expect(dialog).toBeHidden()
  await demarc.close()

  const wishes = ['--client', 'Next Ltd', '--title', 'Next', '--period', '2027-01-01/2027-12-31']
  const next = await ask<{ id: string }>(demarc, 'new', '--template', 'our-usual', ...wishes)
  await intend(demarc, next.id, { type: 'branding.change', fields: { header: 'Seen' } })
  const again = await demarc.open()
  await visit(again, address(next.id, 'report', 'look'))
  await expect(again.getByRole('group', { name: 'Your firm’s logo' }).getByRole('img')).toBeVisible()
  await expect(again.getByRole('group', { name: 'The client’s logo' })).toContainText('No logo')
  await expect(again.getByRole('textbox', { name: 'Accent colour' })).toHaveValue('#7a1f5c')
  await expect(again.getByRole('radio', { name: 'US Letter' })).toBeChecked()
})
