import * as z from 'zod'
import { CertificateFacts } from './certificate.ts'
import { SentBack } from './item.ts'
import { Id, Instant, Name, Sha256, Text } from './primitives.ts'

export const SignRole = z.enum(['preparer', 'reviewer', 'approver'])
export type SignRole = z.infer<typeof SignRole>

/** The certificate somebody signed with, and what this machine knew of it. */
export const SignatureCertificate = CertificateFacts.extend({
  /** Made by Demarc on the machine where it signed. */
  madeHere: z.boolean(),
  /** The roles that signed before with certificates made on that same machine: printed, because one person may hold both. */
  madeBeside: z.array(SignRole),
})
export type SignatureCertificate = z.infer<typeof SignatureCertificate>

/** One person's sign-off on the frozen record. */
export const Signature = z.object({
  role: SignRole,
  /** Null for a signer who is not listed on the team, such as a quality partner. */
  person: Id.nullable(),
  name: Name,
  on: Instant,
  recordHash: Sha256,
  /** Null for a sign-off by name, as it was before there were digital signatures. */
  certificate: SignatureCertificate.nullable().default(null),
})
export type Signature = z.infer<typeof Signature>

/** Who signs. The preparer may name the two who sign after, and the page prints them; null leaves the place open. */
export const Signers = z.object({ preparer: Id.nullable(), reviewer: Id.nullable(), approver: Id.nullable() })
export type Signers = z.infer<typeof Signers>

/**
 * One round of the work. `open`: being worked on; `signing`: the record is frozen and signatures are being collected;
 * `approved`: complete, and readable for ever.
 */
export const Revision = z.object({
  number: z.int().min(1),
  status: z.enum(['open', 'signing', 'approved']),
  /** Why it was opened; empty for the first. */
  reason: Text,
  openedOn: Instant,
  /** The journal line that last changed it; undo never goes before that line. */
  sequence: z.int().min(0),
  signers: Signers.nullable(),
  /** Who sent its last record back, when, and what is to be set right; null once a new record is frozen. */
  sentBack: SentBack.nullable().default(null),
  recordHash: Sha256.nullable(),
  /** SHA-256 of the one report that was drawn of the record, with the signatures it has, so that its bytes can be vouched for. */
  reportHash: Sha256.nullable(),
  signatures: z.array(Signature),
})
export type Revision = z.infer<typeof Revision>
