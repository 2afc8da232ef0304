import { noBranding } from '../../shared/model/branding.ts'
import { createHash } from 'node:crypto'
import type { Side } from '../../shared/model/catalogue.ts'
import type { ConclusionCounts, Score } from '../../shared/model/figures.ts'
import type { Conclusion } from '../../shared/model/item.ts'
import type { ReportModel, ReportRow, ReportUnit } from '../../shared/model/report.ts'
import { ControlPatterns, type ControlPattern } from './sample-controls.ts'

/*
 * A believable report: a card-payment workload on twelve services, in several languages and with long texts. Made by
 * hand and by rule, never by chance, so that each test sees the same.
 */

interface SampleService {
  readonly id: string
  readonly name: string
  readonly prefix: string
  readonly class: 'infrastructure' | 'container' | 'abstract'
  readonly model: 'IaaS' | 'PaaS' | 'SaaS'
  readonly reach: 'global' | 'regional' | 'zonal'
  readonly split: string
  readonly question: string
  readonly answer: string
}

const services: readonly SampleService[] = [
  {
    id: 'ec2',
    name: 'Amazon EC2',
    prefix: 'EC2',
    class: 'infrastructure',
    model: 'IaaS',
    reach: 'zonal',
    split: 'AASCCCCCCCSC',
    question: 'Who patches the operating system?',
    answer: 'The platform team, with Systems Manager Patch Manager',
  },
  {
    id: 'ecs',
    name: 'Amazon ECS on AWS Fargate',
    prefix: 'ECS',
    class: 'container',
    model: 'PaaS',
    reach: 'regional',
    split: 'AAAASCCCCCSS',
    question: 'Where do the tasks run?',
    answer: 'AWS Fargate: AWS operates the hosts',
  },
  {
    id: 'lambda',
    name: 'AWS Lambda',
    prefix: 'LAM',
    class: 'abstract',
    model: 'PaaS',
    reach: 'regional',
    split: 'AAAAASCCCCSS',
    question: 'Are functions attached to a VPC?',
    answer: 'Yes, the settlement functions',
  },
  {
    id: 's3',
    name: 'Amazon S3',
    prefix: 'S3',
    class: 'abstract',
    model: 'SaaS',
    reach: 'regional',
    split: 'AAAAASNCCCSS',
    question: 'Who holds the keys that encrypt the objects at rest?',
    answer: 'The customer: a customer managed KMS key',
  },
  {
    id: 'rds',
    name: 'Amazon RDS for PostgreSQL',
    prefix: 'RDS',
    class: 'container',
    model: 'PaaS',
    reach: 'regional',
    split: 'AAAASCNSCCSC',
    question: 'Is the instance reachable from the internet?',
    answer: 'No, private subnets only',
  },
  {
    id: 'dynamodb',
    name: 'Amazon DynamoDB',
    prefix: 'DDB',
    class: 'abstract',
    model: 'SaaS',
    reach: 'regional',
    split: 'AAAAASNCCCSS',
    question: 'Are tables replicated to another Region?',
    answer: 'Global tables in eu-west-1 and eu-central-1',
  },
  {
    id: 'kms',
    name: 'AWS Key Management Service',
    prefix: 'KMS',
    class: 'abstract',
    model: 'SaaS',
    reach: 'regional',
    split: 'AAAAAANSCCSA',
    question: 'Is key material imported?',
    answer: 'No, it is generated in AWS KMS',
  },
  {
    id: 'iam',
    name: 'AWS Identity and Access Management',
    prefix: 'IAM',
    class: 'abstract',
    model: 'SaaS',
    reach: 'global',
    split: 'AAAAAANCCNAA',
    question: 'Do people sign in with IAM users?',
    answer: 'No, through IAM Identity Center',
  },
  {
    id: 'vpc',
    name: 'Amazon VPC',
    prefix: 'VPC',
    class: 'infrastructure',
    model: 'IaaS',
    reach: 'regional',
    split: 'AAANNCNCCNNC',
    question: 'Is there a route to the internet?',
    answer: 'Through NAT gateways and a firewall endpoint',
  },
  {
    id: 'cloudtrail',
    name: 'AWS CloudTrail',
    prefix: 'CT',
    class: 'abstract',
    model: 'SaaS',
    reach: 'regional',
    split: 'AAAAAANCCNSA',
    question: 'Are data events logged?',
    answer: 'For the card-data buckets and tables',
  },
  {
    id: 'guardduty',
    name: 'Amazon GuardDuty',
    prefix: 'GD',
    class: 'abstract',
    model: 'SaaS',
    reach: 'regional',
    split: 'AAAAAANCCNAA',
    question: 'Which protections are on?',
    answer: 'S3, EKS audit logs, Lambda and runtime monitoring',
  },
  {
    id: 'waf',
    name: 'AWS WAF',
    prefix: 'WAF',
    class: 'abstract',
    model: 'SaaS',
    reach: 'regional',
    split: 'AAAAASCCNNNS',
    question: 'Which rule groups are in use?',
    answer: 'AWS managed core rules and two own rule groups',
  },
]

