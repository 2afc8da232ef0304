import { describe, expect, it } from 'vitest'
import type { Wishes } from '../../../../assessments/rules/create.ts'
import { relianceSection } from '../../../../assessments/rules/report-model/reliance-section.ts'
import { indexOf } from '../../../../assessments/rules/report-model/index-of.ts'
import { relianceCounts, relianceOf, restsOnAws } from '../../../../assessments/rules/reliance.ts'
import type { Reliance } from '../../../../shared/model/attestation.ts'
import type { NewRecord } from '../../../../shared/model/intention.ts'
import { attestation } from '../../../support/records.ts'
import { Engagement, region } from '../../../support/state.ts'

type Report = Partial<NewRecord<'attestation'>>

interface Case {
  readonly title: string
  readonly reports: readonly Report[]
  readonly expected: Reliance
  /** Words that must be among the reasons. */
  readonly because: RegExp | null
  readonly item?: string
  readonly kind?: 'period' | 'point-in-time'
  readonly wishes?: Partial<Wishes>
  /** The services in scope; those of the small template unless told otherwise. */
  readonly units?: readonly string[]
}

const encryption = 's3/s3.encryption'
const orgPolicy = 'organization/org.policy'
const orgSubject = [{ criterion: 'CC2.3', control: 'org.policy' }]
const gov = { ...region, code: 'us-gov-west-1', partition: 'aws-us-gov' } as const
const half = { report: 'SOC 2 first half', to: '2026-06-30' }
const secondHalf = { report: 'SOC 2 second half', from: '2026-07-01' }
const certificate = {
  type: 'certificate',
  programme: 'ISO/IEC 27001:2022',
  report: 'ISO certificate',
  from: '2024-05-01',
} as const
const aoc = { type: 'pci-aoc', report: 'PCI AoC', from: null } as const
const typeOne = { type: 'soc-type-1', report: 'SOC 2 Type I', from: null } as const

