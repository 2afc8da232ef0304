import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { acme, address, intend, prepare, visit } from './prepare.ts'
import { ChecklistScreen, type ItemPanel } from './screens/checklist.ts'
import { choose } from './screens/fields.ts'
import { Workbench } from './screens/workbench.ts'

/*
 * Results by location: offered where the service is, and each location tested, sampled or left out with a reason.
 */

test.use({ actionTimeout: 15_000 })

const [first = '', second = ''] = acme.accounts.split(',')
const reason = 'The account was closed in February and holds no bucket.'

const place = (item: ItemPanel, name: string): Locator => item.panel.getByRole('group', { name, exact: true })
const looked = (where: Locator): Locator => where.getByRole('combobox', { name: 'How it was looked at' })

async function openLocations(item: ItemPanel): Promise<void> {
  await item.panel.getByText('Record results by account and Region').click()
}

test('a location is tested, sampled, or left out with a reason, and what is left out does not count', async ({
  demarc,
}) => {
  const id = await prepare(demarc)
  const page = await demarc.open()
  const bench = new Workbench(page)
  const checklist = new ChecklistScreen(page)
  await visit(page, address(id, 'checklist', 's3'))
  const item = await checklist.open('S3-02')
  await openLocations(item)
  const ireland = place(item, `${first} · eu-west-1`)
  const frankfurt = place(item, `${second} · eu-central-1`)

  await test.step('the worst result by location is the conclusion', async () => {
    await choose(looked(ireland), 'Sampled')
    await choose(ireland.getByRole('combobox', { name: `${first} · eu-west-1` }), 'Compliant')
    await choose(frankfurt.getByRole('combobox', { name: `${second} · eu-central-1` }), 'Non-compliant')
    await expect(checklist.row('S3-02')).toContainText('Non-compliant')
    await expect(looked(ireland)).toContainText('Sampled')
    await expect(looked(frankfurt)).toContainText('Tested')
  })

  await test.step('leaving one out asks why, and takes its result back', async () => {
    await choose(looked(frankfurt), 'Left out')
    const form = page.getByRole('dialog', { name: /^Leave out/ })
    await form.getByRole('button', { name: 'Leave it out' }).click()
    await expect(form.getByText('Say why.')).toBeVisible()
    await form.getByLabel('Why it is left out').fill(reason)
    await form.getByRole('button', { name: 'Leave it out' }).click()
    await expect(form).toBeHidden()
    await expect(looked(frankfurt)).toContainText('Left out')
    await expect(frankfurt.getByRole('textbox', { name: 'Why it is left out' })).toHaveValue(reason)
    await expect(frankfurt.getByRole('combobox').first()).toBeDisabled()
    await expect(checklist.row('S3-02')).not.toContainText('Non-compliant')
    await expect(checklist.row('S3-02')).toContainText('Compliant')
  })

  await test.step('its reason cannot be emptied', async () => {
    const field = frankfurt.getByRole('textbox', { name: 'Why it is left out' })
    await field.fill('')
    await field.blur()
    await expect(frankfurt.getByRole('alert')).toContainText('is left out for this item; say why in its note')
    await field.fill(reason)
    await field.blur()
    await expect(frankfurt.getByRole('alert')).toHaveCount(0)
  })

  await test.step('it can be taken in again, and undo leaves it out again', async () => {
    await choose(looked(frankfurt), 'Tested')
    await expect(frankfurt.getByRole('textbox', { name: 'Note' })).toHaveValue('')
    await bench.undo.click()
    await expect(frankfurt.getByRole('textbox', { name: 'Why it is left out' })).toHaveValue(reason)
  })
})

test('locations are offered where the service is', async ({ demarc }) => {
  const id = await prepare(demarc)
  await intend(demarc, id, {
    type: 'record.add',
    table: 'offering',
    value: { service: 's3', region: 'eu-central-1', offered: false, on: '2026-11-20', source: 'List of the provider' },
  })
  const page = await demarc.open()
  const checklist = new ChecklistScreen(page)
  const names = async (unit: string, ref: string) => {
    await visit(page, address(id, 'checklist', unit))
    const item = await checklist.open(ref)
    await openLocations(item)
    await expect(looked(item.panel.getByRole('group')).first()).toBeVisible()
    const groups = item.panel.getByRole('group').filter({ has: page.getByRole('combobox') })
    return groups.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')).filter(Boolean))
  }
  expect(await names('s3', 'S3-01'), 'in the Regions where the auditor did not find it missing').toEqual([
    `${first} · eu-west-1`,
    `${second} · eu-west-1`,
  ])
  expect(await names('kms', 'KMS-01'), 'in every Region').toHaveLength(4)
  expect(await names('iam', 'IAM-01'), 'once in each account').toEqual([first, second])
})
