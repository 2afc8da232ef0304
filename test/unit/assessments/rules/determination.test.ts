import { describe, expect, it } from 'vitest'
import { proposeDetermination, proposedResult } from '../../../../assessments/rules/determination.ts'
import { reportFrameworks } from '../../../../assessments/rules/report-model/frameworks.ts'
import type { FrameworkId } from '../../../../shared/model/catalogue.ts'
import type { Conclusion } from '../../../../shared/model/item.ts'
import { catalogues, common, control, iso, organization, shared } from '../../../support/catalogue.ts'
import { Engagement } from '../../../support/state.ts'

const encryption = 's3/s3.encryption'

function conclude(engagement: Engagement, item: string, conclusion: Conclusion): void {
  engagement.do({ type: 'item.conclude', items: [item], conclusion, reason: 'So' })
}

function proposed(engagement: Engagement, framework: FrameworkId, requirement: string): string {
  return proposeDetermination(framework, requirement, engagement.state, engagement.catalogues)
}

/** The line of a requirement in the report. */
function lineOf(engagement: Engagement, id: string) {
  const frameworks = reportFrameworks(engagement.state, engagement.catalogues, engagement.rows)
  return frameworks
    .flatMap(({ groups }) => groups.flatMap(({ requirements }) => requirements))
    .find((line) => line.id === id)
}

describe('a determination', () => {
  it.each<[Conclusion[], string]>([
    [[], 'not-determined'],
    [['compliant'], 'achieved'],
    [['compliant', 'partially-compliant'], 'partially-achieved'],
    [['partially-compliant', 'non-compliant', 'compliant'], 'not-achieved'],
    [['compliant', 'not-assessed'], 'not-determined'],
    [['not-assessed', 'partially-compliant'], 'partially-achieved'],
    [['compliant', 'not-applicable'], 'achieved'],
    [['not-applicable'], 'not-determined'],
  ])('D1: of items that are %j is proposed as %s', (conclusions, result) => {
    expect(proposedResult(conclusions)).toBe(result)
  })

  it('D2: is proposed from the items that answer the requirement, in every unit', () => {
    const engagement = Engagement.begin({ wishes: { options: { s3: { 's3.keys': 'own' } } } })
    conclude(engagement, encryption, 'compliant')
    expect(proposed(engagement, 'nist-csf-2.0', 'PR.DS-01')).toBe('achieved')
    expect(proposed(engagement, 'iso-27001-2022', 'A.8.24')).toBe('not-determined')
    conclude(engagement, 's3/s3.key-policy', 'partially-compliant')
    expect(proposed(engagement, 'iso-27001-2022', 'A.8.24')).toBe('partially-achieved')
    engagement.do({ type: 'unit.split', unit: 's3', suffix: 'logs', name: 'Logs' })
    conclude(engagement, 's3-logs/s3.encryption', 'non-compliant')
    expect(proposed(engagement, 'nist-csf-2.0', 'PR.DS-01')).toBe('not-achieved')
  })

  it('D2: keeps what the rule said when it was made', () => {
    const engagement = Engagement.begin()
    conclude(engagement, encryption, 'compliant')
    const value = { framework: 'nist-csf-2.0', requirement: 'PR.DS-01', result: 'achieved', reason: '' } as const
    const id = engagement.add('determination', value)
    conclude(engagement, encryption, 'non-compliant')
    expect(engagement.state.determination[id]?.proposed).toBe('achieved')
    expect(lineOf(engagement, 'PR.DS-01')).toMatchObject({
      result: 'achieved',
      proposed: 'not-achieved',
      confirmed: true,
    })
  })

  it('D3: of the auditor counts, beside the one that is proposed', () => {
    const engagement = Engagement.begin()
    conclude(engagement, encryption, 'compliant')
    expect(lineOf(engagement, 'PR.DS-01')).toMatchObject({ result: 'achieved', confirmed: false })
    const value = {
      framework: 'nist-csf-2.0',
      requirement: 'PR.DS-01',
      result: 'out-of-target',
      reason: 'Target Profile',
    } as const
    engagement.add('determination', value)
    expect(lineOf(engagement, 'PR.DS-01')).toMatchObject({
      result: 'out-of-target',
      proposed: 'achieved',
      reason: 'Target Profile',
    })
    const [csf] = reportFrameworks(engagement.state, engagement.catalogues, engagement.rows)
    expect(csf?.counts).toMatchObject({ 'out-of-target': 1, achieved: 0, 'not-determined': 2 })
    expect(csf?.groups.map(({ id, depth, counts }) => [id, depth, counts['out-of-target']])).toEqual([
      ['PR', 0, 1],
      ['PR.DS', 1, 1],
      ['PR.AA', 1, 0],
    ])
  })

  it('D4: is not moved by items that only support it, nor by a mapping from another framework', () => {
    const engagement = Engagement.begin()
    conclude(engagement, 's3/s3.media', 'non-compliant')
    expect(proposed(engagement, 'nist-csf-2.0', 'PR.DS-01')).toBe('not-determined')
    expect(lineOf(engagement, 'PR.DS-01')).toMatchObject({ answeredBy: ['S3-02'] })
    expect(lineOf(engagement, 'PR.DS-01')?.supportedBy).toContain('S3-01')
    engagement.add('determination', {
      framework: 'nist-csf-2.0',
      requirement: 'PR.DS-01',
      result: 'achieved',
      reason: 'Seen on site.',
    })
    expect(lineOf(engagement, 'A.8.24')?.result).toBe('not-determined')
  })

  it('D2: is made for the frameworks of the assessment only', () => {
    const engagement = Engagement.begin({ wishes: { frameworks: ['iso-27001-2022'] } })
    const frameworks = reportFrameworks(engagement.state, engagement.catalogues, engagement.rows)
    expect(frameworks.map(({ id }) => id)).toEqual(['iso-27001-2022'])
  })
})

