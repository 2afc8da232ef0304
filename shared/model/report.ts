import * as z from 'zod'
import { About } from './about.ts'
import { Attestation, Reliance } from './attestation.ts'
import { Branding, noBranding } from './branding.ts'
import {
  Confidence,
  CloudModel,
  Depth as LibraryDepth,
  Method,
  Origination,
  Performer,
  Reach,
  ServiceClass,
} from './catalogue.ts'
import { DeterminationResult, Soa, SoaEntry, Target } from './determination.ts'
import { Evidence } from './evidence.ts'
import { ConclusionCounts, Progress, RelianceCounts, Score } from './figures.ts'
import { Finding, FindingClass, FindingStatus, ManagementResponse, PriorFinding, Severity } from './finding.ts'
import { Conclusion, Depth, Effectiveness, LocationCoverage, Sample, TickMark } from './item.ts'
import { Person } from './person.ts'
import { Day, Instant, Sha256 } from './primitives.ts'
import { Explanation, Matrix } from './row.ts'
import { Account, Offering, Region } from './scope.ts'
import { Partner, PracticeResult, Training, WorksheetAnswer } from './worksheet.ts'

/*
 * Everything a report will say, as data. `assessments/rules/report-model` computes it; `electron/report` only draws it.
 * Working notes are not part of it: the schema has no place for them.
 */

const words = z.string()

/** A score as printed: certification mode forms none, and has no side of the formula either. */
const ReportScore = Score.extend({ points: z.number().nullable(), base: z.number().nullable() })
export type ReportScore = z.infer<typeof ReportScore>

/** A finding as printed, with what it names in words. Certification mode grades by class and has no severity. */
const ReportFinding = Finding.extend({
  severity: Severity.nullable(),
  itemRefs: z.array(words),
  evidenceRefs: z.array(words),
  locations: z.array(words),
  referenceWords: z.array(words),
})
export type ReportFinding = z.infer<typeof ReportFinding>

/** One procedure performed, as printed. */
const ReportProcedure = z.object({
  method: Method,
  depth: Depth,
  description: words,
  result: words,
  outcome: z.enum(['no-exception', 'exception', 'inconclusive']),
  location: words,
  by: words,
  on: Day,
  tickMarks: z.array(TickMark),
  evidence: z.array(words),
  sample: words.nullable(),
})

/** One item, as printed: both halves, and the conclusion on the customer's. */
export const ReportRow = z.object({
  ref: words,
  title: words,
  objective: words,
  origination: Origination,
  overridden: z.boolean(),
  tailored: z.boolean(),
  /** Why factors of scope added to what was tested. */
  sharpened: z.array(words),
  /** How much the item counts in a score; null where the mode forms none. */
  weight: z.int().nullable(),
  explanation: Explanation,
  performedBy: z.array(Performer),
  provided: words.nullable(),
  responsibility: words.nullable(),
  references: z.array(words),
  sources: z.array(words),
  conclusion: Conclusion,
  reason: words,
  comment: words,
  design: Effectiveness,
  operating: Effectiveness,
  reliance: Reliance.nullable(),
  relianceReasons: z.array(words),
  relianceStatement: words,
  compensating: words.nullable(),
  procedures: z.array(ReportProcedure),
  evidence: z.array(words),
  findings: z.array(words),
  locations: z.array(z.object({ location: words, conclusion: Conclusion, note: words, coverage: LocationCoverage })),
  appliesTo: z.array(words),
  deviations: z.array(z.object({ unit: words, conclusion: Conclusion, reason: words })),
})
export type ReportRow = z.infer<typeof ReportRow>

/** The results of one scope unit. */
export const ReportUnit = z.object({
  id: words,
  name: words,
  kind: z.enum(['organization', 'common', 'service']),
  class: ServiceClass.nullable(),
  cloudModel: CloudModel.nullable(),
  reach: Reach.nullable(),
  confidence: Confidence.nullable(),
  depth: LibraryDepth.nullable(),
  options: z.array(z.object({ question: words, answer: words })),
  score: ReportScore,
  rows: z.array(ReportRow),
})
export type ReportUnit = z.infer<typeof ReportUnit>

