import { describe, expect, it } from 'vitest'
import { bestFor } from '../../../../renderer/features/sign-off/best-identity.ts'
import type { IdentitySummary } from '../../../../shared/model/certificate.ts'
import { certificateOf } from '../../../support/certificates.ts'

function identity(
  id: string,
  name: string,
  over: Partial<IdentitySummary> = {},
  notAfter = '2028-01-01T00:00:00.000Z',
) {
  return { id, certificate: certificateOf(name, { notAfter }), madeHere: true, standing: 'valid', ...over } as const
}

describe('the identity that is offered first', () => {
  it('names the signer, however the name is written', () => {
    const all = [identity('a', 'Rita Reviewer'), identity('b', 'AUDITOR ADA 123')]
    expect(bestFor(all, 'Ada Auditor')?.id).toBe('b')
    expect(bestFor(all, 'Somebody Else')).toBeNull()
    expect(bestFor([], 'Ada Auditor')).toBeNull()
  })

  it('is valid, and of several the one that holds longest', () => {
    const all = [
      identity('expired', 'Ada Auditor', { standing: 'expired' }, '2040-01-01T00:00:00.000Z'),
      identity('soon', 'Ada Auditor', { standing: 'expires-soon' }, '2026-12-01T00:00:00.000Z'),
      identity('long', 'Ada Auditor'),
    ]
    expect(bestFor(all, 'Ada Auditor')?.id).toBe('long')
    expect(bestFor(all.slice(0, 2), 'Ada Auditor')?.id).toBe('soon')
    expect(bestFor(all.slice(0, 1), 'Ada Auditor')).toBeNull()
  })
})
