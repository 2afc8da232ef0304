import * as z from 'zod'

/** How many items have each conclusion. */
export const ConclusionCounts = z.object({
  compliant: z.int(),
  'partially-compliant': z.int(),
  'non-compliant': z.int(),
  'not-applicable': z.int(),
  'not-assessed': z.int(),
})
export type ConclusionCounts = z.infer<typeof ConclusionCounts>

/**
 * Compliance of a set of items (rules S). `percent` is null where nothing can be said: an empty set, or all items not
 * applicable or not assessed. `points` and `base` are the two sides of the printed formula, by weight.
 */
export const Score = z.object({
  counts: ConclusionCounts,
  total: z.int(),
  points: z.number(),
  base: z.number(),
  percent: z.number().nullable(),
})
export type Score = z.infer<typeof Score>

/** How far the work is (rules C): concluded of all, and each work status. Not compliance. */
export const Progress = z.object({
  total: z.int(),
  concluded: z.int(),
  percent: z.number().nullable(),
  'to-do': z.int(),
  'in-progress': z.int(),
  'in-review': z.int(),
  done: z.int(),
})
export type Progress = z.infer<typeof Progress>

/** AWS's half (rules I): how many items that rest on AWS are supported by a report. */
export const RelianceCounts = z.object({
  total: z.int(),
  supported: z.int(),
  'supported-with-exceptions': z.int(),
  unsupported: z.int(),
  'not-assessed': z.int(),
})
export type RelianceCounts = z.infer<typeof RelianceCounts>
