import { describe, expect, it } from 'vitest'
import { Severity } from '../../../../shared/model/finding.ts'
import { proposeClass, proposeRating } from '../../../../assessments/rules/rating.ts'
import { percentOf, progressOf, scoreOf, worstOf } from '../../../../assessments/rules/score.ts'
import { Conclusion, type Conclusion as ConclusionWord } from '../../../../shared/model/item.ts'
import { catalogues, control, ec2, inherited, service } from '../../../support/catalogue.ts'
import { finding } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

/** An engagement over one service with a control of each weight, concluded as given. */
function concluded(conclusions: readonly ConclusionWord[], weights: readonly number[] = []): Engagement {
  const controls = conclusions.map((_, at) => control(`x.c${at}`, { weight: weights[at] ?? 1 }))
  const engagement = Engagement.begin({
    catalogues: catalogues([service('x', { controls }), ec2]),
    template: { units: [{ service: 'x', options: {} }] },
  })
  conclusions.forEach((conclusion, at) => {
    if (conclusion !== 'not-assessed')
      engagement.do({ type: 'item.conclude', items: [`x/x.c${at}`], conclusion, reason: 'So' })
  })
  return engagement
}

function scoreOfUnit(engagement: Engagement, unit = 'x') {
  return scoreOf(
    engagement.rows.filter((row) => row.unit === unit),
    engagement.state,
  )
}

describe('the score', () => {
  it("S1: counts customers' halves only", () => {
    const controls = [inherited('x.aws', { responsibility: null }), inherited('x.read'), control('x.own')]
    const engagement = Engagement.begin({
      catalogues: catalogues([service('x', { controls })]),
      template: { units: [{ service: 'x', options: {} }] },
    })
    for (const item of ['x/x.aws', 'x/x.own'])
      engagement.do({ type: 'item.conclude', items: [item], conclusion: 'compliant', reason: null })
    expect(scoreOfUnit(engagement)).toMatchObject({
      total: 2,
      points: 1,
      base: 1,
      counts: { compliant: 1, 'not-assessed': 1 },
    })
  })

  it('S2: is compliant plus half of partially compliant, over all less not applicable and not assessed', () => {
    const engagement = concluded([
      'compliant',
      'partially-compliant',
      'non-compliant',
      'not-applicable',
      'not-assessed',
    ])
    expect(scoreOfUnit(engagement)).toEqual({
      counts: { compliant: 1, 'partially-compliant': 1, 'non-compliant': 1, 'not-applicable': 1, 'not-assessed': 1 },
      total: 5,
      points: 1.5,
      base: 3,
      percent: 50,
    })
  })

  it('S2: weighs controls', () => {
    expect(scoreOfUnit(concluded(['compliant', 'non-compliant'], [3, 1]))).toMatchObject({
      points: 3,
      base: 4,
      percent: 75,
    })
    expect(scoreOfUnit(concluded(['partially-compliant', 'non-compliant'], [5, 1]))).toMatchObject({
      points: 2.5,
      base: 6,
      percent: 42,
    })
  })

  it.each([
    [1, 3, 33],
    [2, 3, 67],
    [1, 8, 13],
    [0.5, 1, 50],
    [199, 200, 99],
    [999, 1000, 99],
    [1, 1000, 1],
    [0.5, 200, 1],
    [0, 7, 0],
    [7, 7, 100],
  ])('S3: %d of %d is %d percent: whole, 100 only for all and 0 only for none', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent)
  })

  it('S4: says nothing of an empty set, nor where all is not applicable or not assessed', () => {
    expect(scoreOf([], concluded(['compliant']).state)).toMatchObject({ total: 0, base: 0, percent: null })
    expect(scoreOfUnit(concluded(['not-applicable', 'not-assessed']))).toMatchObject({
      total: 2,
      base: 0,
      percent: null,
    })
    expect(percentOf(0, 0)).toBeNull()
  })
})

describe('the worst of several results', () => {
  const order: readonly ConclusionWord[] = [
    'not-applicable',
    'compliant',
    'not-assessed',
    'partially-compliant',
    'non-compliant',
  ]

  it('S5: is the later of two in the order not applicable, compliant, not assessed, partially compliant, non-compliant', () => {
    expect([...order].sort()).toEqual([...Conclusion.options].sort())
    for (const [at, good] of order.entries())
      for (const bad of order.slice(at)) {
        expect(worstOf([good, bad])).toBe(bad)
        expect(worstOf([bad, good])).toBe(bad)
      }
  })

  it('S5: of none is not assessed', () => {
    expect(worstOf([])).toBe('not-assessed')
  })
})

describe('the proposed rating', () => {
  const rating = (engagement: Engagement) => proposeRating(engagement.state, engagement.rows).rating

  it('S6: is none while nothing is concluded', () => {
    expect(rating(concluded(['not-assessed']))).toBe('not-rated')
    expect(rating(concluded(['not-applicable']))).toBe('not-rated')
  })

  it('S6: is satisfactory where nothing is wrong, and needs improvement where something is not fully compliant', () => {
    expect(rating(concluded(['compliant', 'not-assessed']))).toBe('satisfactory')
    expect(rating(concluded(['compliant', 'partially-compliant']))).toBe('needs-improvement')
    expect(rating(concluded(['compliant', 'non-compliant']))).toBe('needs-improvement')
  })

  it.each([
    [{ severity: 'high' }, 'unsatisfactory'],
    [{ severity: 'critical', status: 'risk-accepted' }, 'unsatisfactory'],
    [{ severity: 'critical', status: 'closed' }, 'satisfactory'],
    [{ severity: 'medium' }, 'satisfactory'],
    [{ severity: 'critical', side: 'aws-reliance' }, 'satisfactory'],
    [{ severity: 'high', class: 'good-practice' }, 'satisfactory'],
  ] as const)(
    "S6: with a finding %o is %s: only grave open findings on the customer's side weigh",
    (over, expected) => {
      const engagement = concluded(['compliant'])
      engagement.add('finding', finding(['x/x.c0'], over))
      expect(rating(engagement)).toBe(expected)
    },
  )
})

describe('the class of a finding', () => {
  it('S9: is suggested by its severity, the graver the higher', () => {
    expect(Severity.options.map(proposeClass)).toEqual(['major', 'major', 'minor', 'opportunity', 'observation'])
  })
})

describe('progress', () => {
  it('C4: counts any conclusion but not assessed as concluded, and each work status, whatever the result', () => {
    const engagement = concluded(['compliant', 'non-compliant', 'not-applicable', 'not-assessed'])
    engagement.do({ type: 'item.status', items: ['x/x.c1'], status: 'in-review' })
    engagement.by = 'Rita Reviewer'
    engagement.do({ type: 'item.review', items: ['x/x.c2'], reviewed: true })
    expect(
      progressOf(
        engagement.rows.filter((row) => row.unit === 'x'),
        engagement.state,
      ),
    ).toEqual({
      total: 4,
      concluded: 3,
      percent: 75,
      'to-do': 1,
      'in-progress': 1,
      'in-review': 1,
      done: 1,
    })
  })

  it('C4: of nothing has no percentage', () => {
    expect(progressOf([], concluded(['compliant']).state)).toMatchObject({ total: 0, percent: null })
  })
})
