import { describe, expect, it } from 'vitest'
import { scoreOf, scoreOfUnit } from '../../../../assessments/rules/score.ts'
import { scoresByGroup, scoresByOrigination } from '../../../../assessments/rules/scores.ts'
import { csf } from '../../../support/catalogue.ts'
import { Engagement } from '../../../support/state.ts'

function worked(): Engagement {
  const engagement = Engagement.begin()
  const conclude = (item: string, conclusion: 'compliant' | 'non-compliant') =>
    engagement.do({ type: 'item.conclude', items: [item], conclusion, reason: 'So' })
  conclude('s3/s3.encryption', 'compliant')
  conclude('s3/s3.access', 'non-compliant')
  conclude('common/common.patching', 'compliant')
  return engagement
}

describe('a deviation', () => {
  const deviating = () => {
    const engagement = worked()
    engagement.add('deviation', {
      control: 'common.patching',
      unit: 'ec2',
      conclusion: 'non-compliant',
      reason: 'An old image',
    })
    return engagement
  }

  it('S7: is a result beside that of its control, with the same weight', () => {
    const [before, after] = [worked(), deviating()].map(({ rows, state }) => scoreOf(rows, state))
    expect(after?.total).toBe((before?.total ?? 0) + 1)
    expect(after?.counts['non-compliant']).toBe(2)
    expect(after?.counts.compliant).toBe(2)
  })

  it('S7: counts in the unit that deviates and not in the common controls', () => {
    const { rows, state } = deviating()
    expect(scoreOfUnit('ec2', rows, state).counts['non-compliant']).toBe(1)
    expect(scoreOfUnit('common', rows, state).counts['non-compliant']).toBe(0)
    const units = Object.keys(state.unit).map((unit) => scoreOfUnit(unit, rows, state).total)
    expect(units.reduce((sum, total) => sum + total, 0)).toBe(scoreOf(rows, state).total)
  })
})

describe('the score by group', () => {
  it('S8: counts an item once in each group it answers, and in those above', () => {
    const { rows, state } = worked()
    const of = (id: string) => scoresByGroup(rows, state, csf).find((group) => group.id === id)?.score
    expect(of('PR.DS')?.counts.compliant).toBe(1)
    expect(of('PR.AA')?.counts['non-compliant']).toBe(1)
    expect(of('PR')).toMatchObject({ total: 3, percent: 25 })
  })

  it('S8: is given by origination, and adds up to the whole', () => {
    const { rows, state } = worked()
    const by = scoresByOrigination(rows, state)
    expect(by.shared.counts.compliant).toBe(2)
    expect(by['customer-specific'].counts['non-compliant']).toBe(1)
    const sum = Object.values(by).reduce((total, score) => total + score.total, 0)
    expect(sum).toBe(scoreOf(rows, state).total)
  })
})
