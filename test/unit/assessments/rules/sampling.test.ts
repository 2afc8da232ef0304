import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  checkSample,
  checkSizes,
  chosenFrom,
  customarySizes,
  drawSample,
  judgeDeviations,
  largestPopulation,
  numbered,
  populationOf,
  proposeSize,
  selectedAgain,
  type Selection,
} from '../../../../assessments/rules/sampling.ts'
import { sample } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

const draw = (over: Partial<Selection> = {}) =>
  drawSample({ method: 'random', population: numbered(100), size: 5, seed: 'acme', ...over })
const drawn = (over: Partial<Selection> = {}) => {
  const result = draw(over)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}
const refusal = (result: ReturnType<typeof drawSample>) => (result.ok ? 'drawn' : result.failure.code)
const tested = (name: string, deviation = '') => ({ name, tickMarks: ['T' as const], deviation })
const untested = (name: string) => ({ name, tickMarks: [], deviation: '' })

/** What an auditor would do with a hash program and paper. */
function byHand(seed: string, total: number, size: number): string[] {
  const left = numbered(total)
  for (let at = 0; at < size; at++) {
    const digest = createHash('sha256')
      .update(`${seed},${at + 1}`)
      .digest('hex')
    const other = at + (parseInt(digest.slice(0, 12), 16) % (total - at))
    const [here, there] = [left[at] ?? '', left[other] ?? '']
    left[at] = there
    left[other] = here
  }
  return left.slice(0, size).sort((a, b) => Number(a) - Number(b))
}

describe('a selection', () => {
  it('E33: is the same again for the same seed, and another for another', () => {
    expect(drawn()).toEqual(drawn())
    expect(drawn({ seed: 'acme 2' })).not.toEqual(drawn())
    expect(drawn({ method: 'systematic' })).toEqual(drawn({ method: 'systematic' }))
    // Written down once, so that no later version draws otherwise.
    expect(drawn({ seed: '20261127-000001' })).toEqual(byHand('20261127-000001', 100, 5))
    expect(drawn({ seed: 'x', population: numbered(largestPopulation), size: 60 })).toEqual(
      byHand('x', largestPopulation, 60),
    )
  })

  it('E33: draws each item about as often as any other, and none twice', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 4000; seed++) {
      const items = drawn({ population: numbered(10), size: 3, seed: String(seed) })
      expect(new Set(items).size).toBe(3)
      for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
    }
    // 1200 are expected of each; six standard deviations are 174.
    for (const item of numbered(10)) expect(Math.abs((counts.get(item) ?? 0) - 1200)).toBeLessThan(174)
  })

  it.each([
    [412, 25],
    [10, 3],
    [7, 7],
  ])('E33: at equal steps goes through %i items in %i, wherever it begins', (total, size) => {
    for (let seed = 0; seed < 50; seed++) {
      const places = drawn({ method: 'systematic', population: numbered(total), size, seed: String(seed) }).map(Number)
      const gaps = places.slice(1).map((place, at) => place - (places[at] ?? 0))
      expect(places).toHaveLength(size)
      for (const gap of gaps) expect([Math.floor(total / size), Math.ceil(total / size)]).toContain(gap)
    }
  })

  it('E33: of all takes the population as it is', () => {
    expect(drawn({ method: 'all', population: ['b', 'a'], size: 0, seed: '' })).toEqual(['b', 'a'])
  })

  it('E34: is refused for what cannot be drawn', () => {
    expect(refusal(draw({ size: 101 }))).toBe('rule.sample-larger')
    expect(refusal(draw({ size: 0 }))).toBe('rule.sample-size')
    expect(refusal(draw({ size: 2.5 }))).toBe('rule.sample-size')
    expect(refusal(draw({ method: 'all', population: numbered(1001) }))).toBe('rule.sample-size')
    expect(refusal(draw({ seed: ' ' }))).toBe('rule.sample-needs-seed')
    expect(refusal(draw({ population: [] }))).toBe('rule.sample-no-population')
    expect(refusal(draw({ population: numbered(largestPopulation + 1) }))).toBe('rule.sample-population-large')
    expect(refusal(draw({ population: ['a', 'b', 'a'], size: 1 }))).toBe('rule.sample-population-twice')
    expect(refusal(draw({ population: ['a', 'x'.repeat(201)], size: 1 }))).toBe('rule.sample-item-name')
    expect(refusal(draw({ method: 'haphazard' }))).toBe('rule.sample-not-drawn')
  })

  it('E34: of the auditor takes what is in the population, where there is a list', () => {
    expect(chosenFrom(['a', 'b'], ['b'])).toEqual({ ok: true, value: ['b'] })
    expect(refusal(chosenFrom(['a', 'b'], ['c']))).toBe('rule.sample-not-in-population')
    expect(chosenFrom([], ['c'])).toEqual({ ok: true, value: ['c'] })
    expect(populationOf(' a \r\n\n b\n')).toEqual(['a', 'b'])
  })

  it('E36: keeps the work on what stays in it, and is refused where work would go', () => {
    const before = [tested('a', 'Late'), untested('b')]
    expect(selectedAgain(before, ['a', 'c'])).toEqual({ ok: true, value: [before[0], untested('c')] })
    expect(selectedAgain(before, ['b', 'c'])).toEqual({
      ok: false,
      failure: { code: 'rule.sample-work-lost', params: { item: 'a' } },
    })
  })
})

