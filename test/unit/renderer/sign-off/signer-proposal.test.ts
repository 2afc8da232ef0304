import { describe, expect, it } from 'vitest'
import { concludedItems } from '../../../../assessments/rules/score.ts'
import {
  proposedLater,
  proposedPreparer,
  withLater,
  withPreparer,
} from '../../../../renderer/features/sign-off/signer-proposal.ts'
import { leftOpen, unlisted } from '../../../../renderer/features/sign-off/signer-choice.ts'
import { teamOf } from '../../../../assessments/rules/team.ts'
import { person } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

const petra = 'Petra Preparer'
const rita = 'Rita Reviewer'
const anna = 'Anna Approver'

describe('who is proposed to sign', () => {
  /** Petra concluded two items and Anna one; Rita reviewed one of Petra's. */
  const engagement = Engagement.begin()
  for (const name of [rita, anna]) engagement.add('person', person(name))
  const [first = '', second = '', third = ''] = engagement.rows.map(({ key }) => key)
  const conclude = (by: string, items: string[]) => {
    engagement.by = by
    engagement.do({ type: 'item.conclude', items, conclusion: 'non-compliant', reason: 'Not there' })
  }
  conclude(petra, [first, second])
  conclude(anna, [third])
  engagement.by = rita
  engagement.do({ type: 'item.review', items: [first], reviewed: true })
  const team = teamOf(engagement.state)
  const items = concludedItems(engagement.rows, engagement.state)
  const idOf = (name: string) => engagement.idOf('person', name)

  it('as preparer is whoever on the team prepared most, whoever works here', () => {
    expect(items).toHaveLength(3)
    for (const me of [rita, anna, 'Somebody Else']) expect(proposedPreparer(items, team, me)).toBe(idOf(petra))
  })

  it('as preparer is whoever works here where nobody on the team prepared more', () => {
    expect(proposedPreparer([], team, rita)).toBe(idOf(rita))
    expect(proposedPreparer([], team, 'Somebody Else')).toBe(unlisted)
    const even = items.filter(({ ref }) => ref !== engagement.item(second).ref)
    for (const me of [anna, petra]) expect(proposedPreparer(even, team, me)).toBe(idOf(me))
    const others = team.filter(({ name }) => name !== petra)
    expect(proposedPreparer(items, others, 'petra preparer')).toBe(unlisted)
  })

  it('Q13: after the preparer are the two others of the team, first who reviewed, and never the preparer', () => {
    expect(proposedLater(items, team, idOf(petra))).toEqual({ reviewer: idOf(rita), approver: idOf(anna) })
    expect(proposedLater(items, team, idOf(rita))).toEqual({ reviewer: idOf(anna), approver: idOf(petra) })
  })

  it('is left open where the team has fewer others than are needed, or more', () => {
    const open = { reviewer: leftOpen, approver: leftOpen }
    expect(proposedLater(items, team, unlisted)).toEqual(open)
    expect(proposedLater(items, team.slice(0, 2), team[0]?.id ?? '')).toEqual(open)
  })

  it('Q13: gives nobody a second place when another is chosen', () => {
    const places = { preparer: 'p', reviewer: 'r', approver: 'a' }
    const open = { reviewer: leftOpen, approver: leftOpen }
    expect(withLater(places, 'reviewer', 'a')).toEqual({ preparer: 'p', reviewer: 'a', approver: 'r' })
    expect(withLater(places, 'approver', 'x')).toEqual({ preparer: 'p', reviewer: 'r', approver: 'x' })
    expect(withLater({ ...places, approver: leftOpen }, 'reviewer', leftOpen)).toEqual({ preparer: 'p', ...open })
    expect(withPreparer(places, 'r', open)).toEqual({ preparer: 'r', reviewer: leftOpen, approver: 'a' })
    expect(withPreparer(places, 'r', { reviewer: 'a', approver: 'p' })).toEqual({
      preparer: 'r',
      reviewer: 'a',
      approver: 'p',
    })
  })
})
