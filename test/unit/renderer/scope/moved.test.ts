import { describe, expect, it } from 'vitest'
import {
  byUnit,
  countsOf,
  movesNothing,
  saidAfter,
  workedRefs,
} from '../../../../renderer/features/scope/foresee/moved.ts'
import type { Impact } from '../../../../shared/model/row.ts'
import { foreseeWords } from '../../../../shared/text/en/screens-foresee.ts'

const row = (ref: string, fields: Partial<Impact['arriving'][number]> = {}) => ({
  key: `s3/${ref.toLowerCase()}`,
  ref,
  title: `Title of ${ref}`,
  unit: 'Amazon S3',
  worked: false,
  ...fields,
})
const cell: Impact['cells'][number] = {
  unit: 'ecs',
  name: 'Amazon ECS',
  layer: 'OS',
  before: 'aws',
  after: 'customer',
  explanation: { rule: 'R2', words: 'customer, because ECS runs on EC2' },
}
const nothing: Impact = { arriving: [], leaving: [], changed: [], cells: [] }

describe('what a change of scope moves', () => {
  it('is nothing only where no row and no layer moves', () => {
    expect(movesNothing(nothing)).toBe(true)
    for (const impact of [
      { ...nothing, arriving: [row('S3-15')] },
      { ...nothing, leaving: [row('S3-01')] },
      { ...nothing, changed: [row('S3-01')] },
      { ...nothing, cells: [cell] },
    ])
      expect(movesNothing(impact)).toBe(false)
  })

  it('is told before in one sentence', () => {
    const impact = { arriving: [row('S3-15'), row('S3-16')], leaving: [row('S3-01')], changed: [], cells: [cell] }
    expect(foreseeWords.would(countsOf(impact))).toBe(
      '2 items come in, 1 item goes out, and the line moves in 1 layer.',
    )
  })

  it('is told after, with the work that is kept', () => {
    const leaving = [row('S3-01', { worked: true }), row('S3-02')]
    expect(saidAfter('Amazon S3: own keys', { ...nothing, leaving })).toBe(
      'Amazon S3: own keys: 2 items went out, and the work done is kept.',
    )
    expect(saidAfter('pay-prod was added', nothing)).toBe('pay-prod was added: no item of a checklist changed.')
  })

  it('names the rows on which work was done, by checklist in the order given', () => {
    const rows = [row('S3-01', { worked: true }), row('COM-02', { unit: 'Common controls' }), row('S3-03')]
    expect(workedRefs(rows)).toEqual(['S3-01'])
    expect(byUnit(rows).map(([unit, its]) => [unit, its.map(({ ref }) => ref)])).toEqual([
      ['Amazon S3', ['S3-01', 'S3-03']],
      ['Common controls', ['COM-02']],
    ])
  })
})
