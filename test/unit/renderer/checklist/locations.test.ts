import { describe, expect, it } from 'vitest'
import { placesOf, withResult } from '../../../../renderer/features/checklist/item-panel/locations.ts'
import { sampleItem, sampleRow, sampleState } from '../sample.ts'

const account = (id: string, status: 'in-scope' | 'excluded' = 'in-scope') => ({
  id,
  number: '',
  alias: `${id}-alias`,
  environment: '',
  organizationalUnit: '',
  status,
  reason: '',
})
const region = (id: string, code: string, status: 'in-scope' | 'sampled' | 'excluded' = 'in-scope') => ({
  id,
  code,
  partition: 'aws' as const,
  status,
  reason: '',
})
const state = sampleState(
  {},
  {
    account: { p: account('p'), t: account('t'), x: account('x', 'excluded') },
    region: {
      r1: region('r1', 'eu-central-1'),
      r2: region('r2', 'eu-west-1', 'sampled'),
      r3: region('r3', 'us-east-1', 'excluded'),
    },
  },
)
const found = { account: 'p', region: 'r1', conclusion: 'non-compliant' as const, note: 'open' }

describe('placesOf', () => {
  it('names every account and Region in scope or sampled', () => {
    const places = placesOf(sampleRow('s3.one'), sampleItem(), state).map((place) => place.name)
    expect(places).toEqual([
      'p-alias · eu-central-1',
      'p-alias · eu-west-1',
      't-alias · eu-central-1',
      't-alias · eu-west-1',
    ])
  })

  it('names accounts alone for what is not regional', () => {
    for (const reach of ['global', null] as const) {
      const places = placesOf(sampleRow('iam.one', { reach }), sampleItem(), state)
      expect(places.map((place) => place.name)).toEqual(['p-alias', 't-alias'])
      expect(places.map((place) => place.result.region)).toEqual(['global', 'global'])
    }
  })

  it('shows what was recorded, and keeps a result whose place left the scope', () => {
    const left = { ...found, account: 'x' }
    const places = placesOf(sampleRow('s3.one'), sampleItem({ locations: [found, left] }), state)
    expect(places[0]?.result).toEqual(found)
    expect(places.at(-1)).toEqual({ name: 'x-alias · eu-central-1', result: left })
    expect(places).toHaveLength(5)
  })
})

describe('withResult', () => {
  const item = sampleItem({ locations: [found] })

  it('replaces the result of the place and keeps the others', () => {
    const other = { ...found, region: 'r2', conclusion: 'compliant' as const }
    expect(withResult(item, other)).toEqual([found, other])
    expect(withResult(item, { ...found, conclusion: 'compliant' })).toEqual([{ ...found, conclusion: 'compliant' }])
  })

  it('forgets a place that is set back, so that it does not count as looked at', () => {
    expect(withResult(item, { ...found, conclusion: 'not-assessed', note: ' ' })).toEqual([])
    expect(withResult(item, { ...found, conclusion: 'not-assessed' })).toHaveLength(1)
  })
})
