import { namesPerson } from '../../../assessments/rules/signer-names.ts'
import type { IdentitySummary } from '../../../shared/model/certificate.ts'

const usable = new Set<IdentitySummary['standing']>(['valid', 'expires-soon'])

/** The identity that names a person and is valid, the one that holds longest first; null where there is none. */
export function bestFor(identities: readonly IdentitySummary[], name: string): IdentitySummary | null {
  const own = identities.filter(
    ({ certificate, standing }) => usable.has(standing) && namesPerson(certificate.name, name),
  )
  return own.toSorted((a, b) => b.certificate.notAfter.localeCompare(a.certificate.notAfter))[0] ?? null
}
