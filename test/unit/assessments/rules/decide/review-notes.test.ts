import { describe, expect, it } from 'vitest'
import { finding, person } from '../../../../support/records.ts'
import { Engagement } from '../../../../support/state.ts'

function withNote(): { engagement: Engagement; id: string } {
  const engagement = Engagement.begin()
  engagement.by = 'Rita Reviewer'
  const id = engagement.add('reviewNote', { item: 's3/s3.access', field: 'conclusion', text: 'Why compliant?' })
  engagement.by = 'Petra Preparer'
  return { engagement, id }
}

describe('a review note', () => {
  it('Q15: keeps who raised, answered and cleared it, and when', () => {
    const { engagement, id } = withNote()
    engagement.do({ type: 'reviewNote.answer', id, answer: 'See E-001' })
    engagement.by = 'Rita Reviewer'
    engagement.do({ type: 'reviewNote.clear', id })
    const at = (number: number) => engagement.lines[number]?.at
    expect(engagement.state.reviewNote[id]).toMatchObject({
      ref: 'RN-01',
      raised: { by: 'Rita Reviewer', on: at(1) },
      answer: 'See E-001',
      answered: { by: 'Petra Preparer', on: at(2) },
      cleared: { by: 'Rita Reviewer', on: at(3) },
    })
  })

  it('Q15: is not cleared by the one who answered it', () => {
    const { engagement, id } = withNote()
    engagement.do({ type: 'reviewNote.answer', id, answer: 'So' })
    expect(engagement.refusal({ type: 'reviewNote.clear', id })).toBe('rule.own-review-note')
  })

  it('Q15: is open again when it is answered anew', () => {
    const { engagement, id } = withNote()
    engagement.do({ type: 'reviewNote.answer', id, answer: 'So' })
    engagement.by = 'Rita Reviewer'
    engagement.do({ type: 'reviewNote.clear', id })
    engagement.do({ type: 'reviewNote.answer', id, answer: 'No, so' })
    expect(engagement.state.reviewNote[id]?.cleared).toBeNull()
  })

  it('E25: is answered first, and cleared by who raised it or by somebody on the team who did not prepare the work', () => {
    const { engagement, id } = withNote()
    const clear = { type: 'reviewNote.clear', id } as const
    const as = (name: string) => {
      engagement.by = name
      return engagement.refusal(clear)
    }
    expect(as('Rita Reviewer')).toBe('rule.note-unanswered')
    engagement.by = 'Petra Preparer'
    engagement.do({ type: 'item.conclude', items: ['s3/s3.access'], conclusion: 'compliant', reason: null })
    engagement.add('person', person('Tom Tester'))
    engagement.by = 'Uli Unknown'
    engagement.do({ type: 'reviewNote.answer', id, answer: 'So' })
    expect(as('Petra Preparer')).toBe('rule.note-not-yours')
    expect(as('Vera Visitor')).toBe('rule.note-not-yours')
    expect(as('Uli Unknown')).toBe('rule.own-review-note')
    expect(as('Tom Tester')).toBe('allowed')
  })

  it('E25: is reworded and taken out by nobody but who raised it, and not reworded once it is answered', () => {
    const { engagement, id } = withNote()
    const reword = { type: 'record.change', table: 'reviewNote', id, fields: { text: 'Never mind' } } as const
    const remove = { type: 'record.remove', table: 'reviewNote', id } as const
    for (const intention of [reword, remove]) expect(engagement.refusal(intention)).toBe('rule.note-of-another')
    engagement.by = 'Rita Reviewer'
    expect(engagement.refusal(reword)).toBe('allowed')
    engagement.by = 'Petra Preparer'
    engagement.do({ type: 'reviewNote.answer', id, answer: 'So' })
    engagement.by = 'Rita Reviewer'
    expect(engagement.refusal({ ...reword, fields: { text: 'Else' } })).toBe('rule.note-answered')
    expect(engagement.refusal(remove)).toBe('allowed')
  })

  it('E10: is about an item, a finding, a piece of evidence or the whole, each of them there, and keeps it there', () => {
    const engagement = Engagement.begin()
    const id = engagement.add('finding', finding(['s3/s3.access']))
    const about = { table: 'finding', id } as const
    const ask = (value: object) =>
      engagement.refusal({
        type: 'record.add',
        table: 'reviewNote',
        value: { item: null, field: 'cause', text: 'Why?', ...value },
      })
    expect(ask({ about, item: 's3/s3.access' })).toBe('rule.note-subject')
    expect(ask({ about: { ...about, id: 'none' } })).toBe('unknown.record')
    expect(ask({ about })).toBe('allowed')
    expect(engagement.refusal({ type: 'record.remove', table: 'finding', id })).toBe('rule.in-use')
  })

  it('is refused where there is none', () => {
    const { engagement } = withNote()
    expect(engagement.refusal({ type: 'reviewNote.answer', id: 'gone', answer: 'x' })).toBe('unknown.record')
    expect(engagement.refusal({ type: 'reviewNote.clear', id: 'gone' })).toBe('unknown.record')
  })
})
