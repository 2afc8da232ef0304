import * as z from 'zod'
import { Method, Origination, Performer } from './catalogue.ts'
import { CatalogueId, Day, Id, Instant, Name, Period, Sha256, Text, Words } from './primitives.ts'

/** `<unit>/<control>`: one control for one scope unit. Never the working-paper reference. */
export const ItemKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9.-]{0,79}$/)
export type ItemKey = z.infer<typeof ItemKey>

/** About the customer's half only. Not applicable is a judgement with a reason; not assessed is the absence of one. */
export const Conclusion = z.enum([
  'compliant',
  'partially-compliant',
  'non-compliant',
  'not-applicable',
  'not-assessed',
])
export type Conclusion = z.infer<typeof Conclusion>

export const Effectiveness = z.enum(['effective', 'ineffective', 'not-assessed'])
export type Effectiveness = z.infer<typeof Effectiveness>

/** Progress, kept apart from compliance. */
export const WorkStatus = z.enum(['to-do', 'in-progress', 'in-review', 'done'])
export type WorkStatus = z.infer<typeof WorkStatus>

/** A control that makes up for the one that is missing; accepted by somebody, until a day. */
export const CompensatingControl = z.object({ description: Words, risk: Words, approver: Name, expires: Day })
export type CompensatingControl = z.infer<typeof CompensatingControl>

/** The auditor's own split for one item of one assessment. The reason is printed. */
export const Override = z.object({
  origination: Origination,
  performedBy: z.array(Performer),
  reason: Words,
})
export type Override = z.infer<typeof Override>

/** Account x Region; `global` stands for services with one control plane. */
export const Location = z.object({ account: Id, region: z.union([Id, z.literal('global')]) })
export type Location = z.infer<typeof Location>

/** How a location was looked at for one item; a location that was left out of it says why in the note. */
export const LocationCoverage = z.enum(['tested', 'sampled', 'excluded'])
export type LocationCoverage = z.infer<typeof LocationCoverage>

/** Without `coverage` the location was tested. */
export const LocationResult = z.object({
  ...Location.shape,
  conclusion: Conclusion,
  note: Text,
  coverage: LocationCoverage.optional(),
})
export type LocationResult = z.infer<typeof LocationResult>

export const Mark = z.object({ by: Name, on: Instant })
export type Mark = z.infer<typeof Mark>

/** Sent back to the preparer: by whom, when and why. */
export const SentBack = Mark.extend({ reason: Words })
export type SentBack = z.infer<typeof SentBack>

/** What last period's file concluded. Shown beside this period's work and never counted in it. */
export const Prior = z.object({ conclusion: Conclusion, period: Period, comment: Text })

/** One control for one scope unit: the auditor's work on it. Its text comes from the catalogue. */
export const Item = z.object({
  ref: z.string().regex(/^[A-Z][A-Z0-9-]{1,15}-\d{2,4}$/),
  /** SHA-256 of the canonical JSON of the control the work was done against. */
  textHash: Sha256,
  /** False once a change of options, tailoring or edition took the control out; the work stays. */
  applies: z.boolean(),
  conclusion: Conclusion,
  reason: Text,
  design: Effectiveness,
  operating: Effectiveness,
  compensating: CompensatingControl.nullable(),
  override: Override.nullable(),
  /** Why reliance on AWS is accepted although no report supports it; printed. */
  relianceStatement: Text,
  workStatus: WorkStatus,
  assignee: Id.nullable(),
  prepared: Mark.nullable(),
  reviewed: Mark.nullable(),
  /** Who marked it as reviewed last, and when: it stays when a later change clears the mark. */
  lastReview: Mark.nullable().default(null),
  /** Kept until the item is marked as reviewed. */
  sentBack: SentBack.nullable().default(null),
  /** Stays with the firm; never printed in the report. */
  workingNote: Text,
  /** Printed in the report. */
  reportComment: Text,
  evidence: z.array(Id),
  locations: z.array(LocationResult),
  prior: Prior.nullable(),
})
export type Item = z.infer<typeof Item>

/** Letters, not glyphs: readable aloud and present in every font. */
export const TickMark = z.enum(['A', 'C', 'E', 'I', 'O', 'R', 'T', 'X'])
export type TickMark = z.infer<typeof TickMark>

/** NIST SP 800-53A depth and coverage. */
export const Depth = z.enum(['basic', 'focused', 'comprehensive'])
export type Depth = z.infer<typeof Depth>

/** A test that was carried out: what a conclusion rests on. `step` names the catalogue procedure, or is empty. */
export const ProcedurePerformed = z.object({
  id: Id,
  item: ItemKey,
  step: z.string().max(10),
  method: Method,
  depth: Depth,
  location: Text,
  by: Name,
  on: Day,
  description: Words,
  result: Words,
  outcome: z.enum(['no-exception', 'exception', 'inconclusive']),
  tickMarks: z.array(TickMark),
  evidence: z.array(Id),
  sample: Id.nullable(),
})
export type ProcedurePerformed = z.infer<typeof ProcedurePerformed>

/** A service's own result for a common control that was concluded once for all. */
export const Deviation = z.object({
  id: Id,
  control: CatalogueId,
  unit: Id,
  conclusion: Conclusion,
  reason: Words,
})
export type Deviation = z.infer<typeof Deviation>

/** A sample drawn by the assessor: never by the auditee (IIA Standards; ISO 19011 A.6). */
export const Sample = z.object({
  id: Id,
  ref: z.string().regex(/^S-\d{2,4}$/),
  title: Name,
  population: Words,
  populationSize: z.int().min(0),
  source: Text,
  completeness: Text,
  method: z.enum(['all', 'random', 'systematic', 'judgemental', 'haphazard']),
  seed: z.string().max(64),
  rationale: Text,
  selectedBy: Name,
  selectedOn: Day,
  items: z.array(z.object({ name: Name, tickMarks: z.array(TickMark), deviation: Text })),
  tolerable: z.int().min(0),
  conclusion: Text,
})
export type Sample = z.infer<typeof Sample>

/** What a review note can be about besides an item. */
export const NoteSubject = z.object({ table: z.enum(['finding', 'evidence']), id: Id })
export type NoteSubject = z.infer<typeof NoteSubject>

export const ReviewNote = z.object({
  id: Id,
  ref: z.string().regex(/^RN-\d{2,4}$/),
  /** What the note is about: an item; with null, what `about` names, or else the assessment as a whole. */
  item: ItemKey.nullable(),
  about: NoteSubject.nullable().default(null),
  /** Which field of it, by its name in the model; empty for all of it. */
  field: z.string().max(60),
  raised: Mark,
  text: Words,
  answer: Text,
  answered: Mark.nullable(),
  cleared: Mark.nullable(),
})
export type ReviewNote = z.infer<typeof ReviewNote>