const cases: readonly Case[] = [
  {
    title: 'I1: a report covers all of it',
    reports: [{}],
    expected: 'supported',
    because: /SOC 2 2026” covers it \(CC6\.1\)/,
  },
  {
    title: 'I2: the service is not in the report',
    reports: [{ services: ['ec2'] }],
    expected: 'unsupported',
    because: /does not list s3/,
  },
  {
    title: 'I2: a common control rests on every service it is concluded for',
    reports: [{ services: ['s3', 'ec2'] }],
    item: 'common/common.physical',
    expected: 'unsupported',
    because: /does not list cloudfront/,
  },
  {
    title: 'I2: an item of the organization rests on every service in scope',
    reports: [{ services: ['s3', 'ec2'], subjects: orgSubject }],
    item: orgPolicy,
    expected: 'unsupported',
    because: /does not list cloudfront/,
  },
  {
    title: 'I2: a report that lists every service in scope supports an item of the organization',
    reports: [{ subjects: orgSubject }],
    item: orgPolicy,
    expected: 'supported',
    because: null,
  },
  {
    title: 'I2: a report supports no item of the organization while no service is in scope',
    reports: [{ services: [], subjects: orgSubject }],
    item: orgPolicy,
    units: [],
    expected: 'unsupported',
    because: /No service in scope is concerned/,
  },
  {
    title: 'I2: a report supports no common control that is concluded for no service',
    reports: [{ services: [], subjects: [{ criterion: 'CC6.4', control: 'common.patching' }] }],
    item: 'common/common.patching',
    units: ['s3'],
    expected: 'unsupported',
    because: /No service in scope is concerned/,
  },
  {
    title: 'I3: the Region is not in the report',
    reports: [{ regions: ['us-east-1'] }],
    expected: 'unsupported',
    because: /does not list eu-west-1/,
  },
  {
    title: 'I3: one of two Regions is not in the report',
    reports: [{ regions: ['eu-west-1'] }],
    wishes: { regions: [region, { ...region, code: 'us-east-1' }] },
    expected: 'unsupported',
    because: /does not list us-east-1/,
  },
  {
    title: 'I3: a Region that is out of scope is not looked for',
    reports: [{ regions: ['eu-west-1'] }],
    wishes: { regions: [region, { ...region, code: 'us-east-1', status: 'excluded', reason: 'Empty' }] },
    expected: 'supported',
    because: null,
  },
  {
    title: 'I3: the partition is another',
    reports: [{ partition: 'aws-us-gov', regions: ['eu-west-1'] }],
    expected: 'unsupported',
    because: /is for the partition aws-us-gov; not for eu-west-1/,
  },
  {
    title: 'I3: a global service is looked for as global, not by Region',
    reports: [{ regions: ['global'] }],
    item: 'cloudfront/cloudfront.edge',
    expected: 'supported',
    because: null,
  },
  {
    title: 'I3: a global service is not in a report of Regions only',
    reports: [{ regions: ['eu-west-1'] }],
    item: 'cloudfront/cloudfront.edge',
    expected: 'unsupported',
    because: /does not list global/,
  },
  {
    title: 'I3: a common control is looked for as global too where a service it is concluded for is global',
    reports: [{ regions: ['eu-west-1'] }],
    item: 'common/common.physical',
    expected: 'unsupported',
    because: /does not list global/,
  },
  {
    title: 'I3: a common control of global services alone is looked for in no Region',
    reports: [{ regions: ['global'] }],
    item: 'common/common.physical',
    units: ['cloudfront'],
    expected: 'supported',
    because: null,
  },
  {
    title: 'I3: no Region in scope',
    reports: [{}],
    wishes: { regions: [] },
    expected: 'unsupported',
    because: /No Region in scope has been recorded/,
  },
  {
    title: 'I3: a global service is used in every partition that has a Region in scope',
    reports: [{}],
    item: 'cloudfront/cloudfront.edge',
    wishes: { regions: [region, gov] },
    expected: 'unsupported',
    because: /partition aws; not for global/,
  },
  {
    title: 'I4: exceptions were not recorded',
    reports: [{ exceptions: null }],
    expected: 'unsupported',
    because: /have not been recorded/,
  },
  {
    title: 'I4: the opinion was not recorded',
    reports: [{ opinion: 'not-recorded' }],
    expected: 'unsupported',
    because: /have not been recorded/,
  },
  {
    title: 'I4: the opinion is adverse',
    reports: [{ opinion: 'adverse' }],
    expected: 'unsupported',
    because: /opinion is adverse/,
  },
  {
    title: 'I4: the opinion is disclaimed',
    reports: [{ opinion: 'disclaimer' }],
    expected: 'unsupported',
    because: /opinion is disclaimer/,
  },
  {
    title: 'I4: nobody recorded when the report was evaluated',
    reports: [{ evaluatedOn: null }],
    expected: 'unsupported',
    because: /who evaluated it, and when, has not been recorded/,
  },
  {
    title: 'I4: nobody recorded who evaluated the report',
    reports: [{ evaluatedBy: ' ' }],
    expected: 'unsupported',
    because: /who evaluated it, and when, has not been recorded/,
  },
  {
    title: 'I5: the report has no dates',
    reports: [{ from: null }],
    expected: 'unsupported',
    because: /dates have not been recorded/,
  },
  {
    title: 'I5: the period ended before the assessment does',
    reports: [half],
    expected: 'unsupported',
    because: /covers 1 January 2026 to 30 June 2026; the assessment covers 1 January 2026 to 31 December 2026/,
  },
  {
    title: 'I5: the period began after the assessment did',
    reports: [{ from: '2026-01-02' }],
    expected: 'unsupported',
    because: /covers 2 January 2026/,
  },
  {
    title: 'I5: for a point in time the day must lie in the period',
    reports: [half],
    kind: 'point-in-time',
    wishes: { period: { from: '2026-06-01', to: '2026-06-30' } },
    expected: 'supported',
    because: null,
  },
  {
    title: 'I5: for a point in time a period that ended the day before is not enough',
    reports: [half],
    kind: 'point-in-time',
    wishes: { period: { from: '2026-06-01', to: '2026-07-01' } },
    expected: 'unsupported',
    because: /the assessment covers 1 July 2026/,
  },
  {
    title: 'I7: a Type I report says nothing of a period',
    reports: [{ ...typeOne, to: '2026-12-31' }],
    expected: 'unsupported',
    because: /is a Type I report/,
  },
  {
    title: 'I7: a Type I report supports a point in time',
    reports: [{ ...typeOne, to: '2026-03-31' }],
    kind: 'point-in-time',
    expected: 'supported',
    because: null,
  },
  {
    title: 'I7: a Type I report older than twelve months is too old',
    reports: [{ ...typeOne, to: '2025-12-30' }],
    kind: 'point-in-time',
    expected: 'unsupported',
    because: /counts until 30 December 2026/,
  },
  {
    title: 'I7: a Type I report of a later day says nothing yet',
    reports: [{ ...typeOne, to: '2027-01-01' }],
    kind: 'point-in-time',
    expected: 'unsupported',
    because: /is dated 1 January 2027/,
  },
  {
    title: 'I7: a Type I report without its date',
    reports: [{ ...typeOne, to: null }],
    kind: 'point-in-time',
    expected: 'unsupported',
    because: /dates have not/,
  },
  {
    title: 'I8: SOC 3 alone is not enough',
    reports: [{ type: 'soc-3', report: 'SOC 3' }],
    expected: 'unsupported',
    because: /SOC 3 summary/,
  },
  {
    title: 'I8: another kind of paper is not enough',
    reports: [{ type: 'other', report: 'White paper' }],
    expected: 'unsupported',
    because: /not a kind of report/,
  },
  {
    title: 'I9: a certificate is valid over the period',
    reports: [{ ...certificate, to: '2027-04-30' }],
    expected: 'supported',
    because: null,
  },
  {
    title: 'I9: the certificate expired in the period',
    reports: [{ ...certificate, to: '2026-11-30' }],
    expected: 'unsupported',
    because: /1 May 2024 to 30 November 2026/,
  },
  {
    title: 'I9: an authorization without an end is still valid',
    reports: [{ ...certificate, type: 'fedramp', to: null }],
    expected: 'supported',
    because: null,
  },
  {
    title: 'I9: a PCI attestation counts twelve months',
    reports: [{ ...aoc, to: '2026-02-01' }],
    kind: 'point-in-time',
    wishes: { period: { from: '2027-01-01', to: '2027-02-01' } },
    expected: 'supported',
    because: null,
  },
  {
    title: 'I9: a PCI attestation older than twelve months',
    reports: [{ ...aoc, to: '2026-02-01' }],
    kind: 'point-in-time',
    wishes: { period: { from: '2027-01-01', to: '2027-02-02' } },
    expected: 'unsupported',
    because: /dated 1 February 2026 and stands for the twelve months to 1 February 2027/,
  },
  {
    title: 'I9: two PCI attestations a year apart cover a period',
    expected: 'supported',
    because: null,
    reports: [
      { ...aoc, to: '2025-06-01' },
      { ...aoc, report: 'PCI AoC 2026', to: '2026-05-30' },
    ],
  },
  {
    title: 'I11: two reports that touch cover the period together',
    reports: [half, secondHalf],
    expected: 'supported',
    because: null,
  },
  {
    title: 'I11: a day between two reports is a gap',
    reports: [half, { ...secondHalf, from: '2026-07-02' }],
    expected: 'unsupported',
    because: /2 July 2026 to 31 December 2026/,
  },
  {
    title: 'I11: a neighbour that was not evaluated does not count',
    reports: [half, { ...secondHalf, exceptions: null }],
    expected: 'unsupported',
    because: /1 January 2026 to 30 June 2026/,
  },
  {
    title: 'I11: a neighbour of another programme does not count',
    reports: [half, { ...secondHalf, programme: 'SOC 1' }],
    expected: 'unsupported',
    because: null,
  },
  {
    title: 'I11: a neighbour without the service does not count',
    reports: [half, { ...secondHalf, services: ['ec2'] }],
    expected: 'unsupported',
    because: /SOC 2 second half” does not list s3/,
  },
  {
    title: 'I11: services and Regions that the item does not need are not asked of a neighbour',
    reports: [
      { ...half, services: ['s3', 'spring'], regions: ['eu-west-1', 'ap-south-1'] },
      { ...secondHalf, services: ['s3', 'autumn'], regions: ['eu-west-1'] },
    ],
    expected: 'supported',
    because: null,
  },
  {
    title: 'I11: a neighbour without the criterion does not count',
    reports: [half, { ...secondHalf, subjects: [{ criterion: 'CC6.4', control: 's3.media' }] }],
    expected: 'unsupported',
    because: /SOC 2 second half” has no criterion mapped to this control/,
  },
  {
    title: 'I11: the carve-outs of a neighbour count for both',
    reports: [half, { ...secondHalf, carveOuts: 'One edge location' }],
    expected: 'supported-with-exceptions',
    because: /second half” leaves out: One edge location/,
  },
  {
    title: 'I11: what a neighbour has against it counts for both',
    reports: [half, { ...secondHalf, opinion: 'qualified' }],
    expected: 'supported-with-exceptions',
    because: /SOC 2 second half”: the opinion is qualified/,
  },
  {
    title: 'I11: the exceptions of a neighbour count for both',
    reports: [half, { ...secondHalf, exceptions: 'Two late reviews' }],
    expected: 'supported-with-exceptions',
    because: /second half” notes exceptions: Two late reviews/,
  },
  {
    title: 'I11: a neighbour that is not needed is not asked',
    expected: 'supported',
    because: null,
    reports: [{}, { report: 'SOC 2 2025', from: '2025-01-01', to: '2025-12-31', opinion: 'qualified' }],
  },
  {
    title: 'I12: the opinion is qualified',
    reports: [{ opinion: 'qualified' }],
    expected: 'supported-with-exceptions',
    because: /opinion is qualified/,
  },
  {
    title: 'I12: exceptions are noted',
    reports: [{ exceptions: 'One host was late' }],
    expected: 'supported-with-exceptions',
    because: /notes exceptions: One host was late/,
  },
  {
    title: 'I12: an empty text means that none were noted',
    reports: [{ exceptions: '  ' }],
    expected: 'supported',
    because: null,
  },
  {
    title: 'I12: what the report leaves out is an exception',
    reports: [{ carveOuts: 'The data centre operator' }],
    expected: 'supported-with-exceptions',
    because: /SOC 2 2026” leaves out: The data centre operator/,
  },
  {
    title: 'I13: no criterion is mapped to the control',
    reports: [{ subjects: [{ criterion: 'CC6.1', control: 's3.media' }] }],
    expected: 'unsupported',
    because: /No recorded report has a criterion/,
  },
  {
    title: 'I17: a certificate about something else supports nothing, also where a criterion was mapped',
    reports: [{ ...certificate, programme: 'ISO 9001:2015', report: 'Quality certificate', to: '2027-05-01' }],
    expected: 'unsupported',
    because:
      /Quality certificate”: ISO 9001:2015 is not a programme whose certificates speak about information security/,
  },
  {
    title: 'I17: a programme is known however it is written',
    reports: [{ ...certificate, programme: 'iso27017', to: '2027-05-01' }],
    expected: 'supported',
    because: null,
  },
  {
    title: 'I17: a national scheme of information security counts',
    reports: [{ ...certificate, programme: 'ENS High', to: '2027-05-01' }],
    expected: 'supported',
    because: null,
  },
  { title: 'I14: no report is recorded', reports: [], expected: 'not-assessed', because: /No attestation/ },
  {
    title: 'I15: the best report decides',
    reports: [{ opinion: 'adverse' }, { report: 'Other', exceptions: 'x' }, {}],
    expected: 'supported',
    because: null,
  },
  {
    title: 'I15: where none supports, all say why',
    reports: [
      { report: 'Bad', opinion: 'adverse' },
      { report: 'Far', regions: [] },
    ],
    expected: 'unsupported',
    because: /Bad”: the opinion is adverse.*Far” does not list eu-west-1/s,
  },
]