const layers: ReportModel['matrix']['layers'] = [
  { code: 'PH', name: 'Physical: sites, power, media' },
  { code: 'IN', name: 'Infrastructure: hardware, network' },
  { code: 'HY', name: 'Virtualization' },
  { code: 'OS', name: 'Operating system' },
  { code: 'PL', name: 'Platform, runtime and engine' },
  { code: 'NW', name: 'Network configuration' },
  { code: 'AP', name: 'Application' },
  { code: 'IA', name: 'Identity and access' },
  { code: 'DA', name: 'Customer data' },
  { code: 'CE', name: 'Client-side encryption' },
  { code: 'SE', name: 'Server-side encryption' },
  { code: 'NT', name: 'Traffic in transit' },
]

const sides: Readonly<Record<string, Side>> = { A: 'aws', S: 'shared', C: 'customer', N: 'none' }
const cycle: readonly Conclusion[] = [
  'compliant',
  'compliant',
  'partially-compliant',
  'compliant',
  'compliant',
  'non-compliant',
  'compliant',
  'not-applicable',
  'compliant',
  'compliant',
  'not-assessed',
  'compliant',
  'partially-compliant',
]
const hash = (seed: number) => createHash('sha256').update(`sample ${seed}`).digest('hex')
const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** How many items of a unit have each conclusion, and what follows from it. */
function scoreOf(rows: readonly ReportRow[]): Score {
  const counts: ConclusionCounts = {
    compliant: 0,
    'partially-compliant': 0,
    'non-compliant': 0,
    'not-applicable': 0,
    'not-assessed': 0,
  }
  for (const row of rows) counts[row.conclusion] += 1
  const base = counts.compliant + counts['partially-compliant'] + counts['non-compliant']
  const points = counts.compliant + counts['partially-compliant'] / 2
  return { counts, total: rows.length, points, base, percent: base === 0 ? null : Math.round((points / base) * 100) }
}

function rowOf(
  pattern: ControlPattern,
  service: { name: string; prefix: string },
  index: number,
  at: number,
): ReportRow {
  const conclusion = cycle[at % cycle.length] ?? 'compliant'
  const gap = conclusion === 'non-compliant' || conclusion === 'partially-compliant'
  const reliance =
    pattern.origination === 'customer-specific'
      ? null
      : at % 5 === 3
        ? 'unsupported'
        : at % 7 === 2
          ? 'supported-with-exceptions'
          : 'supported'
  const finding = conclusion === 'non-compliant' ? [`F-${pad((at % 6) + 1, 2)}`] : []
  return {
    ref: `${service.prefix}-${pad(index + 1, 2)}`,
    title: pattern.title(service.name),
    objective: pattern.objective,
    origination: pattern.origination,
    overridden: at % 11 === 4,
    tailored: at % 13 === 6,
    weight: 1,
    sharpened:
      at % 6 === 1
        ? [
            'PCI DSS asks that the rule set is reviewed every six months, so the review is tested for both halves of the year',
          ]
        : [],
    explanation: pattern.explanation,
    performedBy: pattern.performedBy,
    provided: pattern.provided(service.name),
    responsibility: pattern.responsibility(service.name),
    references: pattern.references,
    sources: pattern.sources,
    conclusion,
    reason: gap
      ? pattern.gap
      : conclusion === 'not-applicable'
        ? 'The feature is not used in this workload; confirmed from the inventory of 12 January 2026.'
        : '',
    comment: conclusion === 'not-assessed' ? '' : pattern.comment(service.name),
    design: conclusion === 'not-assessed' ? 'not-assessed' : gap ? 'ineffective' : 'effective',
    operating: conclusion === 'compliant' ? 'effective' : 'not-assessed',
    reliance,
    relianceReasons:
      reliance === null
        ? []
        : reliance === 'supported'
          ? ['SOC 2 Type II, April to September 2025, covers it (CC6.1, CC6.8).']
          : reliance === 'unsupported'
            ? ['SOC 2 Type II, April to September 2025, does not list the Region eu-central-2.']
            : [
                'AWS SOC Continued Operations Letter, October 2025 to March 2026, is the word of management, not of an auditor.',
              ],
    relianceStatement:
      reliance === 'unsupported' && at % 2 === 0
        ? 'The Region is due in the next report; the client accepts the gap until May 2026.'
        : '',
    compensating:
      at % 9 === 5
        ? 'Daily export of the configuration with a four-eyes review; residual risk low; accepted by Dr. Ines Köhler until 30 September 2026.'
        : null,
    procedures:
      conclusion === 'not-assessed' || conclusion === 'not-applicable'
        ? []
        : pattern.procedures(service.name).map((each, step) => ({
            ...each,
            outcome: gap && step === 0 ? ('exception' as const) : ('no-exception' as const),
            evidence: [`E-${pad(((at + step) % 24) + 1, 3)}`],
            sample: step === 0 && at % 4 === 1 ? `S-${pad((at % 3) + 1, 2)}` : null,
          })),
    evidence: conclusion === 'not-assessed' ? [] : [`E-${pad((at % 24) + 1, 3)}`, `E-${pad(((at + 7) % 24) + 1, 3)}`],
    findings: finding,
    locations:
      at % 3 === 0
        ? [
            { location: 'payments-prod / eu-west-1', conclusion, note: '', coverage: 'tested' },
            {
              location: 'payments-prod / eu-central-1',
              conclusion: 'compliant',
              note: 'Same template, deployed from the same pipeline.',
              coverage: 'sampled',
            },
            {
              location: 'log-archive / eu-west-1',
              conclusion: 'not-assessed',
              note: 'Runs no workload.',
              coverage: 'excluded',
            },
          ]
        : [],
    appliesTo:
      service.prefix === 'COM'
        ? ['Amazon EC2', 'Amazon RDS for PostgreSQL', 'Amazon ECS on AWS Fargate', 'AWS Lambda']
        : [],
    deviations:
      service.prefix === 'COM' && at % 2 === 0
        ? [
            {
              unit: 'AWS Lambda',
              conclusion: 'partially-compliant',
              reason: 'Two functions still run on a runtime that is out of support.',
            },
          ]
        : [],
  }
}

