import { fail, type Failure } from '../../../shared/failure.ts'
import type { NewRecord } from '../../../shared/model/intention.ts'
import type { ReviewNote } from '../../../shared/model/item.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { err, ok } from '../../../shared/result.ts'
import { itemAt } from '../checklist.ts'
import { recordAt, recordEvents } from '../events.ts'
import { isSameName } from '../same-person.ts'
import { memberNamed } from '../team.ts'
import { keysOfNote } from '../touched.ts'
import type { Decision, Ground } from './decide.ts'

/** Rule Q15: the preparer's answer to a review note; a cleared note is open again. */
export function answerNote(ground: Ground, id: string, answer: string): Decision {
  if (!recordAt(ground.state, 'reviewNote', id)) return err(fail('unknown.record', { table: 'reviewNote', id }))
  const answered = { by: ground.stamp.by, on: ground.stamp.at }
  return ok({ events: recordEvents(ground.state, 'reviewNote', id, { answer, answered, cleared: null }), warnings: [] })
}

/** Rules Q15 and E25: an answered note is cleared with name and date, by who raised it or by somebody who may review the work. */
export function clearNote(ground: Ground, id: string): Decision {
  const note = recordAt(ground.state, 'reviewNote', id)
  if (!note) return err(fail('unknown.record', { table: 'reviewNote', id }))
  const { by, at: on } = ground.stamp
  const problem = whyNotCleared(ground.state, note, by)
  if (problem) return err(problem)
  return ok({ events: recordEvents(ground.state, 'reviewNote', id, { cleared: { by, on } }), warnings: [] })
}

/** Rule E25: why somebody cannot clear a note now; null where they can. */
export function whyNotCleared(state: AssessmentState, note: ReviewNote, by: string): Failure | null {
  if (!note.answered) return fail('rule.note-unanswered', { note: note.ref })
  if (isSameName(note.answered.by, by)) return fail('rule.own-review-note')
  const isAllowed = isSameName(note.raised.by, by) || mayReview(state, note, by)
  return isAllowed ? null : fail('rule.note-not-yours', { note: note.ref, name: note.raised.by })
}

/** Whether somebody is on the team and prepared none of what a note is about. */
function mayReview(state: AssessmentState, note: ReviewNote, name: string): boolean {
  if (!memberNamed(state, name)) return false
  return keysOfNote(state, note).every((key) => {
    const preparer = itemAt(state, key)?.prepared?.by
    return preparer === undefined || !isSameName(preparer, name)
  })
}

/** Rule E25: a note is taken out by nobody but who raised it: else the gate (Q4) could be emptied by those it holds up. */
export function checkRemovedNote({ state, stamp }: Ground, id: string): Failure | null {
  const note = recordAt(state, 'reviewNote', id)
  return !note || isSameName(note.raised.by, stamp.by)
    ? null
    : fail('rule.note-of-another', { note: note.ref, name: note.raised.by })
}

/** Rule E25: a note is reworded by nobody but who raised it, and not after it was answered: the answer was to those words. */
export function checkChangedNote(ground: Ground, id: string): Failure | null {
  const note = recordAt(ground.state, 'reviewNote', id)
  return note?.answered ? fail('rule.note-answered', { note: note.ref }) : checkRemovedNote(ground, id)
}

/** Rule E10: a note is about an item, a finding, a piece of evidence, or the whole; and about what is there. */
export function checkNote(state: AssessmentState, { item, about }: NewRecord<'reviewNote'>): Failure | null {
  if (item && !itemAt(state, item)) return fail('unknown.item', { item })
  if (!about) return null
  if (item) return fail('rule.note-subject')
  return recordAt(state, about.table, about.id) ? null : fail('unknown.record', about)
}
