import * as z from 'zod'
import { Event } from './event.ts'
import { Id, Instant, Name, Sha256 } from './primitives.ts'

/** The format of a journal line. A higher number is refused with a sentence; an older one is upcast. */
export const journalFormat = 1

/**
 * One line of `journal.ndjson`: one change, all its events or none, one undo step.
 * `hash` covers the canonical JSON (RFC 8785) of the header, that is every other field except `events`;
 * `payload` is the SHA-256 of the canonical JSON of the events, so that events can be redacted with the chain intact.
 */
export const ChangeLine = z.object({
  format: z.literal(journalFormat),
  sequence: z.int().min(1),
  id: Id,
  at: Instant,
  by: Name,
  /** The change this one takes back. */
  undoes: Id.optional(),
  /** Where the change came from when it was not typed here: an import, a hand-over, a demonstration. */
  origin: Name.optional(),
  previous: z.union([Sha256, z.literal('')]),
  payload: Sha256,
  hash: Sha256,
  /** Null where the payload was redacted. */
  events: z.array(Event).nullable(),
})
export type ChangeLine = z.infer<typeof ChangeLine>

/** What `decide` allows: the events of one change, and what the auditor should be told beside it. */
export interface Change {
  readonly events: readonly Event[]
  readonly undoes?: Id
  readonly warnings: readonly Warning[]
}

/** Something accepted that deserves a word, such as a Region code Demarc does not know. */
export const Warning = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
export type Warning = z.infer<typeof Warning>
