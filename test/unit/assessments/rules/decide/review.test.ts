import { describe, expect, it } from 'vitest'
import type { Intention } from '../../../../../shared/model/intention.ts'
import type { Conclusion, WorkStatus } from '../../../../../shared/model/item.ts'
import { evidence, finding, person, procedurePerformed, sample } from '../../../../support/records.ts'
import { Engagement, must } from '../../../../support/state.ts'

const item = 's3/s3.access'
const other = 'ec2/ec2.guest'
const petra = 'Petra Preparer'
const rita = 'Rita Reviewer'
const tom = 'Tom Tester'

const conclude = (conclusion: Conclusion, items = [item]): Intention => ({
  type: 'item.conclude',
  items,
  conclusion,
  reason: 'So',
})
const status = (to: WorkStatus, items = [item]): Intention => ({ type: 'item.status', items, status: to })
const review = (reviewed = true, items = [item]): Intention => ({ type: 'item.review', items, reviewed })
const sendBack = (items = [item]): Intention => ({ type: 'item.send-back', items, reason: 'The sample is missing' })
const comment = (text: string): Intention => ({ type: 'item.write', item, field: 'reportComment', text })

/** Does something as somebody, and goes on as the preparer. */
function as<T>(engagement: Engagement, name: string, act: () => T): T {
  engagement.by = name
  const done = act()
  engagement.by = petra
  return done
}

/** A team of three, with one item concluded and in review. */
function inReview(): Engagement {
  const engagement = Engagement.begin()
  for (const name of [rita, tom]) engagement.add('person', person(name))
  engagement.do(conclude('compliant'))
  engagement.do(status('in-review'))
  return engagement
}

function reviewed(prepare: (engagement: Engagement) => void = () => undefined): Engagement {
  const engagement = inReview()
  prepare(engagement)
  as(engagement, rita, () => engagement.do(review()))
  return engagement
}

const marksOf = (engagement: Engagement) => {
  const { workStatus, prepared, reviewed: mark } = engagement.item(item)
  return [workStatus, prepared?.by ?? null, mark?.by ?? null]
}

describe("the reviewer's mark", () => {
  it('E22: is not given by who prepared the item, whatever the case of the name, to none of many', () => {
    const engagement = inReview()
    as(engagement, tom, () => engagement.do(conclude('compliant', [other])))
    for (const name of [petra, 'PETRA preparer '])
      expect(as(engagement, name, () => engagement.refusal(review(true, [other, item])))).toBe('rule.own-work')
    expect(engagement.item(other).reviewed).toBeNull()
    as(engagement, rita, () => engagement.do(review(true, [other, item])))
    expect(marksOf(engagement)).toEqual(['done', petra, rita])
  })

  it('E22: is not given to what nobody concluded or prepared', () => {
    const engagement = inReview()
    const refusal = () => as(engagement, rita, () => engagement.refusal(review()))
    engagement.do(status('to-do'))
    expect(refusal()).toBe('rule.review-not-prepared')
    engagement.do(conclude('not-assessed'))
    expect(refusal()).toBe('rule.review-not-assessed')
  })

  it('E22: waits until the notes on the item are cleared', () => {
    const engagement = inReview()
    const id = as(engagement, rita, () => engagement.add('reviewNote', { item, field: 'reason', text: 'Why?' }))
    const refusal = () => as(engagement, rita, () => engagement.refusal(review()))
    expect(refusal()).toBe('rule.review-open-note')
    engagement.do({ type: 'reviewNote.answer', id, answer: 'So' })
    as(engagement, rita, () => engagement.do({ type: 'reviewNote.clear', id }))
    expect(refusal()).toBe('allowed')
  })

  it('E22: taken back by its reviewer is forgotten, by somebody else is remembered', () => {
    const [own, others] = [reviewed(), reviewed()]
    as(own, rita, () => own.do(review(false)))
    expect(own.item(item)).toMatchObject({ workStatus: 'in-review', reviewed: null, lastReview: null })
    others.do(review(false))
    expect(others.item(item)).toMatchObject({ workStatus: 'in-review', reviewed: null, lastReview: { by: rita } })
    expect(others.refusal(review(false))).toBe('input.nothing-to-change')
  })
})

