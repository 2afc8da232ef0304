import { describe, expect, it } from 'vitest'
import { reportModel, type Occasion } from '../../../../../assessments/rules/report-model/report-model.ts'
import { recount } from '../../../../../assessments/rules/report-model/recount.ts'
import { ReportModel } from '../../../../../shared/model/report.ts'
import { AssessmentState } from '../../../../../shared/model/state.ts'
import type { NewTailoring } from '../../../../../shared/model/tailoring.ts'
import { catalogues, control, iso, organization } from '../../../../support/catalogue.ts'
import {
  attestation,
  evidence,
  finding,
  person,
  priorFinding,
  procedurePerformed,
  sample,
  worksheet,
} from '../../../../support/records.ts'
import { Engagement, account, region } from '../../../../support/state.ts'
import { tokensIn } from '../../../../support/token-report.ts'

const item = 's3/s3.access'
const draft: Occasion = { date: '2026-12-01T10:00:00Z', signing: null }

function modelOf(engagement: Engagement, occasion: Occasion = draft): ReportModel {
  return reportModel(engagement.state, engagement.catalogues, occasion)
}

/** Concluded here and there, with a record of each kind. */
function worked(): Engagement {
  const engagement = Engagement.begin({
    wishes: { accounts: [account, { ...account, alias: 'pay-test', status: 'excluded', reason: 'No data' }] },
    template: { tailoring: [{ id: 't', kind: 'excluded', set: 'ec2', controlId: 'ec2.host', reason: 'Bare metal' }] },
  })
  engagement.add('person', person('Carl Client', { kind: 'client' }))
  engagement.do({ type: 'evidence.attach', value: evidence(), items: [item] })
  const [cited = ''] = engagement.item(item).evidence
  const used = engagement.add(
    'sample',
    sample({
      items: [
        { name: 'one', tickMarks: [], deviation: 'late' },
        { name: 'two', tickMarks: [], deviation: ' ' },
      ],
    }),
  )
  engagement.add('procedure', procedurePerformed(item, { evidence: [cited], sample: used }))
  engagement.add('attestation', attestation({ subjects: [{ criterion: 'CC6.1', control: 's3.encryption' }] }))
  engagement.do({ type: 'item.conclude', items: [item], conclusion: 'partially-compliant', reason: null })
  engagement.do({ type: 'item.conclude', items: ['organization/org.policy'], conclusion: 'compliant', reason: null })
  engagement.do({ type: 'item.conclude', items: ['ec2/ec2.guest'], conclusion: 'not-applicable', reason: 'Stopped' })
  engagement.add(
    'finding',
    finding([item], {
      severity: 'low',
      evidence: [cited],
      accounts: [engagement.idOf('account', 'pay-prod')],
      references: [{ framework: 'nist-csf-2.0', id: 'PR.AA-05' }],
    }),
  )
  engagement.add(
    'finding',
    finding([item, 'ec2/ec2.guest'], { title: 'Worse', severity: 'high', side: 'aws-reliance' }),
  )
  engagement.add('finding', finding([], { title: 'Good habit', class: 'good-practice', severity: 'informational' }))
  return engagement
}