function unitOf(service: SampleService, at: number, copies: number): ReportUnit {
  const rows = Array.from({ length: ControlPatterns.length * copies }, (_, index) => {
    const pattern = ControlPatterns[index % ControlPatterns.length]
    if (!pattern) throw new Error('no pattern')
    return rowOf(pattern, service, index, at * ControlPatterns.length + index)
  })
  return {
    id: service.id,
    name: service.name,
    kind: 'service',
    class: service.class,
    cloudModel: service.model,
    reach: service.reach,
    confidence: at % 4 === 3 ? 'verify' : 'sure',
    depth: at % 5 === 4 ? 'class defaults only' : 'in depth',
    options: [{ question: service.question, answer: service.answer }],
    score: scoreOf(rows),
    rows,
  }
}

function wholeUnit(kind: 'organization' | 'common', name: string, prefix: string, at: number): ReportUnit {
  const rows = ControlPatterns.slice(0, 5).map((pattern, index) =>
    rowOf(pattern, { name: kind === 'common' ? 'every service' : 'the organization', prefix }, index, at + index),
  )
  return {
    id: kind,
    name,
    kind,
    class: null,
    cloudModel: null,
    reach: null,
    confidence: null,
    depth: null,
    options: [],
    score: scoreOf(rows),
    rows,
  }
}

const findingTitles = [
  'Buckets with cardholder data carry no bucket-level public access block',
  'Break-glass role was used twice without a ticket',
  'Patch state of the settlement hosts is not reported',
  'Région eu-central-2 is used but named in no attestation',
  'Журналы доступа хранятся меньше года',
  'バックアップの復元テストが実施されていない',
] as const

const effects =
  'One mistaken policy would publish card data to the internet, without a second barrier and without an alarm. The loss would have to be reported to the card schemes within 72 hours.'

function findingOf(title: string, index: number): ReportModel['findings'][number] {
  const severity = (['critical', 'high', 'high', 'medium', 'low', 'medium'] as const)[index] ?? 'low'
  return {
    id: `finding-${index + 1}`,
    ref: `F-${pad(index + 1, 2)}`,
    title,
    items: ['s3/s3.block-public-access'],
    side: index === 3 ? 'aws-reliance' : index === 4 ? 'third-party' : 'customer',
    class: index < 2 ? 'major' : index < 4 ? 'minor' : 'opportunity',
    severity,
    condition:
      'Of 41 buckets in payments-prod, 3 carry no bucket-level block (pay-cards-archive, pay-cards-export-2024, pay-tmp). The account-level block is on, but the deployment role of the workload team may lift it: its policy allows s3:PutAccountPublicAccessBlock on all resources.\n\nThe alarm for changes to the setting fired on 3 February 2026 and nobody acknowledged it.',
    criteria:
      'The client’s cloud standard CS-14 requires the block on each bucket that holds card data. PCI DSS 4.0.1, requirement 1.3.1, in our reading.',
    references: [],
    cause:
      'The three buckets were created before the module of the platform team existed and were never brought under it. Nobody owns the comparison of inventory and module.',
    effect: effects,
    recommendation:
      'Bring the three buckets under the module; deny s3:PutAccountPublicAccessBlock outside the platform role by service control policy; route the alarm to the on-call rota.',
    correction: 'The block was switched on for the three buckets on 10 February 2026 while the auditor watched.',
    nonconformity:
      'Three buckets that hold card data are not protected by the block which the standard of the client requires.',
    accounts: [],
    regions: [],
    initial: { likelihood: 'moderate', impact: 'high' },
    residual: { likelihood: 'low', impact: 'high' },
    response: {
      position: index === 2 ? 'partly-agree' : 'agree',
      text: 'We agree. The platform team brings all buckets under the module and reports the comparison each month.',
      owner: 'Zoë Müller-Ångström, Head of Platform',
      due: '2026-06-30',
    },
    status: index === 5 ? 'closed' : 'open',
    repeat: index === 1,
    evidence: [],
    itemRefs: ['S3-01', 'S3-02', 'IAM-01'],
    evidenceRefs: ['E-004', 'E-011'],
    locations: ['payments-prod / eu-west-1', 'payments-prod / eu-central-1'],
    referenceWords: ['NIST CSF 2.0 PR.AA-05', 'ISO/IEC 27001:2022 A.8.3'],
  }
}

/** A strength, which is printed and not counted. */
function practice(): ReportModel['findings'][number] {
  const texts = { criteria: '', cause: '', effect: '', recommendation: '', correction: '', nonconformity: '' }
  return {
    ...findingOf('Alarms are rehearsed each month', findingTitles.length),
    ...texts,
    class: 'good-practice',
    severity: 'informational',
    condition: 'The on-call team rehearses an alarm of its own choice each month and writes down what it learnt.',
    initial: null,
    residual: null,
    response: { position: 'none', text: '', owner: '', due: null },
    status: 'closed',
  }
}

