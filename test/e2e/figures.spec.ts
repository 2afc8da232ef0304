import type { Page } from '@playwright/test'
import { expect, test, type Demarc } from './fixtures.ts'
import { address, ask, intend, prepare, visit } from './prepare.ts'
import { Keys } from './screens/keys.ts'

/*
 * The pictures of an assessment: each says what it shows in words and as a table, and each part of it leads to what is behind it.
 */

test.describe.configure({ timeout: 180_000 })

const grave = { likelihood: 'high', impact: 'high' }
const finding = (title: string, fields: object) => ({
  title,
  items: ['s3/s3.bucket-policy'],
  side: 'customer',
  class: 'major',
  severity: 'high',
  condition: 'As seen.',
  criteria: '',
  references: [],
  cause: '',
  effect: '',
  recommendation: 'Narrow them.',
  correction: 'Two were closed at once.',
  nonconformity: '',
  accounts: [],
  regions: [],
  initial: null,
  residual: null,
  response: { position: 'agree', text: 'We will.', owner: 'Owen Gallagher', due: '2026-01-15' },
  status: 'open',
  repeat: false,
  evidence: [],
  ...fields,
})

/** Two graded findings and one that is not, two items concluded. */
async function prepareFigures(demarc: Demarc): Promise<string> {
  const id = await prepare(demarc)
  await ask(demarc, 'conclude', id, 'S3-03', 'non-compliant', '--reason', 'Too wide.')
  await ask(demarc, 'conclude', id, 'S3-04', 'compliant')
  const add = (value: object) => intend(demarc, id, { type: 'record.add', table: 'finding', value })
  await add(finding('Policies are too wide', { initial: grave, residual: { likelihood: 'low', impact: 'high' } }))
  await add(finding('Logs are not kept', { initial: { likelihood: 'low', impact: 'low' }, status: 'closed' }))
  await add(finding('Names are not kept', { class: 'minor', severity: 'low' }))
  return id
}

const rows = (page: Page) => page.getByRole('grid').getByRole('row', { name: /S3-\d\d/ })
const overview = async (page: Page, id: string) => {
  await visit(page, address(id, 'overview'))
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible()
}
const map = (page: Page, moment: string) => page.getByRole('group', { name: `Findings by risk, ${moment} treatment` })
const graveField = (page: Page) =>
  map(page, 'before').getByRole('link', { name: 'Likelihood high, impact high: 1 finding' })
const units = (page: Page) => page.getByRole('region', { name: 'Conclusions by checklist' })
const s3Row = (page: Page) => units(page).getByRole('row', { name: /^Amazon S3/ })

async function expectGraveFinding(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: '1 finding, 1 not closed' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Policies are too wide' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Logs are not kept' })).toHaveCount(0)
}

async function expectNonCompliantRow(page: Page): Promise<void> {
  await expect(page.getByRole('grid', { name: 'Amazon S3' })).toBeVisible()
  const filter = page.getByRole('search', { name: 'Find items' })
  await expect(filter.getByRole('button', { name: 'Non-compliant', exact: true })).toBeVisible()
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('S3-03')
}

test('by mouse: a field of the heat map leads to its findings, a part of a bar to its rows', async ({ demarc }) => {
  const id = await prepareFigures(demarc)
  const page = await demarc.open()

  await test.step('the six questions', async () => {
    await overview(page, id)
    const figure = (name: string) => page.getByRole('main').getByRole('region', { name, exact: true })
    await expect(figure('At risk')).toContainText('2 are overdue')
    await expect(figure('Sign-off')).toContainText(/\d+ things? blocks? sign-off/)
    await expect(figure('Waiting')).toContainText('Nobody is waited for.')
    await expect(figure('How the work went').getByRole('img')).toHaveAccessibleName(/2 of \d+ items concluded, 0 done/)
  })

  await test.step('the heat map', async () => {
    await graveField(page).click()
    await expectGraveFinding(page)
    await expect(graveField(page)).toHaveAttribute('aria-current', 'true')
    await graveField(page).click()
    await expect(page.getByRole('status').filter({ hasText: '3 findings, 2 not closed' })).toBeVisible()
    await page.locator('summary', { hasText: 'Show as a table' }).first().click()
    await expect(page.getByRole('cell', { name: 'F-02', exact: true }).first()).toBeVisible()
  })

  await test.step('a part of a bar', async () => {
    await overview(page, id)
    const bar = s3Row(page).getByRole('img', { name: /Non-compliant: 1/ })
    await bar.getByTitle('Non-compliant: 1').click()
    await expectNonCompliantRow(page)
  })

  await test.step('a group of a framework', async () => {
    await overview(page, id)
    const part = page.getByRole('region', { name: 'Compliance by framework and origination' })
    await part.getByRole('radio', { name: 'NIST CSF 2.0' }).check()
    const protect = part.getByRole('row', { name: /^PR Protect/ })
    await protect.getByRole('link', { name: 'Non-compliant 1' }).click()
    await expect(page.getByRole('button', { name: 'Answers PR Protect' })).toBeVisible()
    await expect(rows(page)).toHaveCount(1)
    await page.getByRole('button', { name: 'Answers PR Protect' }).click()
    await expect(page.getByRole('button', { name: 'Answers PR Protect' })).toHaveCount(0)
  })

  await test.step('a cell of the matrix', async () => {
    await overview(page, id)
    await page
      .getByRole('gridcell', { name: /^Amazon S3, / })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toContainText('Rule R')
  })
})

