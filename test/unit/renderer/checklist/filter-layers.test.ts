import { describe, expect, it } from 'vitest'
import { filterLines, isFiltering, noFilter } from '../../../../renderer/features/checklist/filter.ts'
import { linesOf } from '../../../../renderer/features/checklist/line.ts'
import { sampleRow, sampleState } from '../sample.ts'

const rows = [
  sampleRow('s3.a', { layer: 'DA' }),
  sampleRow('s3.b', { layer: 'NW' }),
  sampleRow('s3.c', { layer: null }),
]

describe('filtering a checklist by layer', () => {
  it('shows the items of the layers chosen; an item of no layer is in none', () => {
    const shown = (layers: ('DA' | 'NW')[]) =>
      filterLines(linesOf(rows, sampleState({}), '2026-12-01'), { ...noFilter, layers }).map(({ row }) => row.control)
    expect(shown(['NW'])).toEqual(['s3.b'])
    expect(shown(['NW', 'DA'])).toEqual(['s3.a', 's3.b'])
    expect(shown([])).toEqual(['s3.a', 's3.b', 's3.c'])
  })

  it('counts as filtering', () => {
    expect(isFiltering({ ...noFilter, layers: ['NW'] })).toBe(true)
  })
})
