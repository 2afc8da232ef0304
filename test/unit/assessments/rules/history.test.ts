import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { changeWords, keepGone, touchesItem } from '../../../../assessments/rules/history.ts'
import { invariant } from '../../../../shared/invariant.ts'
import { About } from '../../../../shared/model/about.ts'
import type { Intention } from '../../../../shared/model/intention.ts'
import { Item } from '../../../../shared/model/item.ts'
import { tables } from '../../../../shared/model/state.ts'
import { valueWords } from '../../../../shared/text/en/history-values.ts'
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
    expect(said(engagement)).toEqual([`Assigned ${row.ref} to ${person.name}`])
    engagement.do({ type: 'item.assign', items: [row.key], person: null })
    expect(said(engagement)).toEqual([`Removed the assignee of ${row.ref}`])
    engagement.do({ type: 'item.status', items: [row.key], status: 'in-progress' })
    expect(said(engagement)[0]).toBe(`Changed the work status of ${row.ref} to “in progress”`)
    const value = { requirement: 'A.8.24', included: true, justification: '', implemented: true }
    engagement.do({ type: 'record.add', table: 'soa', value })
    expect(said(engagement)).toEqual(['Added A.8.24 to the client’s Statement of Applicability: included, implemented'])
  })

  it('C14: names what was tailored and the rows that stand on other words by it', () => {
    const engagement = Engagement.begin()
    const own = { kind: 'own', set: 's3', control: control('own.labels', { title: 'Buckets carry labels' }) } as const
    engagement.do({ type: 'tailoring.add', value: own })
    expect(said(engagement)).toContain('Added the firm’s own control “Buckets carry labels” to Amazon S3')
    const reworded = { kind: 'reworded', set: 's3', control: control('s3.access'), reason: 'So' } as const
    engagement.do({ type: 'tailoring.add', value: reworded })
    expect(said(engagement)).toEqual([
      'Reworded the control of S3-03: So',
      'Put S3-03 on the new wording of its control',
    ])
    engagement.do({
      type: 'tailoring.add',
      value: { kind: 'excluded', set: 's3', controlId: 's3.media', reason: 'So' },
    })
    expect(said(engagement)).toContain('Left S3-01 out: So')
    const [, , excluded] = Object.values(engagement.state.tailoring)
    invariant(excluded, 'an exclusion')
    engagement.do({
      type: 'tailoring.change',
      id: excluded.id,
      value: { kind: 'excluded', set: 's3', controlId: 's3.media', reason: 'Otherwise' },
    })
    expect(said(engagement)).toEqual(['Left S3-01 out: Otherwise'])
    const anew = Object.values(engagement.state.tailoring).find(({ kind }) => kind === 'excluded')
    invariant(anew, 'the exclusion made anew')
    engagement.do({ type: 'tailoring.remove', id: anew.id })
    expect(said(engagement)).toContain('Took S3-01 in again')
  })

  it('C14: names questions, practices and services by their words, and a question of the auditor by its own', () => {
    const engagement = Engagement.begin()
    const blank = { exercise: 1, answer: '', status: 'to-do', owner: '', on: null } as const
    const answer = engagement.add('worksheet', { ...blank, question: 'w1.first' })
    expect(said(engagement)).toEqual(['Took up the worksheet question “First question of 1?”'])
    engagement.do({ type: 'record.change', table: 'worksheet', id: answer, fields: { status: 'in-progress' } })
    expect(said(engagement)).toEqual([
      'Changed the status of the answer to the worksheet question “First question of 1?” to “in progress”',
    ])
    engagement.add('worksheet', { ...blank, question: 'w2.first', answer: 'It was.' })
    expect(said(engagement)).toEqual(['Answered the worksheet question “First question of 2?”'])
    engagement.add('worksheet', { ...blank, question: 'Who signs?' })
    expect(said(engagement)).toEqual(['Took up the worksheet question “Who signs?”'])
    const practice = engagement.add('practice', { practice: 'wa.keys', result: 'partly', note: '' })
    expect(said(engagement)).toEqual(['Answered the practice “Are keys managed?”: partly in place'])
    engagement.do({ type: 'record.remove', table: 'practice', id: practice })
    expect(said(engagement)).toEqual(['Removed the answer on the practice “Are keys managed?”'])
    engagement.add('securityService', { service: 'ec2', use: '' })
    expect(said(engagement)).toEqual(['Noted that Amazon EC2 is in use'])
  })

  it('says that a review note was answered and cleared', () => {
    const engagement = Engagement.begin()
    engagement.add('person', person('Rosa Reviewer'))
    engagement.do({ type: 'record.add', table: 'reviewNote', value: { item: null, field: '', text: 'Why?' } })
    const [note] = Object.values(engagement.state.reviewNote)
    invariant(note, 'a note')
    expect(said(engagement)).toEqual([`Raised review note ${note.ref}: “Why?”`])
    engagement.do({ type: 'reviewNote.answer', id: note.id, answer: 'Because.' })
    expect(said(engagement)).toEqual([`Answered review note ${note.ref}: “Because.”`])
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

  it('C14: tells what was done alike to many items once, with runs of their references', () => {
    const engagement = Engagement.begin()
    engagement.do({ type: 'unit.options', unit: 's3', options: { 's3.keys': 'own' } })
    const [own, ...items] = engagement.rows.filter(({ unit }) => unit === 'organization' || unit === 's3')
    invariant(own && items.length === 4, 'an item of the organization and four of S3')
    const keys = [own, ...items].map(({ key }) => key)
    engagement.do({ type: 'item.conclude', items: keys, conclusion: 'non-compliant', reason: null })
    expect(said(engagement)).toEqual(['Concluded 5 items non-compliant: ORG-01, S3-01 to S3-04'])
    engagement.do({ type: 'item.status', items: keys.slice(0, 3), status: 'in-review' })
    expect(said(engagement)).toEqual(['Changed the work status of ORG-01, S3-01 and S3-02 to “in review”'])
    engagement.add('person', person('Rosa Reviewer'))
    engagement.by = 'Rosa Reviewer'
    engagement.do({ type: 'item.review', items: keys.slice(1, 3), reviewed: true })
    expect(said(engagement)).toEqual(['Marked S3-01 and S3-02 as reviewed'])
    engagement.do({ type: 'item.review', items: keys.slice(1, 3), reviewed: false })
    expect(said(engagement)).toContain('Took back the reviewer’s mark of S3-01 and S3-02')
  })

  it('C14: says whether something was set, changed or taken away, in the words of the report', () => {
    const engagement = Engagement.begin()
    const item = 's3/s3.access'
    const write = (text: string) => engagement.do({ type: 'item.write', item, field: 'workingNote', text })
    write('Seen')
    expect(said(engagement)).toEqual(['Set the working note of S3-03 to “Seen”'])
    write('Seen “twice”')
    expect(said(engagement)).toEqual(['Changed the working note of S3-03 to “Seen ‘twice’”'])
    write('')
    expect(said(engagement)).toEqual(['Removed the working note of S3-03'])
    engagement.do({ type: 'item.conclude', items: [item], conclusion: 'partially-compliant', reason: null })
    engagement.do({ type: 'item.conclude', items: [item], conclusion: 'compliant', reason: null })
    expect(said(engagement)).toEqual(['Changed the conclusion of S3-03 from “partially compliant” to “compliant”'])
    engagement.do({ type: 'item.conclude', items: [item], conclusion: 'not-assessed', reason: null })
    expect(said(engagement)).toEqual(['Took back the conclusion “compliant” of S3-03'])
  })

  it('C14: lets the dots hang on the last word of a long text', () => {
    const engagement = Engagement.begin()
    const text = 'word '.repeat(60).trim()
    engagement.do({ type: 'item.write', item: 's3/s3.access', field: 'reportComment', text })
    const [told = ''] = said(engagement)
    expect(told).toMatch(/ word word\u00a0…”$/)
    expect(told.length).toBeGreaterThan(200)
  })

  it('C14: says of lists what came to them and what was taken out, by names, also of what is gone', () => {
    const engagement = Engagement.begin()
    const items = ['s3/s3.access', 's3/s3.encryption']
    const proof = engagement.add('evidence', evidence())
    expect(said(engagement)).toEqual(['Recorded evidence E-001 “Screenshot”'])
    engagement.do({ type: 'item.cite', items, evidence: proof, cited: true })
    const cited = engagement.lines.at(-1)
    invariant(cited, 'a line')
    expect(said(engagement)).toEqual(['Added E-001 to the evidence of S3-02 and S3-03'])
    engagement.do({ type: 'item.cite', items, evidence: proof, cited: false })
    expect(said(engagement)).toEqual(['Took E-001 out of the evidence of S3-02 and S3-03'])
    const gone = new Map<string, unknown>()
    engagement.do({ type: 'record.remove', table: 'evidence', id: proof })
    expect(said(engagement)).toEqual(['Removed evidence E-001 “Screenshot”'])
    keepGone(engagement.lines.at(-1)?.events ?? [], gone)
    expect(changeWords(cited, engagement.state, engagement.catalogues, null, gone)).toEqual([
      'Added E-001 to the evidence of S3-02 and S3-03',
    ])
    engagement.do({ type: 'about.change', fields: { regulations: ['GDPR', 'DORA'] } })
    expect(said(engagement)).toContain('Added GDPR and DORA to the regulations of the engagement')
    engagement.do({ type: 'about.change', fields: { distribution: ['Carla, Example AG', 'Board'] } })
    expect(said(engagement)).toEqual(['Added “Carla, Example AG” and Board to the distribution list of the engagement'])
  })

  it('C14: says of a value made of parts which of them changed, and to what', () => {
    const engagement = Engagement.begin()
    const found = engagement.add('finding', finding(['s3/s3.access']))
    expect(said(engagement)).toEqual(['Raised finding F-01 “Too open” on S3-03'])
    const respond = (response: object) =>
      engagement.do({
        type: 'record.change',
        table: 'finding',
        id: found,
        fields: { response: { position: 'agree', text: '', owner: 'Carla', due: '2027-01-31', ...response } },
      })
    respond({})
    const response = 'the management response to finding F-01 “Too open”'
    expect(said(engagement)).toEqual([`Set ${response}: agrees; owner Carla; due 31 January 2027`])
    respond({ text: 'We will.', due: null })
    expect(said(engagement)).toEqual([`Changed ${response}: “We will.”; no due date`])
    respond({ position: 'none', owner: '', due: null })
    expect(said(engagement)).toEqual([`Removed ${response}`])
    const risk = { likelihood: 'high', impact: 'moderate' } as const
    engagement.do({ type: 'record.change', table: 'finding', id: found, fields: { initial: risk, repeat: true } })
    expect(said(engagement)).toEqual([
      'Set the risk before treatment of finding F-01 “Too open”: likelihood high; impact moderate',
      'Marked finding F-01 “Too open” as a repeat finding',
    ])
    const value = { requirement: 'A.8.24', included: true, justification: '', implemented: true }
    const entry = engagement.add('soa', value)
    engagement.do({ type: 'record.change', table: 'soa', id: entry, fields: { included: false, justification: 'No' } })
    expect(said(engagement)).toEqual([
      'Noted A.8.24 in the client’s Statement of Applicability as excluded',
      'Set the justification of A.8.24 in the client’s Statement of Applicability to “No”',
    ])
  })

  it('C14: tells splits, compensating controls, results by location and options by their parts', () => {
    const engagement = Engagement.begin()
    const item = 's3/s3.access'
    const performedBy = [{ party: 'platform-team' as const, name: '', part: 'Sets it' }]
    const override = { origination: 'shared' as const, performedBy, reason: 'So' }
    engagement.do({ type: 'item.override', item, override })
    expect(said(engagement)).toEqual([
      'Set the auditor’s own split of S3-03: shared; performed by platform team (“Sets it”); reason “So”',
    ])
    engagement.do({ type: 'item.override', item, override: { ...override, origination: 'customer-specific' } })
    expect(said(engagement)).toEqual(['Changed the auditor’s own split of S3-03: customer-specific'])
    engagement.do({ type: 'item.override', item, override: null })
    expect(said(engagement)).toEqual(['Removed the auditor’s own split of S3-03'])
    const compensating = { description: 'A guard', risk: 'Small', approver: 'Carla', expires: '2027-03-31' }
    engagement.do({ type: 'item.compensate', item, compensating })
    expect(said(engagement)).toEqual([
      'Set the compensating control for S3-03: description “A guard”; risk “Small”; approved by Carla; until 31 March 2027',
    ])
    const [account, region] = [Object.keys(engagement.state.account)[0], Object.keys(engagement.state.region)[0]]
    invariant(account && region, 'a location')
    const results = [{ account, region, conclusion: 'compliant' as const, note: '', coverage: 'sampled' as const }]
    engagement.do({ type: 'item.locations', item, results })
    expect(said(engagement)[0]).toBe('Set the results by location of S3-03: pay-prod / eu-west-1: compliant, sampled')
    engagement.do({ type: 'unit.options', unit: 's3', options: { 's3.keys': 'own' } })
    expect(said(engagement)).toEqual([
      'Set the options in use of the checklist of Amazon S3: “Whose keys are used?”: “Own keys”',
      'Added S3-04 to the checklist of Amazon S3',
    ])
    engagement.undo()
    expect(said(engagement)).toEqual([
      'Changed the options in use of the checklist of Amazon S3: “Whose keys are used?”: as by default (an earlier change was undone)',
      'Removed S3-04 from the checklist of Amazon S3 (an earlier change was undone)',
    ])
  })

  it('C14: tells the making of an assessment before its scope, and a checklist with the number of its items', () => {
    const told = said(Engagement.begin())
    expect(told.slice(0, 5)).toEqual([
      'Created “Payments” for Example AG',
      'Opened revision 1',
      'Added Petra Preparer to the team',
      'Took account pay-prod into scope',
      'Took Region eu-west-1 into scope',
    ])
    expect(told).toContain('Added the checklist of Amazon S3 with 3 items')
    expect(told.filter((words) => words.includes('S3-01'))).toEqual([])
  })

  it('C14: joins the name of a record to its field with the word that fits', () => {
    const engagement = Engagement.begin()
    const proof = engagement.add('evidence', evidence({ title: 'Changes, October 2025 to September 2026' }))
    const fields = { coversTo: '2026-09-30', restricted: true }
    engagement.do({ type: 'record.change', table: 'evidence', id: proof, fields })
    expect(said(engagement)).toEqual([
      'Set the end of the period covered by evidence E-001 “Changes, October 2025 to September 2026” to 30 September 2026',
      'Marked evidence E-001 “Changes, October 2025 to September 2026” as restricted',
    ])
  })

  it('C14: calls a procedure by the object the catalogue gives it', () => {
    const engagement = Engagement.begin()
    engagement.add('procedure', procedurePerformed('s3/s3.access'))
    expect(said(engagement)).toEqual(['Recorded the procedure “Object of s3.access” on S3-03: no exception'])
    engagement.add('procedure', procedurePerformed('s3/s3.access', { step: '', description: 'Asked around' }))
    expect(said(engagement)).toEqual(['Recorded the procedure “Asked around” on S3-03: no exception'])
  })

  it('C14: has a word for every value of a closed list', () => {
    const closed = Object.entries({ item: Item, about: About, ...tables }).flatMap(([owner, schema]) =>
      schema instanceof z.ZodObject
        ? Object.entries<unknown>(schema.shape).map(([field, type]) => ({ owner, field, type }))
        : [],
    )
    const codes = closed.flatMap(({ owner, field, type }) =>
      type instanceof z.ZodEnum
        ? type.options
            .filter((value) => !valueWords[`${owner}.${field}`]?.[value])
            .map((value) => `${owner}.${field}: ${value}`)
        : [],
    )
    expect(codes).toEqual([])
  })
})
