import * as z from 'zod'
import { Day, Id, Name, Sha256, Text } from './primitives.ts'

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
})
export type Evidence = z.infer<typeof Evidence>
