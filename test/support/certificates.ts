import type { SignatureCertificate } from '../../shared/model/revision.ts'
import { sha256Text } from '../../assessments/rules/hash.ts'

/** What is known of a certificate that names somebody and is valid for the whole of any test. */
export function certificateOf(name: string, over: Partial<SignatureCertificate> = {}): SignatureCertificate {
  const subject = `O=Vale LLP, CN=${name}`
  return {
    fingerprint: sha256Text(subject),
    name,
    subject,
    issuer: subject,
    selfIssued: true,
    notBefore: '2000-01-01T00:00:00.000Z',
    notAfter: '2099-01-01T00:00:00.000Z',
    madeHere: true,
    madeBeside: [],
    ...over,
  }
}
