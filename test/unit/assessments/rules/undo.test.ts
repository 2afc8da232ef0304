import { describe, expect, it } from 'vitest'
import { inverseOf, isSignOff, isUndoable, undo } from '../../../../assessments/rules/undo.ts'
import type { ChangeLine } from '../../../../shared/model/change.ts'
import type { Intention } from '../../../../shared/model/intention.ts'
import { evidence, finding, procedurePerformed } from '../../../support/records.ts'
import { control } from '../../../support/catalogue.ts'
import { certificateOf } from '../../../support/certificates.ts'
import { Engagement } from '../../../support/state.ts'

const item = 's3/s3.access'
const write = (text: string): Intention => ({ type: 'item.write', item, field: 'reportComment', text })
const sign: Intention = {
  type: 'revision.sign',
  role: 'preparer',
  person: null,
  signers: null,
  certificate: certificateOf('Petra Preparer'),
}

function refusal(engagement: Engagement, line: ChangeLine | undefined): string {
  const before = engagement.state
  const change = engagement.undo(line)
  if (change.ok || engagement.state !== before) return 'allowed'
  return change.failure.code
}

/** Makes the changes and gives the line of the first. */
function after(engagement: Engagement, ...intentions: Intention[]): ChangeLine | undefined {
  const at = engagement.lines.length
  for (const intention of intentions) engagement.do(intention)
  return engagement.lines[at]
}

describe('undo', () => {
  it('U1: is a new change of the inverse events, last first, that names what it takes back', () => {
    const engagement = Engagement.begin()
    const before = engagement.state
    const line = after(engagement, { type: 'evidence.attach', value: evidence(), items: [item] })
    engagement.undo(line)
    const last = engagement.lines.at(-1)
    expect(last?.undoes).toBe(line?.id)
    expect(last?.events).toEqual([...(line?.events ?? [])].reverse().map(inverseOf))
    expect({ ...engagement.state, counters: before.counters }).toEqual(before)
  })

  it('U2: is refused when the value has changed since, and names it', () => {
    const engagement = Engagement.begin()
    const first = after(engagement, write('one'), write('two'))
    expect(engagement.undo(first)).toEqual({
      ok: false,
      failure: { code: 'undo.changed-since', params: { what: 'S3-03' } },
    })
    expect(engagement.item(item).reportComment).toBe('two')
  })

  it('U2: names an answer of the worksheet by its question', () => {
    const engagement = Engagement.begin()
    const blank = { exercise: 1, question: 'w1.first', answer: '', status: 'to-do', owner: '', on: null } as const
    const id = engagement.add('worksheet', blank)
    const answer = (text: string): Intention => ({
      type: 'record.change',
      table: 'worksheet',
      id,
      fields: { answer: text },
    })
    const first = after(engagement, answer('one'), answer('two'))
    expect(engagement.undo(first)).toEqual({
      ok: false,
      failure: { code: 'undo.changed-since', params: { what: 'First question of 1?' } },
    })
  })

  it('U2: of an older change is allowed while its own values still hold', () => {
    const engagement = Engagement.begin()
    const first = after(engagement, write('one'), { type: 'item.write', item, field: 'workingNote', text: 'two' })
    expect(refusal(engagement, first)).toBe('allowed')
    expect(engagement.item(item)).toMatchObject({ reportComment: '', workingNote: 'two' })
  })

  it.each<[string, Intention, (id: string) => Intention]>([
    [
      'a record changed after it was added',
      { type: 'record.add', table: 'finding', value: finding([]) },
      (id) => ({ type: 'record.change', table: 'finding', id, fields: { title: 'Other' } }),
    ],
    [
      'a record removed after it was added',
      { type: 'record.add', table: 'finding', value: finding([]) },
      (id) => ({ type: 'record.remove', table: 'finding', id }),
    ],
  ])('U2: is refused for %s', (_, first, second) => {
    const engagement = Engagement.begin()
    const line = after(engagement, first)
    engagement.do(second(line?.id ?? ''))
    expect(refusal(engagement, line)).toBe('undo.changed-since')
  })

  it('U2: is refused twice for the same change', () => {
    const engagement = Engagement.begin()
    const line = after(engagement, write('one'))
    engagement.undo(line)
    expect(refusal(engagement, line)).toBe('undo.changed-since')
  })

  it('U2: finds what one change wrote to twice: items that came back and took the text that then stood', () => {
    const engagement = Engagement.begin()
    const gone = after(engagement, { type: 'unit.remove', unit: 's3' })
    const without = engagement.state
    const reworded = { ...control('s3.access'), title: 'In our words' }
    engagement.do({ type: 'tailoring.add', value: { kind: 'reworded', set: 's3', control: reworded, reason: 'So' } })
    expect(refusal(engagement, gone)).toBe('allowed')
    const back = engagement.lines.at(-1)
    const touched = back?.events?.filter((event) => 'control' in event && event.control === 's3.access')
    expect(touched?.map(({ type }) => type)).toEqual(['item.added', 'item.changed'])
    expect(refusal(engagement, back)).toBe('allowed')
    expect(engagement.state.items).toEqual(without.items)
  })

  it('U2: is refused where what one change wrote to twice has changed after it', () => {
    const engagement = Engagement.begin()
    const gone = after(engagement, { type: 'unit.remove', unit: 's3' })
    const reworded = { ...control('s3.access'), title: 'In our words' }
    engagement.do({ type: 'tailoring.add', value: { kind: 'reworded', set: 's3', control: reworded, reason: 'So' } })
    engagement.undo(gone)
    const back = engagement.lines.at(-1)
    engagement.do(write('one'))
    expect(refusal(engagement, back)).toBe('undo.changed-since')
  })

  it('U3: never crosses a sign-off, also not after the record was sent back', () => {
    const engagement = Engagement.begin()
    engagement.do({ type: 'item.conclude', items: [item], conclusion: 'non-compliant', reason: 'Accepted' })
    const line = after(engagement, write('one'))
    const signing = after(engagement, sign)
    expect(refusal(engagement, line)).toBe('rule.signed')
    expect(refusal(engagement, signing)).toBe('rule.signed')
    const sentBack = after(engagement, { type: 'revision.send-back', reason: 'More' })
    for (const each of [line, signing, sentBack]) expect(refusal(engagement, each)).toBe('undo.sign-off')
    expect(engagement.targets).toEqual({ undo: null, redo: null })
    expect(refusal(engagement, after(engagement, write('two')))).toBe('allowed')
  })

  it('U3: does not take back the making of an assessment', () => {
    const engagement = Engagement.begin()
    expect(refusal(engagement, engagement.lines[0])).toBe('undo.sign-off')
    expect(isUndoable(engagement.lines[0] as ChangeLine)).toBe(false)
  })

  it('U3: leaves a change alone whose content was redacted', () => {
    const engagement = Engagement.begin()
    const line = after(engagement, write('secret')) as ChangeLine
    expect(isUndoable({ ...line, events: null })).toBe(false)
    expect(isSignOff({ ...line, events: null })).toBe(false)
    expect(undo(engagement.ground(), { ...line, events: null }, true)).toMatchObject({ ok: false })
  })

  it('U5: is refused where something would point to what is gone', () => {
    const engagement = Engagement.begin()
    const added = after(engagement, { type: 'record.add', table: 'evidence', value: evidence() })
    engagement.do({ type: 'item.cite', items: [item], evidence: added?.id ?? '', cited: true })
    expect(engagement.undo(added)).toEqual({
      ok: false,
      failure: { code: 'undo.changed-since', params: { what: 'S3-03' } },
    })
  })

  it('U5: is refused for a service on which work was done since', () => {
    const engagement = Engagement.begin({ template: { units: [] } })
    const added = after(engagement, { type: 'unit.add', service: 's3' })
    const procedure = engagement.add('procedure', procedurePerformed(item))
    expect(refusal(engagement, added)).toBe('undo.changed-since')
    engagement.do({ type: 'record.remove', table: 'procedure', id: procedure })
    expect(refusal(engagement, added)).toBe('allowed')
  })

  it('U5: is refused where it would bring back a pointer to what was removed since', () => {
    const engagement = Engagement.begin()
    const id = engagement.add('evidence', evidence())
    engagement.do({ type: 'item.cite', items: [item], evidence: id, cited: true })
    const uncited = after(
      engagement,
      { type: 'item.cite', items: [item], evidence: id, cited: false },
      { type: 'record.remove', table: 'evidence', id },
    )
    expect(refusal(engagement, uncited)).toBe('undo.changed-since')
  })
})

