import type { AssessmentKind, Mode, OverallRating } from '../../model/about.ts'
import type { AttestationType, Opinion, Reliance } from '../../model/attestation.ts'
import type {
  CloudModel,
  Depth as LibraryDepth,
  FrameworkId,
  Method,
  Origination,
  Performer,
  Reach,
  ServiceClass,
  Side,
} from '../../model/catalogue.ts'
import type { DeterminationResult, Target } from '../../model/determination.ts'
import type { Evidence, EvidenceState } from '../../model/evidence.ts'
import type {
  Finding,
  FindingClass,
  FindingSide,
  FindingStatus,
  PriorFinding,
  Risk,
  Severity,
} from '../../model/finding.ts'
import type {
  Conclusion,
  Depth,
  Effectiveness,
  LocationCoverage,
  Sample,
  TickMark,
  WorkStatus,
} from '../../model/item.ts'
import type { ReportUnit } from '../../model/report.ts'
import type { SignRole } from '../../model/revision.ts'
import type { Partition, ScopeStatus } from '../../model/scope.ts'
import type { Partner, PracticeResult, Training, WorksheetAnswer } from '../../model/worksheet.ts'
import { dayInWords } from './days.ts'

type Outcome = 'no-exception' | 'exception' | 'inconclusive'
type Words<Key extends string> = Readonly<Record<Key, string>>

/** The words for each value that a report prints: one word for one value, everywhere. */
export const reportWords = {
  conclusion: {
    compliant: 'Compliant',
    'partially-compliant': 'Partially compliant',
    'non-compliant': 'Non-compliant',
    'not-applicable': 'Not applicable',
    'not-assessed': 'Not assessed',
  } satisfies Words<Conclusion>,
  determination: {
    achieved: 'Achieved',
    'partially-achieved': 'Partially achieved',
    'not-achieved': 'Not achieved',
    'not-determined': 'Not determined',
    'out-of-target': 'Out of Target Profile',
  } satisfies Words<DeterminationResult>,
  reliance: {
    supported: 'Supported',
    'supported-with-exceptions': 'Supported with exceptions',
    unsupported: 'Unsupported',
    'not-assessed': 'Not assessed',
  } satisfies Words<Reliance>,
  effectiveness: {
    effective: 'Effective',
    ineffective: 'Ineffective',
    'not-assessed': 'Not assessed',
  } satisfies Words<Effectiveness>,
  severity: {
    critical: 'Critical',
    high: 'High',
    medium: 'Medium',
    low: 'Low',
    informational: 'Informational',
  } satisfies Words<Severity>,
  findingSide: {
    customer: 'Customer',
    'aws-reliance': 'Reliance on AWS',
    'third-party': 'Third party',
  } satisfies Words<FindingSide>,
  findingClass: {
    major: 'Major nonconformity',
    minor: 'Minor nonconformity',
    opportunity: 'Opportunity for improvement',
    observation: 'Observation',
    'good-practice': 'Good practice',
  } satisfies Words<FindingClass>,
  findingStatus: {
    draft: 'Draft',
    open: 'Open',
    remediating: 'Being remediated',
    'risk-accepted': 'Risk accepted',
    closed: 'Closed',
  } satisfies Words<FindingStatus>,
  priorStatus: {
    closed: 'Closed',
    open: 'Still open',
    'not-followed-up': 'Not followed up',
  } satisfies Words<PriorFinding['status']>,
  position: {
    none: 'No response recorded',
    agree: 'Agrees',
    'partly-agree': 'Partly agrees',
    disagree: 'Disagrees',
  } satisfies Words<Finding['response']['position']>,
  grade: { low: 'low', moderate: 'moderate', high: 'high' } satisfies Words<Risk['likelihood']>,
  origination: {
    inherited: 'Inherited',
    shared: 'Shared',
    'customer-specific': 'Customer-specific',
  } satisfies Words<Origination>,
  party: {
    aws: 'AWS',
    'workload-team': 'Workload team',
    'platform-team': 'Platform team',
    function: 'Function of the client',
    'third-party': 'Third party',
  } satisfies Words<Performer['party']>,
  side: { aws: 'AWS', shared: 'Shared', customer: 'Customer', none: 'No such layer' } satisfies Words<Side>,
  sideLetter: { aws: 'A', shared: 'S', customer: 'C', none: '–' } satisfies Words<Side>,
  serviceClass: {
    infrastructure: 'Infrastructure service',
    container: 'Container service',
    abstract: 'Abstract service',
  } satisfies Words<ServiceClass>,
  cloudModel: { IaaS: 'IaaS', PaaS: 'PaaS', SaaS: 'SaaS' } satisfies Words<CloudModel>,
  reach: { global: 'Global', regional: 'Regional', zonal: 'Zonal' } satisfies Words<Reach>,
  confidence: {
    sure: 'Split confirmed by its sources',
    mostly: 'Split mostly confirmed by its sources',
    verify: 'Split to be verified for this client',
  } satisfies Words<NonNullable<ReportUnit['confidence']>>,
  libraryDepth: {
    'in depth': 'Controls written for this service',
    'class defaults only': 'Class defaults only',
  } satisfies Words<LibraryDepth>,
  partition: {
    aws: 'AWS (commercial)',
    'aws-us-gov': 'AWS GovCloud (US)',
    'aws-cn': 'AWS China',
    other: 'Other',
  } satisfies Words<Partition>,
  scopeStatus: {
    'in-scope': 'In scope',
    sampled: 'In scope, sampled',
    excluded: 'Excluded',
  } satisfies Words<ScopeStatus>,
  kind: {
    'point-in-time': 'Point in time (design only)',
    period: 'Over a period (design and operation)',
  } satisfies Words<AssessmentKind>,
  mode: { certification: 'Certification', internal: 'Internal audit', advisory: 'Advisory' } satisfies Words<Mode>,
  rating: {
    satisfactory: 'Satisfactory',
    'needs-improvement': 'Needs improvement',
    unsatisfactory: 'Unsatisfactory',
    'not-rated': 'Not rated',
  } satisfies Words<OverallRating>,
  attestationType: {
    'soc-type-2': 'SOC report, Type II',
    'soc-type-1': 'SOC report, Type I',
    'soc-3': 'SOC 3 report',
    certificate: 'Certificate',
    'pci-aoc': 'PCI DSS attestation of compliance',
    fedramp: 'FedRAMP authorization',
    'bridge-letter': 'Bridge letter (word of management)',
    other: 'Other report',
  } satisfies Words<AttestationType>,
  opinion: {
    unmodified: 'Unmodified',
    qualified: 'Qualified',
    adverse: 'Adverse',
    disclaimer: 'Disclaimer of opinion',
    'not-recorded': 'Not recorded',
  } satisfies Words<Opinion>,
  method: { examine: 'Examine', interview: 'Interview', test: 'Test' } satisfies Words<Method>,
  depth: { basic: 'basic', focused: 'focused', comprehensive: 'comprehensive' } satisfies Words<Depth>,
  outcome: {
    'no-exception': 'No exception',
    exception: 'Exception',
    inconclusive: 'Inconclusive',
  } satisfies Words<Outcome>,
  tickMark: {
    A: 'agreed to source',
    C: 'confirmed with a third party',
    E: 'examined',
    I: 'inquired',
    O: 'observed',
    R: 'reperformed or recomputed',
    T: 'traced',
    X: 'exception, see the finding',
  } satisfies Words<TickMark>,
  evidenceKind: { file: 'File', link: 'Link', reference: 'Reference' } satisfies Words<Evidence['kind']>,
  evidenceState: {
    requested: 'Requested',
    received: 'Received',
    'under-review': 'Under review',
    approved: 'Approved',
    rejected: 'Rejected',
    expired: 'Expired',
  } satisfies Words<EvidenceState>,
  sampleMethod: {
    all: 'All items',
    random: 'Random',
    systematic: 'Systematic',
    judgemental: 'Judgemental',
    haphazard: 'Haphazard',
  } satisfies Words<Sample['method']>,
  worksheetStatus: {
    'to-do': 'To do',
    'in-progress': 'In progress',
    done: 'Done',
    'not-applicable': 'Not applicable',
  } satisfies Words<WorksheetAnswer['status']>,
  exerciseStatus: {
    'to-do': 'Not begun',
    'in-progress': 'In progress',
    done: 'Done',
  } satisfies Words<'to-do' | 'in-progress' | 'done'>,
  practice: {
    'in-place': 'In place',
    partly: 'Partly in place',
    'not-in-place': 'Not in place',
    'not-applicable': 'Not applicable',
  } satisfies Words<PracticeResult>,
  auditTeam: { internal: 'Internal audit team', external: 'External audit team' } satisfies Words<Training['team']>,
  partner: {
    marketplace: 'Marketplace solution',
    'competency-partner': 'Competency partner',
    other: 'Other third party',
  } satisfies Words<Partner['kind']>,
  coverage: { tested: 'tested', sampled: 'sampled', excluded: 'left out' } satisfies Words<LocationCoverage>,
  priority: { high: 'High', medium: 'Medium', low: 'Low' } satisfies Words<Target['priority']>,
  framework: {
    'nist-csf-2.0': 'NIST CSF 2.0',
    'iso-27001-2022': 'ISO/IEC 27001:2022',
    'iso-27017-2015': 'ISO/IEC 27017:2015',
  } satisfies Words<FrameworkId>,
  unitKind: { organization: 'Organization', common: 'Common controls', service: 'Service' } satisfies Words<
    'organization' | 'common' | 'service'
  >,
  signRole: { preparer: 'Prepared by', reviewer: 'Reviewed by', approver: 'Approved by' } satisfies Words<SignRole>,
} as const

