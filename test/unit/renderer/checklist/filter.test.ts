import { describe, expect, it } from 'vitest'
import {
  filterRows,
  isFiltering,
  looksAtWork,
  noFilter,
  type Filter,
} from '../../../../renderer/features/checklist/filter.ts'
import { sampleItem, sampleRow, sampleState } from '../sample.ts'

const rows = [
  sampleRow('s3.one', { origination: 'inherited', title: 'Durability', references: [] }),
  sampleRow('s3.two', {
    ref: 'S3-02',
    references: [{ framework: 'iso-27001-2022', id: 'A.8.24', strength: 'answers' }],
  }),
  sampleRow('s3.gone'),
]
const state = sampleState({
  's3.one': sampleItem({ conclusion: 'compliant', workStatus: 'done' }),
  's3.two': sampleItem({ conclusion: 'non-compliant', workStatus: 'in-progress' }),
})
const shown = (fields: Partial<Filter>) => filterRows(rows, { ...noFilter, ...fields }, state).map((row) => row.control)

describe('filterRows', () => {
  it('gives back the same rows where nothing is filtered, so that nothing is drawn again', () => {
    expect(filterRows(rows, noFilter, null)).toBe(rows)
    expect(isFiltering(noFilter)).toBe(false)
  })

  it('finds words in title, halves, reference and framework requirements', () => {
    expect(shown({ text: 'durability' })).toEqual(['s3.one'])
    expect(shown({ text: 's3-02 a.8.24' })).toEqual(['s3.two'])
    expect(shown({ text: 'encrypts' })).toHaveLength(3)
    expect(shown({ text: 'durability a.8.24' })).toEqual([])
  })

  it('hides nothing for words of spaces', () => {
    expect(isFiltering({ ...noFilter, text: '  ' })).toBe(false)
  })

  it('narrows by origination', () => {
    expect(shown({ originations: ['inherited'] })).toEqual(['s3.one'])
  })

  it('narrows by conclusion and work, one of each kind', () => {
    expect(shown({ conclusions: ['compliant', 'non-compliant'] })).toEqual(['s3.one', 's3.two'])
    expect(shown({ conclusions: ['compliant'], statuses: ['in-progress'] })).toEqual([])
  })

  it('looks at the work only where it must', () => {
    expect(looksAtWork({ ...noFilter, originations: ['shared'], text: 'a' })).toBe(false)
    expect(looksAtWork({ ...noFilter, statuses: ['done'] })).toBe(true)
  })

  it('shows what answers one of the requirements meant, and not what only supports it', () => {
    const supporting = sampleRow('s3.three', {
      references: [{ framework: 'iso-27001-2022', id: 'A.8.24', strength: 'supports' }],
    })
    const answers = { name: 'A.8 Technological controls', requirements: ['iso-27001-2022 A.8.24'] }
    const filter = { ...noFilter, answers }
    expect(filterRows([...rows, supporting], filter, state).map((row) => row.control)).toEqual(['s3.two'])
    expect(isFiltering(filter)).toBe(true)
  })
})
