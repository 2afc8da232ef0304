import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { checkOf, solidText } from '../support/pdf-reading.ts'
import { expect, test, type Demarc } from './fixtures.ts'
import { acme, ask, makeIdentities, me } from './prepare.ts'
import { ChecklistScreen, ItemPanel, raiseFinding } from './screens/checklist.ts'
import { NewAssessmentScreen } from './screens/new-assessment.ts'
import { figures } from './screens/overview.ts'
import { addToTeam } from './screens/people.ts'
import { recordAttestation } from './screens/reliance.ts'
import { downloadReportOfRecord } from './screens/report.ts'
import { SignOffScreen } from './screens/sign-off.ts'
import { saveTemplate } from './screens/templates.ts'
import { introduceMyself } from './screens/welcome.ts'
import { Workbench } from './screens/workbench.ts'

/*
 * One engagement as an auditor walks it, from the first start of the program to the next client.
 */

const accounts = [
  { name: 'acme-production', number: '111111111111' },
  { name: 'acme-shared-services', number: '222222222222' },
]
const regions = ['eu-west-1', 'eu-central-1']
const reviewer = { name: 'Rita Reviewer', role: 'Reviewer', independentSince: '2026-01-05' }
const approver = { name: 'Otto Approver', role: 'Partner', independentSince: '2026-01-06' }

const finding = {
  title: 'Payment exports readable by every developer role',
  condition: 'The bucket acme-exports grants s3:GetObject to the role developer in all six policies read.',
  cause: 'The policy was copied from the sandbox account when the export job was built.',
  recommendation: 'Grant reading to the export job alone and review bucket policies each quarter.',
}
const written = {
  durability: 'The terms and the report state the durability of the class in use.',
  reliance: 'The client accepts the risk until the criteria of the report are mapped.',
  procedure: 'All fourteen buckets answered with four settings true on 12 March.',
  partialReason: 'Two of fourteen buckets lack the setting; both hold public images.',
  notApplicable: 'No bucket of the workload is reached from outside the two accounts.',
  comment: 'The account-level setting was seen on screen with the platform lead.',
  override: 'The client encrypts before upload, so the service key protects nothing here.',
  conclusion: 'The workload is soundly run, with one exception in access to exports.',
}
const workingNote = 'Ask Petra whether the images really are public; she sounded unsure.'
const evidenceFile = 'acme-block-public-access.json'
const reopening = 'The client sent a corrected list of buckets.'