/** The person of a role, in the middle of a sentence. */
export const signerWords: Readonly<Record<SignRole, string>> = {
  preparer: 'the preparer',
  reviewer: 'the reviewer',
  approver: 'the approver',
}

const listOf = (items: readonly string[]) => items.join(', ')
const inSentence = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** Every fixed sentence and label of the report. What is not here comes from the model. */
export const reportText = {
  headings: {
    control: 'Document control',
    contents: 'Contents',
    conclusion: 'Overall conclusion',
    summary: 'Executive summary',
    scope: 'Scope and boundary',
    responsibility: 'Shared responsibility statement',
    worksheet: 'How the split was established',
    reliance: 'Reliance on AWS',
    methodology: 'Methodology',
    frameworks: 'Results by framework',
    services: 'Results by service',
    findings: 'Findings',
    priorFindings: 'Prior findings and good practices',
    remediation: 'Remediation plan',
    evidence: 'Evidence and samples',
    registers: 'Registers',
    people: 'People',
    signOff: 'Sign-off',
    editions: 'Appendix: editions and sources',
    glossary: 'Appendix: words and rules',
    verify: 'Appendix: how to verify this report',
  },

  attached: {
    model: 'Everything this report says, as data (canonical JSON, RFC 8785)',
    manifest: 'What is signed: the hashes of the record and of the report data, and who is to sign',
  },

  cover: {
    logoOf: (p: { name: string }) => (p.name ? `Logo of ${p.name}` : 'Logo of the firm'),
    kicker: 'Assessment of responsibility and compliance on AWS',
    engagement: 'Engagement',
    period: 'Period',
    asOf: 'As of',
    kind: 'Kind',
    mode: 'Mode',
    classification: 'Classification',
    firm: 'Issued by',
    revision: 'Revision',
    date: 'Date of the record',
    record: 'Record (SHA-256)',
    noRecord: 'None: nothing has been signed yet',
    aws: 'AWS provides',
    customer: 'The customer must',
  },
  period: (p: { from: string; to: string }) => `${dayInWords(p.from)} to ${dayInWords(p.to)}`,

  imprint: {
    record: 'Report of record',
    copy: 'Copy',
    draft: 'Draft, not signed',
    copyLine: (p: { hash: string }) => `Copy of the report. The signed record is SHA-256 ${p.hash}`,
    copyWithoutHash: 'Copy of the report. No signed record exists.',
    draftLine: 'Draft, not signed. What the report would say if it were signed now.',
    recordLine: (p: { short: string }) => `Record ${p.short}`,
  },
  renderings: {
    executive: {
      name: 'Executive report',
      line: (p: { hash: string | null }) =>
        p.hash
          ? `Executive report. The full report is the report of record, SHA-256 ${p.hash}`
          : 'Executive report, draft. The full report, once signed, is the report of record.',
    },
    'working-papers': {
      name: 'Working papers',
      line: (p: { hash: string | null }) =>
        p.hash
          ? `Working papers of the firm, not for the client. Record SHA-256 ${p.hash}`
          : 'Working papers of the firm, not for the client. Nothing has been signed.',
    },
  },
  running: {
    revision: (p: { number: number }) => `Revision ${p.number}`,
    page: (p: { page: number; pages: number }) => `Page ${p.page} of ${p.pages}`,
    continued: (p: { what: string }) => `${p.what}, continued`,
  },

  control: {
    revisions: 'Record of revisions',
    revision: 'Revision',
    date: 'Frozen on',
    reason: 'Reason',
    signers: 'Signed by',
    firstIssue: 'First issue',
    signedBelow: 'See “Sign-off”',
    notSigned: 'Not signed yet',
    distribution: 'Distribution',
    reportDistribution: 'Distribution of the report',
    firmOnly:
      'These are the working papers of the firm. They are kept by it, show how the report came about, and are not for the client or anybody whom the report is for.',
    noDistribution: 'No distribution list was given.',
    reportDate: 'Date of the record',
    fieldwork: 'Fieldwork',
    fieldworkDays: (p: { from: string; to: string }) =>
      p.from === p.to
        ? `${dayInWords(p.from)}: the day on which procedures were performed and evidence was collected.`
        : `${dayInWords(p.from)} to ${dayInWords(p.to)}: from the first to the last day on which a procedure was performed or evidence was collected.`,
    noFieldwork: 'No day is recorded on which a procedure was performed or evidence was collected.',
    review: 'Quality review',
    /** `open`: how many were not reviewed; not told by records that were frozen before. */
    itemsReviewed: (p: { by: readonly string[]; complete: boolean; open: number | undefined; total: number }) => {
      const others = 'by somebody other than whoever prepared it'
      const how = p.complete
        ? `Each item was reviewed ${others}.`
        : p.open === undefined
          ? `Not all items were reviewed; each that was, ${others}.`
          : `${p.total - p.open} of ${plural(p.total, 'item', 'items')} were reviewed, each ${others}; ${p.open} ${p.open === 1 ? 'was' : 'were'} not.`
      return `Items were reviewed by ${listOf(p.by)}. ${how}`
    },
    reviewer: (p: { name: string; last: string }) => `${p.name} (last on ${dayInWords(p.last)})`,
    noReview: 'No review of single items was recorded.',
    wholeReviewed: (p: { reviewer: string; approver: string }) =>
      `The record as a whole is reviewed by ${p.reviewer} and approved by ${p.approver}, who both sign it after the preparer.`,
    wholeToReview: 'It is not settled yet who reviews and who approves the record as a whole.',
    notices: 'Notices',
    restricted:
      'This report was written for the recipients named above and for the purpose stated in its scope. Whoever else receives it should not rely on it without the consent of the issuer and the client.',
    restrictedToClient:
      'This report was written for the client and for the purpose stated in its scope. Whoever else receives it should not rely on it without the consent of the issuer and the client.',
    thirdParty:
      'Reports of the auditors of AWS are referred to by name, period and criterion only. Their text is under the terms on which AWS makes them available and is not reproduced here.',
    certificationNotice:
      'This report was made for a certification. It states results as counts and findings by class. Ratings, severities, risks, causes, effects, recommendations and percentages are left out of it and of everything attached to it.',
  },

  summary: {
    rating: 'Rating given',
    proposed: 'Rating proposed by the rule',
    proposedWhy: 'Why the rule proposes it',
    seeConclusion: 'See the overall conclusion',
    byFramework: 'Results by framework',
    gaps: (p: { count: number }) => (p.count === 0 ? '' : `${p.count} short of target`),
    byConclusion: 'Conclusions of all checklists',
    compliance: 'Compliance',
    complianceOf: 'of the customer’s half',
    progress: 'Progress',
    reliance: 'Reliance on AWS',
    basedOn: (p: { judged: number; open: number }) =>
      `It rests on ${plural(p.judged, 'result', 'results')}; ${plural(p.open, 'item is', 'items are')} not assessed.`,
    scoreOf: (p: { percent: string; judged: number }) =>
      `${p.percent}\u00a0from\u00a0${plural(p.judged, 'result', 'results').replace(' ', '\u00a0')}`,
    formula: (p: { points: string; base: string }) =>
      `${p.points} of ${p.base} weighted points: compliant counts in full, partially compliant counts half; not applicable and not assessed are left out.`,
    noScore: 'Nothing can be said yet: no item that counts has been concluded.',
    certificationCounts: (p: { compliant: number; judged: number }) =>
      `${p.compliant} of ${p.judged} results judged are compliant`,
    certificationScore: 'Counts only: certification mode states no percentage.',
    concluded: (p: { concluded: number; total: number }) => `${p.concluded} of ${p.total} items concluded`,
    progressNote: 'Progress is not compliance.',
    progressStates: (p: { toDo: number; inProgress: number; inReview: number; done: number }) =>
      `${p.done} done, ${p.inReview} in review, ${p.inProgress} in progress, ${p.toDo} to do. Progress is not compliance.`,
    supported: 'items that rest on AWS are supported',
    relianceStates: (p: { exceptions: number; unsupported: number; notAssessed: number }) =>
      `${p.exceptions} with exceptions, ${p.unsupported} unsupported, ${p.notAssessed} not assessed. It is about AWS’s half and is no part of the score.`,
    originations: 'Where the line runs',
    originationsScored: 'Where the line runs: items, score',
    items: (p: { count: number }) => plural(p.count, 'item', 'items'),
    bySeverity: 'Findings by severity',
    byClass: 'Findings by class',
    bySide: 'Findings by side',
    top: 'Most severe findings',
    noFindings: 'No findings were raised.',
    byUnit: 'Conclusions by service',
  },

  conclusion: {
    none: 'The lead auditor has not yet written an overall conclusion.',
    rating: 'Rating given',
    proposed: 'Rating proposed by the rule',
    proposedWhy: 'Why the rule proposes it',
    reason: 'Reason for the rating',
    difference: 'Reason for the difference',
    noReason: 'No reason was given for rating otherwise than proposed.',
    certification: 'A certification states conformity and findings. It gives no rating.',
  },

  figures: {
    byUnit: 'Conclusions by service',
    all: 'Conclusions of all checklists',
    allUnits: 'All checklists',
    byGroup: {
      'nist-csf-2.0': 'Conclusions by function',
      'iso-27001-2022': 'Conclusions by clause and theme',
      'iso-27017-2015': 'Conclusions by theme',
    } satisfies Words<FrameworkId>,
    byGroupOther: 'Conclusions by group',
    unitNote:
      'Results by unit: the conclusions of its items and, for a service, its deviations from common controls. A unit can thus have more results than items.',
    groupNote: 'Conclusions of the items that answer a requirement of the group; an item counts once in each.',
    reliance: 'Reliance on AWS',
    relianceItems: 'Items that rest on AWS',
    barsAlt: (p: { title: string; bars: string }) => `Bar chart: ${p.title}. ${p.bars}`,
    bar: (p: { name: string; counts: string }) => `${p.name}: ${p.counts}.`,
    noItem: 'no item',
    heat: 'Risks by likelihood and impact',
    heatInitial: 'Before treatment',
    heatResidual: 'After treatment',
    likelihood: 'Likelihood',
    impact: 'Impact',
    heatCount: (p: { count: number }) => String(p.count),
    heatMore: (p: { refs: readonly string[]; more: number }) => `${listOf(p.refs)}, +${p.more}`,
    heatField: (p: { likelihood: string; impact: string; refs: readonly string[] }) =>
      `likelihood ${p.likelihood} and impact ${p.impact}: ${listOf(p.refs)}`,
    heatAlt: (p: { title: string; fields: string }) => `Heat map of the risks, ${p.title.toLowerCase()}: ${p.fields}.`,
    heatEmpty: 'no finding was graded',
    notGraded: (p: { refs: readonly string[] }) => `Without a grading: ${listOf(p.refs)}.`,
  },

  scope: {
    objectives: 'Objectives',
    criteria: 'Criteria',
    regulations: 'Regulations and contracts',
    integrations: 'Integrations',
    limitations: 'Limitations',
    deviations: 'Deviations from plan',
    accounts: 'Accounts',
    regions: 'Regions',
    services: 'Services',
    noServices: 'No service is in scope.',
    account: 'Account',
    environment: 'Environment',
    organizationalUnit: 'Organizational unit',
    status: 'Status',
    reason: 'Reason',
    region: 'Region',
    partition: 'Partition',
    service: 'Service',
    character: 'Class, model and reach',
    options: 'How it is used',
    excluded: 'Excluded from scope',
    what: 'What',
    notTested: 'In scope without a result by location',
    notTestedNote:
      'No result was recorded for these locations: where services are named, none for these services; elsewhere, none at all. This is a limitation. A conclusion speaks about such a location only as far as a procedure printed with it was performed there.',
    notTestedLimitation: (p: { count: number; number: string }) =>
      `${plural(p.count, 'location', 'locations')} in scope ${p.count === 1 ? 'has' : 'have'} no result by location, for all or for some services; see ${p.number}.`,
    allTested:
      'Every location in scope, an account in a Region, has at least one result of its own, printed with the item. Where an item prints none by location, its conclusion holds for all of them.',
    noLocations: 'No account in scope is listed, so there is no location to compare results with.',
    offerings: 'Where services are offered',
    offeringsNote:
      'Whether a service is offered in a Region is the auditor’s answer on the day named, from the source named. A location where a service is not offered was not tested; where nothing was recorded, the service counted as offered.',
    offered: (p: { offered: boolean }) => (p.offered ? 'Offered' : 'Not offered'),
    offeredOn: 'As of',
    source: 'Source',
    nothingExcluded: 'Nothing was excluded.',
    none: 'None stated.',
    noAccounts: 'No accounts are listed.',
    noRegions: 'No Regions are listed.',
    containerNote:
      'Infrastructure, container and abstract are the classes of the AWS whitepapers. “Container” there means a managed service on instances the customer does not run; it has nothing to do with Docker.',
  },

  responsibility: {
    intro:
      'AWS secures the cloud; the customer secures what is put in it. Between them runs a line, and each service draws it elsewhere. The matrix shows where it stands for each layer: at the right edge where AWS holds the layer alone, in the middle where both act on it, at the left edge where it is the customer’s alone.',
    matrix: 'Responsibility matrix',
    matrixAlt: (p: { rows: string }) => `Responsibility matrix of services by layers. ${p.rows}`,
    matrixRow: (p: { service: string; cells: string }) => `${p.service}: ${p.cells}.`,
    legend: {
      aws: 'A  AWS alone',
      shared: 'S  both, each its part',
      customer: 'C  customer alone',
      none: '–  no such layer',
    } satisfies Words<Side>,
    why: 'Why the line stands there',
    whyNote:
      'The same matrix in words, with the rule that decided each cell. Layers on the same side for the same reason stand together.',
    service: 'Service',
    layers: 'Layers',
    side: 'Side',
    because: 'Because',
    rule: (p: { rule: string; words: string }) => `${p.words} (${p.rule})`,
    statements: 'Statements of responsibility',
    statementsNote:
      'Both halves of every control. The line between them stands right for inherited, in the middle for shared and left for customer-specific controls.',
    rules: 'Why controls are inherited, shared or customer-specific',
    rulesNote:
      'The chapter “Results by service” names the rule for each item. Where the auditor decided otherwise, the reason is printed with the item.',
    control: 'Control',
    aws: 'Left of the line: AWS provides',
    customer: 'Right of the line: customer must',
    none: 'None',
    performer: (p: { who: string; part: string }) => (p.part ? `${p.who}: ${p.part}` : p.who),
    named: (p: { party: string; name: string }) => (p.name ? `${p.party} (${p.name})` : p.party),
  },

  reliance: {
    intro:
      'A claim that AWS covers its half counts as supported only where a named report covers the service, the Region and partition, the time and the subject, and its opinion and exceptions were evaluated. Everything else is stated as it is, with the reason.',
    attestations: 'Reports evaluated',
    noAttestations: 'No report of AWS’s auditors was recorded. All reliance on AWS is unsupported.',
    provider: 'Provider',
    type: 'Type',
    auditor: 'Auditor',
    opinion: 'Opinion',
    pciCompliant: 'Compliant, without reservation',
    noOpinion: 'None: a letter of management carries no opinion',
    exceptions: 'Exceptions',
    exceptionsNotRecorded: 'Not recorded',
    noExceptions: 'None noted',
    dates: 'Dates',
    span: (p: { from: string; to: string }) => `${dayInWords(p.from)} to ${dayInWords(p.to)}`,
    from: (p: { day: string }) => `from ${dayInWords(p.day)}`,
    to: (p: { day: string }) => `as of ${dayInWords(p.day)}`,
    noDates: 'Not recorded',
    services: 'Services covered',
    regions: 'Regions covered',
    partition: 'Partition',
    subjects: 'Criteria mapped',
    subject: (p: { criterion: string }) => `${p.criterion} → `,
    carveOuts: 'Carve-outs',
    continues: 'Continues',
    duties: 'Duties on the customer',
    evaluated: 'Evaluated',
    notEvaluated: 'Not yet evaluated',
    rows: 'Reliance item by item',
    item: 'Item',
    control: 'Control',
    inWords: 'In our words',
    result: 'Result',
    reasons: 'Reasons',
    accepted: 'Accepted because',
    dutiesIntro:
      'Duties that a report lays on its user entities, by number and in the words of this assessment, not of the report. The status follows from the items that answer them.',
    duty: 'Duty',
    answeredBy: 'Answered by',
    status: 'Status',
    noItems: 'No item',
    noRows: 'No item rests on AWS.',
  },

  methodology: {
    intro:
      'The assessment followed the plan agreed with the client. Each item is one control for one unit. The procedures performed on it, the evidence they rest on and the conclusion drawn from them are printed with it.',
    standards: 'Standards and assurance',
    noStandards:
      'No standard and no level of assurance was stated for this engagement. This report says what was examined, what was found and what was concluded. It is no assurance opinion, no attestation and no certificate.',
    mode: 'Mode',
    modeMeaning: {
      certification:
        'Certification: for each finding the report states the requirement, what is not fulfilled, the objective evidence, the place and the class. Results are counted. Ratings, percentages, causes and recommendations are left out, because those who certify give no advice. The report is for whoever decides on certification; it is not the certificate.',
      internal:
        'Internal audit: the report is for the organization itself and prints everything, ratings, causes, effects and recommendations included.',
      advisory:
        'Advisory: the report prints everything, ratings, causes, effects and recommendations included. Recommendations are advice; what is done about a finding is for management to decide.',
    } satisfies Words<Mode>,
    methods: 'Methods',
    examine: 'reading and inspecting documents, settings, code, records and activities.',
    interview:
      'asking the people who own or operate a control. Inquiry alone is weak and was supported by another method wherever possible.',
    test: 'exercising a control under stated conditions and comparing what happened with what was expected.',
    depths: 'Depth',
    basic: 'a high-level look for obvious gaps.',
    focused: 'a deeper look at the points that matter most.',
    comprehensive: 'a detailed look that leaves no important part out.',
    conclusions: 'Conclusions',
    conclusionsIntro:
      'A conclusion is about the customer’s half only, and is by default the worst of the results at the locations looked at.',
    compliant: 'the responsibility is met.',
    'partially-compliant': 'met in part; what is missing is stated.',
    'non-compliant': 'not met.',
    'not-applicable': 'does not arise in this scope; the reason is printed. It is not the same as not assessed.',
    'not-assessed': 'no judgement was made.',
    effectiveness: 'Effectiveness',
    design: 'Design: would the control meet its objective if it worked as described?',
    operating: 'Operation: did it work over the whole period?',
    pointInTime:
      'This assessment speaks about one point in time. It judges design and says nothing about operation over a period.',
    sampling: 'Sampling',
    samplingCaveat:
      'An assessment examines samples (ISO 19011, 6.5.1). What was looked at may not be representative of all there is, so there remains a risk that something material was not found. The absence of a finding is not proof that a control worked everywhere and always.',
    samplingChoice:
      'Samples were selected by the auditor, never by the party assessed. Population, method and size are printed with each sample.',
    marks: 'Tick marks',
    locations: 'Locations',
    locationsTested:
      'For one item a location is an account in a Region. It was tested in full, sampled, or left out with a reason; a location that was left out does not count towards the conclusion.',
    library: 'Catalogue',
    inDepth: 'Every service was assessed with controls written for it.',
    classDefaults: (p: { services: readonly string[] }) =>
      `“Class defaults only”, said of ${listOf(p.services)}: the catalogue has no controls written for ${p.services.length === 1 ? 'this service' : 'these services'} yet. The assessment used the controls and questions that follow from the class of the service and from the layers it has, with the settings that matter for it. They are less specific, and peculiarities of the service may have been missed.`,
    confidence:
      'Each split says how far its sources confirm it. “To be verified” means that the sources leave room: where the line runs was to be settled for this client.',
    sharpened:
      'Regulations, contracts and other factors of scope can ask for more than the catalogue does: more procedures, or more weight. Where they do, the item gives the reason as “More is asked for”.',
    score: 'Score',
    scoreFormula:
      'Compliance % = (weight of compliant results + half the weight of partially compliant results) ÷ (weight of all results less those not applicable and not assessed). A result is the conclusion of an item; where a service deviates from a common control, its deviation is a further result, with the weight of that control, and counts for the service. An item that prints no weight has the weight 1. Only customer halves count. Progress and reliance are figures of their own.',
    scoreCertification:
      'Certification mode: results are counted; no score is formed. A result is the conclusion of an item; where a service deviates from a common control, its deviation is a further result and counts for the service.',
    reliance: 'Reliance on AWS',
    relianceMeaning: {
      supported: 'a report names the service, the Region and partition, the time and the subject, and was evaluated.',
      'supported-with-exceptions':
        'the same, with a qualified opinion, with exceptions, or for a part of the time on the word of management alone.',
      unsupported: 'no report does; the reason is printed with the item.',
      'not-assessed': 'no report was recorded at all.',
    } satisfies Words<Reliance>,
    classes: 'Classes of findings',
    classMeaning: {
      major: 'a requirement is not met, in a way that puts the objective itself in doubt.',
      minor: 'a requirement is not met in a single case or in part; the objective is still reached.',
      opportunity: 'the requirement is met and could be met better.',
      observation: 'something a reader should know that is neither met nor missed.',
      'good-practice': 'more is done than is asked for.',
    } satisfies Words<FindingClass>,
    severities: 'Severity',
    severityMeaning: {
      critical: 'harm is likely and grave; to be cured at once.',
      high: 'harm would be grave; to be cured with priority.',
      medium: 'harm is limited or not likely; to be cured in the ordinary course.',
      low: 'little harm; to be cured when the matter is next touched.',
      informational: 'no harm of its own.',
    } satisfies Words<Severity>,
    risk: 'Risk',
    riskMeaning:
      'A finding may be graded low, moderate or high for its likelihood and for its impact: before treatment, and after what the client has done or agreed to do. The two are not multiplied: strokes and shades in the figure show only how far a field is from the lowest.',
    ratings: 'Overall rating',
    ratingMeaning: {
      satisfactory: 'proposed where no item is partially compliant or non-compliant and no grave finding is open.',
      'needs-improvement': 'proposed where an item is partially compliant or non-compliant.',
      unsatisfactory: 'proposed while a critical or high finding on the customer’s side is not closed.',
      'not-rated': 'nothing that counts has been concluded, or no rating was given.',
    } satisfies Words<OverallRating>,
    ratingNote: 'The rating given is the lead auditor’s; the reason for rating otherwise than proposed is printed.',
    determinations: 'Determinations',
    determinationMeaning: {
      achieved:
        'all items that answer the requirement and apply are compliant, and so are services that deviate from them.',
      'partially-achieved': 'the worst result of these items and services is partially compliant.',
      'not-achieved': 'the worst result of these items and services is non-compliant.',
      'not-determined': 'no item answers it, none of them applies, or the worst was not assessed.',
      'out-of-target': 'the client left it out of what it aims at, for the reason printed.',
    } satisfies Words<DeterminationResult>,
    independence: 'Independence',
    declared: (p: { names: readonly string[] }) =>
      `${inSentence.format(p.names)} declared ${p.names.length === 1 ? 'independence' : 'themselves independent'} of the client; the days are printed under “People”.`,
    notDeclared: (p: { names: readonly string[] }) =>
      `No declaration of independence was recorded of ${inSentence.format(p.names)}.`,
    noTeam: 'No team was recorded.',
  },

  worksheet: {
    intro:
      'AWS names nine exercises by which a customer finds where the line runs for a use case. This chapter gives what was answered, and what the answers led to: the practices the client follows, the AWS security services that give evidence, the training of those who audit, and the third parties who operate a part of a control.',
    untouched:
      'The exercises that AWS names for finding where the line runs were not worked through for this assessment. The split follows from the catalogue, from the options and scope printed in this report, and from the auditor’s decisions printed with the items.',
    exercises: 'The nine exercises',
    done: (p: { done: number; total: number }) => `${p.done} of ${p.total} exercises are done.`,
    noAnswer: 'No answer was written.',
    practices: 'Practices of the client',
    practicesNote:
      'What the client answered about practices of AWS Well-Architected and the Cloud Adoption Framework, in our own wording. The answers guided the work. They are the client’s, and no conclusions of the auditor.',
    group: 'Area',
    question: 'Practice',
    result: 'Client’s answer',
    note: 'Note',
    bearsOn: 'Bears on',
    noItem: 'No item in scope',
    securityServices: 'AWS security services in use',
    securityServicesNote:
      'AWS services for security, identity and compliance that are in use or in scope and gave, or can give, evidence.',
    service: 'Service',
    use: 'Use',
    noUse: 'No use was noted.',
    training: 'Training of the audit teams',
    trained: 'Who',
    team: 'Team',
    course: 'Course',
    on: 'Date',
    noDay: 'Not recorded',
    partners: 'Third parties',
    partnersNote:
      'Marketplace solutions and partners that the client uses. Where one operates a part of a control, it is named among those who perform it.',
    partner: 'Third party',
    offer: 'Solution or field',
    operates: 'Operates',
    operatesNothing: 'No control of this assessment',
  },

  frameworks: {
    intro:
      'A determination is the auditor’s conclusion on one requirement. A rule proposes it from the items that answer the requirement; the auditor confirms it, or changes it with a reason. What is not marked otherwise was confirmed by the auditor. No conclusion travels from one framework to another.',
    none: 'No framework was chosen as criteria.',
    requirement: 'Requirement',
    inShort: 'In short',
    determination: 'Determination',
    proposed: (p: { result: string }) => `Proposed: ${p.result}`,
    unconfirmed: 'Not yet confirmed by the auditor',
    outdated: 'Determined before results changed',
    outdatedNote: (p: { count: number }) =>
      `${plural(p.count, 'determination was', 'determinations were')} made before results of the items changed. ${p.count === 1 ? 'It is marked and stands' : 'They are marked and stand'} as the auditor left ${p.count === 1 ? 'it' : 'them'}.`,
    groups: {
      'nist-csf-2.0': 'By function and category',
      'iso-27001-2022': 'By clause and theme',
      'iso-27017-2015': 'By theme',
    } satisfies Words<FrameworkId>,
    groupsOther: 'By group',
    groupsNote: 'Requirements of each group by their result.',
    groupsScored:
      'Requirements of each group by their result. The score is that of the items which answer them, by weight.',
    group: 'Group',
    score: 'Score',
    points: (p: { points: string; base: string }) => `${p.points} of ${p.base}`,
    profile: 'Current Profile against Target Profile',
    profileNote:
      'The Target Profile is what the client aims at. A requirement for which no goal was recorded is to be achieved, and has neither priority nor reason. What is not determined is neither met nor short.',
    gapCount: (p: { count: number }) =>
      p.count === 0
        ? 'No result falls short of the Target Profile.'
        : `${plural(p.count, 'result falls', 'results fall')} short of the Target Profile.`,
    goals: 'Goals of the client',
    goalsNote: 'Requirements for which the client recorded a goal of its own.',
    goal: 'Goal',
    priority: 'Priority',
    noPriority: '–',
    goalReason: 'Reason for the goal',
    noGoalReason: '–',
    current: 'Result',
    shortOfTarget: 'Short of target',
    targeted: (p: { goal: string; priority: string }) =>
      `Goal: ${p.goal}${p.priority ? `, priority ${p.priority}` : ''}`,
    leftOutOfTarget: 'As the client decided',
    deviatingFrom: 'Deviating from',
    basis: 'Basis',
    answeredBy: 'Answered by',
    supportedBy: 'Supported by',
    noBasis: 'No item in scope answers it',
  },

  soa: {
    heading: 'The client’s Statement of Applicability',
    intro:
      'ISO/IEC 27001 asks the organization for a Statement of Applicability. The auditor issues none. Below is the client’s own, as the client wrote it, compared with the results of this assessment.',
    document: 'Document',
    version: (p: { version: string }) => `Version ${p.version}`,
    dated: (p: { day: string }) => `dated ${p.day}`,
    unnamed: 'Neither version nor date was recorded.',
    counts: 'Entries',
    countsOf: (p: { included: number; implemented: number; excluded: number }) =>
      `${p.included} included, ${p.implemented} of them said to be implemented; ${p.excluded} excluded`,
    contradictions: 'Contradictions',
    contradictionCount: (p: { count: number }) =>
      plural(p.count, 'entry contradicts', 'entries contradict') + ' the results.',
    noContradictions: 'No entry contradicts the results.',
    control: 'Control',
    says: 'The client says',
    justification: 'Justification of the client',
    result: 'Result',
    implemented: 'Included, implemented',
    notImplemented: 'Included, not implemented',
    excluded: 'Excluded',
    noJustification: 'None given',
    noResult: '–',
    notAssessed:
      'ISO/IEC 27001 is not among the frameworks of this assessment: inclusions were not compared, exclusions with the conclusions of the items.',
  },

  services: {
    intro:
      'Every item with its conclusion, what was done and what it rests on. Statements of both halves stand in the shared responsibility statement.',
    statementLink: (p: { number: string }) => ['both halves', p.number].filter(Boolean).join(' in '),
    objective: 'Objective',
    responsibility: 'Responsibility',
    overridden: 'split decided by the auditor',
    tailored: 'text tailored for this assessment',
    sharpened: 'More is asked for',
    practices: 'Practices',
    partners: 'Third parties',
    ownDeviations: 'Deviations from common controls',
    leftOut: (p: { location: string }) => `${p.location} left out`,
    reason: 'Reason',
    comment: 'Comment',
    effectiveness: 'Effectiveness',
    effectivenessWords: (p: { design: string; operating: string }) => `Design ${p.design}; operation ${p.operating}.`,
    designOnly: (p: { design: string }) => `Design ${p.design}.`,
    compensating: 'Compensating control',
    procedures: 'Procedures',
    locations: 'By location',
    appliesTo: 'Applies to',
    deviations: 'Deviating services',
    reliance: 'AWS’s half',
    evidence: 'Evidence',
    findings: 'Findings',
    goodPractices: 'Good practices',
    references: 'References',
    sources: 'Sources',
    result: 'Result',
    numbered: (p: { number: number; head: string }) => `${p.number}.  ${p.head}`,
    marks: 'Marks',
    noItems: 'No items in this unit.',
    byRule: (p: { origination: string; rule: string }) => `${p.origination} (rule ${p.rule})`,
    weight: (p: { weight: number }) => `weight ${p.weight}`,
    scoreOf: (p: { percent: number; points: string; base: string }) =>
      `${p.percent}% (${p.points} of ${p.base} weighted points)`,
    counts: 'Conclusions',
    score: 'Score',
    facts: 'Unit',
  },

  findings: {
    none: 'No findings were raised.',
    intro:
      'A finding on the customer’s side is a gap in the customer’s half. A finding on reliance is a problem of scope or of attestation, not a failure of the client.',
    certificationIntro:
      'Findings state the requirement, the objective evidence and the nonconformity. Causes and corrective action are for the client to determine.',
    severity: 'Severity',
    class: 'Class',
    requirement: 'Requirement',
    nonconformity: 'Nonconformity',
    objectiveEvidence: 'Objective evidence',
    side: 'Side',
    status: 'Status',
    raisedAs: (p: { reference: string; report: string }) => `${p.reference} (${p.report})`,
    repeatOf: (p: { before: readonly string[] }) =>
      p.before.length > 0
        ? `Repeat finding. Raised before as ${listOf(p.before)}, and not closed.`
        : 'Repeat finding. Raised before and not resolved.',
    risk: 'Risk',
    riskWords: (p: { likelihood: string; impact: string }) => `likelihood ${p.likelihood}, impact ${p.impact}`,
    initial: (p: { risk: string }) => `Initial: ${p.risk}`,
    residual: (p: { risk: string }) => `Residual: ${p.risk}`,
    condition: 'Condition',
    criteria: 'Criteria',
    references: 'References',
    cause: 'Cause',
    effect: 'Effect',
    recommendation: 'Recommendation',
    correction: 'Correction',
    locations: 'Where',
    items: 'Items',
    evidence: 'Evidence',
    response: 'Management response',
    owner: 'Owner',
    due: 'Due',
    finding: 'Finding',
    title: 'Title',
  },

  priorFindings: {
    prior: 'Findings of earlier reports',
    none: 'No finding of an earlier report was recorded.',
    intro: 'What earlier reports raised, and what was seen of it now.',
    reference: 'Ref.',
    finding: 'Finding',
    report: 'Report',
    status: 'Status',
    outcome: 'Follow-up',
    raisedAgain: 'Raised again as',
    practices: 'Good practices',
    practicesNone: 'No good practice was recorded.',
    practicesIntro: 'What the client does better than is asked for. Good practices are not counted among the findings.',
  },

  remediation: {
    intro:
      'What management said it will do about each finding that is not closed, by whom and by when. The plan is the client’s; what is due first stands first.',
    none: 'No finding is open.',
    ref: 'Ref.',
    finding: 'Finding',
    grade: 'Severity',
    class: 'Class',
    action: 'Action of the client',
    owner: 'Owner',
    due: 'Due',
    status: 'Status',
    noOwner: 'Not named',
    noDue: 'No date',
  },

  evidence: {
    register: 'Evidence register',
    intro: 'Each file is known by the SHA-256 of its bytes. Restricted evidence is kept out of every export.',
    none: 'No evidence was recorded.',
    ref: 'Ref.',
    evidence: 'Evidence',
    origin: 'Origin',
    seal: 'File and SHA-256',
    citedBy: 'Cited by',
    restricted: 'Restricted',
    source: (p: { source: string }) => `Source: ${p.source}`,
    collected: (p: { by: string; on: string }) =>
      `Collected ${[p.by && `by ${p.by}`, p.on && `on ${dayInWords(p.on)}`].filter(Boolean).join(' ')}`,
    covers: (p: { from: string; to: string }) =>
      p.from === p.to
        ? `As of ${dayInWords(p.from)}`
        : p.from && p.to
          ? `Covers ${dayInWords(p.from)} to ${dayInWords(p.to)}`
          : p.from
            ? `Covers the time from ${dayInWords(p.from)}`
            : `Covers the time up to ${dayInWords(p.to)}`,
    expires: (p: { on: string }) => `Expires ${dayInWords(p.on)}`,
    asked: (p: { of: string; due: string }) =>
      `Asked${p.of && ` of ${p.of}`}${p.due && `, due ${dayInWords(p.due)}`}`.replace('Asked,', 'Asked for,'),
    retained: (p: { on: string }) => `Kept until ${dayInWords(p.on)}`,
    destroyed: (p: { by: string; on: string; reason: string }) =>
      `File destroyed on ${dayInWords(p.on)} by ${p.by}: ${p.reason}`,
    size: (p: { bytes: string }) => `${p.bytes} bytes`,
    notCited: 'Not cited',
    samples: 'Samples',
    noSamples: 'No samples were drawn.',
    usedBy: 'Used by',
    population: 'Population',
    populationOf: (p: { words: string; size: number }) =>
      `${p.words.trim().replace(/\.$/, '')} (${plural(p.size, 'item', 'items').replace(' ', '\u00a0')})`,
    populationSource: 'Source',
    completeness: 'Completeness',
    selection: 'Selection',
    selected: (p: { method: string; size: number; population: number }) => `${p.method}: ${p.size} of ${p.population}`,
    seed: (p: { seed: string }) => `seed: ${p.seed}`,
    selectedBy: (p: { by: string; on: string }) => `selected by ${p.by}, ${p.on}`,
    rationale: 'Rationale',
    deviations: 'Deviations',
    tolerable: (p: { found: number; tolerable: number }) => `${p.found} found, ${p.tolerable} tolerable`,
    conclusion: 'Conclusion',
    items: 'Items tested',
    noItems: 'The items were not recorded.',
  },

  registers: {
    notApplicable: 'Not applicable',
    overrides: 'Splits decided by the auditor',
    compensating: 'Compensating controls',
    tailoring: 'Tailored controls',
    relianceAccepted: 'Reliance accepted without support',
    risksAccepted: 'Risks accepted by management',
    none: 'None.',
    ref: 'Ref.',
    item: 'Item',
    finding: 'Finding',
    unit: 'Unit',
    where: 'Where',
    words: 'Reason',
  },

  people: {
    team: 'Audit team',
    contacts: 'Contacts at the client',
    interviewees: 'People interviewed',
    none: 'None recorded.',
    name: 'Name',
    role: 'Role',
    firm: 'Organization',
    credential: 'Credential',
    independence: 'Independence declared',
  },

  signOff: {
    intro: (p: { revision: number }) =>
      `The three people named below sign the same record: revision ${p.revision} of this assessment, frozen when the preparer signed.`,
    draft: 'Nothing has been signed. The names below are those who are to sign.',
    record: 'Record (SHA-256)',
    preparedOn: 'Frozen on',
    notFrozen: 'Not frozen',
    nobody: 'Not named',
    model: 'Report data, attached (SHA-256)',
    field: (p: { role: SignRole; name: string }) => `Signature of ${signerWords[p.role]}: ${p.name}`,
    nature: {
      record:
        'Each signs in the field beside their name, with a certificate of their own. The signatures show that this file, with the data attached to it, is unchanged since. How far a certificate shows who signed is for its issuer to answer for; one that is self-issued is known by its fingerprint alone, which the signer can confirm. The data attached is everything this report says: its SHA-256 is the one above.',
      copy: 'The digital signatures are in the report of record, of which this is a copy.',
      draft: 'The report of record will be signed digitally, in the fields above.',
    },
    nameAndDay: 'Signature',
  },

  glossary: {
    words: 'Glossary',
    classDefaults: 'Class defaults',
    meanings: [
      ['Demarc', 'The program with which the assessment was made. Its catalogue has the controls and their wording.'],
      ['Item', 'One control for one unit. Its reference is given once and never reused.'],
      ['Unit', 'The organization, the common controls, or a service in scope.'],
      ['Location', 'An account in a Region; “global” for services with one control plane.'],
      ['Target Profile', 'The results the client aims at for the requirements of the NIST Cybersecurity Framework.'],
      [
        'Class defaults',
        'Controls that follow from the class and the layers of a service, where none are written for it.',
      ],
      ['Inherited', 'A control that lies wholly in what AWS operates.'],
      ['Shared', 'A control on which AWS and the customer each act, in their own layer.'],
      ['Customer-specific', 'A control that only the customer can set or decide.'],
      ['Conclusion', 'The auditor’s judgement on the customer’s half of an item.'],
      ['Reliance', 'The standing of the claim that AWS covers its half.'],
      ['Determination', 'The auditor’s conclusion on one requirement of a framework.'],
      ['Common control', 'A control that is the same for many services and is concluded once for all of them.'],
      ['Deviation', 'A result of its own that one service has for a common control.'],
      [
        'Compensating control',
        'A control that makes up for one that is missing, accepted by a named person until a stated day.',
      ],
      ['Finding', 'What was found against a requirement, on one side of the line.'],
      ['Prior finding', 'A finding of an earlier report that was followed up.'],
      ['Record', 'What the preparer’s sign-off froze. All sign the same one; its SHA-256 identifies it.'],
      ['Revision', 'One round of the work. An approved revision is never changed; re-opening makes the next.'],
      ['Copy', 'Any rendering of a record other than the one report that was signed.'],
    ] as readonly (readonly [string, string])[],
    rules: 'Rules referred to',
    rulesNote: 'Where this report gives a rule for the side on which something stands, it is one of these.',
    crosswalk: 'The terms of this report in other schemes',
    crosswalkNote:
      'For readers who know other schemes. It compares words only: no result of this report is a result under another scheme, whose own documents decide.',
    here: 'This report',
    fedramp: 'FedRAMP',
    oscal: 'OSCAL',
    csa: 'CSA CCM and CAIQ',
    rows: [
      [
        'Inherited',
        'Inherited from a pre-existing authorization',
        'control origination “inherited”; “inherited” of a component',
        'CSP-owned',
      ],
      ['Shared', 'Shared (service provider and customer)', '“provided” with a “responsibility”', 'Shared CSP and CSC'],
      [
        'Customer-specific',
        'Configured by customer; provided by customer',
        'control origination “customer-configured” or “customer-provided”',
        'CSC-owned',
      ],
      ['AWS provides', 'Part of the service provider', '“provided”', 'Implementation description of the CSP'],
      ['Customer must', 'Customer responsibility', '“responsibility”', 'CSC responsibilities'],
      ['Third party', 'Third-party service', 'component of type “service”', 'Third-party outsourced'],
      ['Compliant', 'Satisfied', 'objective “satisfied”', 'Yes'],
      ['Partially compliant, non-compliant', 'Other than satisfied', 'objective “not-satisfied”', 'No'],
      ['Not applicable', 'Not applicable', 'implementation status “not-applicable”', 'NA'],
      ['Reliance', 'Leveraged authorization', '“leveraged-authorization”', 'STAR entry of the CSP'],
      ['Procedure', 'Test case', 'observation by EXAMINE, INTERVIEW or TEST', 'Auditing guideline'],
      ['Evidence', 'Artifact', '“relevant-evidence” of an observation', 'Evidence'],
      ['Finding', 'Risk of the risk exposure table', '“finding” with its “risk”', '–'],
      ['Likelihood, impact', 'Likelihood, impact, risk exposure', 'characterization of a “risk”', '–'],
      ['Compensating control', 'Mitigating factor', '“mitigating-factor”', '–'],
      ['Risk accepted', 'Operationally required risk', 'risk status “deviation-approved”', '–'],
      ['Remediation plan', 'Plan of action and milestones', '“plan-of-action-and-milestones”', '–'],
    ] as readonly (readonly [string, string, string, string])[],
  },

  verify: {
    intro:
      'Anybody can check this report without Demarc and without a network. The programs named are free: pdfdetach and pdfsig are part of Poppler, sha256sum of every Linux; `shasum -a 256` on macOS and `certutil -hashfile FILE SHA256` on Windows give the same value.',
    draft: 'This is a draft or a copy. Only the report of record is signed; ask the issuer for it, and check that one.',
    steps: 'Steps',
    list: [
      ['Is it the report of record?', 'Its pages say “Report of record”. A copy or a draft says so on every page.'],
      [
        'Who signed, and what?',
        '`pdfsig REPORT.pdf` lists every signature with its certificate. The last one must say that the total document is signed; an update after it, or a byte changed in it, is reported.',
      ],
      [
        'Who are the signers?',
        'Compare the fingerprint of each certificate with the one that the signer gives you by another way, such as by telephone. A signature shows that the holder of the key signed, and no more.',
      ],
      [
        'What was attached?',
        '`pdfdetach -list REPORT.pdf` names the files inside. `pdfdetach -saveall -o FOLDER REPORT.pdf` writes them into a folder, which is made first.',
      ],
      [
        'Is it the same data?',
        '`sha256sum FOLDER/*` prints the hash of each file. That of `report-model.json` is the one printed as “Report data” on the sign-off page; the signed file `manifest.json` gives it too.',
      ],
      [
        'Is it the same record?',
        'The hash of the record stands on the cover and on the sign-off page, and its first digits at the foot of every page. The issuer keeps the record under it.',
      ],
      ['All of this at once', '`demarc verify REPORT.pdf` makes these checks and says in plain words what holds.'],
    ] as readonly (readonly [string, string])[],
  },

  executive: {
    headings: {
      scope: 'Scope and limitations',
      figures: 'Figures',
      findings: 'Findings of most weight',
      record: 'The report of record',
    },
    found: 'What was found',
    where: 'Accounts and Regions',
    inScope: (p: { accounts: readonly string[]; regions: readonly string[] }) =>
      `${p.accounts.length > 0 ? listOf(p.accounts) : 'No account listed'}; ${p.regions.length > 0 ? listOf(p.regions) : 'no Region listed'}.`,
    notTested: (p: { count: number }) =>
      `${plural(p.count, 'location', 'locations')} in scope ${p.count === 1 ? 'has' : 'have'} no result by location, for all or for some services; the full report names ${p.count === 1 ? 'it' : 'them'}.`,
    scopeNote: 'The full report has the scope with its reasons, and what was done where.',
    findingsNote: (p: { shown: number; total: number }) =>
      p.shown < p.total
        ? `${p.shown} of ${p.total} findings. All of them stand in the full report, with criteria, evidence and responses.`
        : 'Each stands in the full report with criteria, evidence and responses.',
    noFigures: 'There is nothing to draw yet.',
    recordWords:
      'This document is a short rendering of the full report and says nothing that the full report does not say. The full report is the report of record: it alone is signed, and where the two are read differently it alone counts.',
    signed: 'Signed by',
    pending: 'The record is not signed yet.',
  },

  papers: {
    headings: {
      items: 'Working papers by item',
      notes: 'Review notes',
      shelved: 'Work no longer in scope',
      history: 'History',
    },
    itemsIntro:
      'What the report does not print: working notes, who prepared and reviewed each item, and the procedures of the catalogue in full. The catalogue offers procedures; the auditor chose from them and could add others. No conclusion rests on one that was not performed.',
    begun: (p: { by: string; on: string }) => `The file was begun by ${p.by} on ${p.on}.`,
    noItems: 'No items.',
    note: 'Working note',
    prepared: 'Prepared',
    reviewed: 'Reviewed',
    lastReview: 'Reviewed before later changes',
    sentBack: 'Sent back',
    recordSentBack: (p: { by: string; on: string }) => `The record was sent back by ${p.by} on ${p.on}:`,
    mark: (p: { by: string; on: string }) => `${p.by}, ${p.on}`,
    notYet: 'not yet',
    assignee: 'Assigned to',
    performers: 'By the catalogue',
    prior: 'Last period',
    priorWords: (p: { conclusion: string; from: string; to: string }) =>
      `${p.conclusion}, ${dayInWords(p.from)} to ${dayInWords(p.to)}`,
    procedures: 'Procedures',
    procedure: (p: { method: string; object: string }) => `${p.method}: ${p.object}`,
    step: (p: { number: number; text: string }) => `${p.number}. ${p.text}`,
    expected: (p: { text: string }) => `Expected: ${p.text}`,
    exception: (p: { text: string }) => `Exception: ${p.text}`,
    performed: (p: { by: string; on: string }) => `, performed on ${dayInWords(p.on)} by ${p.by}`,
    performedResult: (p: { number: number }) => `Result\u00a0${p.number}`,
    notPerformed: 'Not performed',
    beside: 'Performed beside these',
    paper: 'Working paper',
    paperLink: 'Who prepared and reviewed it, and the procedures of the catalogue',
    evidence: 'Evidence to ask for',
    typical: 'Typically found',
    typicalCondition: (p: { text: string }) => `Condition: ${p.text}`,
    typicalEffect: (p: { text: string }) => `Effect: ${p.text}`,
    typicalRecommendation: (p: { text: string }) => `Recommendation: ${p.text}`,
    population: 'Population',
    sampling: 'Sampling',
    hash: 'Control text (SHA-256)',
    workStatus: {
      'to-do': 'To do',
      'in-progress': 'In progress',
      'in-review': 'In review',
      done: 'Done',
    } satisfies Words<WorkStatus>,
    notesNone: 'No review note was raised.',
    ref: 'Ref.',
    about: 'About',
    whole: 'The engagement',
    raised: 'Raised',
    answer: 'Answer',
    cleared: 'Cleared',
    open: 'Open',
    shelvedIntro: 'Items that a change of scope took out after somebody had worked on them. They are in no report.',
    shelvedNone: 'No work was done on an item that later left the scope.',
    historyIntro:
      'Every change of the assessment, oldest first. A long text is given by its beginning; the text that stands at the end is in the report or beside its item.',
    line: 'Line',
    when: 'When (UTC)',
    who: 'Who',
    what: 'What',
    undone: 'undone later',
    unit: 'Unit',
    texts: 'Texts',
  },

  editions: {
    edition: 'Catalogue edition',
    date: 'Date',
    files: 'Files of the edition',
    filesOf: (p: { count: number }) =>
      `${plural(p.count, 'file', 'files')}, each known by its SHA-256. The SHA-256 of the list of them, written as canonical JSON (RFC 8785), is`,
    filesAttached:
      'The list itself is in the data attached to the report of record (editions, files) and in the working papers of the issuer.',
    filesBelow: 'The list itself follows.',
    file: 'File',
    hash: 'SHA-256',
    sources: 'Sources of the controls',
    sourcesNote: 'The documents from which the controls were written. What an item rests on is printed with the item.',
    sourcesLookedUp: 'The day is that on which a document was last looked up again after the control was written.',
    sourcesNotLookedUp: 'None of them has been looked up again since the controls were written.',
    publisher: 'Publisher',
    document: 'Document',
    checked: 'Looked up',
    notChecked: 'Not re-checked',
    missingNote: 'A hollow square □ stands for a character that no embedded font has.',
  },

  listed: (p: { items: readonly string[] }) => listOf(p.items),
  percent: (p: { value: number }) => `${p.value}%`,
  count: (p: { count: number; words: string }) => `${p.count} ${p.words.toLowerCase()}`,
} as const
