import { describe, expect, it } from 'vitest'
import type { Intention } from '../../../../../shared/model/intention.ts'
import { catalogues, service } from '../../../../support/catalogue.ts'
import { attestation, evidence, finding, procedurePerformed } from '../../../../support/records.ts'
import { Engagement } from '../../../../support/state.ts'

const onlyS3 = () => Engagement.begin({ template: { units: [{ service: 's3', options: {} }] } })
const keys = (choice: string): Intention => ({ type: 'unit.options', unit: 's3', options: { 's3.keys': choice } })

describe('bringing a service in', () => {
  it('C1: brings the items its options call for, last in order', () => {
    const engagement = onlyS3()
    engagement.do({ type: 'unit.add', service: 'ec2' })
    expect(engagement.rows.slice(-2).map(({ key, ref }) => [key, ref])).toEqual([
      ['ec2/ec2.host', 'EC2-01'],
      ['ec2/ec2.guest', 'EC2-02'],
    ])
  })

  it('C1: is refused for a service that is there or that nobody knows', () => {
    const engagement = onlyS3()
    expect(engagement.refusal({ type: 'unit.add', service: 's3' })).toBe('rule.unit-exists')
    expect(engagement.refusal({ type: 'unit.add', service: 'nowhere' })).toBe('unknown.service')
  })
})

describe('splitting a service', () => {
  it('C5: makes a second unit with items, references and options of its own', () => {
    const engagement = onlyS3()
    engagement.do({ type: 'item.conclude', items: ['s3/s3.access'], conclusion: 'compliant', reason: null })
    engagement.do({ type: 'unit.split', unit: 's3', suffix: 'logs', name: 'Log buckets' })
    expect(engagement.rows.filter(({ unit }) => unit === 's3-logs').map(({ ref }) => ref)).toEqual([
      'S3-LOGS-01',
      'S3-LOGS-02',
      'S3-LOGS-03',
    ])
    expect(engagement.item('s3-logs/s3.access').conclusion).toBe('not-assessed')
    expect(engagement.item('s3/s3.access').conclusion).toBe('compliant')
    engagement.do({ type: 'unit.options', unit: 's3-logs', options: { 's3.keys': 'own' } })
    expect(engagement.rows.filter(({ control }) => control === 's3.key-policy').map(({ unit }) => unit)).toEqual([
      's3-logs',
    ])
  })

  it('C5: is refused twice for one suffix, for what is no service, and where references would begin alike', () => {
    const engagement = onlyS3()
    const split = (unit: string, suffix: string): Intention => ({ type: 'unit.split', unit, suffix, name: 'Part' })
    engagement.do(split('s3', 'logs'))
    expect(engagement.refusal(split('s3', 'logs'))).toBe('rule.unit-exists')
    expect(engagement.refusal(split('common', 'logs'))).toBe('rule.unit-fixed')
    expect(engagement.refusal(split('nowhere', 'logs'))).toBe('unknown.unit')
    engagement.do(split('s3', 'europeproduction1'))
    expect(engagement.refusal(split('s3', 'europeproduction2'))).toBe('rule.unit-suffix')
    expect(engagement.refusal(split('s3-europeproduction1', 'x'))).toBe('rule.unit-suffix')
  })
})

describe('a split that would be called like a service', () => {
  it('C5: is refused, so that the service can still come into scope', () => {
    const all = catalogues([service('acm'), service('acm-pca', { prefix: 'PCA' })])
    const engagement = Engagement.begin({ catalogues: all, template: { units: [{ service: 'acm', options: {} }] } })
    const split = { type: 'unit.split', unit: 'acm', suffix: 'pca', name: 'Part' } as const
    expect(engagement.refusal(split)).toBe('rule.unit-suffix')
    engagement.do({ type: 'unit.add', service: 'acm-pca' })
  })
})