const ReportRequirement = z.object({
  id: words,
  title: words,
  result: DeterminationResult,
  proposed: DeterminationResult,
  confirmed: z.boolean(),
  reason: words,
  /** The result was confirmed before results of its items changed. */
  outdated: z.boolean(),
  /** What the Target Profile asks for, how urgent, and whether the result falls short of it. */
  goal: Target.shape.goal,
  priority: Target.shape.priority.nullable(),
  targetReason: words,
  shortOfTarget: z.boolean(),
  /** References of the items that answer or support the requirement. */
  answeredBy: z.array(words),
  supportedBy: z.array(words),
})

/** Results against one framework, grouped as its publisher groups it. */
export const ReportFramework = z.object({
  id: words,
  name: words,
  shortName: words,
  wording: words,
  /** Why only a part of the framework was assessed; empty where all of it was. */
  partial: words,
  counts: z.record(DeterminationResult, z.int()),
  /** Requirements whose result falls short of the Target Profile. */
  gaps: z.int(),
  groups: z.array(
    z.object({
      id: words,
      title: words,
      depth: z.int(),
      counts: z.record(DeterminationResult, z.int()),
      score: ReportScore,
      requirements: z.array(ReportRequirement),
    }),
  ),
})
export type ReportFramework = z.infer<typeof ReportFramework>

/**
 * The client's own Statement of Applicability beside the results. `result` is null where ISO/IEC 27001 is not among the
 * frameworks; `contradiction` says what does not agree, and is empty where nothing does not.
 */
const ReportSoa = Soa.extend({
  entries: z.array(
    SoaEntry.omit({ id: true }).extend({ title: words, result: DeterminationResult.nullable(), contradiction: words }),
  ),
})
export type ReportSoa = z.infer<typeof ReportSoa>

/** The nine exercises as they were worked through. */
const ReportWorksheet = z.object({
  exercises: z.array(
    z.object({
      number: z.int(),
      title: words,
      status: z.enum(['to-do', 'in-progress', 'done']),
      answers: z.array(WorksheetAnswer.omit({ id: true, exercise: true })),
    }),
  ),
  practices: z.array(
    z.object({
      set: words,
      group: words,
      question: words,
      result: PracticeResult,
      note: words,
      /** References of the items the practice bears on. */
      items: z.array(words),
    }),
  ),
  securityServices: z.array(z.object({ name: words, use: words })),
  training: z.array(Training.omit({ id: true })),
  partners: z.array(
    Partner.omit({ id: true, operates: true }).extend({
      operates: z.array(z.object({ items: z.array(words), part: words })),
    }),
  ),
})
export type ReportWorksheet = z.infer<typeof ReportWorksheet>

/** A finding of an earlier report, as printed: `finding` is the reference of the one that raises it again. */
const ReportPriorFinding = PriorFinding.omit({ id: true, finding: true }).extend({ finding: words.nullable() })

/** One line of the remediation plan: what the client does about a finding, who sees to it, and by when. */
const RemediationLine = z.object({
  ref: words,
  title: words,
  severity: Severity.nullable(),
  class: FindingClass,
  position: ManagementResponse.shape.position,
  action: words,
  owner: words,
  due: Day.nullable(),
  status: FindingStatus,
})
export type RemediationLine = z.infer<typeof RemediationLine>

/** A line of a register: an item, and what is to be known about it. */
const RegisterLine = z.object({ ref: words, title: words, unit: words, words })