function evidenceOf(index: number): ReportModel['evidence'][number] {
  const isFile = index % 4 !== 3
  return {
    id: `evidence-${index + 1}`,
    ref: `E-${pad(index + 1, 3)}`,
    title:
      [
        'Output of get-public-access-block for all accounts',
        'Patch compliance by instance',
        'Interview with the platform owner',
        'AWS SOC 2 Type II report, in AWS Artifact',
      ][index % 4] ?? '',
    kind: isFile ? 'file' : 'reference',
    file: isFile
      ? {
          sha256: hash(index + 3),
          size: 18_432 * (index + 1),
          name: `2026-02-${pad((index % 27) + 1, 2)}-export-${index + 1}.json`,
          mediaType: 'application/json',
        }
      : null,
    location: isFile ? '' : 'AWS Artifact, read on screen by the auditor; terms of AWS apply',
    source: 'payments-prod, read-only audit role',
    collectedBy: 'Amélie Dufresne',
    collectedOn: '2026-02-11',
    coversFrom: '2025-04-01',
    coversTo: '2026-03-31',
    expires: index % 6 === 0 ? '2026-12-31' : null,
    state: 'approved',
    restricted: !isFile,
    requestedOf: '',
    due: null,
    retainUntil: null,
    destroyed: null,
    citedBy: index % 5 === 4 ? [] : ['S3-01', 'EC2-02', 'F-01'],
  }
}

function attestation(
  id: string,
  over: Partial<ReportModel['reliance']['attestations'][number]>,
): ReportModel['reliance']['attestations'][number] {
  return {
    id,
    provider: 'Amazon Web Services',
    programme: 'SOC 2',
    report: 'System and Organization Controls 2, Type II',
    auditor: 'Ernst & Young LLP',
    type: 'soc-type-2',
    opinion: 'unmodified',
    exceptions: '',
    from: '2025-04-01',
    to: '2025-09-30',
    services: services.map((service) => service.name),
    partition: 'aws',
    regions: ['eu-west-1', 'eu-central-1', 'global'],
    subjects: [
      { criterion: 'CC6.1 Logical access', items: ['S3-01'] },
      { criterion: 'CC6.4 Physical access', items: ['organization.physical'] },
    ],
    carveOuts: 'Subservice organizations for three edge locations are carved out.',
    continues: null,
    duties: [],
    evaluatedBy: 'Amélie Dufresne',
    evaluatedOn: '2026-02-02',
    ...over,
  }
}

const groupScore = {
  counts: { compliant: 6, 'partially-compliant': 2, 'non-compliant': 1, 'not-applicable': 0, 'not-assessed': 1 },
  total: 10,
  points: 7,
  base: 9,
  percent: 78,
}

/** What the client aims at: in the CSF, one goal of its own, one left out, and one that was not recorded. */
function targetOf(csf: boolean, at: number) {
  const recorded = csf && at < 2
  return {
    goal: csf && at === 0 ? ('partially-achieved' as const) : ('achieved' as const),
    priority: recorded ? (at === 1 ? ('high' as const) : ('low' as const)) : null,
    targetReason: recorded ? 'The profile of January 2026 puts card data first.' : '',
    shortOfTarget: at === 1 || at === 2,
  }
}

function frameworkOf(id: 'nist-csf-2.0' | 'iso-27001-2022'): ReportModel['frameworks'][number] {
  const csf = id === 'nist-csf-2.0'
  const groups = csf
    ? ([
        ['PR', 'Protect', 0, []],
        ['PR.AA', 'Identity, authentication and access', 1, ['01', '03', '05']],
        ['PR.DS', 'Data security', 1, ['01', '02', '11']],
      ] as const)
    : ([
        ['A.5', 'Organizational controls', 0, ['15', '23']],
        ['A.8', 'Technological controls', 0, ['3', '12', '13', '24']],
      ] as const)
  const results = ['achieved', 'partially-achieved', 'not-achieved', 'not-determined', 'out-of-target'] as const
  return {
    id,
    name: csf ? 'NIST Cybersecurity Framework 2.0' : 'Annex A of ISO/IEC 27001:2022',
    shortName: csf ? 'NIST CSF 2.0' : 'Annex A of ISO/IEC 27001:2022',
    wording: csf
      ? 'Identifiers are those of NIST; the wording is our own short form.'
      : 'Identifiers are those of ISO; the wording is our own and no text of the standard is printed.',
    partial: csf
      ? ''
      : 'The assessment is against Annex A, not against ISO/IEC 27001 as a whole: no item in scope answers clauses 9.2, 9.3.',
    counts: { achieved: 2, 'partially-achieved': 2, 'not-achieved': 1, 'not-determined': 1, 'out-of-target': 0 },
    gaps: 3,
    groups: groups.map(([groupId, title, depth, requirements]) => ({
      id: groupId,
      title,
      depth,
      counts: { achieved: 1, 'partially-achieved': 1, 'not-achieved': 1, 'not-determined': 0, 'out-of-target': 0 },
      score: groupScore,
      requirements: requirements.map((number, at) => ({
        id: csf ? `${groupId}-${number}` : `${groupId}.${number}`,
        title: 'Access permissions and authorizations are defined, managed, enforced and reviewed',
        result: results[at % results.length] ?? 'achieved',
        proposed: at === 1 ? ('not-achieved' as const) : (results[at % results.length] ?? 'achieved'),
        confirmed: at !== 2,
        outdated: csf && at === 1,
        ...targetOf(csf, at),
        reason: at === 1 ? 'Two of the three items were mended during fieldwork and re-tested.' : '',
        answeredBy: ['S3-01', 'IAM-01', 'IAM-02'],
        supportedBy: ['EC2-03', 'RDS-04'],
      })),
    })),
  }
}

