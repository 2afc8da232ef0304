import { reviewWords as words } from '../../../shared/text/en/screens-review.ts'
import { itemDraftKey } from '../../session/draft-key.ts'
import { useAsk } from '../../session/use-session.ts'
import { AskReason } from '../../session/ask-reason.tsx'
import { toast } from '../../ui/messages.ts'

/** Asks what is to be done, and sends items back to whoever prepared them. */
export function SendItemsBack({
  items,
  what,
  onClose,
}: {
  items: readonly string[]
  what: string
  onClose: () => void
}) {
  const session = useAsk()
  return (
    <AskReason
      draftKey={items.length === 1 ? itemDraftKey(items[0] ?? '', 'send-back') : 'review/items/send-back'}
      title={words.sendBackTitle(what)}
      words={words.sendBackWords}
      label={words.sendBackReason}
      act={words.sendBackDo}
      onClose={onClose}
      onAct={async (reason) => {
        const answer = await session.intend({ type: 'item.send-back', items: [...items], reason }, { quiet: true })
        if (answer.ok) toast({ words: words.sentBack(what) })
        return answer
      }}
    />
  )
}