/** What was worked on, and every text field of every record filled in. */
function everythingTyped(): Engagement {
  const engagement = worked()
  const write = (field: 'workingNote' | 'reportComment' | 'relianceStatement') =>
    engagement.do({ type: 'item.write', item, field, text: 'Text' })
  write('workingNote')
  write('reportComment')
  engagement.do({ type: 'item.write', item: 's3/s3.media', field: 'relianceStatement', text: 'Seen' })
  engagement.do({
    type: 'item.compensate',
    item,
    compensating: { description: 'Alarm', risk: 'Low', approver: 'Ann', expires: '2027-01-01' },
  })
  engagement.do({
    type: 'item.override',
    item,
    override: {
      origination: 'shared',
      performedBy: [{ party: 'third-party', name: 'Tern', part: 'All' }],
      reason: 'So',
    },
  })
  const here = { account: engagement.idOf('account', 'pay-prod'), region: engagement.idOf('region', 'eu-west-1') }
  engagement.do({ type: 'item.locations', item, results: [{ ...here, conclusion: 'non-compliant', note: 'Open' }] })
  engagement.add('deviation', {
    control: 'common.physical',
    unit: 's3',
    conclusion: 'non-compliant',
    reason: 'Own rack',
  })
  engagement.add('attestation', attestation({ duties: [{ number: 'CUEC 1', words: 'Decide', items: [item] }] }))
  engagement.add('determination', {
    framework: 'nist-csf-2.0',
    requirement: 'PR.DS-01',
    result: 'not-achieved',
    reason: 'No',
  })
  engagement.add('soa', { requirement: 'A.8.24', included: true, implemented: true, justification: 'Cards' })
  engagement.add('worksheet', worksheet({ answer: 'These' }))
  engagement.add('target', {
    framework: 'nist-csf-2.0',
    requirement: 'PR.DS-02',
    goal: 'partially-achieved',
    priority: 'high',
    reason: 'First',
  })
  engagement.add('offering', { service: 's3', region: 'eu-west-1', offered: true, on: '2026-11-02', source: 'A list' })
  engagement.add('practice', { practice: 'wa.keys', result: 'in-place', note: 'All' })
  engagement.add('securityService', { service: 's3', use: 'Logs' })
  engagement.add('training', { name: 'Ann', team: 'internal', course: 'Academy', on: null, note: 'Twice' })
  engagement.add('partner', {
    kind: 'marketplace',
    name: 'Tern',
    offer: 'Filter',
    note: 'New',
    operates: [{ control: 's3.access', unit: 's3', part: 'Some' }],
  })
  engagement.add('reviewNote', { item, field: 'reason', text: 'Why?' })
  engagement.do({
    type: 'about.change',
    fields: { regulations: ['DORA'], integrations: ['Gateway'], distribution: ['Board'] },
  })
  return engagement
}

/** What an auditor types for the firm only, and never for the report. */
const firms = /^value\.(items\..*\.(workingNote|prepared\..*|reviewed\..*)|reviewNote\..*|createdBy)$/
/** Texts that are not typed, or name something else in the state: a token there would point nowhere. */
const inTheModel = (path: string) => !/\.(id|step)$|^value\.(determination|soa|target)\..*\.requirement$/.test(path)