function engagementOf({
  kind,
  units,
  item,
  wishes = {},
}: Pick<Case, 'kind' | 'units' | 'item' | 'wishes'>): Engagement {
  const engagement = Engagement.begin({
    wishes: { ...wishes, ...(kind && { kind }) },
    template: units ? { units: units.map((service) => ({ service, options: {} })) } : {},
  })
  const override = { origination: 'shared' as const, performedBy: [], reason: 'AWS has a part in it' }
  if (item === orgPolicy) engagement.do({ type: 'item.override', item, override })
  return engagement
}

describe('reliance', () => {
  it.each(cases)('$title', (one) => {
    const engagement = engagementOf(one)
    for (const report of one.reports) engagement.add('attestation', attestation(report))
    const result = relianceOf(engagement.row(one.item ?? encryption), engagement.state)
    expect(result?.reliance).toBe(one.expected)
    expect(result?.reasons.join('\n')).toMatch(one.because ?? /./)
  })

  it('I1: is only asked where the item is inherited or shared', () => {
    const engagement = Engagement.begin()
    expect(restsOnAws(engagement.row(encryption))).toBe(true)
    expect(restsOnAws(engagement.row('s3/s3.access'))).toBe(false)
    expect(relianceOf(engagement.row('s3/s3.access'), engagement.state)).toBeNull()
  })

  it('I1: follows the override of the auditor', () => {
    const engagement = Engagement.begin()
    const override = { origination: 'shared' as const, performedBy: [], reason: 'AWS runs it for them' }
    engagement.do({ type: 'item.override', item: 's3/s3.access', override })
    expect(relianceOf(engagement.row('s3/s3.access'), engagement.state)?.reliance).toBe('not-assessed')
  })

  it('I1: is asked too where the auditor says that AWS holds what the catalogue says it provides nothing for', () => {
    const engagement = Engagement.begin()
    const override = { origination: 'inherited' as const, performedBy: [], reason: 'By contract' }
    engagement.do({ type: 'item.override', item: orgPolicy, override })
    expect(engagement.row(orgPolicy).provided).toBeNull()
    expect(relianceOf(engagement.row(orgPolicy), engagement.state)?.reliance).toBe('not-assessed')
    expect(relianceCounts(engagement.rows, engagement.state).total).toBe(7)
  })

  it('I16: says so where the service is offered in no Region in scope', () => {
    const engagement = Engagement.begin()
    engagement.add('attestation', attestation())
    const offering = { service: 's3', region: 'eu-west-1', on: '2026-11-01', source: 'AWS list' } as const
    engagement.add('offering', { ...offering, offered: false })
    const { reliance, reasons } = relianceOf(engagement.row(encryption), engagement.state) ?? {}
    expect(reliance).toBe('unsupported')
    expect(reasons?.join()).toMatch(/s3 is offered in no Region in scope/)
  })

  it('I16: does not look for a Region where the service is not offered', () => {
    const engagement = Engagement.begin({ wishes: { regions: [region, { ...region, code: 'us-east-1' }] } })
    engagement.add('attestation', attestation({ regions: ['eu-west-1', 'global'] }))
    const reliance = () => relianceOf(engagement.row(encryption), engagement.state)?.reliance
    expect(reliance()).toBe('unsupported')
    const offering = { service: 's3', region: 'us-east-1', on: '2026-11-01', source: 'AWS list' } as const
    engagement.add('offering', { ...offering, offered: false })
    expect(reliance()).toBe('supported')
  })

  it('I5: for a point in time looks at the as-of date where there is one', () => {
    const engagement = engagementOf({ kind: 'point-in-time' })
    engagement.add('attestation', attestation(half))
    expect(relianceOf(engagement.row(encryption), engagement.state)?.reliance).toBe('unsupported')
    engagement.do({ type: 'about.change', fields: { asOf: '2026-06-30' } })
    expect(relianceOf(engagement.row(encryption), engagement.state)?.reliance).toBe('supported')
  })

  it('counts only the items that rest on AWS', () => {
    const engagement = Engagement.begin()
    engagement.add('attestation', attestation({ subjects: [{ criterion: 'CC6.1', control: 's3.encryption' }] }))
    expect(relianceCounts(engagement.rows, engagement.state)).toEqual({
      total: 6,
      supported: 1,
      'supported-with-exceptions': 0,
      unsupported: 5,
      'not-assessed': 0,
    })
  })
})