function sampleOf(index: number, usedBy: string): ReportModel['samples'][number] {
  return {
    ref: `S-${pad(index + 1, 2)}`,
    title: 'Changes to production, April 2025 to March 2026',
    population:
      'All merged changes of the payment repositories, taken from the pipeline’s own log and agreed to the repository count.',
    populationSize: 1_284,
    source: 'Export of the pipeline, made in the presence of the auditor.',
    completeness: 'Agreed to the count of merge commits; the difference of two was explained.',
    method: 'random',
    seed: '20260311',
    rationale: 'Twenty-five for a control that runs daily, after the sampling guide of the firm.',
    selectedBy: 'Amélie Dufresne',
    selectedOn: '2026-03-11',
    items: Array.from({ length: 25 }, (_, item) => ({
      name: `CHG-${4100 + item * 37}`,
      tickMarks: item % 9 === 4 ? (['A', 'T', 'X'] as const).slice() : (['A', 'T'] as const).slice(),
      deviation: item < index ? 'Approved after the fact, on the next working day.' : '',
    })),
    size: 25,
    deviations: index,
    tolerable: 1,
    conclusion:
      index === 0
        ? 'No deviation; the control worked over the period.'
        : 'A deviation was found and followed to its cause.',
    usedBy: [usedBy],
  }
}

/** A page of the client's Statement of Applicability, with a contradiction of each kind. */
const soa: ReportModel['soa'] = {
  version: '3.2',
  date: '2026-01-20',
  entries: [
    {
      requirement: 'A.5.15',
      title: 'Access control',
      included: true,
      implemented: true,
      justification: 'Required by the card schemes and by the risk treatment plan of 2025.',
      result: 'partially-achieved',
      contradiction: 'Said to be implemented; determined only partially achieved.',
    },
    {
      requirement: 'A.7.4',
      title: 'Physical security monitoring',
      included: false,
      implemented: false,
      justification: 'No premises of its own.',
      result: 'achieved',
      contradiction: 'Excluded; yet COM-01 answers it and was concluded.',
    },
    {
      requirement: 'A.8.24',
      title: 'Use of cryptography',
      included: true,
      implemented: true,
      justification: 'Card data at rest and in transit.',
      result: 'achieved',
      contradiction: '',
    },
    {
      requirement: 'A.8.30',
      title: 'Outsourced development',
      included: true,
      implemented: false,
      justification: '',
      result: null,
      contradiction: '',
    },
  ],
}

const exerciseTitles = [
  'Requirements, objectives and frameworks',
  'Cloud Adoption Framework and best practices',
  'Security functions and options of each service',
  'AWS security, identity and compliance services',
  'Third-party attestations',
  'Training of the audit teams',
  'Well-Architected review',
  'Marketplace solutions',
  'Competency partners',
] as const

type Exercise = ReportModel['worksheet']['exercises'][number]

/** The nine exercises: two that are done, one begun, and six that are not, one of them with a question nobody answered. */
function exerciseOf(title: string, index: number): Exercise {
  const answer = { owner: 'Zoë Müller-Ångström', on: '2026-02-02', status: 'done' } as const
  const answers: Readonly<Record<number, Exercise['answers']>> = {
    1: [
      {
        question: 'Which laws, regulations and contracts apply to the workload and its data?',
        answer: 'PCI DSS and DORA from outside; the security standard of the group from inside.',
        ...answer,
      },
      {
        question: 'Which internal policies and standards does the workload have to follow?',
        answer: 'Cloud standard CS-14, version 3, owned by the Head of Platform.',
        ...answer,
      },
    ],
    3: [
      {
        question: 'Were the options of every service in scope answered with somebody who operates it?',
        answer: 'Customer managed keys for S3 and RDS; Fargate for all tasks; the settlement functions run in a VPC.',
        ...answer,
      },
    ],
    8: [
      { question: 'Which solutions are in use, for which accounts?', answer: '', status: 'to-do', owner: '', on: null },
    ],
    9: [
      {
        question: 'Which partners with an AWS competency were engaged?',
        answer: '',
        ...answer,
        status: 'not-applicable',
      },
    ],
  }
  const number = index + 1
  const status = number === 1 || number === 9 ? 'done' : number === 3 ? 'in-progress' : 'to-do'
  return { number, title, status, answers: answers[number] ?? [] }
}