test('an engagement from the first start to the next client', async ({ demarc }) => {
  test.setTimeout(420_000)
  const page = await demarc.open()
  const bench = new Workbench(page)
  const checklist = new ChecklistScreen(page)
  const signing = new SignOffScreen(page)

  await test.step('the first start asks once who works here', async () => {
    await introduceMyself(page, me)
    await page.reload()
    await expect(page.getByRole('heading', { name: 'No assessments yet' })).toBeVisible()
    await expect(page.getByRole('button', { name: me.name })).toBeVisible()
  })

  await test.step('an assessment is created from a template', () => createAssessment(page))

  await test.step('the matrix shows twelve services by twelve layers', async () => {
    await bench.go('Responsibility matrix')
    const matrix = page.getByRole('grid', { name: 'Responsibility by service and layer' })
    await expect(matrix.getByRole('rowheader')).toHaveCount(12)
    await expect(matrix.getByRole('columnheader')).toHaveCount(13)
    await expect(matrix.getByRole('gridcell')).toHaveCount(144)
    await matrix.getByRole('gridcell', { name: /^Amazon EC2, Operating system: Customer/ }).click()
    await expect(page.getByRole('dialog')).toContainText(/rule R\d+/i)
    await page.keyboard.press('Escape')
  })

  await test.step('the organization, the common controls and each service have a checklist', async () => {
    for (const [name, items] of [
      ['Organization', 55],
      ['Common controls', 24],
      ['Amazon S3', 14],
    ] as const) {
      await bench.openChecklist(name)
      await expect(checklist.grid).toHaveAttribute('aria-rowcount', String(items + 1))
    }
  })

  await test.step('an item shows both halves, references and procedures', async () => {
    const item = await checklist.open('S3-06')
    await expect(item.panel).toContainText(/AWS provides\s*AWS /)
    await expect(item.panel).toContainText(/Customer must\s*The customer must /)
    await item.part('Criteria')
    const references = item.panel.getByRole('region', { name: 'Framework requirements' })
    await expect(references).toContainText('PR.DS-01')
    await expect(references).toContainText('A.8.24')
    await item.part('Procedures')
    await expect(item.panel.getByRole('region', { name: 'Procedures to perform' })).toContainText('Expected:')
  })

  await test.step('four items are concluded from the keyboard, one with its reason', async () => {
    const before = await figuresNow(page, bench)
    await bench.openChecklist('Amazon S3')
    await checklist.grid.press('Home')
    await checklist.at('S3-01')
    await checklist.grid.press('1')
    await checklist.at('S3-02')
    await checklist.grid.press('2')
    await checklist.grid.press('3')
    await checklist.at('S3-04')
    await checklist.grid.press('4')
    await page.getByRole('textbox', { name: 'Why is S3-04 not applicable?' }).fill(written.notApplicable)
    await page.keyboard.press('Enter')
    await checklist.at('S3-05')
    await expect(checklist.row('S3-01')).toContainText('Compliant')
    await expect(checklist.row('S3-02')).toContainText('Partially')
    await expect(checklist.row('S3-03')).toContainText('Non-compliant')
    await expect(checklist.row('S3-04')).toContainText('Not applicable')
    const after = await figuresNow(page, bench)
    expect(before.progress).toContain('0 of 242 items concluded')
    expect(after.progress).toContain('4 of 242 items concluded')
    expect(before.compliance).toContain('Nothing is concluded yet')
    expect(after.compliance).toMatch(/50%\s+3\.5 of 7 points/)
    expect(after.reliance).toBe(before.reliance)
  })

  await test.step('the work on an item is recorded', async () => {
    writeFileSync(join(demarc.root, evidenceFile), JSON.stringify({ BlockPublicAcls: true }))
    await bench.openChecklist('Amazon S3')
    const item = await checklist.open('S3-02')
    await item.recordProcedure(written.procedure)
    await item.attach(join(demarc.root, evidenceFile))
    await item.part('Conclude')
    await item.write('Reason', written.partialReason)
    await item.write('Working note', workingNote)
    await item.write('Report comment', written.comment)
    await bench.saved()
    await expect(checklist.row('S3-02').getByRole('img', { name: 'Evidence cited' })).toBeVisible()
  })

  await test.step('one split is overridden with a reason', async () => {
    const item = await checklist.open('S3-06')
    await item.override('Customer-specific', written.override)
  })

  await test.step('a finding is raised on an item by key', async () => {
    await checklist.open('S3-03')
    await checklist.grid.press('f')
    await raiseFinding(page, finding)
    await bench.go('Findings')
    await expect(page.getByRole('row').filter({ hasText: finding.title })).toContainText('F-01')
  })

  await test.step('a report on AWS changes reliance and nothing else', async () => {
    const before = await figuresNow(page, bench)
    await bench.go('Reliance on AWS')
    await recordAttestation(page, {
      programme: 'SOC 2',
      report: 'AWS SOC 2 Type II 2026',
      from: '2026-01-01',
      to: '2026-12-31',
      criterion: 'CC6.4',
      control: 'Durability of stored objects and integrity of the media',
    })
    await bench.saved()
    await bench.go('Overview')
    await expect(figures(page).reliance).toContainText('1 of 75 supported')
    const after = await figuresNow(page, bench)
    expect(before.reliance).toContain('0 of 75 supported')
    expect(after.reliance).toContain('1 of 75 supported')
    expect([after.progress, after.compliance]).toEqual([before.progress, before.compliance])
  })

  await test.step('the gate asks what a compliant conclusion rests on, and whether it worked over the period', async () => {
    await bench.go('Sign-off')
    await expect(page.getByText('Compliant, but no procedure was performed')).toBeVisible()
    await expect(page.getByText('Compliant over a period, but operating effectiveness was not tested.')).toBeVisible()
    await page.getByRole('link', { name: 'S3-01' }).first().click()
    const item = new ItemPanel(page, 'S3-01')
    await item.recordProcedure(written.durability)
    await item.part('Conclude')
    const worked = item.panel.getByRole('group', { name: 'Operating effectiveness' })
    await worked.getByRole('radio', { name: 'Effective', exact: true }).click()
    await expect(worked.getByRole('radio', { name: 'Effective', exact: true })).toBeChecked()
    await bench.saved()
  })

  await test.step('the gate asks why AWS is relied on where no report supports it; one reason stands for all', async () => {
    await bench.go('Sign-off')
    await expect(page.getByText('AWS’s half is not supported by a report, and nothing says why')).toBeVisible()
    await bench.go('Reliance on AWS')
    await page.getByRole('button', { name: 'Say why for the 74 items without a reason' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill(written.reliance)
    await dialog.getByRole('button', { name: 'Write it for all of them' }).click()
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Written for 74 items.')
  })

  await test.step('a change is undone and done again', async () => {
    await bench.openChecklist('Amazon S3')
    await checklist.open('S3-05')
    await checklist.grid.press('1')
    await expect(checklist.row('S3-05')).toContainText('Compliant')
    await page.keyboard.press('Control+z')
    await expect(checklist.row('S3-05')).toContainText('Not assessed')
    await bench.redo.click()
    await expect(checklist.row('S3-05')).toContainText('Compliant')
    await bench.undo.click()
    await expect(checklist.row('S3-05')).toContainText('Not assessed')
  })

  await test.step('the team is named and the overall conclusion written', async () => {
    await bench.go('Scope and people')
    await addToTeam(page, reviewer)
    await addToTeam(page, approver)
    await bench.go('Report')
    await page.getByRole('tab', { name: 'Conclusion' }).click()
    await page.getByRole('textbox', { name: 'Overall conclusion' }).fill(written.conclusion)
    await page.getByRole('textbox', { name: 'Overall conclusion' }).blur()
    await bench.saved()
  })

  await test.step('preparer, reviewer and approver sign in turn', async () => {
    await makeIdentities(demarc, me.name, reviewer.name, approver.name)
    await bench.go('Sign-off')
    await expect(page.getByText('Nothing blocks sign-off.')).toBeVisible()
    await signing.asPreparer(reviewer.name, approver.name)
    await signing.asReviewer()
    await signing.asApprover()
    for (const { name } of [me, reviewer, approver]) await expect(signing.standing).toContainText(name)
  })

  await test.step('what is signed cannot be changed, and the screen says so', async () => {
    await expect(page.getByText('Revision 1 is signed and cannot be changed.')).toBeVisible()
    await bench.openChecklist('Amazon S3')
    const item = await checklist.open('S3-02')
    await checklist.grid.press('1')
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
      'Nothing was changed. Revision 1 is signed',
    )
    await expect(checklist.row('S3-02')).toContainText('Partially')
    await expect(item.panel.getByRole('button', { name: 'Compliant', exact: true })).toBeDisabled()
    await expect(item.field('Report comment')).not.toBeEditable()
    expect(await askToConclude(page, 's3/s3.block-public-access')).toMatchObject({ failure: { code: 'rule.signed' } })
  })

  const report = join(demarc.root, 'report.pdf')
  await test.step('the report of record is handed over', async () => {
    await bench.go('Report')
    const download = await downloadReportOfRecord(page)
    expect(download.suggestedFilename()).toMatch(/^[^/]+ - report of record, revision 1\.pdf$/)
    await download.saveAs(report)
  })

  await test.step('it is sound, and holds what was typed for it and not the working note', async () => {
    expect(await checkOf(report)).toContain('No syntax or stream encoding errors found')
    const text = await solidText(report)
    const said = [...Object.values(written), ...Object.values(finding), evidenceFile, 'AWS SOC 2 Type II 2026']
    const named = [acme.client, acme.title, me.name, reviewer.name, approver.name, ...accounts.map(({ name }) => name)]
    for (const words of [...said, ...named]) expect(text).toContain(words.replace(/\s+/g, ''))
    for (const words of workingNote.split(/[;.]/).filter(Boolean)) expect(text).not.toContain(words.replace(/\s+/g, ''))
  })

  await test.step('the work is opened again as revision 2, with a reason', async () => {
    await bench.go('Sign-off')
    await signing.reopen(reopening)
    await expect(page.getByRole('region', { name: 'All revisions' })).toContainText(reopening)
    await bench.openChecklist('Amazon S3')
    await checklist.open('S3-05')
    await checklist.grid.press('1')
    await expect(checklist.row('S3-05')).toContainText('Compliant')
  })

  await test.step('a template is saved from it', async () => {
    await bench.go('Scope and people')
    await saveTemplate(page, 'Card payments on AWS', 'For clients that take card payments.')
  })

  await test.step('the next client begins with nothing of the first', async () => {
    await createSecondClient(page)
    await demarc.close()
    await expectFresh(demarc)
  })
})

async function createAssessment(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'New assessment' }).click()
  const screen = new NewAssessmentScreen(page)
  const [from = '', to = ''] = acme.period.split('/')
  await screen.engagement({ template: 'Three-tier web application', client: acme.client, title: acme.title, from, to })
  await screen.locations(accounts, regions)
  await screen.review()
  for (const shown of [acme.client, ...regions, ...accounts.map(({ name }) => name), 'NIST CSF 2.0', 'ISO/IEC 27001'])
    await expect(page.getByRole('main')).toContainText(shown)
  const lines = page.getByRole('region', { name: 'Accounts and Regions' }).getByRole('listitem')
  await expect(lines).toHaveText(accounts.map(({ name, number }) => `${name}: ${number}`))
  await screen.create()
}

