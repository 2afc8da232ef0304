import { fail } from '../../../shared/failure.ts'
import { err, ok } from '../../../shared/result.ts'
import { recordAt, recordEvents } from '../events.ts'
import type { Decision, Ground } from './decide.ts'

/** Rule Q15: the preparer's answer to a review note; a cleared note is open again. */
export function answerNote(ground: Ground, id: string, answer: string): Decision {
  if (!recordAt(ground.state, 'reviewNote', id)) return err(fail('unknown.record', { table: 'reviewNote', id }))
  const answered = { by: ground.stamp.by, on: ground.stamp.at }
  return ok({ events: recordEvents(ground.state, 'reviewNote', id, { answer, answered, cleared: null }), warnings: [] })
}

/** Rule Q15: a note is cleared with name and date, by somebody other than the one who answered it. */
export function clearNote(ground: Ground, id: string): Decision {
  const note = recordAt(ground.state, 'reviewNote', id)
  if (!note) return err(fail('unknown.record', { table: 'reviewNote', id }))
  if (note.answered?.by === ground.stamp.by) return err(fail('rule.own-review-note'))
  const cleared = { by: ground.stamp.by, on: ground.stamp.at }
  return ok({ events: recordEvents(ground.state, 'reviewNote', id, { cleared }), warnings: [] })
}
