import * as z from 'zod'
import { CertificateFacts } from './certificate.ts'
import { Instant } from './primitives.ts'
import { SignRole } from './revision.ts'

/** One thing that was looked at, in words, and whether it is as it should be. */
export const VerifyCheck = z.object({ ok: z.boolean(), words: z.string() })
export type VerifyCheck = z.infer<typeof VerifyCheck>

/** One signature of a file. */
export const VerifiedSignature = z.object({
  role: SignRole.nullable(),
  /** Null where the signature cannot be read. */
  certificate: CertificateFacts.nullable(),
  /** The moment the signer's computer gave. */
  at: Instant.nullable(),
  valid: z.boolean(),
  /** `trusted`: certificates given lead to it; `own`: an identity of this computer; else known by its fingerprint only. */
  trust: z.enum(['trusted', 'own', 'fingerprint']),
})
export type VerifiedSignature = z.infer<typeof VerifiedSignature>

/**
 * What verifying comes to. `incomplete`: as it was signed, but not by all three. `changed`: not what was signed.
 * `void`: the record was sent back after this was signed. `unsigned`: nobody has signed it, so that nothing in it is vouched for.
 * `foreign`: no report of record at all, or too damaged to tell. `doubtful`: anything else that is not as it should be.
 */
export const Verdict = z.enum(['sound', 'incomplete', 'changed', 'void', 'unsigned', 'foreign', 'doubtful'])
export type Verdict = z.infer<typeof Verdict>

/** What verifying a signed report found. The verdict is `sound`, and `ok` true, where every check is. */
export const Verification = z.object({
  ok: z.boolean(),
  verdict: Verdict,
  /** What the report is about; null where it cannot be said. */
  about: z.object({ client: z.string(), title: z.string(), revision: z.int() }).nullable(),
  recordHash: z.string().nullable(),
  modelHash: z.string().nullable(),
  signatures: z.array(VerifiedSignature),
  checks: z.array(VerifyCheck),
  /** The assessment it was made of, where it is in this workspace. */
  assessment: z.string().nullable(),
})
export type Verification = z.infer<typeof Verification>
