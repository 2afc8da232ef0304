import * as z from 'zod'
import { CatalogueId, Day, Id, Name, Text, Words } from './primitives.ts'

/*
 * What the auditor records while working through the nine exercises AWS names for finding the split of a use case.
 * What an answer acts on is in rules W.
 */

/** An answer to one question. `question` is its catalogue id, or the auditor's own question in words. */
export const WorksheetAnswer = z.object({
  id: Id,
  exercise: z.int().min(1).max(9),
  question: Words,
  answer: Text,
  status: z.enum(['to-do', 'in-progress', 'done', 'not-applicable']),
  owner: z.string().max(200),
  on: Day.nullable(),
})
export type WorksheetAnswer = z.infer<typeof WorksheetAnswer>

export const PracticeResult = z.enum(['in-place', 'partly', 'not-in-place', 'not-applicable'])
export type PracticeResult = z.infer<typeof PracticeResult>

/** How far a practice of Well-Architected or the Cloud Adoption Framework is in place, as the client answered. */
export const PracticeAnswer = z.object({
  id: Id,
  practice: CatalogueId,
  result: PracticeResult,
  note: Text,
})
export type PracticeAnswer = z.infer<typeof PracticeAnswer>

/** An AWS security, identity or compliance service in use, whether or not it is itself assessed. */
export const SecurityService = z.object({ id: Id, service: CatalogueId, use: Text })
export type SecurityService = z.infer<typeof SecurityService>

/** Training of the audit teams, such as the Cloud Audit Academy. */
export const Training = z.object({
  id: Id,
  name: Name,
  team: z.enum(['internal', 'external']),
  course: Name,
  on: Day.nullable(),
  note: Text,
})
export type Training = z.infer<typeof Training>

/** A Marketplace solution or a partner, and the controls it operates. */
export const Partner = z.object({
  id: Id,
  kind: z.enum(['marketplace', 'competency-partner', 'other']),
  name: Name,
  /** The product, or the competency for which the partner was engaged. */
  offer: z.string().max(300),
  note: Text,
  /** `unit` null: wherever the control stands. `part` is printed in "performed by". */
  operates: z.array(z.object({ control: CatalogueId, unit: Id.nullable(), part: z.string().trim().min(1).max(500) })),
})
export type Partner = z.infer<typeof Partner>
