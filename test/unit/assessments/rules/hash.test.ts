import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson, sha256Text } from '../../../../assessments/rules/hash.ts'

describe('canonicalJson', () => {
  // RFC 8785, section 3.2.3
  it('orders keys by UTF-16 code units and keeps only what JSON needs', () => {
    const value = {
      '\u20ac': 'Euro',
      '\r': 'CR',
      '\ufb33': 'Dalet',
      '1': 'One',
      '\ud83d\ude00': 'Smile',
      '\u0080': 'Control',
      '\u00f6': 'O',
    }
    expect(canonicalJson(value)).toBe(
      '{"\\r":"CR","1":"One","\u0080":"Control","\u00f6":"O","\u20ac":"Euro","\ud83d\ude00":"Smile","\ufb33":"Dalet"}',
    )
    expect(canonicalJson([333333333.33333329, 1e30, 4.5, 2e-3, 1e-27])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27]',
    )
  })
})

describe('sha256Text', () => {
  it('agrees with another implementation, on bytes beyond ASCII too', () => {
    for (const text of ['', 'abc', 'Žluťoučký 🦊'])
      expect(sha256Text(text)).toBe(createHash('sha256').update(text).digest('hex'))
  })
})