describe('the report model', () => {
  it('fits its schema, drafted and signed, of an empty and of a worked assessment', () => {
    const signing = {
      signers: { preparer: null, reviewer: null, approver: null },
      preparer: 'Petra',
      on: '2026-12-02T10:00:00Z',
    }
    for (const engagement of [Engagement.begin(), worked(), Engagement.begin({ template: { units: [] } })])
      for (const occasion of [draft, { ...draft, signing }]) {
        const model = modelOf(engagement, occasion)
        expect(ReportModel.parse(model)).toEqual(model)
      }
  })

  it('P1: has every count of the summary from the details it prints', () => {
    const { summary, units, findings, reliance } = modelOf(worked())
    const rows = units.flatMap((unit) => unit.rows)
    const count = <T>(list: readonly T[], is: (entry: T) => boolean) => list.filter(is).length
    for (const conclusion of [
      'compliant',
      'partially-compliant',
      'non-compliant',
      'not-applicable',
      'not-assessed',
    ] as const)
      expect(summary.score.counts[conclusion]).toBe(
        count(rows, (row) => row.conclusion === conclusion && row.responsibility !== null),
      )
    for (const origination of ['inherited', 'shared', 'customer-specific'] as const)
      expect(summary.originations[origination]).toBe(count(rows, (row) => row.origination === origination))
    expect(summary.progress.total).toBe(rows.length)
    expect(summary.reliance.total).toBe(reliance.rows.length)
    for (const result of ['supported', 'unsupported'] as const)
      expect(summary.reliance[result]).toBe(count(reliance.rows, (row) => row.reliance === result))
    expect(summary.reliance.supported).toBe(1)
    expect(summary.units.map(({ counts }) => counts.compliant).reduce((a, b) => a + b)).toBe(
      summary.score.counts.compliant,
    )
    expect(summary.findingsBySeverity).toEqual({ critical: 0, high: 1, medium: 0, low: 1, informational: 0 })
    expect(summary.topFindings.map(({ ref }) => ref)).toEqual(['F-02', 'F-01'])
    expect(findings.map(({ ref }) => ref)).toEqual(['F-01', 'F-02', 'F-03'])
  })

  it('P2: has no working note', () => {
    const engagement = worked()
    engagement.do({ type: 'item.write', item, field: 'workingNote', text: 'Between us' })
    engagement.do({ type: 'item.write', item, field: 'reportComment', text: 'For all' })
    const text = JSON.stringify(modelOf(engagement))
    expect([text.includes('Between us'), text.includes('For all')]).toEqual([false, true])
  })

  it('P3: has the date it is given, and says whether it is a draft', () => {
    const engagement = worked()
    const rita = engagement.add('person', person('Rita Reviewer'))
    expect(modelOf(engagement)).toMatchObject({
      date: draft.date,
      frozen: false,
      signOff: { preparer: null, preparedOn: null },
    })
    const signing = {
      signers: { preparer: null, reviewer: rita, approver: null },
      preparer: 'Petra',
      on: '2026-12-02T10:00:00Z',
    }
    expect(modelOf(engagement, { ...draft, signing })).toMatchObject({
      frozen: true,
      signOff: { preparer: 'Petra', reviewer: 'Rita Reviewer', approver: null, preparedOn: signing.on },
    })
  })

  it('P4: names what is out of scope with its reason, and where nothing was tested', () => {
    const engagement = worked()
    engagement.do({ type: 'record.add', table: 'region', value: { ...region, code: 'us-east-1' } })
    expect(modelOf(engagement).scope).toMatchObject({
      excluded: [{ what: 'pay-test', reason: 'No data' }],
      notTested: ['pay-prod / eu-west-1', 'pay-prod / us-east-1', 'pay-prod / global'],
    })
    const here = {
      account: engagement.idOf('account', 'pay-prod'),
      region: engagement.idOf('region', 'eu-west-1'),
      note: '',
    }
    engagement.do({ type: 'item.locations', item, results: [{ ...here, conclusion: 'compliant' }] })
    expect(modelOf(engagement).scope.notTested).toEqual([
      'pay-prod / eu-west-1: Amazon EC2',
      'pay-prod / us-east-1',
      'pay-prod / global',
    ])
  })

  it('P5: lists once more whatever departs from the plain case, with its reason', () => {
    const engagement = worked()
    engagement.do({
      type: 'item.override',
      item: 's3/s3.media',
      override: { origination: 'shared', performedBy: [], reason: 'Own disks' },
    })
    engagement.do({
      type: 'item.compensate',
      item,
      compensating: { description: 'Alarm', risk: 'Low', approver: 'Ann', expires: '2027-01-01' },
    })
    engagement.do({ type: 'item.write', item: 's3/s3.media', field: 'relianceStatement', text: 'Seen the letter' })
    const { registers } = modelOf(engagement)
    const lines = (name: keyof typeof registers) => registers[name].map(({ ref, words }) => [ref, words])
    expect(lines('notApplicable')).toEqual([['EC2-01', 'Stopped']])
    expect(lines('overrides')).toEqual([['S3-01', 'Own disks']])
    expect(lines('compensating')).toEqual([
      ['S3-03', 'Alarm\nResidual risk: Low\nAccepted by Ann, until 1 January 2027.'],
    ])
    expect(lines('relianceAccepted')).toEqual([['S3-01', 'Seen the letter']])
    expect(lines('tailoring')).toEqual([['–', 'Left out: Bare metal']])
    const response = { position: 'agree', text: 'We bear it', owner: 'Carl', due: '2027-03-01' } as const
    const where = { accounts: [engagement.idOf('account', 'pay-prod')] }
    engagement.add('finding', finding([item], { title: 'Borne', status: 'risk-accepted', response, ...where }))
    expect(modelOf(engagement).registers.risksAccepted).toEqual([
      { ref: 'F-04', title: 'Borne', unit: 'pay-prod', words: 'We bear it\nOwner: Carl, until 1 March 2027.' },
    ])
  })

  it('P11: says what became of earlier findings, and which of today raises one again', () => {
    const engagement = worked()
    const again = Object.values(engagement.state.finding).find(({ title }) => title === 'Worse')?.id ?? null
    engagement.add('priorFinding', priorFinding({ reference: 'B', status: 'open', finding: again }))
    engagement.add('priorFinding', priorFinding({ reference: 'A' }))
    expect(modelOf(engagement).priorFindings).toEqual([
      { reference: 'A', title: 'Old keys', report: 'Report of 2025', status: 'closed', outcome: 'Gone', finding: null },
      { reference: 'B', title: 'Old keys', report: 'Report of 2025', status: 'open', outcome: 'Gone', finding: 'F-02' },
    ])
  })

  it('P11: marks what raises again an earlier finding that was not closed, and no other', () => {
    const engagement = worked()
    const repeats = () =>
      modelOf(engagement)
        .findings.filter(({ repeat }) => repeat)
        .map(({ title }) => title)
    const again = Object.values(engagement.state.finding).find(({ title }) => title === 'Worse')?.id ?? null
    const prior = engagement.add('priorFinding', priorFinding({ reference: 'B', status: 'closed', finding: again }))
    expect(repeats()).toEqual([])
    engagement.do({ type: 'record.change', table: 'priorFinding', id: prior, fields: { status: 'open' } })
    expect(repeats()).toEqual(['Worse'])
  })

  it('P19: the fieldwork is from the first to the last day of a test or of evidence, and is recounted', () => {
    const engagement = Engagement.begin()
    expect(modelOf(engagement).fieldwork).toBeNull()
    engagement.add('procedure', procedurePerformed(item, { on: '2026-11-03' }))
    engagement.add('procedure', procedurePerformed(item, { on: '2026-11-20' }))
    engagement.add('evidence', evidence({ collectedOn: '2026-10-30' }))
    const model = modelOf(engagement)
    expect(model.fieldwork).toEqual({ from: '2026-10-30', to: '2026-11-20' })
    expect(recount(model)).toEqual([])
    const wrong = recount({ ...model, fieldwork: { from: '2026-11-01', to: '2026-11-20' } })
    expect(wrong.map(({ figure }) => figure)).toEqual(['fieldwork: from 2026-11-01', 'fieldwork: from 2026-10-30'])
  })

  it('P19: says who reviewed items, when last, and whether every item stands reviewed', () => {
    const engagement = Engagement.begin()
    expect(modelOf(engagement).review).toEqual({ by: [], complete: false, open: engagement.rows.length })
    const { state } = engagement
    const mark = (on: string) => ({ by: 'Rita Reviewer', on })
    const units = Object.entries(state.items)
    const reviewed = (left: string) => ({
      ...state,
      items: Object.fromEntries(
        units.map(([unit, items]) => [
          unit,
          Object.fromEntries(
            Object.entries(items).map(([control, each]) => [
              control,
              {
                ...each,
                reviewed:
                  control === left
                    ? null
                    : mark(control === 's3.access' ? '2026-11-22T08:00:00Z' : '2026-11-21T08:00:00Z'),
              },
            ]),
          ),
        ]),
      ),
    })
    const said = (left: string) =>
      reportModel(reviewed(left), engagement.catalogues, { date: '2026-12-01T10:00:00Z', signing: null }).review
    const by = [{ name: 'Rita Reviewer', last: '2026-11-22' }]
    expect(said('')).toEqual({ by, complete: true, open: 0 })
    expect(said('s3.media')).toEqual({ by, complete: false, open: 1 })
  })

  it('P12: plans what is not closed, what is due first at the head, and no strength', () => {
    const engagement = worked()
    const due = (title: string, day: string | null, status: 'open' | 'closed' = 'open') => {
      const response = { position: 'agree', text: `Do ${title}`, owner: 'Carl', due: day } as const
      engagement.add('finding', finding([item], { title, response, status }))
    }
    due('Later', '2027-06-01')
    due('Sooner', '2027-01-01')
    due('Done', '2026-01-01', 'closed')
    const { remediation } = modelOf(engagement)
    expect(remediation.slice(0, 2)).toMatchObject([
      { title: 'Sooner', action: 'Do Sooner', owner: 'Carl', due: '2027-01-01', status: 'open' },
      { title: 'Later' },
    ])
    const titles = remediation.map(({ title }) => title)
    expect(titles).toContain('Worse')
    expect(titles.filter((title) => title === 'Done' || title === 'Good habit')).toEqual([])
  })

  it('P8: lists each document behind the controls once, in the order in which people look it up', () => {
    const engagement = worked()
    const documents = [
      'NIST: SP 800-161',
      'NIST: SP 800-88',
      'AWS: amazon guide',
      'AWS: AWS guide',
      'AWS: Amazon Zeta',
      'AWS: AWS guide',
    ]
    const sources = documents.map((name, at) => {
      const [publisher = '', document = ''] = name.split(': ')
      return { publisher, document, section: `${at}`, checked: null }
    })
    engagement.do({
      type: 'tailoring.add',
      value: { kind: 'own', set: 'organization', control: control('org.extra', { sources }) },
    })
    const names = modelOf(engagement).editions.sources.map(({ publisher, document }) => `${publisher}: ${document}`)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => documents.includes(name))).toEqual([
      'AWS: amazon guide',
      'AWS: Amazon Zeta',
      'AWS: AWS guide',
      'NIST: SP 800-88',
      'NIST: SP 800-161',
    ])
  })

  it('P5: names the items that tailoring made, the units, and what was done to each control', () => {
    const engagement = worked()
    const tailor = (value: NewTailoring) => engagement.do({ type: 'tailoring.add', value })
    const text = { ...control('s3.access'), title: 'Access in the words of the firm' }
    tailor({ kind: 'reworded', set: 's3', control: text, reason: 'Stricter here' })
    tailor({ kind: 'own', set: 'organization', control: control('org.extra') })
    expect(modelOf(engagement).registers.tailoring).toEqual([
      { ref: '–', title: 'Title of ec2.host', unit: 'Amazon EC2', words: 'Left out: Bare metal' },
      { ref: 'S3-03', title: text.title, unit: 'Amazon S3', words: 'Reworded: Stricter here' },
      {
        ref: 'ORG-02',
        title: 'Title of org.extra',
        unit: 'The organization',
        words: 'A control of the firm’s own.',
      },
    ])
  })

  it('P6: is the same for the same state', () => {
    const engagement = worked()
    expect(JSON.stringify(modelOf(engagement))).toBe(JSON.stringify(modelOf(engagement)))
    const again = { ...engagement.state, ...(JSON.parse(JSON.stringify(engagement.state)) as Engagement['state']) }
    expect(reportModel(again, engagement.catalogues, draft)).toEqual(modelOf(engagement))
  })

  it('P7: prints a good practice and does not count it among the findings', () => {
    const { findings, summary } = modelOf(worked())
    expect(findings.map(({ title }) => title)).toContain('Good habit')
    expect(Object.values(summary.findingsBySeverity ?? {}).reduce((a, b) => a + b)).toBe(2)
    expect(summary.findingsBySide).toEqual({ customer: 1, 'aws-reliance': 1, 'third-party': 0 })
  })

  it('P8: has every item that applies, inherited ones too, with both halves and all that was done', () => {
    const engagement = worked()
    const { units } = modelOf(engagement)
    const rows = units.flatMap((unit) => unit.rows)
    expect(rows.map(({ ref }) => ref)).toEqual(engagement.rows.map(({ ref }) => ref))
    expect(rows.find(({ ref }) => ref === 'S3-03')).toMatchObject({
      provided: 'AWS offers what s3.access needs.',
      responsibility: 'The customer must see to s3.access.',
      objective: 'What s3.access is for.',
      references: ['NIST CSF 2.0 PR.AA-05'],
      sources: ['AWS, Guide to s3.access, One (looked up on 1 October 2026)'],
      explanation: { rule: 'R5', words: 'customer, because only the customer can set or decide this' },
      reliance: null,
      evidence: ['E-001'],
      findings: ['F-01', 'F-02'],
      procedures: [{ evidence: ['E-001'], sample: 'S-01', by: 'Petra Preparer' }],
    })
    expect(rows.find(({ ref }) => ref === 'S3-01')?.origination).toBe('inherited')
  })

  it('P8: says by whom evidence is cited, and how a sample came out', () => {
    const { evidence: register, samples, findings } = modelOf(worked())
    expect(register.map(({ ref, citedBy }) => [ref, citedBy])).toEqual([['E-001', ['F-01', 'S3-03']]])
    expect(samples).toMatchObject([{ ref: 'S-01', size: 2, deviations: 1 }])
    expect(findings[0]).toMatchObject({
      itemRefs: ['S3-03'],
      evidenceRefs: ['E-001'],
      locations: ['pay-prod'],
      referenceWords: ['NIST CSF 2.0 PR.AA-05'],
    })
  })

  it('P8: says all that was written about a sample, and which items rest on it', () => {
    const engagement = worked()
    const over = {
      source: 'Export',
      completeness: 'Counted',
      rationale: 'Daily',
      seed: '7',
      method: 'systematic',
    } as const
    const id = engagement.add('sample', sample(over))
    engagement.add('procedure', procedurePerformed('ec2/ec2.guest', { sample: id }))
    engagement.add('procedure', procedurePerformed(item, { sample: id }))
    engagement.add('procedure', procedurePerformed(item, { sample: id }))
    const { samples } = modelOf(engagement)
    expect(samples.map(({ ref, usedBy }) => [ref, usedBy])).toEqual([
      ['S-01', ['S3-03']],
      ['S-02', ['EC2-01', 'S3-03']],
    ])
    expect(samples[1]).toMatchObject({ ...over, selectedBy: 'Petra Preparer', selectedOn: '2026-11-01', size: 0 })
    expect(samples[0]?.items.map(({ name, deviation }) => [name, deviation])).toEqual([
      ['one', 'late'],
      ['two', ' '],
    ])
  })

  it('W6: has the worksheet by exercise, the answers to one as they were written', () => {
    const engagement = Engagement.begin()
    for (const [exercise, question] of [
      [9, 'Who?'],
      [2, 'Which?'],
      [9, 'And?'],
      [1, 'w1.first'],
    ] as const)
      engagement.add('worksheet', worksheet({ exercise, question, answer: 'So', status: 'done', owner: 'Ann' }))
    const { exercises } = modelOf(engagement).worksheet
    const said = exercises.flatMap(({ number, answers }) => answers.map(({ question }) => [number, question]))
    expect(said).toEqual([
      [1, 'First question of 1?'],
      [2, 'Which?'],
      [9, 'Who?'],
      [9, 'And?'],
    ])
    const { exercise: _, ...answer } = worksheet()
    expect(exercises[0]?.answers[0]).toEqual({
      ...answer,
      question: 'First question of 1?',
      answer: 'So',
      status: 'done',
      owner: 'Ann',
    })
  })

  it('W6: has every security service that was noted, and those in scope that give evidence', () => {
    const engagement = Engagement.begin()
    engagement.add('securityService', { service: 's3', use: 'Keeps the logs' })
    expect(modelOf(engagement).worksheet.securityServices).toEqual([
      { name: 'Amazon CloudFront', use: '' },
      { name: 'Amazon EC2', use: '' },
      { name: 'Amazon S3', use: 'Keeps the logs' },
    ])
  })

  it('W6: names the items that a practice bears on and a partner operates', () => {
    const engagement = Engagement.begin()
    engagement.add('practice', { practice: 'wa.keys', result: 'partly', note: 'Two keys are old' })
    const operates = [
      { control: 's3.access', unit: null, part: 'Reviews' },
      { control: 's3.access', unit: 'ec2', part: 'Nothing there' },
    ]
    engagement.add('partner', { kind: 'other', name: 'Tern', offer: '', note: '', operates })
    const { practices, partners } = modelOf(engagement).worksheet
    expect(practices).toEqual([
      {
        set: 'Well-Architected',
        group: 'Security',
        question: 'Are keys managed?',
        result: 'partly',
        note: 'Two keys are old',
        items: ['S3-02'],
      },
    ])
    expect(partners.map((partner) => partner.operates)).toEqual([
      [
        { items: ['S3-03'], part: 'Reviews' },
        { items: [], part: 'Nothing there' },
      ],
    ])
  })

  it('P10: is against Annex A where clauses are unanswered or left out, says which, and is whole otherwise', () => {
    const clause = (id: string) => ({ id, group: '4', title: `Clause ${id}` })
    const answers = (id: string) => ({ framework: 'iso-27001-2022', id, strength: 'answers' }) as const
    const withClauses = (answered: readonly string[]) => {
      const policy = control('org.policy', { references: answered.map(answers) })
      const catalogue = catalogues()
      const frameworks = new Map(catalogue.frameworks)
      const groups = [{ id: '4', parent: null, title: 'Context' }, ...iso.groups]
      frameworks.set(iso.id, { ...iso, groups, requirements: ['4.1', '4.2'].map(clause).concat(iso.requirements) })
      const sets = new Map(catalogue.sets).set('organization', { ...organization, controls: [policy] })
      return Engagement.begin({ catalogues: { ...catalogue, frameworks, sets } })
    }
    const said = (engagement: Engagement) => {
      const found = modelOf(engagement).frameworks.find(({ id }) => id === iso.id)
      return [found?.name, found?.shortName, found?.partial]
    }
    const annex = `Annex A of ${iso.name}`
    const because = (words: string) => [annex, annex, expect.stringContaining(words) as string]
    expect(said(withClauses(['4.1', '4.2']))).toEqual([iso.name, iso.shortName, ''])
    expect(said(withClauses(['4.1']))).toEqual(because('no item in scope answers clause 4.2. '))
    expect(said(withClauses(['A.8.24']))).toEqual(because('no item in scope answers any of the clauses 4 to 10. '))
    const left = withClauses(['4.1', '4.2'])
    const target = { framework: iso.id, goal: 'out-of-target', priority: 'low', reason: 'Parent company' } as const
    left.add('target', { ...target, requirement: '4.2' })
    expect(said(left)).toEqual(because('whole: clause 4.2 is left out of the target. '))
  })

  it('P2, P8: has every text that was typed, but what stays with the firm', () => {
    const engagement = everythingTyped()
    const { value, tokens } = tokensIn(AssessmentState, engagement.state, inTheModel)
    const said = JSON.stringify(reportModel(value, engagement.catalogues, draft))
    const printed = (path: string) => !firms.test(path)
    expect(tokens.length).toBeGreaterThan(100)
    expect(tokens.filter(({ path, token }) => printed(path) !== said.includes(token)).map(({ path }) => path)).toEqual(
      [],
    )
    for (const field of ['workingNote', 'reviewNote', 'reportComment', 'justification', 'seed'])
      expect(tokens.some(({ path }) => path.includes(field))).toBe(true)
  })

  it("C2: prints a service's own result for a common control beside the common one", () => {
    const engagement = worked()
    engagement.add('deviation', {
      control: 'common.physical',
      unit: 's3',
      conclusion: 'non-compliant',
      reason: 'Own rack',
    })
    const row = modelOf(engagement)
      .units.flatMap((unit) => unit.rows)
      .find(({ ref }) => ref === 'COM-01')
    expect(row).toMatchObject({
      appliesTo: ['Amazon S3', 'Amazon EC2', 'Amazon CloudFront'],
      deviations: [{ unit: 'Amazon S3', conclusion: 'non-compliant', reason: 'Own rack' }],
    })
  })

  it("P8: marks what is the firm's own", () => {
    const engagement = Engagement.begin({
      template: { tailoring: [{ id: 't', kind: 'own', set: 's3', control: control('firm.extra') }] },
    })
    const rows = modelOf(engagement).units.flatMap((unit) => unit.rows)
    expect(rows.filter(({ tailored }) => tailored).map(({ title }) => title)).toEqual(['Title of firm.extra'])
  })
})
