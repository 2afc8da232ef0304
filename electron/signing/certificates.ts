import { createHash, X509Certificate } from 'node:crypto'
import type { CertificateFacts, IdentitySummary } from '../../shared/model/certificate.ts'

/** How long before its end a certificate is said to expire soon. */
const soon = 30 * 24 * 60 * 60 * 1000
const longestWords = 2000

/** What a certificate says of itself; throws where the bytes are none. */
export function factsOf(der: Uint8Array): CertificateFacts {
  const certificate = new X509Certificate(der)
  return {
    fingerprint: fingerprintOf(der),
    name: commonName(certificate),
    subject: inOneLine(certificate.subject),
    issuer: inOneLine(certificate.issuer),
    selfIssued: certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey),
    notBefore: new Date(certificate.validFrom).toISOString(),
    notAfter: new Date(certificate.validTo).toISOString(),
  }
}

export function fingerprintOf(der: Uint8Array): string {
  return createHash('sha256').update(der).digest('hex')
}

/** Whether a certificate holds at a moment, and whether for long. */
export function standingOf({ notBefore, notAfter }: CertificateFacts, now: Date): IdentitySummary['standing'] {
  const at = now.getTime()
  if (at < Date.parse(notBefore)) return 'not-yet-valid'
  const left = Date.parse(notAfter) - at
  if (left < 0) return 'expired'
  return left < soon ? 'expires-soon' : 'valid'
}

/** A certificate as other programs take it. */
export function toPem(der: Uint8Array): string {
  return new X509Certificate(der).toString()
}

/** The certificates in a PEM text, or the one in a binary file; null where there is none. */
export function certificatesIn(bytes: Uint8Array): Buffer[] | null {
  const text = Buffer.from(bytes).toString('latin1')
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
  try {
    return (blocks ?? [Buffer.from(bytes)]).map((each) => Buffer.from(new X509Certificate(each).raw))
  } catch {
    return null
  }
}

function commonName(certificate: X509Certificate): string {
  const named: unknown = certificate.toLegacyObject().subject.CN
  const name = Array.isArray(named) ? (named as unknown[]).join(' ') : named
  return typeof name === 'string' ? name.slice(0, longestWords) : inOneLine(certificate.subject)
}

function inOneLine(distinguishedName: string): string {
  return distinguishedName.replaceAll('\n', ', ').slice(0, longestWords)
}
