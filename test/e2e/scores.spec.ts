import { expect, test } from './fixtures.ts'
import { address, ask, intend, prepare, visit } from './prepare.ts'

/*
 * Compliance by framework and origination: with its formula where advice is given, in counts where a certificate is.
 */

test.describe.configure({ timeout: 180_000 })

test('the overview scores groups of frameworks and originations, and leads to what is behind', async ({ demarc }) => {
  const id = await prepare(demarc)
  await ask(demarc, 'conclude', id, 'ORG-01', 'partially-compliant', '--reason', 'As seen.')
  const page = await demarc.open()
  await visit(page, address(id, 'overview'))
  const part = page.getByRole('region', { name: 'Compliance by framework and origination' })
  const row = (name: string | RegExp) => part.getByRole('row', { name })

  await part.getByRole('radio', { name: 'NIST CSF 2.0' }).check()
  await expect(row(/^GV Govern/)).toContainText(/50\s?%[\d.]+ \/ \d+/)
  await expect(row(/^GV Govern/).getByRole('img')).toHaveAccessibleName(/Partially compliant: 1/)
  await expect(row(/^DE Detect/)).toContainText('–')
  await expect(row(/^GV\.OC/)).toHaveCount(0)
  await part.getByRole('button', { name: 'Show the 22 categories' }).click()
  await expect(row(/^GV\.OC Organizational context/)).toContainText('50')

  await test.step('Annex A by theme', async () => {
    await part.getByRole('radio', { name: 'ISO/IEC 27001:2022' }).check()
    await expect(row(/^A\.8 Technological controls/)).toBeVisible()
    await expect(row(/^4 Context of the organization/)).toContainText('50')
  })

  await test.step('by origination, to the items', async () => {
    await part.getByRole('radio', { name: 'Origination' }).check()
    await expect(row(/^Customer-specific/)).toContainText('50')
    await row(/^Shared/)
      .getByRole('rowheader')
      .getByRole('link')
      .click()
    await expect(page.getByRole('grid', { name: 'All items' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Shared', exact: true })).toBeVisible()
  })

  await test.step('by group, to its determinations', async () => {
    await visit(page, address(id, 'overview'))
    await part.getByRole('radio', { name: 'NIST CSF 2.0' }).check()
    await row(/^GV Govern/)
      .getByRole('rowheader')
      .getByRole('link')
      .click()
    await expect(page.getByRole('combobox', { name: 'Result for GV.OC-01' })).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Result for ID.AM-01' })).toHaveCount(0)
    await expect(page.getByText('Only GV Govern')).toBeVisible()
    await page.getByRole('button', { name: 'Show all groups' }).click()
    await expect(page.getByRole('combobox', { name: 'Result for ID.AM-01' })).toBeVisible()
  })
})

test('a certification shows counts and no percentage', async ({ demarc }) => {
  const id = await prepare(demarc)
  await ask(demarc, 'conclude', id, 'ORG-01', 'partially-compliant', '--reason', 'As seen.')
  await intend(demarc, id, { type: 'about.change', fields: { mode: 'certification' } })
  const page = await demarc.open()
  await visit(page, address(id, 'overview'))
  const part = page.getByRole('region', { name: 'Compliance by framework and origination' })
  await part.getByRole('radio', { name: 'NIST CSF 2.0' }).check()
  await expect(part.getByRole('row', { name: /^GV Govern/ }).getByRole('img')).toHaveAccessibleName(
    /Partially compliant: 1/,
  )
  await expect(part).not.toContainText('%')
  await expect(part.getByRole('columnheader')).toHaveCount(2)
})