const worksheet: ReportModel['worksheet'] = {
  exercises: exerciseTitles.map(exerciseOf),
  practices: [
    {
      set: 'AWS Well-Architected Framework',
      group: 'Security',
      question: 'Do people sign in through one identity provider, with no IAM users left beside it?',
      result: 'partly',
      note: 'Break-glass users stand outside Identity Center.',
      items: ['IAM-01', 'EC2-02'],
    },
    {
      set: 'AWS Well-Architected Framework',
      group: 'Security',
      question: 'Is data encrypted at rest and on every path?',
      result: 'in-place',
      note: '',
      items: ['S3-02', 'RDS-02'],
    },
    {
      set: 'AWS Well-Architected Framework',
      group: 'Reliability',
      question: 'Was a restore tested within a year?',
      result: 'not-in-place',
      note: 'Planned for May 2026.',
      items: [],
    },
    {
      set: 'AWS Cloud Adoption Framework',
      group: 'People',
      question: 'Can engineers say which part of the security of a service is theirs?',
      result: 'not-applicable',
      note: 'Asked by the group, not by the workload.',
      items: ['ORG-02'],
    },
  ],
  securityServices: [
    { name: 'Amazon GuardDuty', use: 'All accounts; read by the security operations centre.' },
    { name: 'AWS CloudTrail', use: '' },
  ],
  training: [
    {
      name: 'Amélie Dufresne',
      team: 'external',
      course: 'Cloud Audit Academy, AWS specific',
      on: '2025-06-20',
      note: 'Certificate seen.',
    },
    { name: 'Group Internal Audit', team: 'internal', course: 'Cloud Audit Academy, basics', on: null, note: '' },
  ],
  partners: [
    {
      kind: 'marketplace',
      name: 'Palisade Firewall',
      offer: 'Managed rule groups for AWS WAF',
      note: 'Contract until 2027.',
      operates: [
        { items: ['WAF-03', 'EC2-03'], part: 'Keeps the rule groups current.' },
        { items: [], part: 'Watches the mainframe, which is out of scope.' },
      ],
    },
    {
      kind: 'competency-partner',
      name: 'Northlight',
      offer: 'Security',
      note: 'Penetration test of 2025.',
      operates: [],
    },
  ],
}

export interface SampleOptions {
  /** Multiplies the items of each service, for reports of many pages. */
  readonly copies?: number
}

