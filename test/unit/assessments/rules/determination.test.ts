import { describe, expect, it } from 'vitest'
import { proposeDetermination, proposedResult } from '../../../../assessments/rules/determination.ts'
import { reportFrameworks } from '../../../../assessments/rules/report-model/frameworks.ts'
import type { FrameworkId } from '../../../../shared/model/catalogue.ts'
import type { Conclusion } from '../../../../shared/model/item.ts'
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
