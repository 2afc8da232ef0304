import { describe, expect, it } from 'vitest'
import { ageOf, isOpen, isOverdue, plannedFindings } from '../../../../assessments/rules/open-findings.ts'
import { FindingStatus } from '../../../../shared/model/finding.ts'
import { finding } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

const today = '2026-12-01'
const due = (day: string | null) => ({ ...finding([]), response: { ...finding([]).response, due: day } })

describe('open findings', () => {
  it('S11: a finding is open until it is closed or its risk is accepted; a good practice never is', () => {
    const open = FindingStatus.options.filter((status) => isOpen({ ...finding([]), status, class: 'minor' }))
    expect(open).toEqual(['draft', 'open', 'remediating'])
    expect(isOpen({ ...finding([]), status: 'open', class: 'good-practice' })).toBe(false)
  })

  it.each([
    ['2026-11-30', 'open', true],
    ['2026-12-01', 'open', false],
    ['2026-12-02', 'open', false],
    ['2026-11-30', 'closed', false],
    ['2026-11-30', 'risk-accepted', false],
    [null, 'open', false],
  ] as const)('S11: due on %s and %s, overdue is %s', (day, status, overdue) => {
    expect(isOverdue({ ...due(day), status, class: 'minor' }, today)).toBe(overdue)
  })

  it.each([
    ['2026-12-01', 'to-30'],
    ['2026-11-01', 'to-30'],
    ['2026-10-31', 'to-90'],
    ['2026-09-02', 'to-90'],
    ['2026-09-01', 'to-180'],
    ['2026-06-04', 'to-180'],
    ['2026-06-03', 'over-180'],
  ] as const)('S12: raised on %s its age is %s', (raised, age) => {
    expect(ageOf(raised, today)).toBe(age)
  })

  it('P12: the plan has what is not closed, what is due first at the head, what has no day last', () => {
    const engagement = Engagement.begin()
    engagement.add('finding', due(null))
    engagement.add('finding', due('2027-02-01'))
    engagement.add('finding', { ...due('2027-01-01'), status: 'closed' })
    engagement.add('finding', due('2026-12-24'))
    engagement.add('finding', { ...due('2026-12-01'), class: 'good-practice' })
    expect(plannedFindings(engagement.state).map(({ ref }) => ref)).toEqual(['F-04', 'F-02', 'F-01'])
  })
})