/** Builds the model. */
export function sampleReport({ copies = 1 }: SampleOptions = {}): ReportModel {
  const units = [
    wholeUnit('organization', 'Organization', 'ORG', 3),
    wholeUnit('common', 'Common controls', 'COM', 8),
    ...services.map((service, at) => unitOf(service, at, copies)),
  ]
  const rows = units.flatMap((unit) => unit.rows)
  const attestations = [
    attestation('soc-2', {}),
    attestation('bridge', {
      programme: 'SOC continued operations',
      report: 'Continued Operations Letter',
      auditor: '',
      type: 'bridge-letter',
      opinion: 'not-recorded',
      exceptions: null,
      from: '2025-10-01',
      to: '2026-03-31',
      continues: 'soc-2',
      subjects: [],
      carveOuts: '',
    }),
    attestation('iso', {
      programme: 'ISO/IEC 27001',
      report: 'Certificate 2013-009',
      auditor: 'EY CertifyPoint',
      type: 'certificate',
      opinion: 'not-recorded',
      from: '2025-12-01',
      to: '2028-11-30',
      subjects: [],
    }),
  ]
  const leaning = rows.filter((row) => row.reliance !== null)
  return {
    format: 1,
    revision: 2,
    frozen: true,
    date: '2026-03-31T16:20:05.000Z',
    branding: noBranding,
    about: {
      title: 'Card payments on AWS: shared responsibility and security assessment',
      client: 'Meridian Payments Europe S.à r.l.',
      engagement: 'ENG-2026-0417',
      kind: 'period',
      mode: 'advisory',
      period: { from: '2025-04-01', to: '2026-03-31' },
      asOf: '2026-03-31',
      classification: 'Confidential: recipients only',
      frameworks: ['nist-csf-2.0', 'iso-27001-2022'],
      regulations: ['Regulation (EU) 2022/2554 (DORA)', 'PCI DSS 4.0.1, service provider level 1'],
      integrations: ['Okta as identity provider', 'Datadog for logs and metrics'],
      objectives:
        'To determine whether the client meets its half of the shared responsibility for the card-payment workload, and whether its reliance on AWS is supported by evidence.',
      standards: 'ISO 19011 was followed. An advisory engagement, which gives no assurance.',
      limitations:
        'The mainframe that receives settlement files was not part of the work. The auditor had read access only.',
      deviations: 'Fieldwork in eu-central-2 was cancelled: the account was closed on 9 February 2026.',
      distribution: ['Audit Committee of Meridian Payments', 'Head of Platform', 'Group Internal Audit'],
      rating: 'needs-improvement',
      conclusion:
        'The client runs its half of the responsibility with care. Access, keys and logging are designed well and worked over the whole period. Two things stand against it: three older buckets with card data lacked a barrier that the client’s own standard requires, and a break-glass role was used without a ticket. Both can be mended within a quarter.\n\nReliance on AWS is supported for 38 of 41 items. The Region eu-central-2 is named in no report.',
      ratingReason: 'One critical finding is open.',
    },
    fieldwork: { from: '2026-01-12', to: '2026-03-06' },
    review: { by: [{ name: 'Tomáš Žižka', last: '2026-03-10' }], complete: true },
    firm: 'Hartmann & Villeneuve Assurance LLP',
    documentControl: {
      revisions: [
        { number: 1, date: '2026-03-20', reason: '', signers: ['Amélie Dufresne', 'Tomáš Žižka'] },
        {
          number: 2,
          date: '2026-03-31',
          reason: 'Management responses received; F-06 closed after re-test.',
          signers: ['Amélie Dufresne'],
        },
      ],
      distribution: ['Audit Committee of Meridian Payments', 'Head of Platform', 'Group Internal Audit'],
    },
    team: [
      {
        id: 'amelie',
        name: 'Amélie Dufresne',
        firm: 'Hartmann & Villeneuve',
        role: 'Lead auditor',
        credential: 'CISA, CISSP',
        kind: 'team',
        independenceDeclaredOn: '2025-11-03',
      },
      {
        id: 'tomas',
        name: 'Tomáš Žižka',
        firm: 'Hartmann & Villeneuve',
        role: 'Reviewer',
        credential: 'CISA',
        kind: 'team',
        independenceDeclaredOn: '2025-11-03',
      },
      {
        id: 'eleni',
        name: 'Ελένη Παπαδοπούλου',
        firm: 'Hartmann & Villeneuve',
        role: 'Approver, partner',
        credential: '',
        kind: 'team',
        independenceDeclaredOn: '2025-11-05',
      },
    ],
    clientContacts: [
      {
        id: 'zoe',
        name: 'Zoë Müller-Ångström',
        firm: 'Meridian Payments',
        role: 'Head of Platform',
        credential: '',
        kind: 'client',
        independenceDeclaredOn: null,
      },
    ],
    interviewees: [
      {
        id: 'olga',
        name: 'Ольга Смирнова',
        firm: 'Meridian Payments',
        role: 'Site reliability engineer',
        credential: '',
        kind: 'interviewee',
        independenceDeclaredOn: null,
      },
      {
        id: 'lihua',
        name: '王丽华',
        firm: 'Meridian Payments 上海',
        role: 'Data protection',
        credential: '',
        kind: 'interviewee',
        independenceDeclaredOn: null,
      },
    ],
    summary: {
      score: scoreOf(rows),
      progress: {
        total: rows.length,
        concluded: rows.filter((row) => row.conclusion !== 'not-assessed').length,
        percent: 92,
        'to-do': 4,
        'in-progress': 3,
        'in-review': 5,
        done: rows.length - 12,
      },
      reliance: { total: 41, supported: 35, 'supported-with-exceptions': 3, unsupported: 3, 'not-assessed': 0 },
      originations: {
        inherited: rows.filter((row) => row.origination === 'inherited').length,
        shared: rows.filter((row) => row.origination === 'shared').length,
        'customer-specific': rows.filter((row) => row.origination === 'customer-specific').length,
      },
      scoreByOrigination: { inherited: groupScore, shared: groupScore, 'customer-specific': groupScore },
      units: units.map((unit) => ({ name: unit.name, counts: unit.score.counts, percent: unit.score.percent })),
      findingsBySeverity: { critical: 1, high: 2, medium: 2, low: 1, informational: 0 },
      findingsByClass: { major: 2, minor: 2, opportunity: 2, observation: 0, 'good-practice': 0 },
      findingsBySide: { customer: 4, 'aws-reliance': 1, 'third-party': 1 },
      proposedRating: 'needs-improvement',
      proposedRatingWords: 'Proposed because one critical or high finding is open and the score is below 90.',
      topFindings: findingTitles.slice(0, 4).map((title, index) => ({
        ref: `F-${pad(index + 1, 2)}`,
        title,
        severity: (['critical', 'high', 'high', 'medium'] as const)[index] ?? 'medium',
        class: index < 2 ? 'major' : 'minor',
      })),
    },
    scope: {
      accounts: [
        {
          id: 'prod',
          number: '111122223333',
          alias: 'payments-prod',
          environment: 'Production',
          organizationalUnit: 'Workloads / Payments',
          status: 'in-scope',
          reason: '',
        },
        {
          id: 'log',
          number: '444455556666',
          alias: 'log-archive',
          environment: 'Production',
          organizationalUnit: 'Security',
          status: 'sampled',
          reason: 'Two months of twelve were read.',
        },
        {
          id: 'dev',
          number: '',
          alias: 'payments-dev',
          environment: 'Development',
          organizationalUnit: 'Workloads / Payments',
          status: 'excluded',
          reason: 'Holds no card data; separated by organization policy.',
        },
      ],
      regions: [
        { id: 'ew1', code: 'eu-west-1', partition: 'aws', status: 'in-scope', reason: '' },
        { id: 'ec1', code: 'eu-central-1', partition: 'aws', status: 'in-scope', reason: '' },
        {
          id: 'ec2',
          code: 'eu-central-2',
          partition: 'aws',
          status: 'excluded',
          reason: 'The account there was closed during fieldwork.',
        },
      ],
      notTested: ['log-archive / eu-central-1', 'payments-prod / global (IAM Access Analyzer)'],
      offerings: [
        {
          service: 'AWS App Runner',
          region: 'eu-central-2',
          offered: false,
          on: '2026-02-03',
          source: 'AWS Regional Services List',
        },
      ],
      excluded: [
        { what: 'Amazon Connect', reason: 'The call centre is assessed by another firm.' },
        { what: 'Account payments-dev', reason: 'Holds no card data.' },
      ],
    },
    matrix: {
      layers,
      rows: services.map((service) => ({
        unit: service.id,
        name: service.name,
        class: service.class,
        cells: [...service.split].map((letter, index) => {
          const side = sides[letter] ?? 'none'
          const layer = layers[index]
          const words =
            letter === 'S'
              ? `shared, because that is how ${service.name} splits it with these options`
              : `${letter === 'A' ? 'AWS' : letter === 'C' ? 'customer' : 'no layer'}, because that is how ${service.name} is built`
          return { layer: layer?.code ?? 'PH', side, explanation: { rule: letter === 'S' ? 'R2' : 'R1', words } }
        }),
      })),
    },
    units,
    frameworks: [frameworkOf('nist-csf-2.0'), frameworkOf('iso-27001-2022')],
    soa,
    worksheet,
    reliance: {
      attestations,
      rows: leaning.map((row) => ({
        ref: row.ref,
        title: row.title,
        reliance: row.reliance ?? 'not-assessed',
        reasons: row.relianceReasons,
        statement: row.relianceStatement,
      })),
      duties: [
        {
          attestation: 'SOC 2, April to September 2025',
          number: 'CUEC 4',
          words: 'The customer decides who may sign in, and takes access away when it is no longer needed.',
          items: ['IAM-01', 'IAM-02'],
          status: 'partially-compliant',
        },
        {
          attestation: 'SOC 2, April to September 2025',
          number: 'CUEC 11',
          words: 'The customer encrypts what it regards as sensitive before or while it is stored.',
          items: [],
          status: 'not-assessed',
        },
      ],
    },
    findings: [...findingTitles.map(findingOf), practice()],
    priorFindings: [
      {
        reference: 'F-03/2025',
        title: 'Access keys of people are older than a year',
        report: 'Report of 28 March 2025',
        status: 'closed',
        outcome: 'No access key of a person is left; seen in the credential report of 11 February 2026.',
        finding: null,
      },
      {
        reference: 'F-05/2025',
        title: 'Break-glass role was used without a ticket',
        report: 'Report of 28 March 2025',
        status: 'open',
        outcome: 'Seen twice more in the period.',
        finding: 'F-02',
      },
    ],
    remediation: findingTitles
      .map(findingOf)
      .filter(({ status }) => status !== 'closed')
      .map(({ ref, title, severity, class: grade, response, status }) => ({
        ref,
        title,
        severity,
        class: grade,
        position: response.position,
        action: response.text,
        owner: response.owner,
        due: response.due,
        status,
      })),
    evidence: Array.from({ length: 24 }, (_, index) => evidenceOf(index)),
    samples: Array.from({ length: 3 }, (_, index) => sampleOf(index, rows[index]?.ref ?? '')),
    registers: {
      notApplicable: rows
        .filter((row) => row.conclusion === 'not-applicable')
        .map((row) => ({ ref: row.ref, title: row.title, unit: 'Amazon S3', words: row.reason })),
      overrides: [
        {
          ref: 'EC2-05',
          title: 'Host hardening',
          unit: 'Amazon EC2',
          words:
            'The platform team runs the image pipeline for all workloads; the split follows the contract of March 2024.',
        },
      ],
      compensating: [
        {
          ref: 'RDS-03',
          title: 'Minor version upgrades',
          unit: 'Amazon RDS for PostgreSQL',
          words: 'Daily export of the configuration with a four-eyes review; accepted until 30 September 2026.',
        },
      ],
      tailoring: [],
      relianceAccepted: [
        {
          ref: 'KMS-02',
          title: 'Hardware security modules',
          unit: 'AWS Key Management Service',
          words: 'The Region is due in the next report.',
        },
      ],
      risksAccepted: [],
    },
    signOff: {
      preparer: 'Amélie Dufresne',
      reviewer: 'Tomáš Žižka',
      approver: 'Ελένη Παπαδοπούλου',
      preparedOn: '2026-03-31T16:20:05.000Z',
    },
    editions: {
      id: 'demarc-2026.1',
      name: 'Demarc catalogue 2026.1',
      date: '2026-01-15',
      files: [
        ...services.map((service, index) => ({ path: `aws/services/${service.id}/1.json`, sha256: hash(index + 40) })),
        { path: 'nist-csf/1.json', sha256: hash(90) },
      ],
      sources: [
        { publisher: 'AWS', document: 'Amazon S3 User Guide', checked: '2026-01-10' },
        { publisher: 'NIST', document: 'SP 800-53A Revision 5', checked: null },
      ],
    },
  }
}