async function createSecondClient(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Demarc: Assessments' }).click()
  await page.getByRole('link', { name: 'Templates' }).click()
  await page.getByRole('link', { name: 'Start an assessment from Card payments on AWS' }).click()
  const screen = new NewAssessmentScreen(page)
  await screen.engagement({
    template: 'Card payments on AWS',
    client: 'Borealis Rail',
    title: 'First assessment',
    from: '2027-01-01',
    to: '2027-12-31',
  })
  await screen.locations([], [])
  await screen.review()
  await screen.create()
  const { progress, compliance, reliance } = figures(page)
  await expect(progress).toContainText('0 of 242 items concluded')
  await expect(compliance).toContainText('Nothing is concluded yet')
  await expect(reliance).toContainText('0 of 76 supported')
}

/** Asks the program itself to conclude an item, past the screen; gives its answer. */
async function askToConclude(page: Page, item: string): Promise<unknown> {
  const id = /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? ''
  const intention = { type: 'item.conclude', items: [item], conclusion: 'compliant', reason: null }
  const input = JSON.stringify({ id, intention })
  return JSON.parse((await page.evaluate((text) => window.demarc?.call('assessment:intend', text), input)) ?? 'null')
}

/** What the overview says in its three figures. */
async function figuresNow(
  page: Page,
  bench: Workbench,
): Promise<Record<'progress' | 'compliance' | 'reliance', string>> {
  await bench.go('Overview')
  const { progress, compliance, reliance } = figures(page)
  return {
    progress: await progress.innerText(),
    compliance: await compliance.innerText(),
    reliance: await reliance.innerText(),
  }
}

