import { describe, expect, it } from 'vitest'
import type { Gap } from '../../../../assessments/rules/completeness.ts'
import { placeOfGap } from '../../../../renderer/features/sign-off/place-of-gap.ts'
import { finding } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

const gap = (rule: string, fields: Partial<Gap> = {}): Gap => ({
  rule,
  item: null,
  ref: '',
  words: '',
  severity: 'warns',
  ...fields,
})

describe('placeOfGap', () => {
  const engagement = Engagement.begin()
  const to = (each: Gap) => placeOfGap(engagement.state, each)?.to

  it('leads to the item a gap is about', () => {
    const place = placeOfGap(engagement.state, gap('Q5', { item: 's3/s3.access', ref: 'S3-01' }))
    expect(place).toEqual({ to: '#/a/a1/checklist/s3?item=s3%2Fs3.access', label: 'S3-01' })
  })

  it('leads to the tests of an item whose result repeats what the catalogue expects, or that has none', () => {
    for (const rule of ['Q24', 'Q29'])
      expect(placeOfGap(engagement.state, gap(rule, { item: 's3/s3.access', ref: 'S3-01' }))).toEqual({
        to: '#/a/a1/checklist/s3?item=s3%2Fs3.access&part=procedures',
        label: 'S3-01',
      })
  })

  it('Q26: leads to the review of the item that was sent back', () => {
    expect(to(gap('Q26', { item: 's3/s3.access' }))).toBe('#/a/a1/checklist/s3?item=s3%2Fs3.access&part=review')
  })

  it('leads to the piece of evidence that has not come in', () => {
    engagement.do({
      type: 'record.add',
      table: 'evidence',
      value: {
        kind: 'reference',
        title: 'Key policy',
        state: 'requested',
        source: '',
        location: '',
        file: null,
        collectedBy: '',
        collectedOn: null,
        coversFrom: null,
        coversTo: null,
        expires: null,
        restricted: false,
      },
    })
    const [evidence] = Object.values(engagement.state.evidence)
    for (const rule of ['Q8', 'E43'])
      expect(placeOfGap(engagement.state, gap(rule, { ref: 'E-001' }))).toEqual({
        to: `#/a/a1/evidence?show=${evidence?.id}`,
        label: 'E-001',
      })
  })

  it('leads to the report for the conclusion, to the checklists for work not begun, and to the review for what was not reviewed', () => {
    expect(to(gap('Q7'))).toBe('#/a/a1/report')
    expect(to(gap('Q1'))).toBe('#/a/a1/checklist/all')
    expect(to(gap('Q27'))).toBe('#/a/a1/review')
  })

  it('Q17: leads to the requirement whose determination is outdated, in its framework', () => {
    const value = { framework: 'nist-csf-2.0', requirement: 'PR.AA-05', result: 'not-determined', reason: '' } as const
    engagement.add('determination', value)
    expect(to(gap('Q17', { ref: 'PR.AA-05' }))).toBe(
      '#/a/a1/report/frameworks?framework=nist-csf-2.0&requirement=PR.AA-05',
    )
  })

  it('Q4: leads to the review of the item, and to the finding or the evidence that a note is about', () => {
    const item = 's3/s3.access'
    expect(to(gap('Q4', { item }))).toBe('#/a/a1/checklist/s3?item=s3%2Fs3.access&part=review')
    const id = engagement.add('finding', finding([item]))
    engagement.add('reviewNote', { item: null, about: { table: 'finding', id }, field: 'cause', text: 'Why?' })
    const [note] = Object.values(engagement.state.reviewNote)
    expect(to(gap('Q4', { ref: note?.ref ?? '' }))).toBe(`#/a/a1/findings/${id}`)
  })

  it('Q28: leads to the finding that is a draft', () => {
    const id = engagement.add('finding', finding([], { title: 'Not written yet', status: 'draft' }))
    const ref = engagement.state.finding[id]?.ref ?? ''
    expect(to(gap('Q28', { ref }))).toBe(`#/a/a1/findings/${id}`)
  })

  it('stays on the page for a review note on the whole assessment', () => {
    expect(placeOfGap(engagement.state, gap('Q4', { ref: 'RN-99' }))).toBeNull()
  })
})
