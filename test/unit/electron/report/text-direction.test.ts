import { describe, expect, it } from 'vitest'
import { directionOf, hasRightToLeft, inVisualOrder } from '../../../../electron/report/text-direction.ts'

const stretches = (direction: 'ltr' | 'rtl', texts: readonly string[]) =>
  inVisualOrder(
    texts.map((text) => ({ text })),
    direction,
  )
/** What is seen from left to right; what shaping turns stands here as it is read, in the brackets of this test. */
const seen = (direction: 'ltr' | 'rtl', ...texts: string[]) =>
  stretches(direction, texts).map(({ text, isTurned }) => (isTurned ? `<${text}>` : text))

describe('inVisualOrder', () => {
  it('turns the words of a right-to-left stretch and leaves the rest', () => {
    expect(seen('ltr', 'one', ' ', 'אחת', ' ', 'שתיים', ' ', 'two')).toEqual([
      'one',
      ' ',
      '<שתיים>',
      ' ',
      '<אחת>',
      ' ',
      'two',
    ])
  })

  it('leaves left-to-right text as it is', () => {
    expect(seen('ltr', 'one', ' ', 'two')).toEqual(['one', ' ', 'two'])
  })

  it('turns a whole line where the paragraph runs from right to left, its numbers and Latin words upright', () => {
    expect(seen('rtl', 'בדיקה', ' ', '2026', ' ', 'ISO', ' ', 'סוף')).toEqual([
      '<סוף>',
      ' ',
      'ISO',
      ' ',
      '2026',
      ' ',
      '<בדיקה>',
    ])
  })

  it('cuts a word where its direction changes, and mirrors the brackets that are seen from the other side', () => {
    expect(seen('rtl', 'ב-2026')).toEqual(['2026', '<ב->'])
    expect(seen('rtl', '(', 'סוף', ').')).toEqual(['.(', '<סוף>', ')'])
    expect(seen('ltr', 'done', ' ', '(סוף)')).toEqual(['done', ' ', '(', '<סוף>', ')'])
  })

  it('loses no letter', () => {
    const text = 'تم فحص (KMS) في 12 حسابًا، ISO/IEC 27001:2022'
    const letters = (from: string) => [...from.replace(/[()]/g, '')].sort().join('')
    const drawn = stretches('rtl', text.split(/(?<= )/)).map((stretch) => stretch.text)
    expect(letters(drawn.join(''))).toBe(letters(text))
  })
})

describe('directionOf', () => {
  it('is that of the first letter that has one', () => {
    expect(directionOf('plain')).toBe('ltr')
    expect(directionOf('12. הבדיקה in English')).toBe('rtl')
    expect(directionOf('English, then הבדיקה')).toBe('ltr')
    expect(directionOf('2026 (1)')).toBe('ltr')
  })

  it('knows which texts need reordering', () => {
    expect([hasRightToLeft('plain text'), hasRightToLeft('a ש'), hasRightToLeft('تم')]).toEqual([false, true, true])
  })
})
