import { useCallback } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { Conclusion } from '../../../shared/model/item.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { itemOf } from '../../session/rows.ts'
import { useAsk } from '../../session/use-session.ts'
import { announce, toast } from '../../ui/messages.ts'

export type Conclude = (keys: readonly string[], conclusion: Conclusion, reason: string | null) => Promise<boolean>

/** Concludes items and says so. Concluding what is so concluded already is no failure: the auditor goes on. */
export function useConclude(): Conclude {
  const session = useAsk()
  return useCallback(
    async (keys, conclusion, reason) => {
      const intention = { type: 'item.conclude' as const, items: [...keys], conclusion, reason }
      const answer = await session.intend(intention, { quiet: true })
      if (!answer.ok && answer.failure.code !== 'input.nothing-to-change') {
        toast({ words: failureText(answer.failure), tone: 'problem' })
        return false
      }
      announce(saying(session, keys, conclusion))
      return true
    },
    [session],
  )
}

function saying(session: ReturnType<typeof useAsk>, keys: readonly string[], conclusion: Conclusion): string {
  const state = session.state()
  const [only] = keys
  const item = only !== undefined && keys.length === 1 && state.phase === 'open' ? itemOf(state.state, only) : null
  const name = screens.words.conclusion[conclusion]
  return item ? screens.checklist.concluded(item.ref, name) : screens.checklist.concludedMany(keys.length, name)
}
