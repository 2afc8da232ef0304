import { describe, expect, it } from 'vitest'
import {
  leftOut,
  placesOf,
  takenIn,
  testPlaces,
  withResult,
} from '../../../../renderer/features/checklist/item-panel/locations.ts'
import type { Unit } from '../../../../shared/model/scope.ts'
import { person } from '../../../support/records.ts'
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
const unit = (id: string, service: string | null): Unit => ({
  id,
  kind: service === null ? 'common' : 'service',
  service,
  name: id,
  prefix: 'XX',
  order: 1,
  class: null,
  cloudModel: null,
  options: {},
  assignee: null,
})
const state = sampleState(
  {},
  {
    unit: { s3: unit('s3', 's3'), iam: unit('iam', 'iam'), common: unit('common', null) },
    account: { p: account('p'), t: account('t'), x: account('x', 'excluded') },
    region: {
      r1: region('r1', 'eu-central-1'),
      r2: region('r2', 'eu-west-1', 'sampled'),
      r3: region('r3', 'us-east-1', 'excluded'),
    },
  },
)
const found = { account: 'p', region: 'r1', conclusion: 'non-compliant' as const, note: 'open' }

describe('testPlaces', () => {
  it('offers the places of the item and those who can be talked to, not the team', () => {
    const named = (name: string, kind: 'team' | 'client' | 'interviewee') => ({ ...person(name, { kind }), id: name })
    const people = { a: named('Ada', 'team'), k: named('Kim', 'client'), i: named('Ina', 'interviewee') }
    expect(testPlaces(sampleRow('s3.one'), sampleItem(), { ...state, person: people })).toEqual([
      ...placesOf(sampleRow('s3.one'), sampleItem(), state).map(({ name }) => name),
      'Kim',
      'Ina',
    ])
  })
})

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

  it('F5: names accounts alone for a global service, and for what belongs to no service', () => {
    for (const row of [
      sampleRow('iam.one', { unit: 'iam', reach: 'global' }),
      sampleRow('common.one', { unit: 'common', reach: null }),
    ]) {
      const places = placesOf(row, sampleItem(), state)
      expect(places.map((place) => place.name)).toEqual(['p-alias', 't-alias'])
      expect(places.map((place) => place.result.region)).toEqual(['global', 'global'])
    }
  })

  it('F6: leaves out a Region where the auditor found the service missing', () => {
    const offering = { id: 'o', service: 's3', region: 'eu-west-1', offered: false, on: '2026-11-01', source: '' }
    const without = { ...state, offering: { o: offering } }
    expect(placesOf(sampleRow('s3.one'), sampleItem(), without).map(({ name }) => name)).toEqual([
      'p-alias · eu-central-1',
      't-alias · eu-central-1',
    ])
  })

  it('F7: says how a place is looked at: as recorded, else as the scope says', () => {
    const reached = sampleItem({
      locations: [found, { ...found, account: 't', coverage: 'excluded' }],
    })
    expect(placesOf(sampleRow('s3.one'), reached, state).map(({ coverage }) => coverage)).toEqual([
      'tested',
      'sampled',
      'excluded',
      'sampled',
    ])
  })

  it('shows what was recorded, and keeps a result whose place left the scope', () => {
    const left = { ...found, account: 'x' }
    const places = placesOf(sampleRow('s3.one'), sampleItem({ locations: [found, left] }), state)
    expect(places[0]?.result).toEqual(found)
    expect(places.at(-1)).toEqual({ name: 'x-alias · eu-central-1', result: left, coverage: 'tested' })
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

  it('F7: keeps a place that was left out, with its reason and without a result', () => {
    const out = leftOut(found, 'Closed in March')
    expect(out).toEqual({
      account: 'p',
      region: 'r1',
      conclusion: 'not-assessed',
      note: 'Closed in March',
      coverage: 'excluded',
    })
    expect(withResult(item, out)).toEqual([out])
    expect(withResult(item, { ...out, note: '' })).toHaveLength(1)
  })

  it('forgets the reason of a place that is taken in again', () => {
    const out = leftOut(found, 'Closed in March')
    expect(withResult(sampleItem({ locations: [out] }), takenIn(out, 'tested'))).toEqual([])
  })
})
