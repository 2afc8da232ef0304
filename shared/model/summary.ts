import * as z from 'zod'
import { AssessmentKind, Mode } from './about.ts'
import { Id, Instant, Name, Period } from './primitives.ts'
import { Waiting } from './waiting.ts'

/** One line of the list of assessments. Can always be rebuilt from the assessment's own folder. */
export const AssessmentSummary = z.object({
  id: Id,
  title: Name,
  client: Name,
  period: Period,
  kind: AssessmentKind,
  mode: Mode,
  revision: z.int().min(1),
  revisionStatus: z.enum(['open', 'signing', 'approved']),
  createdOn: Instant,
  changedOn: Instant,
  items: z.int(),
  concluded: z.int(),
  findings: z.int(),
  /** With whom the assessment is, when it was handed over. */
  handedOverTo: Name.nullable().default(null),
  /** How many things keep the preparer from signing; null where the edition of the catalogue is not here. */
  blocking: z.int().nullable().default(null),
  /** Whom the work waits for; null in a summary that was written before that was there. */
  waiting: z.array(Waiting).nullable().default(null),
})
export type AssessmentSummary = z.infer<typeof AssessmentSummary>
