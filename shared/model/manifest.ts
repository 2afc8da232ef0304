import * as z from 'zod'
import { Sha256 } from './primitives.ts'

/** The names of the two files attached to a report of record. */
export const attachedNames = { model: 'report-model.json', manifest: 'manifest.json' } as const

const signer = z.string().nullable()

/** What the signatures of a report are over, attached to it: whoever has the file alone can compare. */
export const Manifest = z.object({
  format: z.literal(1),
  revision: z.int().min(1),
  /** SHA-256 of the frozen record, which stays with the firm. */
  recordHash: Sha256,
  /** SHA-256 of the attached report data. */
  modelHash: Sha256,
  /** Who is to sign, by name; null where the place was left open. */
  signers: z.object({ preparer: signer, reviewer: signer, approver: signer }),
})
export type Manifest = z.infer<typeof Manifest>
