import * as z from 'zod'
import { Day, Id, Instant, Name, Sha256, Text, Words } from './primitives.ts'

/** The bytes of a file in the evidence store, known by their hash. Size in bytes. */
export const StoredFile = z.object({
  sha256: Sha256,
  size: z.int().min(0),
  name: Name,
  mediaType: z.string().max(200),
})
export type StoredFile = z.infer<typeof StoredFile>

export const EvidenceState = z.enum(['requested', 'received', 'under-review', 'approved', 'rejected', 'expired'])
export type EvidenceState = z.infer<typeof EvidenceState>

/** The deliberate end of a stored file: who, when and why. The record of the file stays. */
export const Destruction = z.object({ by: Name, on: Instant, reason: Words })
export type Destruction = z.infer<typeof Destruction>

/** Something a conclusion rests on. A file is content-addressed; a link or reference is words. */
export const Evidence = z.object({
  id: Id,
  ref: z.string().regex(/^E-\d{3,5}$/),
  title: Name,
  kind: z.enum(['file', 'link', 'reference']),
  file: StoredFile.nullable(),
  /** Address of a link, or where a referenced document is kept. Empty for a file. */
  location: Text,
  source: Text,
  collectedBy: z.string().max(200),
  collectedOn: Day.nullable(),
  coversFrom: Day.nullable(),
  coversTo: Day.nullable(),
  expires: Day.nullable(),
  state: EvidenceState,
  /** Kept out of every export, such as a provider's report under its terms. */
  restricted: z.boolean(),
  /** Whom it was asked of, and the day it is to come in by; empty where it was not asked for. */
  requestedOf: z.string().max(200).default(''),
  due: Day.nullable().default(null),
  /** The last day on which its file has to be kept; null where none is laid down. */
  retainUntil: Day.nullable().default(null),
  /** Set once its file was destroyed. */
  destroyed: Destruction.nullable().default(null),
})
export type Evidence = z.infer<typeof Evidence>
