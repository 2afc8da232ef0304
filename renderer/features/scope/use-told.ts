import type { Failure } from '../../../shared/failure.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import type { Intention } from '../../../shared/model/intention.ts'
import type { Result } from '../../../shared/result.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useAsk } from '../../session/use-session.ts'
import { toast } from '../../ui/messages.ts'

/** Asks for a change and says what it did, with the way to take it back. A refusal is shown by the session, or by who asks. */
export function useTold(): (
  intention: Intention,
  words: (answered: Answered) => string,
  options?: { quiet?: boolean },
) => Promise<Result<Answered, Failure>> {
  const session = useAsk()
  return async (intention, words, options = {}) => {
    const answer = await session.intend(intention, options)
    if (answer.ok) {
      const { id } = answer.value.line
      toast({ words: words(answer.value), act: { label: screens.shell.undo, run: () => void session.undo(id) } })
    }
    return answer
  }
}
