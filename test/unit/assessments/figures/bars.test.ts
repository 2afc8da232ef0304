import { describe, expect, it } from 'vitest'
import { barsOf, conclusionOrder, sharesOf } from '../../../../assessments/figures/bars.ts'
import { Conclusion } from '../../../../shared/model/item.ts'

describe('the parts of a bar', () => {
  it('stand side by side in their order and fill the whole; what there is none of has no part', () => {
    const parts = [
      { key: 'a', value: 1 },
      { key: 'b', value: 0 },
      { key: 'c', value: 3 },
    ]
    expect(sharesOf(parts)).toEqual([
      { key: 'a', value: 1, at: 0, size: 0.25 },
      { key: 'c', value: 3, at: 0.25, size: 0.75 },
    ])
  })

  it('leave room where the whole is larger, and are none where there is nothing', () => {
    expect(sharesOf([{ key: 'a', value: 2 }], 8)).toEqual([{ key: 'a', value: 2, at: 0, size: 0.25 }])
    expect(sharesOf([{ key: 'a', value: 0 }])).toEqual([])
  })

  it('P17: bars of one figure have one scale, the longest over the whole length, with their parts in one order', () => {
    const rows = [
      { a: 1, b: 3 },
      { a: 4, b: 4 },
      { a: 0, b: 0 },
    ]
    expect(barsOf(rows, ['b', 'a'])).toEqual([
      [
        { key: 'b', value: 3, at: 0, size: 3 / 8 },
        { key: 'a', value: 1, at: 3 / 8, size: 1 / 8 },
      ],
      [
        { key: 'b', value: 4, at: 0, size: 0.5 },
        { key: 'a', value: 4, at: 0.5, size: 0.5 },
      ],
      [],
    ])
  })

  it('P17: every conclusion has its place in the order', () => {
    expect([...conclusionOrder].sort()).toEqual([...Conclusion.options].sort())
  })
})