describe('the Target Profile', () => {
  const target = { framework: 'nist-csf-2.0', requirement: 'PR.DS-01', priority: 'high', reason: 'No data' } as const
  const determine = (result: 'achieved' | 'not-achieved' | 'out-of-target', reason = '') =>
    ({
      type: 'record.add',
      table: 'determination',
      value: { framework: 'nist-csf-2.0', requirement: 'PR.DS-01', result, reason },
    }) as const

  it('D6: has every requirement, to be achieved, until another goal is recorded', () => {
    const engagement = Engagement.begin()
    expect(lineOf(engagement, 'PR.DS-01')).toMatchObject({ goal: 'achieved', priority: null })
    engagement.add('target', { ...target, goal: 'partially-achieved' })
    expect(lineOf(engagement, 'PR.DS-01')).toMatchObject({ goal: 'partially-achieved', priority: 'high' })
  })

  it('D6: leaves a requirement out with a reason, and proposes that', () => {
    const engagement = Engagement.begin()
    conclude(engagement, encryption, 'non-compliant')
    const without = { ...target, goal: 'out-of-target', reason: ' ' } as const
    expect(engagement.refusal({ type: 'record.add', table: 'target', value: without })).toBe('rule.needs-target-reason')
    engagement.add('target', { ...target, goal: 'out-of-target' })
    expect(proposed(engagement, 'nist-csf-2.0', 'PR.DS-01')).toBe('out-of-target')
    expect(lineOf(engagement, 'PR.DS-01')).toMatchObject({ result: 'out-of-target', shortOfTarget: false })
  })

  it.each<[Conclusion, 'achieved' | 'partially-achieved', boolean]>([
    ['compliant', 'achieved', false],
    ['partially-compliant', 'achieved', true],
    ['non-compliant', 'achieved', true],
    ['partially-compliant', 'partially-achieved', false],
    ['non-compliant', 'partially-achieved', true],
    ['not-assessed', 'achieved', false],
  ])('D8: %s against the goal %s falls short: %s', (conclusion, goal, short) => {
    const engagement = Engagement.begin()
    engagement.add('target', { ...target, goal })
    if (conclusion !== 'not-assessed') conclude(engagement, encryption, conclusion)
    expect(lineOf(engagement, 'PR.DS-01')?.shortOfTarget).toBe(short)
  })

  it('D7: a result other than the proposed one needs a reason', () => {
    const engagement = Engagement.begin()
    conclude(engagement, encryption, 'compliant')
    expect(engagement.refusal(determine('not-achieved'))).toBe('rule.needs-determination-reason')
    expect(engagement.refusal(determine('not-achieved', 'Keys are shared'))).toBe('allowed')
  })

  it('D7: is outdated when results change, until it is confirmed anew', () => {
    const engagement = Engagement.begin()
    conclude(engagement, encryption, 'compliant')
    const id = engagement.add('determination', determine('achieved').value)
    expect(lineOf(engagement, 'PR.DS-01')?.outdated).toBe(false)
    conclude(engagement, encryption, 'non-compliant')
    expect(lineOf(engagement, 'PR.DS-01')?.outdated).toBe(true)
    engagement.do({ type: 'record.change', table: 'determination', id, fields: { result: 'not-achieved' } })
    expect(lineOf(engagement, 'PR.DS-01')).toMatchObject({ outdated: false, result: 'not-achieved' })
  })

  it('D9: refuses a requirement the framework does not have', () => {
    const value = { ...determine('achieved', 'So').value, requirement: 'PR.AC-4' }
    expect(Engagement.begin().refusal({ type: 'record.add', table: 'determination', value })).toBe(
      'unknown.requirement',
    )
  })

  it('S7: a service that deviates from a common control counts', () => {
    const small = catalogues()
    const patching = shared('common.patching', {
      references: [{ framework: 'nist-csf-2.0', id: 'PR.DS-02', strength: 'answers' }],
    })
    const sets = new Map([...small.sets, ['common', { ...common, controls: [patching] }] as const])
    const engagement = Engagement.begin({
      catalogues: { ...small, sets },
      template: { units: [{ service: 's3', options: {} }] },
    })
    conclude(engagement, 'common/common.patching', 'compliant')
    expect(proposed(engagement, 'nist-csf-2.0', 'PR.DS-02')).toBe('achieved')
    engagement.add('deviation', { control: 'common.patching', unit: 's3', conclusion: 'non-compliant', reason: 'Old' })
    expect(proposed(engagement, 'nist-csf-2.0', 'PR.DS-02')).toBe('not-achieved')
  })
})

