import { useState } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { formatMoment } from '../../../format.ts'
import { useSession } from '../../../session/use-session.ts'
import { useCall } from '../../../use-call.ts'
import { Button } from '../../../ui/button.tsx'

const words = screens.item
const perPage = 20

/** Every change of an item in words, newest first. */
export function ItemHistory({ item }: { item: string }) {
  const { id, sequence } = useSession()
  const [count, setCount] = useState(perPage)
  const history = useCall('assessment:history', { id, item, before: null, count }, sequence)
  return (
    <section className="panel-part" aria-label={words.history}>
      <h3>{words.history}</h3>
      {history.kind === 'failed' && <p>{failureText(history.failure)}</p>}
      {history.kind === 'ready' && history.value.entries.length === 0 && <p className="muted">{words.historyNone}</p>}
      {history.kind === 'ready' && (
        <ol className="history">
          {history.value.entries.map((entry) => (
            <li key={entry.change}>
              <span className="small muted">
                {formatMoment(entry.at)} · {entry.by}
                {entry.undone && ` · ${words.undone}`}
              </span>
              {entry.words.map((line, index) => (
                <p key={index} className={entry.undone ? 'history-undone' : undefined}>
                  {line}
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
      {history.kind === 'ready' && history.value.more && (
        <Button small look="quiet" onClick={() => setCount(Math.min(500, count + perPage))}>
          {words.historyMore}
        </Button>
      )}
    </section>
  )
}
