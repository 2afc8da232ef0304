import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Verdict } from '../../shared/model/verification.ts'
import { verifyText } from '../../shared/text/en/verify.ts'
import { expect, test } from './fixtures.ts'
import { address, ask, makeIdentities, me, passphrase, prepare, visit } from './prepare.ts'

/*
 * Signing and verifying on screen: an identity is made, signs, goes wrong as people go wrong, and the signed file is looked at.
 */

const sign = 'Sign as preparer and freeze the record'

test('an identity is made, signs the report, and the report is verified', async ({ demarc }) => {
  test.setTimeout(240_000)
  const id = await prepare(demarc)
  await ask(demarc, 'conclude', id, 'S3-03', 'non-compliant', '--reason', 'Too wide.')
  const page = await demarc.open()
  await visit(page, address(id, 'sign-off'))

  await test.step('without an identity nobody signs', async () => {
    await page.getByRole('button', { name: sign }).click()
    await expect(page.getByText('Make or import an identity to sign with.')).toBeVisible()
    await expect(page.getByLabel('Passphrase of this identity')).toHaveCount(0)
  })

  await test.step('making one asks for the passphrase twice', async () => {
    await page.getByRole('button', { name: /^Make or import an identity/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Identities' })
    await expect(dialog).toContainText('There is no identity on this computer yet.')
    await dialog.getByRole('button', { name: 'Make an identity' }).click()
    const form = page.getByRole('dialog', { name: 'Make an identity' })
    await expect(form.getByLabel('Name in the certificate')).toHaveValue(me.name)
    await form.getByLabel('New passphrase').fill(passphrase)
    await form.getByLabel('The same passphrase again').fill('another')
    await form.getByRole('button', { name: 'Make the identity' }).click()
    await expect(form.getByRole('alert')).toContainText('The two passphrases are not the same.')
    await form.getByLabel('The same passphrase again').fill(passphrase)
    await form.getByRole('button', { name: 'Make the identity' }).click()
    const list = page.getByRole('dialog', { name: 'Identities' })
    await expect(list).toContainText('Made here, self-issued')
    await page.keyboard.press('Escape')
  })

  await test.step('a wrong passphrase signs nothing', async () => {
    await page.getByLabel('Passphrase of this identity').fill('not the one')
    await page.getByRole('button', { name: sign }).click()
    await expect(page.getByText('The passphrase does not open this identity. Nothing was signed.')).toBeVisible()
    await expect(page.getByText('Nothing is frozen yet.')).toBeVisible()
  })

  await test.step('the right one does', async () => {
    await page.getByLabel('Passphrase of this identity').fill(passphrase)
    await page.getByRole('button', { name: sign }).click()
    await expect(page.getByRole('button', { name: 'Sign as reviewer' })).toBeVisible({ timeout: 120_000 })
    await expect(page.getByRole('region', { name: 'Who signs' })).toContainText('Certificate ')
  })

  const report = join(demarc.root, 'report.pdf')
  await test.step('the reviewer signs outside what was exported, and only that is taken back', async () => {
    await page.getByText('Sign in another program').click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export the report to sign' }).click()
    await (await download).saveAs(report)
    await page.getByLabel('Take the signed report back').setInputFiles(report)
    await expect(page.getByText('The file has no new signature in the field of the reviewer.')).toBeVisible()
  })

  await test.step('the report is verified, as far as it is signed', async () => {
    await page.getByRole('link', { name: 'Verify a report' }).click()
    const found = await verified(page, report, 'incomplete')
    await expect(found).toContainText(`The signature of the preparer is valid: ${me.name}`)
    await expect(found).toContainText('The reviewer has not signed, so the report is not approved.')
    await expect(found).toContainText('The file is the one kept here, byte for byte.')
    await expect(found).toContainText('An identity of this computer')
  })

  await test.step('and a changed one is told from it', async () => {
    const bytes = readFileSync(report)
    bytes[10_000] = (bytes[10_000] ?? 0) ^ 1
    const changed = join(demarc.root, 'changed.pdf')
    writeFileSync(changed, bytes)
    await page.getByRole('button', { name: 'Verify another report' }).click()
    const found = await verified(page, changed, 'changed')
    await expect(found).toContainText('does not match: the file was changed after the preparer signed')
    await page.getByRole('button', { name: 'Verify another report' }).click()
    writeFileSync(changed, 'Dear all')
    await expect(await verified(page, changed, 'foreign')).toContainText('This file is not a PDF.')
  })
})

test('an identity is removed only when its loss is confirmed', async ({ demarc }) => {
  await prepare(demarc)
  await makeIdentities(demarc, 'Rita Reviewer')
  const page = await demarc.open()
  await page.getByRole('button', { name: me.name }).click()
  await page.getByRole('button', { name: /^Identities/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Identities' })
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export the certificate' }).click()
  const pem = join(demarc.root, 'rita.pem')
  await (await download).saveAs(pem)
  expect(readFileSync(pem, 'utf8')).toMatch(/^-----BEGIN CERTIFICATE-----/)
  await dialog.getByRole('button', { name: /^Remove/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove the identity and its key' }).click()
  await expect(dialog).toContainText('There is no identity on this computer yet.')
})

/** Chooses a file to verify; gives what was found. */
async function verified(page: Page, file: string, verdict: Verdict) {
  await page.getByLabel('Choose a report', { exact: true }).and(page.locator('input')).setInputFiles(file)
  const found = page.getByRole('region', { name: verifyText.verdicts[verdict] })
  await expect(found).toBeVisible()
  return found
}
