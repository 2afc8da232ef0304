import { describe, expect, it } from 'vitest'
import { apply, emptyState, replay } from '../../../../assessments/rules/apply.ts'
import { beforeFirst, sealLine } from '../../../../assessments/rules/chain.ts'
import type { ChangeLine } from '../../../../shared/model/change.ts'
import type { Event } from '../../../../shared/model/event.ts'
import { Intention } from '../../../../shared/model/intention.ts'
import { AssessmentState } from '../../../../shared/model/state.ts'
import { evidence, finding } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

function lineOf(...events: Event[]): ChangeLine {
  return sealLine({ id: 'x', at: '2026-12-01T00:00:00Z', by: 'Anybody', events }, { sequence: 40, hash: '' }).line
}

function changed(unit: string, control: string, field: string, after: unknown): Event {
  return { type: 'item.changed', v: 1, unit, control, field, before: null, after }
}

describe('apply', () => {
  it('J1: leaves alone what is not there', () => {
    const { state } = Engagement.begin()
    const events: Event[] = [
      changed('none', 's3.access', 'reason', 'x'),
      changed('s3', 'none', 'reason', 'x'),
      { type: 'item.removed', v: 1, unit: 'none', control: 'none', before: Engagement.begin().item('s3/s3.access') },
      { type: 'record.changed', v: 1, table: 'finding', id: 'none', field: 'title', before: '', after: 'x' },
      { type: 'record.removed', v: 1, table: 'finding', id: 'none', before: {} },
      { type: 'revision.sent-back', v: 1, revision: 9, reason: 'x' },
      { type: 'payload.redacted', v: 1, sequence: 3, reason: 'x', by: 'x' },
    ]
    expect(apply(state, lineOf(...events))).toEqual(state)
  })

  it('J1: takes the name of something every object inherits for an id like any other', () => {
    const item = Engagement.begin().item('s3/s3.access')
    const added: Event = { type: 'item.added', v: 1, unit: 'constructor', control: 'keys', after: item }
    const keys = Object.keys
    const state = replay(emptyState(), [lineOf(added), lineOf(changed('constructor', 'name', 'reason', 'x'))])
    expect(Object.keys).toBe(keys)
    expect(Object.entries(state.items)).toEqual([['constructor', { keys: item }]])
    const person: Event = {
      type: 'record.changed',
      v: 1,
      table: 'person',
      id: 'constructor',
      field: 'name',
      before: 'x',
      after: 'y',
    }
    expect(Object.entries(apply(state, lineOf(person)).person)).toEqual([])
  })

  it('J1: takes a redacted line for one that changed nothing', () => {
    const { state } = Engagement.begin()
    expect(apply(state, { ...lineOf(), events: null })).toEqual(state)
  })

  it('J4: copies what a change writes to, and shares all the rest', () => {
    const engagement = Engagement.begin()
    const before = engagement.state
    engagement.do({ type: 'item.write', item: 's3/s3.access', field: 'reportComment', text: 'x' })
    const after = engagement.state
    expect(after.items['s3']).not.toBe(before.items['s3'])
    expect(after.items['ec2']).toBe(before.items['ec2'])
    expect(after.person).toBe(before.person)
    expect(before.items['s3']?.['s3.access']?.reportComment).toBe('')
  })

  it('J5: a journal started again from a saved state goes on from that state', () => {
    const { state } = Engagement.begin()
    const recovered: Event = {
      type: 'assessment.recovered',
      v: 1,
      state,
      lost: { from: 7, to: null },
      reason: 'Damage',
    }
    const line = sealLine({ id: 'x', at: '2026-12-01T00:00:00Z', by: 'Anybody', events: [recovered] }, beforeFirst).line
    const after = apply(emptyState(), line)
    expect(after).toEqual(state)
    expect(after.items).not.toBe(state.items)
    expect(AssessmentState.parse(after)).toEqual(after)
  })

  it('J6: a finding written before it could state a nonconformity states none, and its raising can be undone', () => {
    const engagement = Engagement.begin()
    const { nonconformity: _, ...older } = finding([])
    const id = engagement.add('finding', older as ReturnType<typeof finding>)
    expect(engagement.state.finding[id]?.nonconformity).toBe('')
    const { finding: records, ...rest } = JSON.parse(JSON.stringify(engagement.state)) as AssessmentState
    for (const record of Object.values(records)) delete (record as Partial<typeof record>).nonconformity
    const state = { ...rest, finding: records }
    const recovered: Event = { type: 'assessment.recovered', v: 1, state, lost: { from: 7, to: null }, reason: 'x' }
    expect(apply(emptyState(), lineOf(recovered)).finding[id]?.nonconformity).toBe('')
    expect(engagement.undo().ok).toBe(true)
  })

  it('J6: an engagement written before it could name its standards names none, and a change of another field leaves them', () => {
    const engagement = Engagement.begin()
    const { standards: _, ...older } = engagement.state.about
    const about = older as typeof engagement.state.about
    const created: Event = { type: 'assessment.created', v: 1, id: 'a1', edition: 'e', template: 'blank', about }
    expect(apply(emptyState(), lineOf(created)).about.standards).toBe('')
    const state = { ...engagement.state, about }
    const recovered: Event = { type: 'assessment.recovered', v: 1, state, lost: { from: 7, to: null }, reason: 'x' }
    expect(apply(emptyState(), lineOf(recovered)).about.standards).toBe('')
    engagement.do(Intention.parse({ type: 'about.change', fields: { standards: 'ISO 19011' } }))
    engagement.do(Intention.parse({ type: 'about.change', fields: { client: 'Another' } }))
    expect(engagement.state.about).toMatchObject({ client: 'Another', standards: 'ISO 19011' })
  })

  it('C8: remembers the highest reference of each kind, also when what had it is gone', () => {
    const engagement = Engagement.begin()
    const id = engagement.add('evidence', evidence())
    engagement.do({ type: 'record.remove', table: 'evidence', id })
    expect(engagement.state.counters).toMatchObject({ E: 1, S3: 3, ORG: 1 })
  })
})
