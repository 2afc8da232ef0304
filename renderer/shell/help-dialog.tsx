import { useEffect, useRef, useState } from 'react'
import { helpIds, helpPages, helpWords as words, type HelpId } from '../../shared/text/en/help.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { helpOf } from './help-of.ts'
import { KeyList, keyGroups } from './keys-dialog.tsx'
import './help.css'

/** What the screen one is on is for, with a way to the help of every other. */
export function HelpDialog({
  open,
  onClose,
  path,
  onKeys,
}: {
  open: boolean
  onClose: () => void
  path: readonly string[]
  onKeys: () => void
}) {
  const [wanted, setWanted] = useState<HelpId | null>(null)
  const id = wanted ?? helpOf(path)
  const close = () => {
    setWanted(null)
    onClose()
  }
  return (
    <Dialog open={open} onClose={close} title={words.title(helpPages[id].title)} wide>
      <div className="help">
        <Contents current={id} onChoose={setWanted} />
        <Page key={id} id={id} chosen={wanted !== null} onKeys={onKeys} />
      </div>
    </Dialog>
  )
}

function Contents({ current, onChoose }: { current: HelpId; onChoose: (id: HelpId) => void }) {
  return (
    <nav className="help-contents" aria-label={words.contents}>
      <ul>
        {helpIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="help-link"
              aria-current={id === current ? 'page' : undefined}
              onClick={() => onChoose(id)}
            >
              {helpPages[id].title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Page({ id, chosen, onKeys }: { id: HelpId; chosen: boolean; onKeys: () => void }) {
  const page = helpPages[id]
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) text.current?.focus({ preventScroll: true })
  }, [chosen])
  return (
    <div className="help-page" tabIndex={-1} ref={text} role="article" aria-label={page.title} data-first-focus>
      <p className="help-purpose">{page.purpose}</p>
      <section>
        <h3>{words.steps}</h3>
        <ol>
          {page.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{words.basis}</h3>
        <ul>
          {page.basis.map((basis) => (
            <li key={basis}>{basis}</li>
          ))}
        </ul>
      </section>
      <div className="keys help-keys">
        {page.keys.map((place) => (
          <KeyList key={place} group={keyGroups[place]} />
        ))}
      </div>
      <Button onClick={onKeys}>{words.allKeys}</Button>
    </div>
  )
}