/** A hash to print as the record's. */
export const sampleRecordHash = hash(99)

/** The sample with three units of few items, for tests that draw many reports. */
export function smallReport(model: ReportModel = sampleReport()): ReportModel {
  const units = model.units.slice(0, 3).map((unit) => ({ ...unit, rows: unit.rows.slice(0, 4) }))
  return { ...model, units, reliance: { ...model.reliance, rows: model.reliance.rows.slice(0, 4) } }
}

/** The sample with texts that are hard to set: very long words and comments, many scripts, pictures, both directions. */
export function demandingReport(): ReportModel {
  const model = sampleReport()
  const [first, second] = model.units[2]?.rows ?? []
  if (!first || !second) throw new Error('the sample has rows')
  const sentence = 'The auditor read the configuration of each bucket and compared it with the standard of the client. '
  first.comment = sentence.repeat(Math.ceil(100_000 / sentence.length)).slice(0, 100_000)
  second.comment = [
    'Chinese: 审计员检查了每个存储桶的配置，并与客户的标准进行了比较。三个较旧的存储桶缺少所要求的保护措施。',
    'Greek: Ο ελεγκτής εξέτασε τις ρυθμίσεις. Cyrillic: Аудитор проверил настройки каждого хранилища, ґ і ї є.',
    'Emoji: looks fine 👍🏽 to the team 🧑‍💻. Hebrew: הבדיקה הושלמה (בהצלחה) today. Arabic: تم الفحص.',
    `A name without an end: arn:aws:s3:::${'pay-cards-archive-of-the-settlement-files/'.repeat(6)}${'x'.repeat(180)}`,
  ].join('\n')
  return model
}