/** The second client's assessment is as one made from the shipped template, and neither it nor the template names the first. */
async function expectFresh(demarc: Demarc): Promise<void> {
  const { assessments } = await ask<{ assessments: { id: string; client: string }[] }>(demarc, 'list')
  const second = assessments.find(({ client }) => client === 'Borealis Rail')?.id ?? ''
  const other = ['--client', 'Borealis Rail', '--title', 'First assessment', '--period', '2027-01-01/2027-12-31']
  const { id: plain } = await ask<{ id: string }>(demarc, 'new', '--template', 'three-tier-web', ...other)
  expect(await ask(demarc, 'checklist', second)).toEqual(await ask(demarc, 'checklist', plain))
  expect(withoutOrigin(await ask(demarc, 'show', second))).toEqual(withoutOrigin(await ask(demarc, 'show', plain)))

  const bytes = allText(join(demarc.workspace, 'assessments', second)) + allText(join(demarc.workspace, 'templates'))
  const ofFirst = [...Object.values(written), ...Object.values(finding), workingNote, evidenceFile, reopening]
  const names = [
    acme.client,
    acme.title,
    reviewer.name,
    approver.name,
    ...accounts.flatMap(({ name, number }) => [name, number]),
    ...regions,
  ]
  for (const words of [...ofFirst, ...names]) expect(bytes).not.toContain(words)
}

/** What is shown of an assessment without what no two share: its id and the moment it was made. */
function withoutOrigin(shown: object): unknown {
  return JSON.parse(JSON.stringify(shown, (key, value: unknown) => (['id', 'openedOn'].includes(key) ? '' : value)))
}

function allText(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}
