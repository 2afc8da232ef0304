import type { PracticeResult } from '../../../../shared/model/worksheet.ts'
import { useAsk } from '../../../session/use-session.ts'
import { useQueue } from '../use-queue.ts'

/** Records how far a practice is in place; the first answer makes its record, later ones change it. */
export function usePractice() {
  const session = useAsk()
  const inTurn = useQueue()
  const heldNow = (practice: string) => {
    const now = session.state()
    if (now.phase !== 'open') return null
    return Object.values(now.state.practice).find((each) => each.practice === practice) ?? null
  }
  return {
    answer: (practice: string, result: PracticeResult) =>
      inTurn(async () => {
        const held = heldNow(practice)
        if (!held)
          return session.intend({ type: 'record.add', table: 'practice', value: { practice, result, note: '' } })
        // Saying the same again is no mistake, and nothing to record.
        if (held.result === result) return null
        return session.intend({ type: 'record.change', table: 'practice', id: held.id, fields: { result } })
      }),
  }
}
