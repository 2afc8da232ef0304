import { useCallback } from 'react'
import { failureText, type Failure } from '../../../shared/failure.ts'
import type { Basis } from '../../../shared/model/intention.ts'
import type { Conclusion } from '../../../shared/model/item.ts'
import { warningText } from '../../../shared/text/en/rules.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { itemOf } from '../../session/rows.ts'
import { useAsk } from '../../session/use-session.ts'
import { announce, toast } from '../../ui/messages.ts'

/** Concludes items, and shows why where that is refused; gives whether it was done. */
export type Conclude = (keys: readonly string[], conclusion: Conclusion, reason: string | null) => Promise<boolean>

/** Concludes items; gives why it was refused, or null. */
export type TryConclude = (
  keys: readonly string[],
  conclusion: Conclusion,
  reason: string | null,
  basis?: Basis,
) => Promise<Failure | null>

/** The sittings in which it was said that sources were not re-checked: the panel of each item says it, so once is enough. */
const toldOfSources = new WeakSet<object>()

/**
 * Concludes items and says so, with what deserves a word beside it; a warning takes the place of the one before, so that concluding
 * at the pace of keys leaves one. Concluding what is so concluded already is no failure: the auditor goes on.
 */
export function useTryConclude(): TryConclude {
  const session = useAsk()
  return useCallback(
    async (keys, conclusion, reason, basis) => {
      const intention = {
        type: 'item.conclude' as const,
        items: [...keys],
        conclusion,
        reason,
        ...(basis && { basis }),
      }
      const answer = await session.intend(intention, { quiet: true })
      if (!answer.ok && answer.failure.code !== 'input.nothing-to-change') return answer.failure
      announce(saying(session, keys, conclusion))
      if (answer.ok)
        for (const warning of answer.value.warnings) {
          if (warning.code === 'source.unchecked' && toldOfSources.has(session)) continue
          if (warning.code === 'source.unchecked') toldOfSources.add(session)
          toast({ words: warningText(warning), kind: 'conclusion' })
        }
      return null
    },
    [session],
  )
}

/** Concludes items, showing a refusal as a message. */
export function useConclude(): Conclude {
  const tryConclude = useTryConclude()
  return useCallback(
    async (keys, conclusion, reason) => {
      const failure = await tryConclude(keys, conclusion, reason)
      if (failure) toast({ words: failureText(failure), tone: 'problem' })
      return failure === null
    },
    [tryConclude],
  )
}

function saying(session: ReturnType<typeof useAsk>, keys: readonly string[], conclusion: Conclusion): string {
  const state = session.state()
  const [only] = keys
  const item = only !== undefined && keys.length === 1 && state.phase === 'open' ? itemOf(state.state, only) : null
  const name = screens.words.conclusion[conclusion]
  return item ? screens.checklist.concluded(item.ref, name) : screens.checklist.concludedMany(keys.length, name)
}
