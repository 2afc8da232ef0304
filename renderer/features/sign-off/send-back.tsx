import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { useAsk } from '../../session/use-session.ts'
import { AskReason } from '../../session/ask-reason.tsx'
import { toast } from '../../ui/messages.ts'
import { focusStanding } from './use-sign.ts'

/** Sends the frozen record back with a reason. */
export function SendBack({ revision, onClose }: { revision: number; onClose: () => void }) {
  const session = useAsk()
  return (
    <AskReason
      draftKey={`revision/${revision}/send-back`}
      title={words.sendBackTitle(revision)}
      words={words.sendBackWords}
      label={words.sendBackReason}
      act={words.sendBackDo}
      danger
      onClose={onClose}
      onAct={async (reason) => {
        const answer = await session.intend({ type: 'revision.send-back', reason }, { quiet: true })
        if (answer.ok) {
          toast({ words: words.sentBack(revision) })
          focusStanding()
        }
        return answer
      }}
    />
  )
}
