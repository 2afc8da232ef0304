import { describe, expect, it } from 'vitest'
import { hasRightToLeft, inVisualOrder } from '../../../../electron/report/text-direction.ts'

const seen = (...texts: string[]) => inVisualOrder(texts.map((text) => ({ text }))).map((piece) => piece.text)

describe('inVisualOrder', () => {
  it('turns the words of a right-to-left stretch and leaves the rest', () => {
    expect(seen('one', ' ', 'אחת', ' ', 'שתיים', ' ', 'two')).toEqual(['one', ' ', 'שתיים', ' ', 'אחת', ' ', 'two'])
  })

  it('leaves left-to-right text as it is', () => {
    expect(seen('one', ' ', 'two')).toEqual(['one', ' ', 'two'])
  })

  it('knows which texts need it', () => {
    expect([hasRightToLeft('plain text'), hasRightToLeft('a ש'), hasRightToLeft('تم')]).toEqual([false, true, true])
  })
})
