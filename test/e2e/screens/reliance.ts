import { expect, type Page } from '@playwright/test'
import { choose } from './fields.ts'

interface Report {
  readonly programme: string
  readonly report: string
  readonly from: string
  readonly to: string
  readonly criterion: string
  /** The title of the control the criterion speaks about. */
  readonly control: string
}

/** Records a provider's report that covers everything in scope, with one subject. */
export async function recordAttestation(page: Page, report: Report): Promise<void> {
  await page.getByRole('button', { name: 'Add an attestation' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Programme').fill(report.programme)
  await form.getByLabel('Report id or title').fill(report.report)
  await form.getByRole('button', { name: 'Record it' }).click()
  await expect(page.getByRole('heading', { name: report.report, level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'All services in scope' }).click()
  await page.getByRole('button', { name: 'All Regions in scope' }).click()
  await choose(page.getByRole('combobox', { name: 'Opinion' }), 'Unmodified')
  // Chosen once the program has answered, so it is clicked and then seen.
  await page.getByRole('radio', { name: 'None noted' }).click()
  await expect(page.getByRole('radio', { name: 'None noted' })).toBeChecked()
  for (const [label, day] of [
    ['Period from', report.from],
    ['Period to', report.to],
  ] as const) {
    await page.getByLabel(label).fill(day)
    await page.getByLabel(label).blur()
  }
  const evaluate = page.getByRole('button', { name: /^Evaluated by .+ today$/ })
  await evaluate.click()
  await expect(evaluate).toBeHidden()
  await page.getByLabel('Criterion or control number').fill(report.criterion)
  await page.getByRole('button', { name: 'Add a criterion' }).click()
  await page.getByRole('button', { name: 'Choose controls' }).click()
  await page.getByPlaceholder('Type to narrow the list').fill(report.control)
  await page.getByRole('option', { name: report.control }).click()
  await page.getByRole('button', { name: 'Done' }).click()
}
