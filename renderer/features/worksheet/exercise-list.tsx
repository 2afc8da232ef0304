import type { Exercise } from '../../../shared/model/catalogue.ts'
import { worksheetWords as words } from '../../../shared/text/en/screens-worksheet.ts'
import { formatDay } from '../../format.ts'
import { StatusMark } from '../../marks/status-mark.tsx'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Meter } from '../../ui/bar.tsx'
import type { ExerciseSummary } from './summary.ts'

interface Line {
  readonly exercise: Exercise
  readonly summary: ExerciseSummary
}

/** The nine exercises with how far each is, whose it is and when it was last worked on. */
export function ExerciseList({
  summaries,
  chosen,
  source,
}: {
  summaries: readonly Line[]
  chosen: number | null
  source: string
}) {
  const done = summaries.filter(({ summary }) => summary.status === 'done').length
  const said = words.done(done, summaries.length)
  return (
    <nav className="exercises" aria-label={words.list}>
      <header>
        <div className="spread">
          <h2>{words.list}</h2>
          <span className="muted small">{said}</span>
        </div>
        <Meter value={done} total={summaries.length} label={said} />
      </header>
      <ol>
        {summaries.map((line) => (
          <li key={line.exercise.number}>
            <ExerciseLink {...line} current={line.exercise.number === chosen} />
          </li>
        ))}
      </ol>
      <details className="exercises-source">
        <summary>{words.source}</summary>
        <p>{source}</p>
      </details>
    </nav>
  )
}

function ExerciseLink({ exercise, summary, current }: Line & { current: boolean }) {
  const { id } = useSession()
  return (
    <a
      className="exercise-link"
      href={hrefOf(id, 'worksheet', String(exercise.number))}
      aria-current={current ? 'page' : undefined}
    >
      <span className="exercise-number">{exercise.number}</span>
      <span className="exercise-title">{exercise.title}</span>
      <span className="exercise-facts">
        <StatusMark status={summary.status} />
        {summary.on && <span className="nowrap">{formatDay(summary.on)}</span>}
        {summary.owners.length > 0 && <span className="exercise-owners">{summary.owners.join(', ')}</span>}
      </span>
    </a>
  )
}
