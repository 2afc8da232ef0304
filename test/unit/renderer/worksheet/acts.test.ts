import { describe, expect, it } from 'vitest'
import { broughtBy } from '../../../../renderer/features/worksheet/acts/brought.ts'
import { dutiesOf } from '../../../../renderer/features/worksheet/acts/duties.ts'
import { answersOf } from '../../../../renderer/features/worksheet/acts/options.ts'
import { hasOperated, operatedRows, partnersOf } from '../../../../renderer/features/worksheet/acts/partners.ts'
import { unitOptionsOf } from '../../../../assessments/rules/checklist.ts'
import type { Partner } from '../../../../shared/model/worksheet.ts'
import { attestation } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'
import { sampleItem, sampleRow, sampleState } from '../sample.ts'

describe('what the criteria brought', () => {
  it('counts the items each reason holds for, the most first', () => {
    const rows = [
      sampleRow('a', { sharpened: ['HIPAA is in scope', 'GDPR is in scope'] }),
      sampleRow('b', { sharpened: ['GDPR is in scope', 'GDPR is in scope'] }),
      sampleRow('c'),
    ]
    expect(broughtBy(rows)).toEqual([
      { because: 'GDPR is in scope', items: 2 },
      { because: 'HIPAA is in scope', items: 1 },
    ])
  })
})

describe('the options of services', () => {
  it('tells an answer from a default', () => {
    const engagement = Engagement.begin()
    const told = () =>
      answersOf(unitOptionsOf(engagement.state, engagement.catalogues), engagement.state.unit).find(
        ({ unit }) => unit.id === 's3',
      )?.lines
    expect(told()).toEqual([
      { id: 's3.keys', question: 'Whose keys are used?', choice: 'aws', label: 'Keys of AWS', answered: false },
    ])
    engagement.do({ type: 'unit.options', unit: 's3', options: { 's3.keys': 'aws' } })
    expect(told()?.[0]).toMatchObject({ label: 'Keys of AWS', answered: true })
  })

  it('speaks of services only', () => {
    const engagement = Engagement.begin()
    const units = answersOf(unitOptionsOf(engagement.state, engagement.catalogues), engagement.state.unit)
    expect(units.map(({ unit }) => unit.kind)).toEqual(['service', 'service', 'service'])
  })
})

describe('the duties of the customer', () => {
  it('I10: a duty has the worst conclusion of its items that apply', () => {
    const report = {
      ...attestation({
        duties: [
          { number: 'CUEC-1', words: 'Limit access', items: ['s3/a', 's3/b', 's3/c'] },
          { number: 'CUEC-2', words: 'Keep keys', items: [] },
        ],
      }),
      id: 'r1',
    }
    const items = {
      a: sampleItem({ conclusion: 'compliant' }),
      b: sampleItem({ conclusion: 'partially-compliant' }),
      c: sampleItem({ conclusion: 'non-compliant', applies: false }),
    }
    const lines = dutiesOf(sampleState(items, { attestation: { r1: report } }))
    expect(lines.map(({ duty, status }) => [duty.number, status])).toEqual([
      ['CUEC-1', 'partially-compliant'],
      ['CUEC-2', 'not-assessed'],
    ])
  })
})

describe('third parties', () => {
  const partner = (name: string, kind: Partner['kind']): Partner => ({
    id: name,
    name,
    kind,
    offer: '',
    note: '',
    operates: [],
  })

  it('belong to one exercise each: Marketplace solutions, and everybody else', () => {
    const all = {
      a: partner('Zeta', 'other'),
      b: partner('Wiz', 'marketplace'),
      c: partner('Alfa', 'competency-partner'),
    }
    expect(partnersOf(all, 'marketplace').map(({ name }) => name)).toEqual(['Wiz'])
    expect(partnersOf(all, 'partners').map(({ name }) => name)).toEqual(['Alfa', 'Zeta'])
  })

  it('R11: operate a control in one checklist, or wherever it stands', () => {
    const rows = [sampleRow('s3.a'), sampleRow('s3.a', { key: 's3-logs/s3.a', unit: 's3-logs' }), sampleRow('s3.b')]
    const keys = (unit: string | null) => operatedRows(rows, { control: 's3.a', unit }).map(({ key }) => key)
    expect(keys('s3')).toEqual(['s3/s3.a'])
    expect(keys(null)).toEqual(['s3/s3.a', 's3-logs/s3.a'])
    expect(keys('s3-gone')).toEqual([])
  })

  it('have a control for one place once', () => {
    const held = [{ control: 's3.a', unit: 's3', part: 'Watches' }]
    expect(hasOperated(held, { control: 's3.a', unit: 's3' })).toBe(true)
    expect(hasOperated(held, { control: 's3.a', unit: null })).toBe(false)
    expect(hasOperated(held, { control: 's3.b', unit: 's3' })).toBe(false)
  })
})
