import { describe, expect, it } from 'vitest'
import {
  drawingOf,
  findingFrom,
  formOfSample,
  isStale,
  newSample,
  numberOf,
  restMarked,
  sampleOf,
  tickMarksOf,
  type SampleForm,
} from '../../../../renderer/features/samples/sample-form.ts'
import { sampleWords as words } from '../../../../shared/text/en/screens-samples.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { sample } from '../../../support/records.ts'

const item = (name: string, deviation = '') => ({ name, tickMarks: ['T' as const], deviation })
const recorded = (over = {}) => ({
  id: 's1',
  ref: 'S-01',
  ...sample({ items: [item('a'), item('b', 'Late')], ...over }),
})
const filled = (over: Partial<SampleForm> = {}): SampleForm => ({ ...formOfSample(recorded()), ...over })

describe('a sample while it is filled in', () => {
  it('asks for what is missing, and for numbers', () => {
    const empty = newSample({ population: '', selectedBy: ' ', selectedOn: '', seed: '1' })
    expect(sampleOf({ ...empty, tolerable: '1.5' })).toEqual({
      ok: false,
      failure: {
        title: screens.common.needed,
        population: screens.common.needed,
        selectedBy: screens.common.needed,
        selectedOn: screens.common.needed,
        populationSize: words.numberNeeded,
        tolerable: words.numberNeeded,
      },
    })
    expect(['12', ' 7 ', '', '-1', '1e3', '0.5'].map(numberOf)).toEqual([12, 7, null, null, null, null])
  })

  it('gives back the sample it was opened with', () => {
    const { id: _id, ref: _ref, ...value } = recorded()
    expect(sampleOf(filled())).toEqual({ ok: true, value })
  })

  it('E33: is not recorded with a seed other than the one its items were drawn with', () => {
    for (const other of [{ seed: '2' }, { size: '3' }, { populationSize: '99' }, { method: 'systematic' as const }]) {
      expect(isStale(filled(other))).toBe(true)
      expect(sampleOf(filled(other))).toMatchObject({ ok: false, failure: { selection: words.stale } })
    }
    const again = filled({ seed: '2' })
    expect(isStale({ ...again, drawnWith: drawingOf(again) })).toBe(false)
    expect(isStale(filled({ method: 'haphazard' }))).toBe(false)
    expect(sampleOf(filled({ method: 'haphazard' }))).toMatchObject({ ok: true, value: { seed: '' } })
  })

  it('takes tick marks from letters, and marks what was not tested yet', () => {
    expect(tickMarksOf('tzaT')).toEqual(['A', 'T'])
    const untested = { name: 'c', tickMarks: [], deviation: '' }
    expect(restMarked([item('a', 'Late'), untested], ['A'])).toEqual([
      item('a', 'Late'),
      { ...untested, tickMarks: ['A'] },
    ])
  })

  it('begins a finding with the sample and what deviates', () => {
    expect(findingFrom('S-01', sample({ items: [item('a'), item('b', 'Late')], tolerable: 1 }))).toEqual({
      title: 'Deviations: Changes',
      condition: '1 of 2 items in sample S-01 (Changes, drawn from 100) deviates; 1 would be tolerable.\n– b: Late',
    })
  })
})
