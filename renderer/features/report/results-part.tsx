import { DeterminationResult } from '../../../shared/model/determination.ts'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { Bar } from '../../ui/bar.tsx'
import { isShort, resultOf, type FrameworkText, type Line } from './determinations.ts'
import { groupsUnder } from './find-requirement.ts'
import { hasTargets } from './targets.ts'

/** The results at a glance; for the CSF by function too, with how many fall short of the Target Profile. */
export function ResultsPart({
  framework,
  lines,
  group,
  onGroup,
}: {
  framework: FrameworkText
  lines: readonly Line[]
  /** The group the list below is narrowed to. */
  group: string | null
  onGroup: (group: string | null) => void
}) {
  const parts = partsOf(lines)
  const counts = words.groupCounts(parts.filter((part) => part.value > 0).map((part) => `${part.label} ${part.value}`))
  const withTargets = hasTargets(framework)
  return (
    <>
      <div className="report-result">
        <Bar parts={parts} label={parts.map((part) => `${part.label}: ${part.value}`).join(', ')} />
        <p className="small">{withTargets ? words.currentProfile(counts) : counts}</p>
      </div>
      {withTargets && (
        <div>
          <p className="small report-profile">{words.targetProfile(lines.filter(isShort).length, lines.length)}</p>
          <ul className="functions" aria-label={words.functions}>
            {framework.groups
              .filter(({ parent }) => parent === null)
              .map((each) => (
                <FunctionPart
                  key={each.id}
                  name={`${each.id} ${each.title}`}
                  lines={linesIn(each.id, framework, lines)}
                  isShown={group === each.id}
                  onShow={(isShown) => onGroup(isShown ? each.id : null)}
                />
              ))}
          </ul>
        </div>
      )}
    </>
  )
}

function FunctionPart({
  name,
  lines,
  isShown,
  onShow,
}: {
  name: string
  lines: readonly Line[]
  isShown: boolean
  onShow: (isShown: boolean) => void
}) {
  const parts = partsOf(lines)
  const short = lines.filter(isShort).length
  return (
    <li>
      <button type="button" className="function" aria-pressed={isShown} onClick={() => onShow(!isShown)}>
        <strong>{name}</strong>
        <span className={short > 0 ? 'function-short' : 'muted'}>{words.shortOf(short, lines.length)}</span>
        <Bar parts={parts} label={parts.map((part) => `${part.label}: ${part.value}`).join(', ')} />
      </button>
    </li>
  )
}

/** The requirements of a group and of those below it. */
export function linesIn(group: string, framework: FrameworkText, lines: readonly Line[]): readonly Line[] {
  const groups = groupsUnder(new Set([group]), framework)
  return lines.filter((line) => groups.has(line.group))
}

function partsOf(lines: readonly Line[]) {
  return DeterminationResult.options.map((key) => ({
    key,
    value: lines.filter((line) => resultOf(line) === key).length,
    label: words.results[key],
  }))
}
