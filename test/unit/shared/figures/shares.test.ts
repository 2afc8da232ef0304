import { describe, expect, it } from 'vitest'
import { sharesOf } from '../../../../shared/figures/shares.ts'

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
})
