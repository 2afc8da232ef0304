import { BookOpen, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { Reply } from '../../../shared/ipc/contract.ts'
import type { OfficialWording } from '../../../shared/model/wording.ts'
import { wordingWords as words } from '../../../shared/text/en/screens-wordings.ts'
import { call } from '../../bridge.ts'
import { formatMoment } from '../../format.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { useFocusHere } from '../../ui/focus-back.ts'
import { Hash } from '../../ui/hash.tsx'
import { toast } from '../../ui/messages.ts'
import { Banner, Section } from '../../ui/page.tsx'
import { Ids } from './ids.tsx'
import { FoundDialog } from './found-dialog.tsx'
import { languageName } from './languages.ts'
import { useImport } from './use-import.ts'

export type Framework = Reply<'catalogue:frameworks'>[number]
type Unreadable = Reply<'wording:list'>['unreadable'][number]['failure']

/** One framework: what official wording is kept of it, and what can be done with it. */
export function FrameworkPart({
  framework,
  wording,
  failure,
}: {
  framework: Framework
  wording: OfficialWording | null
  failure: Unreadable | null
}) {
  const { state, look, keep, close } = useImport(framework)
  const place = useRef<HTMLDivElement>(null)
  const [removed, setRemoved] = useState(false)
  // The button that removes goes away with what it removed; what a dialog closes over finds its focus by itself.
  const kept = useFocusHere(place, removed && !wording && !failure ? 'removed' : '')
  const total = framework.requirements.length
  const name = framework.shortName
  return (
    <div ref={place} tabIndex={-1} onFocus={kept.onFocus}>
      <Section
        title={framework.name}
        actions={
          <>
            {!failure && (
              <FileButton
                label={wording ? words.replaceOf(name) : words.importOf(name)}
                icon={<BookOpen size={16} />}
                accept=".json,.csv,application/json,text/csv"
                onFile={(file) => {
                  setRemoved(false)
                  void look(file)
                }}
              />
            )}
            {(wording ?? failure) && <Remove framework={framework} onRemoved={() => setRemoved(true)} />}
          </>
        }
      >
        <div className="stack">
          {state.kind === 'reading' && (
            <p className="muted" role="status">
              {words.reading}
            </p>
          )}
          {state.kind === 'failed' && <Banner tone="problem">{state.words}</Banner>}
          {failure && (
            <Banner tone="problem">
              {words.unread(failureText(failure))} {words.unreadHint}
            </Banner>
          )}
          {wording && <Kept framework={framework} wording={wording} />}
          {!wording && !failure && <p className="muted">{words.none(total)}</p>}
        </div>
        {state.kind === 'found' && (
          <FoundDialog framework={framework} looked={state} before={wording} onKeep={keep} onClose={close} />
        )}
      </Section>
    </div>
  )
}

function Kept({ framework, wording }: { framework: Framework; wording: OfficialWording }) {
  const missing = framework.requirements.filter(({ id }) => !Object.hasOwn(wording.texts, id))
  const total = framework.requirements.length
  return (
    <>
      <p>{words.some(total - missing.length, total)}</p>
      <dl className="wording-source">
        <dt>{words.file}</dt>
        <dd>{wording.file}</dd>
        <dt>{words.edition}</dt>
        <dd>{wording.edition || words.noEdition}</dd>
        <dt>{words.language}</dt>
        <dd>{languageName(wording.language)}</dd>
        <dt>{words.imported}</dt>
        <dd>{words.importedBy(formatMoment(wording.importedAt), wording.importedBy)}</dd>
        <dt>{words.hash}</dt>
        <dd>
          <Hash hash={wording.sha256} />
        </dd>
      </dl>
      {missing.length > 0 && (
        <details className="as-table">
          <summary>{words.missing(missing.length)}</summary>
          <Ids ids={missing.map(({ id }) => id)} most={missing.length} />
        </details>
      )}
    </>
  )
}

function Remove({ framework: { id, shortName }, onRemoved }: { framework: Framework; onRemoved: () => void }) {
  const [asking, setAsking] = useState(false)
  const remove = async () => {
    const removed = await call('wording:remove', { framework: id })
    if (!removed.ok) return toast({ words: failureText(removed.failure), tone: 'problem' })
    onRemoved()
    toast({ words: words.removed(shortName) })
  }
  return (
    <>
      <Button
        look="quiet"
        icon={<Trash2 size={16} />}
        aria-label={words.removeOf(shortName)}
        onClick={() => setAsking(true)}
      >
        {words.remove}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={words.removeTitle(shortName)}
        words={words.removeWords}
        act={words.removeDo}
        danger
        onConfirm={() => void remove()}
      />
    </>
  )
}