describe('work status and marks', () => {
  it('E20: to do clears both marks, in progress and in review that of the reviewer', () => {
    const after = (to: WorkStatus) => {
      const engagement = reviewed()
      engagement.do(status(to))
      return marksOf(engagement)
    }
    expect(after('to-do')).toEqual(['to-do', null, null])
    expect(after('in-progress')).toEqual(['in-progress', petra, null])
    expect(after('in-review')).toEqual(['in-review', petra, null])
  })

  it('E20: only what was concluded goes to review, and who sends it there has prepared it', () => {
    const engagement = inReview()
    expect(engagement.refusal(status('in-review', [other]))).toBe('rule.review-not-assessed')
    engagement.do(status('to-do'))
    as(engagement, tom, () => engagement.do(status('in-review')))
    expect(marksOf(engagement)).toEqual(['in-review', tom, null])
  })

  it('E20: done is what was reviewed, or what nobody else on the team could review', () => {
    expect(inReview().refusal(status('done'))).toBe('rule.done-needs-review')
    expect(reviewed().refusal(status('done'))).toBe('input.nothing-to-change')
    const alone = Engagement.begin()
    alone.add('person', person('Carl Client', { kind: 'client' }))
    expect(alone.refusal(status('done'))).toBe('rule.review-not-assessed')
    alone.do(conclude('compliant'))
    alone.do(status('done'))
    expect(marksOf(alone)).toEqual(['done', petra, null])
  })

  it('E20: what is taken back to not assessed is in progress again', () => {
    const engagement = reviewed()
    engagement.do(conclude('not-assessed'))
    expect(marksOf(engagement)).toEqual(['in-progress', null, null])
  })
})

describe('who prepared an item', () => {
  it('E21: is who changed last what it says, so that the two who wrote it do not review it alone', () => {
    const engagement = inReview()
    as(engagement, rita, () => engagement.do(comment('Better')))
    expect(marksOf(engagement)).toEqual(['in-review', rita, null])
    expect(as(engagement, rita, () => engagement.refusal(review()))).toBe('rule.own-work')
    as(engagement, tom, () => engagement.add('procedure', procedurePerformed(item)))
    expect(marksOf(engagement)).toEqual(['in-review', tom, null])
  })

  it('E21: is not who changes what it rests on, assigns it or raises a note', () => {
    const engagement = inReview()
    const id = engagement.add('evidence', evidence())
    engagement.do({ type: 'item.cite', items: [item], evidence: id, cited: true })
    as(engagement, rita, () => {
      engagement.do({ type: 'record.change', table: 'evidence', id, fields: { state: 'rejected' } })
      engagement.add('finding', finding([item]))
      engagement.add('reviewNote', { item, field: '', text: 'Why?' })
      engagement.do({ type: 'item.assign', items: [item], person: engagement.idOf('person', tom) })
    })
    expect(marksOf(engagement)).toEqual(['in-review', petra, null])
  })

  it('E21: is dated anew when a reviewed item changes', () => {
    const engagement = reviewed()
    engagement.do(comment('Better'))
    expect(engagement.item(item).prepared).toEqual({ by: petra, on: engagement.lines.at(-1)?.at })
  })
})

