import * as z from 'zod'
import { Performer, Procedure, TypicalFinding } from './catalogue.ts'
import { Conclusion, Mark, Prior, ReviewNote, SentBack, WorkStatus } from './item.ts'
import { Day, Instant, Name, Sha256 } from './primitives.ts'
import { ReportModel } from './report.ts'

/*
 * The second document, for the firm's own file: everything the report says, in every mode, and what it never says. The
 * client gets the report; nothing here is in it.
 */

const words = z.string()

/** A procedure that was performed, by the number under which the results print it. */
const Performed = z.object({ number: z.int().min(1), by: words, on: Day, location: words, description: words })
export type Performed = z.infer<typeof Performed>

/** One item as the firm keeps it: the working note, who did what, and what was to be done. */
export const WorkingPaper = z.object({
  ref: words,
  title: words,
  workStatus: WorkStatus,
  conclusion: Conclusion,
  assignee: words.nullable(),
  prepared: Mark.nullable(),
  reviewed: Mark.nullable(),
  /** The last review, also where a later change cleared its mark. */
  lastReview: Mark.nullable(),
  sentBack: SentBack.nullable(),
  workingNote: words,
  /** What last period's file concluded. */
  prior: Prior.nullable(),
  /** The hash of the control's text that the work was done against. */
  textHash: Sha256,
  /** Who performs it by the catalogue, whatever the auditor decided for this assessment. */
  performedBy: z.array(Performer),
  /** What the catalogue asks for, with what was performed of it; nothing where it was not. */
  procedures: z.array(Procedure.extend({ performed: z.array(Performed) })),
  /** What was performed beside it. */
  otherPerformed: z.array(Performed),
  evidenceToAsk: z.array(words),
  /** What the catalogue says is typically found, from which findings begin. */
  typicalFinding: TypicalFinding.nullable(),
  population: words,
  sampling: words,
})
export type WorkingPaper = z.infer<typeof WorkingPaper>

/** Work on an item that the scope no longer calls for: kept, and in no report. */
const Shelved = z.object({
  ref: words,
  unit: words,
  control: words,
  texts: z.array(z.object({ what: words, text: words })),
})

/** A line of the journal in words. */
const HistoryLine = z.object({ sequence: z.int(), at: Instant, by: words, words: z.array(words), undone: z.boolean() })
export type HistoryLine = z.infer<typeof HistoryLine>

export const WorkingPapers = z.object({
  format: z.literal(1),
  report: ReportModel,
  begun: z.object({ by: Name, on: Instant }),
  units: z.array(z.object({ name: words, items: z.array(WorkingPaper) })),
  shelved: z.array(Shelved),
  /** Why the last record was sent back, until a new one is frozen. */
  sentBack: SentBack.nullable(),
  /** `about`: the reference of the item, finding or evidence; null for the assessment as a whole. */
  reviewNotes: z.array(ReviewNote.omit({ id: true, item: true, about: true }).extend({ about: words.nullable() })),
  history: z.array(HistoryLine),
})
export type WorkingPapers = z.infer<typeof WorkingPapers>
