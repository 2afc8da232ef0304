import { describe, expect, it } from 'vitest'
import { reportModel } from '../../../../../assessments/rules/report-model/report-model.ts'
import type { Mode } from '../../../../../shared/model/about.ts'
import { ReportModel } from '../../../../../shared/model/report.ts'
import { finding } from '../../../../support/records.ts'
import { Engagement } from '../../../../support/state.ts'

const item = 's3/s3.access'
const risk = { likelihood: 'high', impact: 'low' } as const
/** Words of which a certification says nothing. */
const hidden = ['Because', 'Harm', 'Advice', 'Cure', 'Rated so'] as const

function reported(mode: Mode): ReportModel {
  const engagement = Engagement.begin()
  engagement.do({ type: 'item.conclude', items: [item], conclusion: 'partially-compliant', reason: null })
  const advice = { cause: 'Because', effect: 'Harm', recommendation: 'Advice', correction: 'Cure' }
  const graded = { severity: 'high', initial: risk, residual: risk } as const
  const stated = { condition: 'Three buckets', criteria: 'Clause 8.1', nonconformity: 'Clause 8.1 is not met' }
  engagement.add('finding', finding([item], { title: 'Minor', severity: 'critical' }))
  engagement.add('finding', finding([item], { title: 'Major', class: 'major', ...advice, ...graded, ...stated }))
  const fields = { mode, rating: 'satisfactory', ratingReason: 'Rated so', conclusion: 'In my words' } as const
  engagement.do({ type: 'about.change', fields })
  return reportModel(engagement.state, engagement.catalogues, { date: '2026-12-01T10:00:00Z', signing: null })
}

/** Every key of a value with what stands under it, at any depth. */
function* entries(value: unknown): Generator<[string, unknown]> {
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    yield [key, inner]
    yield* entries(inner)
  }
}

describe('what the mode lets a report say', () => {
  const certified = reported('certification')

  it('P9: leaves every percentage, side of the formula, severity and risk out of the model of a certification', () => {
    const weights = new Set(['percent', 'points', 'base', 'severity', 'initial', 'residual', 'findingsBySeverity'])
    const found = [...entries(certified)].filter(([key]) => weights.has(key))
    expect(found.length).toBeGreaterThan(20)
    expect(found.filter(([, value]) => value !== null)).toEqual([])
  })

  it('P9: leaves cause, effect, recommendation, correction and rating out of the model of a certification', () => {
    const text = JSON.stringify(certified)
    expect(hidden.filter((words) => text.includes(words))).toEqual([])
    expect(certified.about.rating).toBe('not-rated')
    expect(certified.summary).toMatchObject({ proposedRating: 'not-rated', proposedRatingWords: '' })
  })

  it('P9: keeps requirement, nonconformity, objective evidence, class and the conclusion, the gravest class first', () => {
    expect(certified.findings[1]).toMatchObject({
      class: 'major',
      condition: 'Three buckets',
      criteria: 'Clause 8.1',
      nonconformity: 'Clause 8.1 is not met',
    })
    expect(certified.about.conclusion).toBe('In my words')
    expect(certified.summary.topFindings.map(({ title }) => title)).toEqual(['Major', 'Minor'])
    expect(certified.summary.findingsByClass).toMatchObject({ major: 1, minor: 1 })
    expect(() => ReportModel.parse(certified)).not.toThrow()
  })

  it('P9: leaves nothing out in the other modes', () => {
    for (const mode of ['advisory', 'internal'] as const) {
      const model = reported(mode)
      const text = JSON.stringify(model)
      expect(hidden.filter((words) => !text.includes(words))).toEqual([])
      expect(model.summary.topFindings.map(({ title }) => title)).toEqual(['Minor', 'Major'])
      expect(model.summary.score.percent).toBe(50)
    }
  })
})
