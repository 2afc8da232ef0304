import * as z from 'zod'
import { About } from './about.ts'
import { Attestation } from './attestation.ts'
import { Branding, noBranding } from './branding.ts'
import { Determination, Soa, SoaEntry, Target } from './determination.ts'
import { Evidence } from './evidence.ts'
import { Finding, PriorFinding } from './finding.ts'
import { Handover } from './handover.ts'
import { Deviation, Item, ProcedurePerformed, ReviewNote, Sample } from './item.ts'
import { Person } from './person.ts'
import { CatalogueId, Id, Instant, Name } from './primitives.ts'
import { Revision } from './revision.ts'
import { Account, Offering, Region, Unit } from './scope.ts'
import { Tailoring } from './tailoring.ts'
import { Partner, PracticeAnswer, SecurityService, Training, WorksheetAnswer } from './worksheet.ts'

/** Every collection of an assessment, by the name events and intentions use for it. */
export const tables = {
  person: Person,
  account: Account,
  region: Region,
  unit: Unit,
  procedure: ProcedurePerformed,
  deviation: Deviation,
  sample: Sample,
  reviewNote: ReviewNote,
  evidence: Evidence,
  finding: Finding,
  priorFinding: PriorFinding,
  attestation: Attestation,
  determination: Determination,
  soa: SoaEntry,
  worksheet: WorksheetAnswer,
  tailoring: Tailoring,
  offering: Offering,
  target: Target,
  practice: PracticeAnswer,
  securityService: SecurityService,
  training: Training,
  partner: Partner,
} as const

export type Tables = typeof tables
export type TableName = keyof Tables
export const tableNames = Object.keys(tables) as TableName[]
export type RecordOf<T extends TableName> = z.infer<Tables[T]>

/** A state that was written before a collection was there has nothing in it. */
const collections = Object.fromEntries(
  tableNames.map((name) => [name, z.record(Id, tables[name]).default({})]),
) as unknown as {
  [T in TableName]: z.ZodDefault<z.ZodRecord<typeof Id, Tables[T]>>
}

/**
 * An assessment as its journal folds to. Nothing that rules derive is in it: rows, split, reliance and score are computed.
 * `items[unit][control]` has two levels so that an edit copies one unit, not all.
 */
export const AssessmentState = z.object({
  format: z.literal(1),
  id: Id,
  edition: CatalogueId,
  template: Id,
  createdOn: Instant,
  createdBy: Name,
  about: About,
  soaDocument: Soa,
  branding: Branding.default(noBranding),
  items: z.record(Id, z.record(CatalogueId, Item)),
  ...collections,
  revisions: z.array(Revision),
  /** Set while the assessment is with somebody else; it is read-only here until it comes back. */
  handover: Handover.nullable().default(null),
  /** The last number given out for each reference prefix; it only grows, so that a reference is never used twice. */
  counters: z.record(z.string(), z.int().min(0)),
})
export type AssessmentState = z.infer<typeof AssessmentState>
