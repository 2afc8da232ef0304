import { describe, expect, it } from 'vitest'
import {
  filterLines,
  isFiltering,
  looksAtWork,
  noFilter,
  Filter,
} from '../../../../renderer/features/checklist/filter.ts'
import { linesOf } from '../../../../renderer/features/checklist/line.ts'
import type { AssessmentState } from '../../../../shared/model/state.ts'
import { sampleItem, sampleRow, sampleState } from '../sample.ts'

const today = '2026-12-01'
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
const lines = linesOf(rows, state, today)
const shown = (fields: Partial<Filter>) => filterLines(lines, { ...noFilter, ...fields }).map(({ row }) => row.control)

describe('filterLines', () => {
  it('gives back the same rows where nothing is filtered, so that nothing is drawn again', () => {
    expect(filterLines(lines, noFilter)).toBe(lines)
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

  it('narrows by requirement, as its number begins', () => {
    expect(shown({ requirement: 'a.8' })).toEqual(['s3.two'])
    expect(shown({ requirement: '8.24' })).toEqual([])
  })

  it('narrows by owner, findings, review, and by what is compliant on nothing', () => {
    const finding = { items: ['s3/s3.two'] } as AssessmentState['finding'][string]
    const worked = sampleState(
      {
        's3.one': sampleItem({ conclusion: 'compliant', assignee: 'p1' }),
        's3.two': sampleItem({ conclusion: 'non-compliant', reviewed: { by: 'Rita', on: '2026-11-24T10:00:00Z' } }),
      },
      { finding: { f1: finding } },
    )
    const of = (fields: Partial<Filter>) =>
      filterLines(linesOf(rows.slice(0, 2), worked, today), { ...noFilter, ...fields }).map(({ row }) => row.control)
    expect(of({ owners: ['p1'] })).toEqual(['s3.one'])
    expect(of({ owners: ['nobody'] })).toEqual(['s3.two'])
    expect(of({ findings: ['with'] })).toEqual(['s3.two'])
    expect(of({ reviewed: ['not-reviewed'] })).toEqual(['s3.one'])
    const since = { by: 'Rita', on: '2026-11-24T10:00:00Z' }
    const changed = linesOf(
      rows,
      sampleState({
        's3.one': sampleItem({ lastReview: since }),
        's3.two': sampleItem({ lastReview: since, reviewed: since }),
      }),
      today,
    )
    expect(filterLines(changed, { ...noFilter, reviewed: ['changed-since'] }).map(({ row }) => row.control)).toEqual([
      's3.one',
    ])
    expect(of({ bare: true })).toEqual(['s3.one'])
  })

  it('takes in what was kept before there were more choices', () => {
    const kept = { text: 'a', layers: [], originations: [], conclusions: [], statuses: [] }
    expect(Filter.parse(kept)).toEqual({ ...noFilter, text: 'a' })
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
    expect(filterLines(linesOf([...rows, supporting], state, today), filter).map(({ row }) => row.control)).toEqual([
      's3.two',
    ])
    expect(isFiltering(filter)).toBe(true)
  })
})