test('by keyboard: the same ways', async ({ demarc }) => {
  test.setTimeout(400_000)
  const id = await prepareFigures(demarc)
  const page = await demarc.open()
  const keys = new Keys(page)
  await overview(page, id)
  await expect(graveField(page)).toBeVisible()
  await keys.act(graveField(page))
  await expectGraveFinding(page)

  await overview(page, id)
  const scores = page.getByRole('region', { name: 'Compliance by framework and origination' })
  const count = scores.getByRole('row', { name: /^PR Protect/ }).getByRole('link', { name: 'Non-compliant 1' })
  await keys.act(count)
  await expect(page.getByRole('button', { name: 'Answers PR Protect' })).toBeVisible()
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('S3-03')
})

test('the remediation plan says what is done, by whom, by when, and what is overdue', async ({ demarc }) => {
  const id = await prepareFigures(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'findings'))
  await page.getByRole('radio', { name: 'Remediation plan' }).check()
  const line = page.getByRole('row', { name: /Policies are too wide/ })
  for (const words of ['Two were closed at once.', 'Agrees', 'We will.', 'Owen Gallagher', 'overdue', 'Open'])
    await expect(line).toContainText(words)
  await expect(page.getByRole('row', { name: /Logs are not kept/ })).toHaveCount(0)
  await page.getByRole('link', { name: /^Still open/ }).click()
  await expect(page.getByRole('combobox', { name: 'Status' })).toHaveText('Still open')
  await page.goBack()
})

test('raising a finding chooses nothing for the auditor', async ({ demarc }) => {
  const id = await prepareFigures(demarc)
  const page = await demarc.open()
  await visit(page, address(id, 'findings?raise=new'))
  const form = page.getByRole('dialog', { name: 'Raise a finding' })
  await expect(form.getByLabel('Title')).toHaveValue('')
  await form.getByRole('button', { name: 'Raise the finding' }).click()
  await expect(form.getByText('Say how severe it is.')).toBeVisible()
  await form.getByLabel('Title').fill('Keys are not rotated')
  await form.getByRole('combobox', { name: 'Severity' }).click()
  await page.getByRole('option', { name: 'Low' }).click()
  await expect(form.getByRole('combobox', { name: 'Class' })).toHaveText('Opportunity for improvement')
  await form.getByRole('button', { name: 'Raise the finding' }).click()
  await expect(page.getByRole('heading', { name: 'F-04' })).toBeVisible()
  await page.getByRole('button', { name: 'Open the finding' }).click()
  await expect(page.getByRole('note').filter({ hasText: 'This finding is a draft.' })).toHaveCount(0)
})

test('a certification shows counts, no percentage and no risk', async ({ demarc }) => {
  const id = await prepareFigures(demarc)
  await intend(demarc, id, { type: 'about.change', fields: { mode: 'certification' } })
  const page = await demarc.open()
  await overview(page, id)
  await expect(page.getByRole('region', { name: 'At risk', exact: true })).toContainText('Major')
  await expect(page.getByRole('heading', { name: 'How the work went' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('%')
  await expect(page.getByRole('heading', { name: 'Findings by risk' })).toHaveCount(0)
  await visit(page, address(id, 'findings'))
  await expect(page.getByRole('heading', { name: 'Where they stand' })).toBeVisible()
  await expect(map(page, 'before')).toHaveCount(0)
})
