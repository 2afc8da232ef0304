import { describe, expect, it } from 'vitest'
import { typographic } from '../../../../shared/text/typographic.ts'

describe('typographic', () => {
  it('sets apostrophes and quotation marks as print has them', () => {
    expect(typographic("the customer's keys and the customers' keys")).toBe(
      'the customer’s keys and the customers’ keys',
    )
    expect(typographic('said "never" and \'always\'.')).toBe('said “never” and ‘always’.')
    expect(typographic('a "b" and "c"')).toBe('a “b” and “c”')
  })

  it('leaves what is typed word for word, and what has no such mark', () => {
    const literal = 'run `aws s3 ls --query \'x["a"]\'` and see'
    expect(typographic(literal)).toBe(literal)
    expect(typographic('plain')).toBe('plain')
    expect(typographic('5" wide')).toBe('5" wide')
  })
})
