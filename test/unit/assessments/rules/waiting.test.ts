import { describe, expect, it } from 'vitest'
import { waitingIn } from '../../../../assessments/rules/waiting.ts'
import { evidence, finding } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

const access = 's3/s3.access'
const noAnswer = { position: 'none', text: '', owner: '', due: null } as const

function sendToReview(engagement: Engagement): void {
  engagement.do({ type: 'item.conclude', items: [access], conclusion: 'compliant', reason: null })
  engagement.do({ type: 'item.status', items: [access], status: 'in-review' })
}

describe('whom the work waits for', () => {
  it('S13: nobody, where nothing was asked of anybody', () => {
    expect(waitingIn(Engagement.begin().state)).toEqual([])
  })

  it('S13: the reviewer, whoever raised a note, the team, the client and management, each with how many', () => {
    const engagement = Engagement.begin()
    sendToReview(engagement)
    const raise = () => engagement.add('reviewNote', { item: access, field: '', text: 'Say more.' })
    engagement.by = 'Rita Reviewer'
    raise()
    raise()
    engagement.by = 'Petra Preparer'
    const [note] = Object.keys(engagement.state.reviewNote)
    engagement.do({ type: 'reviewNote.answer', id: note ?? '', answer: 'Said.' })
    engagement.add('evidence', { ...evidence(), state: 'requested' })
    engagement.add('finding', { ...finding([]), status: 'open', response: noAnswer })
    engagement.add('finding', { ...finding([]), status: 'draft', response: noAnswer })
    engagement.add('finding', { ...finding([]), status: 'closed', response: noAnswer })
    expect(waitingIn(engagement.state)).toEqual([
      { kind: 'review', count: 1, names: [] },
      { kind: 'clearing', count: 1, names: ['Rita Reviewer'] },
      { kind: 'answer', count: 1, names: [] },
      { kind: 'evidence', count: 1, names: [] },
      { kind: 'response', count: 1, names: [] },
    ])
  })

  it('S13: handed over, it waits for whoever has it alone', () => {
    const engagement = Engagement.begin()
    sendToReview(engagement)
    engagement.handOver('Boris Novak')
    expect(waitingIn(engagement.state)).toEqual([{ kind: 'handover', count: 1, names: ['Boris Novak'] }])
  })

  it('S13: while it is signed, it waits for the next signature, by name where one was named; approved for nobody', () => {
    const { state } = Engagement.begin()
    const [revision] = state.revisions
    const [person] = Object.values(state.person)
    if (!revision || !person) throw new Error('a revision and a person')
    const at = (status: 'signing' | 'approved', reviewer: string | null) => ({
      ...state,
      revisions: [{ ...revision, status, signers: { preparer: null, reviewer, approver: null } }],
    })
    expect(waitingIn(at('signing', person.id))).toEqual([{ kind: 'signature', count: 1, names: [person.name] }])
    expect(waitingIn(at('signing', null))).toEqual([{ kind: 'signature', count: 1, names: [] }])
    expect(waitingIn(at('approved', null))).toEqual([])
  })
})
