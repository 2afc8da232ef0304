import { describe, expect, it } from 'vitest'
import { createAssessment, type Wishes } from '../../../../assessments/rules/create.ts'
import { apply, emptyState } from '../../../../assessments/rules/apply.ts'
import { sealLine } from '../../../../assessments/rules/chain.ts'
import { AssessmentState } from '../../../../shared/model/state.ts'
import type { Template } from '../../../../shared/model/template.ts'
import { catalogues, control } from '../../../support/catalogue.ts'
import { stamp } from '../../../support/stamp.ts'
import { Engagement, account, must, region, template, wishes } from '../../../support/state.ts'

const me = { name: 'Petra Preparer', firm: 'Firm', role: 'Lead', credential: 'CISA' }

function create(over: Partial<Wishes> = {}, from: Partial<Template> = {}) {
  return createAssessment('a1', { ...template, ...from }, { ...wishes, ...over }, me, catalogues(), stamp(1))
}

function refusal(over: Partial<Wishes>, from: Partial<Template> = {}): string {
  const change = create(over, from)
  return change.ok ? 'allowed' : change.failure.code
}

describe('a new assessment', () => {
  it('T1: has the organization, the common controls and the services of its template, and nothing concluded', () => {
    const { state, rows } = Engagement.begin()
    expect(Object.keys(state.unit)).toEqual(['organization', 'common', 's3', 'ec2', 'cloudfront'])
    expect(rows.every(({ unit, control: id }) => state.items[unit]?.[id]?.conclusion === 'not-assessed')).toBe(true)
    expect(state.about).toMatchObject({
      kind: 'period',
      mode: 'advisory',
      frameworks: ['nist-csf-2.0', 'iso-27001-2022'],
    })
    expect(state.revisions).toMatchObject([{ number: 1, status: 'open', reason: '' }])
  })

  it('T1: has what was asked for instead, list by list', () => {
    const { state } = Engagement.begin({
      wishes: {
        services: ['ec2', 's3', 'ec2'],
        options: { s3: { 's3.keys': 'own' } },
        kind: 'point-in-time',
        mode: 'certification',
        frameworks: [],
      },
    })
    expect(Object.values(state.unit).map(({ id }) => id)).toEqual(['organization', 'common', 'ec2', 's3'])
    expect(state.items['s3']?.['s3.key-policy']?.applies).toBe(true)
    expect(state.about).toMatchObject({ kind: 'point-in-time', mode: 'certification', frameworks: [] })
  })

  it("T1: keeps the template's options and tailoring where nothing else was asked for", () => {
    const { state } = Engagement.begin({
      template: {
        units: [{ service: 's3', options: { 's3.keys': 'own' } }],
        tailoring: [{ id: 'theirs', kind: 'own', set: 'organization', control: control('firm.extra') }],
      },
    })
    expect(state.unit['s3']?.options).toEqual({ 's3.keys': 'own' })
    expect(state.items['organization']?.['firm.extra']?.ref).toBe('ORG-02')
    expect(Object.values(state.tailoring).map(({ id }) => id)).not.toContain('theirs')
  })

  it('E16: is refused where its template brings an own control with an id of the catalogue', () => {
    const clash = { id: 'theirs', kind: 'own', set: 's3', control: control('s3.access') } as const
    expect(refusal({}, { tailoring: [clash] })).toBe('rule.own-control-id')
    expect(refusal({}, { tailoring: [{ ...clash, control: control('own.access') }] })).toBe('allowed')
  })

  it('T1: begins with whoever makes it on the team, without a declaration of independence', () => {
    const { state } = Engagement.begin()
    expect(Object.values(state.person)).toMatchObject([
      { name: 'Petra Preparer', kind: 'team', independenceDeclaredOn: null },
    ])
  })

  it('is one change from which the state fits its schema', () => {
    const { events } = must(create())
    const { line } = sealLine({ id: 'c1', at: stamp(1).at, by: me.name, events }, { sequence: 0, hash: '' })
    const state = apply(emptyState(), line)
    expect(AssessmentState.parse(state)).toEqual(state)
  })

  it.each<[string, Partial<Wishes>, Partial<Template>, string]>([
    [
      'E13: a period that ends before it begins',
      { period: { from: '2026-02-01', to: '2026-01-31' } },
      {},
      'input.period-backwards',
    ],
    ['C1: a service that does not ship', { services: ['nowhere'] }, {}, 'unknown.service'],
    [
      'C1: a service of the template that does not ship',
      {},
      { units: [{ service: 'nowhere', options: {} }] },
      'unknown.service',
    ],
    ['C6: an option the service does not have', { options: { s3: { 's3.gone': 'x' } } }, {}, 'unknown.option'],
    [
      'C6: a choice the option does not have',
      {},
      { units: [{ service: 's3', options: { 's3.keys': 'x' } }] },
      'unknown.choice',
    ],
    ['E13: a framework that does not ship', { frameworks: ['iso-27017-2015'] }, {}, 'unknown.framework'],
    [
      'E5: a Region left out without a reason',
      { regions: [{ ...region, status: 'excluded' }] },
      {},
      'rule.needs-exclusion-reason',
    ],
    [
      'E5: an account left out without a reason',
      { accounts: [{ ...account, status: 'excluded' }] },
      {},
      'rule.needs-exclusion-reason',
    ],
    ['E9: a Region named twice', { regions: [region, region] }, {}, 'rule.duplicate'],
    [
      'E9: an account named twice',
      { accounts: [account, { ...account, number: '123456789012' }] },
      {},
      'rule.duplicate',
    ],
  ])('%s is refused', (_, over, from, code) => {
    expect(refusal(over, from)).toBe(code)
  })

  it('E6: accepts a Region that Demarc does not know, with a warning', () => {
    expect(must(create({ regions: [{ ...region, code: 'mars-north-1' }] })).warnings).toEqual([
      { code: 'region.unknown', params: { code: 'mars-north-1' } },
    ])
  })
})
