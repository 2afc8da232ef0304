import { fail, type Failure } from '../../../shared/failure.ts'
import type { Event } from '../../../shared/model/event.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { err, ok } from '../../../shared/result.ts'
import type { Decision, Ground } from './decide.ts'

/** Rule H1: why nothing can be changed here while the assessment is with somebody else; null where it is not. */
export function handedOver({ handover }: AssessmentState): Failure | null {
  return handover && fail('rule.handed-over', { to: handover.to, on: handover.on.slice(0, 10) })
}

/** Rules H1 and H2: hands the assessment over to one person, who is named. */
export function handOver({ state }: Ground, to: string): Decision {
  const away = handedOver(state)
  if (away) return err(away)
  return ok({ events: [{ type: 'assessment.handed-over', v: 1, to }], warnings: [] })
}

/** Rule H4: goes on here without the file, with a reason that stays in the journal. */
export function takeBack({ state }: Ground, reason: string): Decision {
  if (!state.handover) return err(fail('rule.not-handed-over'))
  return ok({
    events: [{ type: 'assessment.taken-back', v: 1, from: state.handover.to, reason }],
    warnings: [],
  })
}

/** Rule H3: the copy that was handed over goes on where it was received. */
export function received(state: AssessmentState): Event[] {
  return state.handover ? [{ type: 'assessment.received', v: 1, from: state.handover.by }] : []
}