describe('a change to what a reviewed item rests on', () => {
  const common = 'common/common.physical'
  const cases: [string, (e: Engagement) => Intention | null, ((e: Engagement) => void)?][] = [
    ['a procedure', () => ({ type: 'record.add', table: 'procedure', value: procedurePerformed(item) })],
    ['a finding', () => ({ type: 'record.add', table: 'finding', value: finding([item]) })],
    [
      'a procedure changed',
      (e) => change('procedure', firstOf(e, 'procedure'), { result: 'Otherwise' }),
      (e) => e.add('procedure', procedurePerformed(item)),
    ],
    [
      'a procedure moved to another item',
      (e) => change('procedure', firstOf(e, 'procedure'), { item: other }),
      (e) => e.add('procedure', procedurePerformed(item)),
    ],
    [
      'a procedure removed',
      (e) => ({ type: 'record.remove', table: 'procedure', id: firstOf(e, 'procedure') }),
      (e) => e.add('procedure', procedurePerformed(item)),
    ],
    [
      'a finding linked',
      (e) => change('finding', firstOf(e, 'finding'), { items: [other, item] }),
      (e) => e.add('finding', finding([other])),
    ],
    [
      'what a finding says',
      (e) => change('finding', firstOf(e, 'finding'), { severity: 'low' }),
      (e) => e.add('finding', finding([item])),
    ],
    [
      'evidence rejected',
      (e) => change('evidence', firstOf(e, 'evidence'), { state: 'rejected' }),
      (e) => e.do({ type: 'evidence.attach', value: evidence(), items: [item] }),
    ],
    [
      'evidence of a procedure, dated otherwise',
      (e) => change('evidence', firstOf(e, 'evidence'), { coversTo: '2026-03-01' }),
      (e) => e.add('procedure', procedurePerformed(item, { evidence: [e.add('evidence', evidence())] })),
    ],
    [
      'a sample',
      (e) => change('sample', firstOf(e, 'sample'), { conclusion: 'Two deviations' }),
      (e) => e.add('procedure', procedurePerformed(item, { sample: e.add('sample', sample()) })),
    ],
  ]

  it.each(cases)("E2: clears the reviewer's mark: %s", (_, act, prepare) => {
    const engagement = reviewed(prepare)
    const before = engagement.item(item)
    const intention = act(engagement)
    if (intention) engagement.do(intention)
    expect(engagement.item(item)).toMatchObject({ workStatus: 'in-review', reviewed: null, lastReview: { by: rita } })
    must(engagement.undo())
    expect(engagement.item(item)).toEqual(before)
  })

  it('E2: clears it for a deviation from a common control', () => {
    const engagement = inReview()
    engagement.do(conclude('compliant', [common]))
    as(engagement, rita, () => engagement.do(review(true, [common])))
    engagement.add('deviation', { control: 'common.physical', unit: 's3', conclusion: 'non-compliant', reason: 'Seen' })
    expect(engagement.item(common)).toMatchObject({ workStatus: 'in-review', reviewed: null })
  })

  it('E2: does not clear it for what comes later: an answer of management, approval of evidence, a link of others', () => {
    const engagement = reviewed((e) => {
      e.add('finding', finding([item]))
      e.do({ type: 'evidence.attach', value: evidence(), items: [item] })
    })
    const response = { position: 'agree', text: 'Yes', owner: 'Owen', due: null } as const
    engagement.do(change('finding', firstOf(engagement, 'finding'), { response, status: 'remediating' }))
    engagement.do(change('finding', firstOf(engagement, 'finding'), { items: [item, other] }))
    engagement.do(change('evidence', firstOf(engagement, 'evidence'), { state: 'approved', restricted: true }))
    expect(marksOf(engagement)).toEqual(['done', petra, rita])
  })
})

function change(table: string, id: string, fields: object): Intention {
  // One member of the union for each table; the rules are asked as a screen would.
  return { type: 'record.change', table, id, fields } as Intention
}

function firstOf(engagement: Engagement, table: 'procedure' | 'finding' | 'evidence' | 'sample'): string {
  return Object.keys(engagement.state[table])[0] ?? ''
}

