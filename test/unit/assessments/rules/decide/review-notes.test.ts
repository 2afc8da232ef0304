import { describe, expect, it } from 'vitest'
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

  it('is refused where there is none', () => {
    const { engagement } = withNote()
    expect(engagement.refusal({ type: 'reviewNote.answer', id: 'gone', answer: 'x' })).toBe('unknown.record')
    expect(engagement.refusal({ type: 'reviewNote.clear', id: 'gone' })).toBe('unknown.record')
  })
})
