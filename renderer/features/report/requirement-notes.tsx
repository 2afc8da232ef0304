import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOf, hrefOfItem } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { goalOf, isChanged, isOutdated, isShort, resultOf, type FrameworkText, type Line } from './determinations.ts'
import { hasTargets } from './targets.ts'

/** What is to be known about a result: deviations, another proposal, a gap to the target, a contradiction of the client. */
export function RequirementNotes({ framework, line }: { framework: FrameworkText; line: Line }) {
  const { determination, proposed, target } = line
  const result = words.results[resultOf(line)]
  return (
    <>
      {line.deviations.length > 0 && <Deviations line={line} />}
      {determination && isOutdated(line) && (
        <p className="small requirement-caution">
          {words.outdated(words.results[determination.proposed], words.results[proposed])}
        </p>
      )}
      {isChanged(line) && !isOutdated(line) && <p className="muted small">{words.proposed(words.results[proposed])}</p>}
      {hasTargets(framework) && isShort(line) && (
        <p className="small requirement-gap">
          {words.gap(result, words.results[goalOf(line)], target ? words.priorities[target.priority] : null)}
        </p>
      )}
      {target && target.reason !== '' && <p className="muted small pre">{words.targetBecause(target.reason)}</p>}
      {line.contradiction !== '' && <Contradiction line={line} />}
    </>
  )
}

function Deviations({ line }: { line: Line }) {
  const { id, state, index } = useSession()
  return (
    <ul className="small requirement-deviations">
      {line.deviations.map((deviation) => {
        const key = `common/${deviation.control}`
        const conclusion = screens.words.conclusion[deviation.conclusion].toLowerCase()
        return (
          <li key={deviation.id}>
            <a href={hrefOfItem(id, key)}>{index.byKey.get(key)?.ref ?? deviation.control}</a>{' '}
            {words.deviation(state.unit[deviation.unit]?.name ?? deviation.unit, conclusion)}
          </li>
        )
      })}
    </ul>
  )
}

function Contradiction({ line }: { line: Line }) {
  const { id } = useSession()
  return (
    <p className="small requirement-caution">
      <a href={hrefOf(id, 'scope', 'soa')}>{words.soa}</a> {line.contradiction}
    </p>
  )
}
