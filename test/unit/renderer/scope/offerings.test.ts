import { describe, expect, it } from 'vitest'
import {
  lastSource,
  offeringOf,
  regionsOf,
  servicesOf,
  stateOf,
} from '../../../../renderer/features/scope/offering/offerings.ts'
import type { Offering, Unit } from '../../../../shared/model/scope.ts'

const unit = (id: string, service: string | null, order: number): Unit => ({
  ...{
    id,
    service,
    order,
    name: id,
    prefix: id.toUpperCase(),
    class: null,
    cloudModel: null,
    options: {},
    assignee: null,
  },
  kind: service ? 'service' : 'organization',
})
const region = (code: string, status: 'in-scope' | 'sampled' | 'excluded') => ({
  ...{ id: code, code, partition: 'aws' as const, status, reason: 'So' },
})
const offering = (service: string, on: string, offered: boolean): Offering => ({
  ...{ id: `${service}-${on}`, service, region: 'eu-west-1', offered, on, source: `Page of ${on}` },
})
const known = [
  { id: 's3', name: 'Amazon S3', reach: 'regional' as const },
  { id: 'iam', name: 'AWS IAM', reach: 'global' as const },
]

describe('where services are offered', () => {
  it('lists each service once however often it is split, and keeps one the catalogue does not have', () => {
    const state = {
      unit: {
        a: unit('organization', null, 0),
        b: unit('gone', 'gone', 4),
        c: unit('s3', 's3', 2),
        d: unit('s3-logs', 's3', 3),
        e: unit('iam', 'iam', 1),
      },
    }
    expect(servicesOf(state, known)).toEqual([
      { id: 'iam', name: 'AWS IAM', reach: 'global' },
      { id: 's3', name: 'Amazon S3', reach: 'regional' },
      { id: 'gone', name: 'gone', reach: null },
    ])
  })

  it('lists the Regions that are not left out', () => {
    const state = {
      region: {
        a: region('eu-west-1', 'sampled'),
        b: region('eu-central-1', 'in-scope'),
        c: region('us-east-1', 'excluded'),
      },
    }
    expect(regionsOf(state)).toEqual(['eu-central-1', 'eu-west-1'])
  })

  it('tells what was recorded, and what counts where nothing was', () => {
    const state = { offering: { a: offering('s3', '2026-03-01', false), b: offering('rds', '2026-04-01', true) } }
    expect(stateOf(offeringOf(state, 's3', 'eu-west-1'))).toBe('missing')
    expect(stateOf(offeringOf(state, 'rds', 'eu-west-1'))).toBe('offered')
    expect(stateOf(offeringOf(state, 's3', 'eu-central-1'))).toBe('unrecorded')
    expect(lastSource(state)).toBe('Page of 2026-04-01')
    expect(lastSource({ offering: {} })).toBe('')
  })
})
