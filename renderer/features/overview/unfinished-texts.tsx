import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOfItem } from '../../routes/location.ts'
import { itemOfDraft } from '../../session/draft-key.ts'
import type { KeptDraft } from '../../session/drafts.ts'
import { itemOf } from '../../session/rows.ts'
import { useSession } from '../../session/use-session.ts'
import { Banner } from '../../ui/page.tsx'

/** Texts that were being typed when the assessment was last closed, each with the way to its field. */
export function UnfinishedTexts({ drafts }: { drafts: ReadonlyMap<string, KeptDraft> }) {
  const { id, state } = useSession()
  const items = new Set([...drafts.keys()].flatMap((key) => itemOfDraft(key) ?? []))
  const links = [...items].flatMap((key) => {
    const item = itemOf(state, key)
    return item ? [{ key, ref: item.ref }] : []
  })
  if (links.length === 0) return null
  return (
    <Banner>
      {screens.overview.nextWords.drafts(links.length)}:{' '}
      {links.map((link) => (
        <a key={link.key} href={hrefOfItem(id, link.key)} className="unfinished">
          {link.ref}
        </a>
      ))}
    </Banner>
  )
}