describe('undo and marks', () => {
  it('E26: the mark comes back with what its change is undone in turn, and not out of turn', () => {
    const engagement = reviewed()
    engagement.do(comment('One'))
    const line = engagement.lines.at(-1)
    engagement.do({ type: 'item.write', item, field: 'workingNote', text: 'Two' })
    must(engagement.undo(line))
    expect(engagement.item(item)).toMatchObject({ reportComment: '', reviewed: null, workStatus: 'in-review' })
  })

  it('E26: an older change undone after the review clears the mark', () => {
    const engagement = inReview()
    engagement.do(comment('One'))
    const line = engagement.lines.at(-1)
    as(engagement, rita, () => engagement.do(review()))
    must(engagement.undo(line))
    expect(marksOf(engagement)).toEqual(['in-review', petra, null])
  })

  it('E26: what was done in review is taken back by its reviewer alone', () => {
    const withdrawn = reviewed()
    as(withdrawn, rita, () => withdrawn.do(review(false)))
    const returned = inReview()
    as(returned, rita, () => returned.do(sendBack()))
    const raised = inReview()
    as(raised, rita, () => raised.add('reviewNote', { item, field: '', text: 'Why?' }))
    for (const engagement of [withdrawn, returned, raised]) {
      const refused = engagement.undo()
      expect(refused).toMatchObject({ failure: { code: 'undo.of-reviewer', params: { name: rita } } })
      expect(as(engagement, rita, () => engagement.undo()).ok).toBe(true)
    }
  })

  it('E26: a mark alone does not come back out of turn', () => {
    const engagement = reviewed()
    as(engagement, rita, () => engagement.do(review(false)))
    const line = engagement.lines.at(-1)
    engagement.do(comment('Two'))
    const refused = as(engagement, rita, () => engagement.undo(line))
    expect(refused).toMatchObject({ failure: { code: 'undo.mark-changed', params: { item: 'S3-03' } } })
  })
})

describe('sending back', () => {
  it('E23: takes items to their preparer with the reason, as one change, and is kept until the next review', () => {
    const engagement = reviewed()
    as(engagement, rita, () => engagement.do(sendBack()))
    const sentBack = { by: rita, on: engagement.lines.at(-1)?.at, reason: 'The sample is missing' }
    expect(engagement.item(item)).toMatchObject({ workStatus: 'in-progress', reviewed: null, sentBack })
    engagement.do(comment('Sample added'))
    engagement.do(status('in-review'))
    expect(engagement.item(item).sentBack).toEqual(sentBack)
    as(engagement, rita, () => engagement.do(review()))
    expect(engagement.item(item).sentBack).toBeNull()
  })

  it('E23: is refused for what is not in review, for one of many', () => {
    const engagement = inReview()
    engagement.do(conclude('compliant', [other]))
    expect(as(engagement, rita, () => engagement.refusal(sendBack([item, other])))).toBe('rule.not-in-review')
    expect(engagement.item(item).workStatus).toBe('in-review')
  })
})

describe('a unit given to somebody', () => {
  const assign = (e: Engagement, name: string | null): Intention => ({
    type: 'unit.assign',
    unit: 's3',
    person: name === null ? null : e.idOf('person', name),
  })

  it('C11: gives all its items, also those that come into it later, as one change', () => {
    const engagement = inReview()
    engagement.do(assign(engagement, tom))
    const id = engagement.idOf('person', tom)
    engagement.do({ type: 'unit.options', unit: 's3', options: { 's3.keys': 'own' } })
    const owners = Object.values(engagement.state.items['s3'] ?? {}).map(({ assignee }) => assignee)
    expect(new Set(owners)).toEqual(new Set([id]))
    expect(engagement.item('s3/s3.key-policy').assignee).toBe(id)
    expect(engagement.item(other).assignee).toBeNull()
    expect(engagement.refusal({ type: 'record.remove', table: 'person', id })).toBe('rule.in-use')
    engagement.do(assign(engagement, null))
    expect(engagement.refusal({ type: 'record.remove', table: 'person', id })).toBe('allowed')
  })

  it('C11, E10: is refused for who is not on the team, and for a unit that is not there', () => {
    const engagement = inReview()
    const client = engagement.add('person', person('Carl Client', { kind: 'client' }))
    expect(engagement.refusal({ type: 'unit.assign', unit: 's3', person: client })).toBe('unknown.person')
    expect(engagement.refusal({ type: 'unit.assign', unit: 'none', person: null })).toBe('unknown.unit')
  })
})