export const ReportModel = z.object({
  format: z.literal(1),
  revision: z.int().min(1),
  /** False for a draft: what the report would say if it were signed now. */
  frozen: z.boolean(),
  /** The moment of the last change; the report's date. Not the moment of drawing, so that the same input gives the same bytes. */
  date: Instant,
  about: About,
  /** The first and the last day on which something that is printed was tested or collected; null where nothing was. */
  fieldwork: z.object({ from: Day, to: Day }).nullable().default(null),
  /** Who reviewed items, with the last day of each, and whether every item stands reviewed; null where it was not told yet. */
  review: z
    .object({
      by: z.array(z.object({ name: words, last: Day })),
      complete: z.boolean(),
      /** How many items stand without a review; records that were frozen before it was told have it not. */
      open: z.int().optional(),
    })
    .nullable()
    .default(null),
  branding: Branding.default(noBranding),
  firm: words,
  documentControl: z.object({
    revisions: z.array(z.object({ number: z.int(), date: Day, reason: words, signers: z.array(words) })),
    distribution: z.array(words),
  }),
  team: z.array(Person),
  clientContacts: z.array(Person),
  interviewees: z.array(Person),
  summary: z.object({
    score: ReportScore,
    progress: Progress,
    reliance: RelianceCounts,
    originations: z.object({ inherited: z.int(), shared: z.int(), 'customer-specific': z.int() }),
    scoreByOrigination: z.record(Origination, ReportScore),
    units: z.array(z.object({ name: words, counts: ConclusionCounts, percent: z.number().nullable() })),
    /** Null where the mode grades by class alone. */
    findingsBySeverity: z.record(Severity, z.int()).nullable(),
    findingsByClass: z.record(FindingClass, z.int()),
    findingsBySide: z.object({ customer: z.int(), 'aws-reliance': z.int(), 'third-party': z.int() }),
    proposedRating: About.shape.rating,
    proposedRatingWords: words,
    topFindings: z.array(z.object({ ref: words, title: words, severity: Severity.nullable(), class: FindingClass })),
  }),
  scope: z.object({
    accounts: z.array(Account),
    regions: z.array(Region),
    /** Every account x Region in scope for which no result was recorded, for all or for some services. */
    notTested: z.array(words),
    excluded: z.array(z.object({ what: words, reason: words })),
    /** Whether services are offered in a Region, as the auditor found it. */
    offerings: z.array(Offering.omit({ id: true }).extend({ service: words })),
  }),
  matrix: Matrix,
  units: z.array(ReportUnit),
  frameworks: z.array(ReportFramework),
  soa: ReportSoa,
  worksheet: ReportWorksheet,
  reliance: z.object({
    /** With the services and items they speak about in words: items in scope, and controls that none was made of by id. */
    attestations: z.array(
      Attestation.extend({
        services: z.array(words),
        subjects: z.array(z.object({ criterion: words, items: z.array(words) })),
      }),
    ),
    rows: z.array(
      z.object({ ref: words, title: words, reliance: Reliance, reasons: z.array(words), statement: words }),
    ),
    duties: z.array(z.object({ attestation: words, number: words, words, items: z.array(words), status: Conclusion })),
  }),
  findings: z.array(ReportFinding),
  priorFindings: z.array(ReportPriorFinding),
  remediation: z.array(RemediationLine),
  evidence: z.array(Evidence.extend({ citedBy: z.array(words) })),
  samples: z.array(Sample.omit({ id: true }).extend({ size: z.int(), deviations: z.int(), usedBy: z.array(words) })),
  registers: z.object({
    notApplicable: z.array(RegisterLine),
    overrides: z.array(RegisterLine),
    compensating: z.array(RegisterLine),
    tailoring: z.array(RegisterLine),
    relianceAccepted: z.array(RegisterLine),
    /** Findings whose risk management accepted; their `unit` is where they were found. */
    risksAccepted: z.array(RegisterLine),
  }),
  signOff: z.object({
    preparer: words.nullable(),
    reviewer: words.nullable(),
    approver: words.nullable(),
    /** When the preparer signed and the record was frozen. */
    preparedOn: Instant.nullable(),
  }),
  editions: z.object({
    id: words,
    name: words,
    date: Day,
    files: z.array(z.object({ path: words, sha256: Sha256 })),
    /** The documents behind the controls of the report; `checked` is null where one was not looked up again. */
    sources: z.array(z.object({ publisher: words, document: words, checked: Day.nullable() })),
  }),
})
export type ReportModel = z.infer<typeof ReportModel>

/** What revision n said when it was signed: written once, read for ever, never recomputed. */
export const AssessmentRecord = z.object({
  format: z.literal(1),
  assessment: z.string(),
  revision: z.int().min(1),
  /** The journal up to which the record speaks. */
  head: z.object({ sequence: z.int(), hash: Sha256 }),
  model: ReportModel,
})
export type AssessmentRecord = z.infer<typeof AssessmentRecord>
