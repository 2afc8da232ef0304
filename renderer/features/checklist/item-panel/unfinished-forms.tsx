import { screens } from '../../../../shared/text/en/screens.ts'
import { formsOfItem } from '../../../session/draft-key.ts'
import { useAsk, useSaving } from '../../../session/use-session.ts'

const words = screens.item

/** Names the forms of an item that were begun and not sent; each stands as it was left when it is opened again. */
export function UnfinishedForms({ item }: { item: string }) {
  const { drafts } = useAsk()
  // A form that is kept, sent or discarded passes through saving, which draws this anew.
  useSaving()
  const kinds = [...new Set(formsOfItem(item, drafts.all().keys()))]
  const named = kinds.flatMap((kind) => (kind in words.forms ? words.forms[kind as keyof typeof words.forms] : []))
  if (named.length === 0) return null
  return <p className="small muted">{words.unfinishedForms([...new Set(named)])}</p>
}