describe('the size of a sample', () => {
  const size = (populationSize: number, over = {}) =>
    proposeSize(customarySizes, { populationSize, frequency: null, risk: 'lower', ...over })

  it('E35: is the one of the table, by frequency or else by population, and never more than the population', () => {
    expect(size(412)).toEqual({ size: 25, frequency: 'many-a-day', isWhole: false })
    expect(size(412, { risk: 'higher' }).size).toBe(60)
    expect(size(52).size).toBe(5)
    expect(size(12, { frequency: 'daily' })).toEqual({ size: 12, frequency: 'daily', isWhole: true })
    const own = { ...customarySizes, weekly: { lower: 7, higher: 10 } }
    expect(proposeSize(own, { populationSize: 40, frequency: null, risk: 'lower' }).size).toBe(7)
  })

  it('E35: the table that ships is possible, and one that is not is refused', () => {
    expect(checkSizes(customarySizes)).toBeNull()
    expect(checkSizes({ ...customarySizes, daily: { lower: 30, higher: 20 } })?.code).toBe('rule.sample-sizes')
    expect(checkSizes({ ...customarySizes, quarterly: { lower: 2, higher: 5 } })?.params).toEqual({
      frequency: 'quarterly',
    })
  })
})

describe('what a sample says', () => {
  it('E37: judges the deviations against the tolerable number', () => {
    const verdict = (items: ReturnType<typeof tested>[], tolerable: number) =>
      judgeDeviations({ items, tolerable }).verdict
    expect(verdict([], 0)).toBe('nothing-selected')
    expect(verdict([tested('a'), tested('b', 'Late')], 0)).toBe('exceeded')
    expect(verdict([tested('a'), tested('b', 'Late')], 1)).toBe('tolerable')
    expect(verdict([tested('a')], 0)).toBe('none')
    expect(judgeDeviations({ items: [tested('a'), untested('b')], tolerable: 0 })).toEqual({
      deviations: 0,
      untested: 1,
      verdict: 'untested',
    })
    expect(judgeDeviations({ items: [tested('a', 'Late'), untested('b')], tolerable: 0 }).verdict).toBe('exceeded')
  })

  it('E38: is refused where it cannot be', () => {
    const of = (over: Parameters<typeof sample>[0]) => checkSample(sample(over))?.code ?? 'allowed'
    expect(of({ items: [tested('a'), untested('a')] })).toBe('rule.sample-item-twice')
    expect(of({ items: [tested('a'), untested('b')], populationSize: 1 })).toBe('rule.sample-larger')
    expect(of({ method: 'all', seed: '', items: [tested('a')], populationSize: 2 })).toBe('rule.sample-not-all')
    expect(of({ method: 'systematic', seed: '', items: [tested('a')] })).toBe('rule.sample-needs-seed')
    expect(of({ method: 'haphazard', seed: '', items: [tested('a')] })).toBe('allowed')
    expect(of({ items: [], seed: '' })).toBe('allowed')
  })

  it('E38: is refused when it is recorded and when it is changed', () => {
    const engagement = Engagement.begin()
    const add = (items: ReturnType<typeof tested>[]) =>
      engagement.refusal({ type: 'record.add', table: 'sample', value: sample({ items }) })
    expect(add([tested('a'), tested('a')])).toBe('rule.sample-item-twice')
    engagement.do({ type: 'record.add', table: 'sample', value: sample({ items: [tested('a')] }) })
    const id = Object.keys(engagement.state.sample)[0] ?? ''
    expect(engagement.refusal({ type: 'record.change', table: 'sample', id, fields: { populationSize: 0 } })).toBe(
      'rule.sample-larger',
    )
  })
})