describe('the next undo and redo', () => {
  const comment = (engagement: Engagement) => engagement.item(item).reportComment

  it('U4: go back and forth over the changes, newest first', () => {
    const engagement = Engagement.begin()
    for (const text of ['one', 'two', 'three']) engagement.do(write(text))
    const back = () => engagement.undo(engagement.targets.undo ?? undefined)
    const forth = () => engagement.undo(engagement.targets.redo ?? undefined)
    back()
    back()
    expect(comment(engagement)).toBe('one')
    forth()
    expect(comment(engagement)).toBe('two')
    back()
    back()
    expect([comment(engagement), engagement.targets.undo]).toEqual(['', null])
    for (let step = 0; step < 3; step += 1) forth()
    expect([comment(engagement), engagement.targets.redo]).toEqual(['three', null])
  })

  it('U4: a new change ends redo', () => {
    const engagement = Engagement.begin()
    engagement.do(write('one'))
    engagement.undo()
    expect(engagement.targets.redo).not.toBeNull()
    engagement.do(write('two'))
    expect(engagement.targets.redo).toBeNull()
    engagement.undo(engagement.targets.undo ?? undefined)
    expect([comment(engagement), engagement.targets.undo]).toEqual(['', null])
  })

  it('U4: an older change undone by name is a change like any other', () => {
    const engagement = Engagement.begin()
    const first = after(engagement, write('one'), { type: 'item.write', item, field: 'workingNote', text: 'x' })
    engagement.undo(first)
    expect(engagement.targets.redo).toBeNull()
    engagement.undo(engagement.targets.undo ?? undefined)
    expect(comment(engagement)).toBe('one')
  })

  it('U4: there is nothing to take back in a new assessment', () => {
    expect(Engagement.begin().targets).toEqual({ undo: null, redo: null })
  })

  it('U6: takes out what the scope as it then is no longer calls for', () => {
    const engagement = Engagement.begin()
    const own = { kind: 'own', set: 's3', control: control('firm.extra') } as const
    engagement.do({ type: 'tailoring.add', value: own })
    const line = engagement.lines.at(-1)
    engagement.do({ type: 'unit.split', unit: 's3', suffix: 'logs', name: 'Logs' })
    expect(engagement.item('s3-logs/firm.extra').applies).toBe(true)
    expect(engagement.undo(line).ok).toBe(true)
    expect(engagement.item('s3-logs/firm.extra').applies).toBe(false)
    expect(engagement.rows.map(({ control: id }) => id)).not.toContain('firm.extra')
  })
})
