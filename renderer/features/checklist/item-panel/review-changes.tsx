import { isSameName } from '../../../../assessments/rules/same-person.ts'
import { failureText } from '../../../../shared/failure.ts'
import type { Mark } from '../../../../shared/model/item.ts'
import { reviewWords as words } from '../../../../shared/text/en/screens-review.ts'
import { useApp } from '../../../app-context.ts'
import { formatMoment } from '../../../format.ts'
import { useSession } from '../../../session/use-session.ts'
import { useCall } from '../../../use-call.ts'

/** The most changes looked through; those before the review are left out of them. */
const looked = 200

/** What others changed in an item since somebody reviewed it, newest first. */
export function ChangesSince({ item, review }: { item: string; review: Mark }) {
  const { id, sequence } = useSession()
  const { me } = useApp()
  const history = useCall('assessment:history', { id, item, before: null, count: looked }, sequence)
  const title = isSameName(review.by, me.name) ? words.changesMine : words.changes(review.by)
  const since =
    history.kind === 'ready'
      ? history.value.entries.filter(({ at, by, undone }) => at > review.on && !undone && !isSameName(by, review.by))
      : []
  return (
    <section className="panel-part review-changes" aria-label={title}>
      <h3>{title}</h3>
      <p className="small muted">{words.changesIntro(formatMoment(review.on))}</p>
      {history.kind === 'failed' && <p>{failureText(history.failure)}</p>}
      {history.kind === 'ready' && since.length === 0 && <p>{words.changesNone}</p>}
      <ol className="history">
        {since.map((entry) => (
          <li key={entry.change}>
            <span className="small muted">
              {formatMoment(entry.at)} · {entry.by}
            </span>
            {entry.words.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
