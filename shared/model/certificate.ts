import * as z from 'zod'
import { Instant, Sha256 } from './primitives.ts'

const words = z.string().max(2000)

/** What is known of a certificate from the certificate itself. Nothing here is a secret. */
export const CertificateFacts = z.object({
  /** SHA-256 of the certificate, by which two people can compare it. */
  fingerprint: Sha256,
  /** Whom it names. */
  name: words,
  subject: words,
  issuer: words,
  /** Whoever holds it vouches for themselves; no authority does. */
  selfIssued: z.boolean(),
  notBefore: Instant,
  notAfter: Instant,
})
export type CertificateFacts = z.infer<typeof CertificateFacts>

/** An identity on this machine: a certificate whose private key is kept here under a passphrase. */
export const IdentitySummary = z.object({
  id: z.string(),
  certificate: CertificateFacts,
  /** Made by Demarc on this machine; else imported. */
  madeHere: z.boolean(),
  standing: z.enum(['valid', 'expires-soon', 'expired', 'not-yet-valid']),
})
export type IdentitySummary = z.infer<typeof IdentitySummary>