describe('a bridge letter', () => {
  const threeQuarters = { report: 'SOC 2 to September', to: '2026-09-30' }
  const letter = (over: Report = {}, continued: Report = {}, begun: Pick<Case, 'kind' | 'wishes'> = {}) => {
    const engagement = engagementOf(begun)
    const continues = engagement.add('attestation', attestation({ ...threeQuarters, ...continued }))
    const own = { type: 'bridge-letter', report: 'Letter', opinion: 'not-recorded', from: '2026-10-01' } as const
    engagement.add('attestation', attestation({ ...own, continues, subjects: [], ...over }))
    return relianceOf(engagement.row(encryption), engagement.state)
  }

  it('I6: that reaches the end of the assessment supports with exceptions, never more', () => {
    const result = letter()
    expect(result?.reliance).toBe('supported-with-exceptions')
    expect(result?.reasons).toEqual([
      expect.stringMatching(/From 1 October 2026 it rests on the word of management alone: “Letter”/),
    ])
  })

  it.each<[string, Report, RegExp]>([
    [
      'ends too early',
      { to: '2026-12-30' },
      /Letter” speaks from 1 October 2026 to 30 December 2026; it would have to speak from/,
    ],
    ['begins after a gap', { from: '2026-10-02' }, /would have to speak from 1 October 2026 to 31 December 2026/],
    ['has no end', { to: null }, /Letter”: its dates have not been recorded/],
    ['has no beginning', { from: null }, /Letter”: its dates have not been recorded/],
    ['continues no report', { continues: null }, /SOC 2 to September” covers 1 January 2026 to 30 September 2026/],
    ['was not read for changes', { exceptions: null }, /Letter”: which changes and exceptions the letter notes/],
    ['was evaluated by nobody', { evaluatedOn: null }, /Letter”: who evaluated it, and when/],
    ['lists no service', { services: [] }, /Letter” does not list s3/],
    ['lists another Region', { regions: ['us-east-1'] }, /Letter” does not list eu-west-1/],
    ['is for another partition', { partition: 'aws-cn' }, /Letter” is for the partition aws-cn/],
  ])('I6: that %s bridges nothing, and the reason is given', (_, over, because) => {
    const result = letter(over)
    expect(result?.reliance).toBe('unsupported')
    expect(result?.reasons.join('\n')).toMatch(because)
  })

  it('I6: stands for three months and not a day more', () => {
    const wishes = { period: { from: '2026-01-01', to: '2027-01-01' } }
    const result = letter({ to: '2027-01-01' }, {}, { wishes })
    expect(result?.reliance).toBe('unsupported')
    expect(result?.reasons.join()).toMatch(
      /stand for 1 October 2026 to 1 January 2027; a letter stands for three months at most/,
    )
  })

  it('I6: cannot stand for a whole period whose first day no report covers', () => {
    const wishes = { period: { from: '2026-10-01', to: '2026-12-31' } }
    const result = letter({}, {}, { wishes })
    expect(result?.reliance).toBe('unsupported')
    expect(result?.reasons.join()).toMatch(/SOC 2 to September”, which it continues, covers no day of it/)
  })

  it('I6: stands for a point in time soon after the report', () => {
    expect(letter({}, {}, { kind: 'point-in-time' })?.reliance).toBe('supported-with-exceptions')
    const old = letter({ from: '2026-01-01' }, { from: '2025-01-01', to: '2025-12-31' }, { kind: 'point-in-time' })
    expect(old?.reliance).toBe('unsupported')
  })

  it('I6: has its own changes and exceptions printed', () => {
    expect(letter({ exceptions: 'A new key store' })?.reasons.join()).toMatch(
      /Letter” notes exceptions: A new key store/,
    )
  })

  it('I6: does not mend what the report it continues has against it', () => {
    expect(letter({}, { opinion: 'adverse' })?.reliance).toBe('unsupported')
    expect(letter({}, { from: '2026-02-01' })?.reliance).toBe('unsupported')
  })

  it('I6: continues no report but one of Type II', () => {
    expect(letter({}, { type: 'fedramp' })?.reliance).toBe('unsupported')
  })

  it('I6: supports nothing alone', () => {
    const engagement = Engagement.begin()
    engagement.add('attestation', attestation({ type: 'bridge-letter', report: 'Letter' }))
    expect(relianceOf(engagement.row(encryption), engagement.state)).toEqual({
      reliance: 'unsupported',
      reasons: [expect.stringContaining('“Letter” is a bridge letter') as string],
    })
  })
})