describe('the name of ISO/IEC 27001 in the report', () => {
  const clause = { id: '4.1', group: 'A.8', title: 'Context' }
  const withClause = (answered: boolean) => {
    const small = catalogues()
    const policy = control('org.policy', {
      references: answered ? [{ framework: 'iso-27001-2022', id: '4.1', strength: 'answers' }] : organizationReferences,
    })
    return {
      ...small,
      frameworks: new Map([...small.frameworks, [iso.id, { ...iso, requirements: [...iso.requirements, clause] }]]),
      sets: new Map([...small.sets, ['organization', { ...organization, controls: [policy] }] as const]),
    }
  }
  const organizationReferences = organization.controls[0]?.references ?? []
  const nameOf = (engagement: Engagement) =>
    reportFrameworks(engagement.state, engagement.catalogues, engagement.rows).find(({ id }) => id === iso.id)?.name

  it('P10: is the standard where every clause is answered', () => {
    expect(nameOf(Engagement.begin({ catalogues: withClause(true) }))).toBe('ISO/IEC 27001:2022')
  })

  it('P10: is Annex A where a clause is answered by nothing in scope, or is left out', () => {
    expect(nameOf(Engagement.begin({ catalogues: withClause(false) }))).toBe('Annex A of ISO/IEC 27001:2022')
    const engagement = Engagement.begin({ catalogues: withClause(true) })
    const target = { framework: 'iso-27001-2022', requirement: '4.1', goal: 'out-of-target', priority: 'low' } as const
    engagement.add('target', { ...target, reason: 'Audited by others' })
    expect(nameOf(engagement)).toBe('Annex A of ISO/IEC 27001:2022')
  })
})
