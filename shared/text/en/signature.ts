import type { SignRole } from '../../model/revision.ts'
import { instantInWords } from './days.ts'
import { signerWords } from './report.ts'

/** What stands in a signature field once it is signed. */
export const signatureText = {
  signedBy: (p: { name: string }) => `Signed digitally by ${p.name}`,
  certificate: (p: { fingerprint: string }) => `Certificate SHA-256 ${p.fingerprint}`,
  selfIssued: (p: { subject: string }) => `Self-issued certificate: ${p.subject}`,
  issued: (p: { issuer: string }) => `Certificate issued by ${p.issuer}`,
  beside: (p: { roles: readonly SignRole[] }) =>
    `Made on the same computer as the certificate of ${p.roles.map((role) => signerWords[role]).join(' and ')}`,
  time: (p: { at: string }) => `${instantInWords(p.at)}: time from the signer’s computer, no trusted timestamp`,
  reason: {
    preparer: 'I prepared this report.',
    reviewer: 'I reviewed this report.',
    approver: 'I approve this report.',
  },
} as const
