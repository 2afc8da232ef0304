import type { Finding } from '../../shared/model/finding.ts'
import type { ReviewNote } from '../../shared/model/item.ts'
import type { Revision } from '../../shared/model/revision.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import type { Waiting, WaitingFor } from '../../shared/model/waiting.ts'
import { nextRole } from './decide/revisions.ts'
import { isOpen } from './open-findings.ts'

/** Rule S13: who is waited for, and with how much. An approved revision waits for nobody. */
export function waitingIn(state: AssessmentState): Waiting[] {
  if (state.handover) return [{ kind: 'handover', count: 1, names: [state.handover.to] }]
  const revision = state.revisions.at(-1)
  if (revision?.status === 'approved') return []
  if (revision?.status === 'signing') return [{ kind: 'signature', count: 1, names: signerOf(revision, state) }]
  const notes = Object.values(state.reviewNote).filter((note) => note.cleared === null)
  const answered = notes.filter((note) => note.answered !== null)
  const counted: readonly [WaitingFor, number, string[]][] = [
    ['review', inReview(state), []],
    ['clearing', answered.length, raisedBy(answered)],
    ['answer', notes.length - answered.length, []],
    ['evidence', Object.values(state.evidence).filter((each) => each.state === 'requested').length, []],
    ['response', Object.values(state.finding).filter(needsResponse).length, []],
  ]
  return counted.filter(([, count]) => count > 0).map(([kind, count, names]) => ({ kind, count, names }))
}

/** Whoever the preparer named to sign next, where somebody was named. */
function signerOf(revision: Revision, state: AssessmentState): string[] {
  const role = nextRole(revision)
  const person = role && revision.signers?.[role]
  const name = person ? state.person[person]?.name : undefined
  return name === undefined ? [] : [name]
}

function inReview(state: AssessmentState): number {
  return Object.values(state.items)
    .flatMap((unit) => Object.values(unit))
    .filter((item) => item.applies && item.workStatus === 'in-review').length
}

/** Those who raised the notes clear them, each named once. */
function raisedBy(notes: readonly ReviewNote[]): string[] {
  return [...new Set(notes.map(({ raised }) => raised.by))]
}

/** A draft has not been shown to management yet. */
function needsResponse(finding: Finding): boolean {
  return isOpen(finding) && finding.status !== 'draft' && finding.response.position === 'none'
}