function sectionOf({ state, catalogues, rows }: Engagement) {
  return relianceSection(state, catalogues, rows, indexOf(state, rows))
}

describe('a report as it is printed', () => {
  it('I10: names the services it covers and the items it is mapped to, and by its id a control that has no item', () => {
    const engagement = Engagement.begin()
    const subjects = ['s3.encryption', 's3.withdrawn'].map((control) => ({ criterion: 'CC6.1', control }))
    engagement.add('attestation', attestation({ services: ['s3', 'not-in-the-library'], subjects }))
    expect(sectionOf(engagement).attestations).toMatchObject([
      {
        services: ['Amazon S3', 'not-in-the-library'],
        subjects: [{ criterion: 'CC6.1', items: ['S3-02', 's3.withdrawn'] }],
      },
    ])
  })
})

describe('a duty of the customer', () => {
  const duty = (items: string[]) => ({ number: 'CUEC 4', words: 'Review access', items })
  const statusOf = (engagement: Engagement) => {
    const { duties } = sectionOf(engagement)
    return duties.map(({ number, status, items }) => ({ number, status, items }))
  }

  it('I10: has the worst conclusion of the items it is linked to', () => {
    const engagement = Engagement.begin()
    engagement.add('attestation', attestation({ duties: [duty(['s3/s3.access', 'ec2/ec2.guest'])] }))
    engagement.do({ type: 'item.conclude', items: ['s3/s3.access'], conclusion: 'compliant', reason: null })
    expect(statusOf(engagement)).toEqual([{ number: 'CUEC 4', status: 'not-assessed', items: ['S3-03', 'EC2-02'] }])
    engagement.do({ type: 'item.conclude', items: ['ec2/ec2.guest'], conclusion: 'non-compliant', reason: null })
    expect(statusOf(engagement)[0]?.status).toBe('non-compliant')
  })

  it('I10: is not assessed while it is linked to nothing', () => {
    const engagement = Engagement.begin()
    engagement.add('attestation', attestation({ duties: [duty([])] }))
    expect(statusOf(engagement)[0]?.status).toBe('not-assessed')
  })

  it('I10: leaves an item that no longer applies out, and so does the report', () => {
    const engagement = Engagement.begin()
    engagement.do({ type: 'unit.options', unit: 's3', options: { 's3.keys': 'own' } })
    engagement.do({ type: 'item.conclude', items: ['s3/s3.key-policy'], conclusion: 'compliant', reason: null })
    engagement.add('attestation', attestation({ duties: [duty(['s3/s3.key-policy'])] }))
    expect(statusOf(engagement)).toEqual([{ number: 'CUEC 4', status: 'compliant', items: ['S3-04'] }])
    engagement.do({ type: 'unit.options', unit: 's3', options: { 's3.keys': 'aws' } })
    expect(statusOf(engagement)).toEqual([{ number: 'CUEC 4', status: 'not-assessed', items: [] }])
  })
})
