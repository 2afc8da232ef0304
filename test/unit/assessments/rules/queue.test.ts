import { describe, expect, it } from 'vitest'
import { queueOf } from '../../../../assessments/rules/queue.ts'
import type { Intention } from '../../../../shared/model/intention.ts'
import { finding, person } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

const item = 's3/s3.access'
const petra = 'Petra Preparer'
const rita = 'Rita Reviewer'
const tom = 'Tom Tester'

function engagementOfThree(): Engagement {
  const engagement = Engagement.begin()
  for (const name of [rita, tom]) engagement.add('person', person(name))
  return engagement
}

function as<T>(engagement: Engagement, name: string, act: () => T): T {
  engagement.by = name
  const done = act()
  engagement.by = petra
  return done
}

const conclude: Intention = { type: 'item.conclude', items: [item], conclusion: 'compliant', reason: null }
const toReview: Intention = { type: 'item.status', items: [item], status: 'in-review' }
const review: Intention = { type: 'item.review', items: [item], reviewed: true }
const comment: Intention = { type: 'item.write', item, field: 'reportComment', text: 'Better' }

/** What waits for each of the three, and for somebody who is not on the team. */
function waits(engagement: Engagement): Record<string, string[]> {
  const names = [petra, rita, tom, 'Vera Visitor']
  return Object.fromEntries(
    names.flatMap((name) => {
      const lines = queueOf(engagement.state, engagement.rows, name).map(({ kind, ref }) => `${kind} ${ref}`)
      return lines.length > 0 ? [[name, lines]] : []
    }),
  )
}

describe('what waits for a person', () => {
  it('C12: an item goes from its assignee to the reviewers, to the one who reviewed it, and back', () => {
    const engagement = engagementOfThree()
    expect(waits(engagement)).toEqual({})
    engagement.do({ type: 'item.assign', items: [item], person: engagement.idOf('person', tom) })
    expect(waits(engagement)).toEqual({ [tom]: ['to-prepare S3-03'] })
    as(engagement, tom, () => engagement.do(conclude))
    as(engagement, tom, () => engagement.do(toReview))
    expect(waits(engagement)).toEqual({ [petra]: ['to-review S3-03'], [rita]: ['to-review S3-03'] })
    as(engagement, rita, () => engagement.do(review))
    expect(waits(engagement)).toEqual({})
    as(engagement, tom, () => engagement.do(comment))
    expect(waits(engagement)).toEqual({ [rita]: ['changed S3-03'] })
    as(engagement, rita, () => engagement.do({ type: 'item.send-back', items: [item], reason: 'Too short' }))
    expect(waits(engagement)).toEqual({ [tom]: ['sent-back S3-03'] })
    expect(queueOf(engagement.state, engagement.rows, 'TOM tester')[0]).toMatchObject({
      text: 'Too short',
      mark: { by: rita },
    })
  })

  it('C12: what its reviewer changed, or whose reviewer left the team, waits for the others', () => {
    const engagement = engagementOfThree()
    engagement.do(conclude)
    engagement.do(toReview)
    as(engagement, rita, () => engagement.do(review))
    as(engagement, rita, () => engagement.do(comment))
    expect(waits(engagement)).toEqual({ [petra]: ['to-review S3-03'], [tom]: ['to-review S3-03'] })
    engagement.do({ type: 'item.write', item, field: 'reportComment', text: 'Best' })
    expect(waits(engagement)).toEqual({ [rita]: ['changed S3-03'] })
    engagement.do({ type: 'record.remove', table: 'person', id: engagement.idOf('person', rita) })
    expect(waits(engagement)).toEqual({ [tom]: ['to-review S3-03'] })
  })

  it('C12: a note goes to whose item it is about, and its answer to who raised it', () => {
    const engagement = engagementOfThree()
    as(engagement, tom, () => engagement.do(conclude))
    const found = engagement.add('finding', finding([item]))
    const notes = as(engagement, rita, () => [
      engagement.add('reviewNote', { item, field: 'reason', text: 'Why?' }),
      engagement.add('reviewNote', {
        item: null,
        about: { table: 'finding', id: found },
        field: 'cause',
        text: 'Whose?',
      }),
      engagement.add('reviewNote', { item: null, field: '', text: 'And the scope?' }),
      engagement.add('reviewNote', { item: 'ec2/ec2.guest', field: '', text: 'And this?' }),
    ])
    expect(waits(engagement)).toEqual({
      [petra]: ['to-answer RN-03', 'to-answer RN-04'],
      [tom]: ['to-answer RN-01', 'to-answer RN-02', 'to-prepare S3-03'],
    })
    const [first = '', second = '', third = '', fourth = ''] = notes
    for (const id of [first, second, third, fourth]) engagement.do({ type: 'reviewNote.answer', id, answer: 'So' })
    expect(waits(engagement)).toEqual({
      [rita]: ['answered RN-01', 'answered RN-02', 'answered RN-03', 'answered RN-04'],
      [tom]: ['to-prepare S3-03'],
    })
    as(engagement, rita, () => engagement.do({ type: 'reviewNote.clear', id: first }))
    expect(waits(engagement)[rita]).toEqual(['answered RN-02', 'answered RN-03', 'answered RN-04'])
  })

  it('C12: a note on own work goes to whoever made the assessment, and stays with its author where that is the same', () => {
    const engagement = engagementOfThree()
    as(engagement, tom, () => engagement.do(conclude))
    as(engagement, tom, () => engagement.add('reviewNote', { item, field: '', text: 'Mine?' }))
    engagement.add('reviewNote', { item: null, field: '', text: 'And this?' })
    expect(waits(engagement)).toEqual({
      [petra]: ['to-answer RN-01', 'to-answer RN-02'],
      [tom]: ['to-prepare S3-03'],
    })
  })

  it('C12: nothing waits while the record is signed, and while the assessment is handed over', () => {
    const engagement = engagementOfThree()
    as(engagement, tom, () => engagement.do(conclude))
    const { state, rows } = engagement
    const [revision] = state.revisions
    if (!revision) throw new Error('a revision')
    expect(queueOf(state, rows, tom)).toHaveLength(1)
    for (const status of ['signing', 'approved'] as const)
      expect(queueOf({ ...state, revisions: [{ ...revision, status }] }, rows, tom)).toEqual([])
    engagement.handOver('Boris Novak')
    expect(queueOf(engagement.state, engagement.rows, tom)).toEqual([])
  })
})