describe('other options', () => {
  it('C6: bring items in and take items out', () => {
    const engagement = onlyS3()
    const has = () => engagement.rows.some(({ control }) => control === 's3.key-policy')
    expect(has()).toBe(false)
    engagement.do(keys('own'))
    expect(has()).toBe(true)
    engagement.do(keys('aws'))
    expect(has()).toBe(false)
  })

  it('C6: keep the work on an item that leaves, and it comes back under its reference', () => {
    const engagement = onlyS3()
    engagement.do(keys('own'))
    const item = 's3/s3.key-policy'
    engagement.do({ type: 'item.conclude', items: [item], conclusion: 'partially-compliant', reason: 'One key' })
    engagement.do({ type: 'item.write', item, field: 'workingNote', text: 'Ask again' })
    const worked = engagement.item(item)
    engagement.do(keys('aws'))
    expect(engagement.item(item)).toEqual({ ...worked, applies: false })
    engagement.do(keys('own'))
    expect(engagement.item(item)).toEqual(worked)
  })

  it('C6: are refused where the service has no such option or choice', () => {
    const engagement = onlyS3()
    expect(engagement.refusal(keys('theirs'))).toBe('unknown.choice')
    expect(engagement.refusal({ type: 'unit.options', unit: 's3', options: { 's3.gone': 'own' } })).toBe(
      'unknown.option',
    )
    expect(engagement.refusal({ type: 'unit.options', unit: 'common', options: {} })).toBe('rule.unit-fixed')
    expect(engagement.refusal(keys('aws'))).toBe('allowed')
    expect(engagement.refusal(keys('aws'))).toBe('input.nothing-to-change')
  })
})

describe('taking a service out', () => {
  const remove: Intention = { type: 'unit.remove', unit: 's3' }

  it('C7: takes its items with it while no work has been done', () => {
    const engagement = onlyS3()
    engagement.do(remove)
    expect(engagement.rows.some(({ unit }) => unit === 's3')).toBe(false)
    expect([engagement.state.items['s3'], engagement.state.unit['s3']]).toEqual([undefined, undefined])
  })

  it('C7: is refused for the organization and the common controls', () => {
    expect(onlyS3().refusal({ type: 'unit.remove', unit: 'organization' })).toBe('rule.unit-fixed')
    expect(onlyS3().refusal({ type: 'unit.remove', unit: 'common' })).toBe('rule.unit-fixed')
  })

  const access = 's3/s3.access'
  const works: [string, (engagement: Engagement) => void][] = [
    ['a conclusion', (e) => e.do({ type: 'item.conclude', items: [access], conclusion: 'compliant', reason: null })],
    ['a working note', (e) => e.do({ type: 'item.write', item: access, field: 'workingNote', text: 'x' })],
    ['a work status', (e) => e.do({ type: 'item.status', items: [access], status: 'in-progress' })],
    [
      'effectiveness',
      (e) => e.do({ type: 'item.effectiveness', items: [access], design: 'effective', operating: 'not-assessed' }),
    ],
    ['evidence', (e) => e.do({ type: 'evidence.attach', value: evidence(), items: [access] })],
    ['a procedure', (e) => e.add('procedure', procedurePerformed(access))],
    ['a finding', (e) => e.add('finding', finding([access]))],
    ['a review note', (e) => e.add('reviewNote', { item: access, field: '', text: 'Why?' })],
    [
      'a duty linked to it',
      (e) => e.add('attestation', attestation({ duties: [{ number: '1', words: 'x', items: [access] }] })),
    ],
    [
      'a deviation from a common control',
      (e) => e.add('deviation', { control: 'common.physical', unit: 's3', conclusion: 'non-compliant', reason: 'x' }),
    ],
    [
      'a partner who operates a control of it',
      (e) =>
        e.add('partner', {
          kind: 'other',
          name: 'Tern',
          offer: '',
          note: '',
          operates: [{ control: 's3.access', unit: 's3', part: 'All' }],
        }),
    ],
    [
      'a result by location',
      (e) =>
        e.do({
          type: 'item.locations',
          item: access,
          results: [
            {
              account: e.idOf('account', 'pay-prod'),
              region: e.idOf('region', 'eu-west-1'),
              conclusion: 'not-assessed',
              note: '',
            },
          ],
        }),
    ],
  ]
  it.each(works)('C7: is refused once there is %s', (_, work) => {
    const engagement = onlyS3()
    work(engagement)
    expect(engagement.refusal(remove)).toBe('rule.unit-has-work')
  })
})

describe('references', () => {
  it('C8: are not given again when a service comes back', () => {
    const engagement = onlyS3()
    engagement.do({ type: 'unit.remove', unit: 's3' })
    engagement.do({ type: 'unit.add', service: 's3' })
    expect(engagement.rows.filter(({ unit }) => unit === 's3').map(({ ref }) => ref)).toEqual([
      'S3-04',
      'S3-05',
      'S3-06',
    ])
  })

  it('C8: are not given again when what had one was removed or undone', () => {
    const engagement = onlyS3()
    const refs = () => Object.values(engagement.state.evidence).map(({ ref }) => ref)
    const id = engagement.add('evidence', evidence())
    engagement.do({ type: 'record.remove', table: 'evidence', id })
    engagement.add('evidence', evidence())
    expect(refs()).toEqual(['E-002'])
    engagement.undo()
    engagement.add('evidence', evidence())
    expect(refs()).toEqual(['E-003'])
  })
})
