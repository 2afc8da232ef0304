import { describe, expect, it } from 'vitest'
import { changeWords, touchesItem } from '../../../../assessments/rules/history.ts'
import { invariant } from '../../../../shared/invariant.ts'
import type { Intention } from '../../../../shared/model/intention.ts'
import { control } from '../../../support/catalogue.ts'
import { evidence, finding, person, procedurePerformed, sample } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

/** The words of the last change, as a whole or for one item. */
function said(engagement: Engagement, item: string | null = null): string[] {
  const line = engagement.lines.at(-1)
  invariant(line, 'no line')
  return changeWords(line, engagement.state, engagement.catalogues, item)
}

describe('a change in words', () => {
  it('tells a bulk conclusion for one item alone where one item is asked for', () => {
    const engagement = Engagement.begin()
    const [first, second] = engagement.rows
    invariant(first && second, 'two rows')
    engagement.do({ type: 'item.conclude', items: [first.key, second.key], conclusion: 'non-compliant', reason: null })
    expect(said(engagement).join(' ')).toContain(second.ref)
    expect(said(engagement, first.key).join(' ')).toContain(`Concluded ${first.ref} non-compliant`)
    expect(said(engagement, first.key).join(' ')).not.toContain(second.ref)
  })

  it('names people, requirements and coded values, never an id or a code', () => {
    const engagement = Engagement.begin()
    const [person] = Object.values(engagement.state.person)
    const [row] = engagement.rows
    invariant(person && row, 'a person and a row')
    engagement.do({ type: 'item.assign', items: [row.key], person: person.id })
    expect(said(engagement)).toEqual([`Changed the assignee of ${row.ref} to “${person.name}”`])
    engagement.do({ type: 'item.status', items: [row.key], status: 'in-progress' })
    expect(said(engagement)[0]).toBe(`Changed the work status of ${row.ref} to “in progress”`)
    const value = { requirement: 'A.8.24', included: true, justification: '', implemented: true }
    engagement.do({ type: 'record.add', table: 'soa', value })
    expect(said(engagement)).toEqual(['Added Statement of Applicability entry A.8.24'])
  })

  it('names what was tailored and the rows that stand on other words by it', () => {
    const engagement = Engagement.begin()
    const own = { kind: 'own', set: 's3', control: control('own.labels', { title: 'Buckets carry labels' }) } as const
    engagement.do({ type: 'tailoring.add', value: own })
    expect(said(engagement)).toContain('Added tailoring Buckets carry labels')
    const reworded = { kind: 'reworded', set: 's3', control: control('s3.access'), reason: 'So' } as const
    engagement.do({ type: 'tailoring.add', value: reworded })
    expect(said(engagement)).toContain(`${engagement.item('s3/s3.access').ref} stands on a new wording of its control`)
    engagement.do({
      type: 'tailoring.add',
      value: { kind: 'excluded', set: 's3', controlId: 's3.media', reason: 'So' },
    })
    expect(said(engagement)).toContain('Added tailoring S3-01')
  })

  it('names questions, practices and services by their words, and a question of the auditor by its own', () => {
    const engagement = Engagement.begin()
    const blank = { exercise: 1, answer: '', status: 'to-do', owner: '', on: null } as const
    const answer = engagement.add('worksheet', { ...blank, question: 'w1.first' })
    expect(said(engagement)).toEqual(['Added worksheet answer First question of 1?'])
    engagement.do({ type: 'record.change', table: 'worksheet', id: answer, fields: { status: 'in-progress' } })
    expect(said(engagement)).toEqual(['Changed the status of worksheet answer First question of 1? to “in progress”'])
    engagement.add('worksheet', { ...blank, question: 'Who signs?' })
    expect(said(engagement)).toEqual(['Added worksheet answer Who signs?'])
    const practice = engagement.add('practice', { practice: 'wa.keys', result: 'partly', note: '' })
    expect(said(engagement)).toEqual(['Added practice Are keys managed?'])
    engagement.do({ type: 'record.remove', table: 'practice', id: practice })
    expect(said(engagement)).toEqual(['Removed practice Are keys managed?'])
    engagement.add('securityService', { service: 'ec2', use: '' })
    expect(said(engagement)).toEqual(['Added security service in use Amazon EC2'])
  })

  it('says that a review note was answered and cleared', () => {
    const engagement = Engagement.begin()
    engagement.add('person', person('Rosa Reviewer'))
    engagement.do({ type: 'record.add', table: 'reviewNote', value: { item: null, field: '', text: 'Why?' } })
    const [note] = Object.values(engagement.state.reviewNote)
    invariant(note, 'a note')
    engagement.do({ type: 'reviewNote.answer', id: note.id, answer: 'Because.' })
    expect(said(engagement)).toEqual([`Changed the answer of review note ${note.ref} to “Because.”`])
    engagement.by = 'Rosa Reviewer'
    engagement.do({ type: 'reviewNote.clear', id: note.id })
    expect(said(engagement)).toEqual([`Cleared review note ${note.ref}`])
  })

  it('knows which items a change touched', () => {
    const engagement = Engagement.begin()
    const [first, second] = engagement.rows
    invariant(first && second, 'two rows')
    engagement.do({ type: 'item.conclude', items: [first.key], conclusion: 'compliant', reason: null })
    const line = engagement.lines.at(-1)
    invariant(line, 'a line')
    expect([first, second].map((row) => touchesItem(line, row.key, engagement.state, new Map()))).toEqual([true, false])
  })

  it('C13: an item has the changes of its procedures, findings, notes, evidence, samples and deviations, also of removed ones', () => {
    const engagement = Engagement.begin()
    const key = 'common/common.physical'
    const proof = engagement.add('evidence', evidence())
    const drawn = engagement.add('sample', sample())
    const procedure = engagement.add('procedure', procedurePerformed(key, { evidence: [proof], sample: drawn }))
    const found = engagement.add('finding', finding([key]))
    const note = engagement.add('reviewNote', { item: key, field: '', text: 'Why?' })
    const later = engagement.add('reviewNote', {
      item: null,
      about: { table: 'finding', id: found },
      field: 'cause',
      text: 'Whose?',
    })
    const deviation = engagement.add('deviation', {
      control: 'common.physical',
      unit: 's3',
      conclusion: 'compliant',
      reason: 'So',
    })
    const changes: Intention[] = [
      { type: 'record.change', table: 'procedure', id: procedure, fields: { result: 'Otherwise' } },
      { type: 'record.change', table: 'finding', id: found, fields: { cause: 'Haste' } },
      { type: 'record.change', table: 'evidence', id: proof, fields: { state: 'approved' } },
      { type: 'record.change', table: 'sample', id: drawn, fields: { conclusion: 'Good' } },
      { type: 'record.change', table: 'deviation', id: deviation, fields: { reason: 'Seen' } },
      { type: 'reviewNote.answer', id: note, answer: 'So' },
      { type: 'reviewNote.answer', id: later, answer: 'So' },
    ]
    const touched = (item: string, gone = new Map<string, unknown>()) => {
      const line = engagement.lines.at(-1)
      invariant(line, 'a line')
      return touchesItem(line, item, engagement.state, gone)
    }
    for (const intention of changes) {
      engagement.do(intention)
      expect([touched(key), touched('s3/s3.access')], JSON.stringify(intention)).toEqual([true, false])
      expect(said(engagement, key)).toHaveLength(1)
    }
    engagement.do({ type: 'record.change', table: 'finding', id: found, fields: { items: [] } })
    expect(touched(key)).toBe(true)
    const [line, before] = [engagement.lines.at(-8), engagement.state.procedure[procedure]]
    engagement.do({ type: 'record.remove', table: 'procedure', id: procedure })
    invariant(line, 'the line that changed the procedure')
    expect(touchesItem(line, key, engagement.state, new Map())).toBe(false)
    expect(touchesItem(line, key, engagement.state, new Map([[procedure, before]]))).toBe(true)
  })

  it('E23: says that an item was sent back and why, once', () => {
    const engagement = Engagement.begin()
    const items = ['s3/s3.access']
    engagement.do({ type: 'item.conclude', items, conclusion: 'compliant', reason: null })
    engagement.do({ type: 'item.status', items, status: 'in-review' })
    engagement.do({ type: 'item.send-back', items, reason: 'Too short' })
    expect(said(engagement)).toEqual(['Sent S3-03 back to its preparer: Too short'])
  })
})
