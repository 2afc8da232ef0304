import { describe, expect, it } from 'vitest'
import { isOffered, locationName, locationsOf, notTested } from '../../../../assessments/rules/locations.ts'
import { account, Engagement, region } from '../../../support/state.ts'

function twoRegions(wishes = {}): Engagement {
  const engagement = Engagement.begin({ wishes })
  engagement.add('region', { ...region, code: 'us-east-1' })
  return engagement
}

const names = (engagement: Engagement, unit: string) => {
  const { state, catalogues } = engagement
  const found = state.unit[unit]
  return found ? locationsOf(state, found, catalogues).map((location) => locationName(state, location)) : []
}
const offering = { service: 's3', region: 'us-east-1', offered: false, on: '2026-11-01', source: 'AWS list' } as const

describe('the locations of a unit', () => {
  it('F5: are every account with every Region in scope; for a global service each account once', () => {
    const engagement = twoRegions()
    engagement.add('account', { ...account, alias: 'pay-test', status: 'sampled' })
    engagement.add('account', { ...account, alias: 'old', status: 'excluded', reason: 'Closed' })
    expect(names(engagement, 's3')).toEqual([
      'pay-prod / eu-west-1',
      'pay-prod / us-east-1',
      'pay-test / eu-west-1',
      'pay-test / us-east-1',
    ])
    expect(names(engagement, 'cloudfront')).toEqual(['pay-prod / global', 'pay-test / global'])
    expect(names(engagement, 'organization')).toEqual([])
  })

  it('F6: are without the Regions where the auditor found the service missing', () => {
    const engagement = twoRegions()
    expect(isOffered(engagement.state, 's3', 'us-east-1')).toBe(true)
    engagement.add('offering', offering)
    expect(names(engagement, 's3')).toEqual(['pay-prod / eu-west-1'])
    expect(names(engagement, 'ec2')).toHaveLength(2)
    expect(engagement.refusal({ type: 'record.add', table: 'offering', value: { ...offering, offered: true } })).toBe(
      'rule.duplicate',
    )
  })
})

describe('a location left out for one item', () => {
  const here = (engagement: Engagement) => ({
    account: engagement.idOf('account', 'pay-prod'),
    region: engagement.idOf('region', 'eu-west-1'),
  })
  const there = (engagement: Engagement) => ({ ...here(engagement), region: engagement.idOf('region', 'us-east-1') })
  const item = 's3/s3.access'

  it('F7: needs a reason', () => {
    const engagement = twoRegions()
    const result = { ...here(engagement), conclusion: 'not-assessed', coverage: 'excluded' } as const
    const ask = (note: string) => engagement.refusal({ type: 'item.locations', item, results: [{ ...result, note }] })
    expect(ask(' ')).toBe('rule.needs-location-reason')
    expect(ask('No buckets there')).toBe('allowed')
    expect(engagement.item(item).conclusion).toBe('not-assessed')
  })

  it('F7: does not count towards the worst result, and is not tested', () => {
    const engagement = twoRegions()
    engagement.do({
      type: 'item.locations',
      item,
      results: [
        { ...here(engagement), conclusion: 'compliant', note: '', coverage: 'sampled' },
        { ...there(engagement), conclusion: 'non-compliant', note: 'Not ours', coverage: 'excluded' },
      ],
    })
    expect(engagement.item(item).conclusion).toBe('compliant')
    expect(notTested(engagement.state, engagement.catalogues)).toContain('pay-prod / us-east-1')
  })

  it('P4: is told with the services that have no result there, or alone where none has', () => {
    const engagement = twoRegions()
    engagement.do({
      type: 'item.locations',
      item,
      results: [{ ...here(engagement), conclusion: 'compliant', note: '' }],
    })
    expect(notTested(engagement.state, engagement.catalogues)).toEqual([
      'pay-prod / eu-west-1: Amazon EC2',
      'pay-prod / us-east-1',
      'pay-prod / global',
    ])
  })

  it('P4: a service that was split is looked at by one of its parts', () => {
    const engagement = twoRegions()
    engagement.do({ type: 'unit.split', unit: 's3', suffix: 'logs', name: 'Amazon S3, logs' })
    engagement.do({
      type: 'item.locations',
      item: 's3-logs/s3.access',
      results: [{ ...here(engagement), conclusion: 'compliant', note: '' }],
    })
    expect(notTested(engagement.state, engagement.catalogues)[0]).toBe('pay-prod / eu-west-1: Amazon EC2')
  })

  it('P4: a result of an item that no longer applies is none', () => {
    const engagement = twoRegions({ options: { s3: { 's3.keys': 'own' } } })
    engagement.do({
      type: 'item.locations',
      item: 's3/s3.key-policy',
      results: [{ ...here(engagement), conclusion: 'compliant', note: '' }],
    })
    expect(notTested(engagement.state, engagement.catalogues)[0]).toBe('pay-prod / eu-west-1: Amazon EC2')
    engagement.do({ type: 'unit.options', unit: 's3', options: { 's3.keys': 'aws' } })
    expect(notTested(engagement.state, engagement.catalogues)[0]).toBe('pay-prod / eu-west-1')
  })
})
