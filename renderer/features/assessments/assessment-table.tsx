import type { AssessmentSummary } from '../../../shared/model/summary.ts'
import { figureWords } from '../../../shared/text/en/screens-figures.ts'
import { handoverWords } from '../../../shared/text/en/screens-handover.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { formatMoment, formatPeriod } from '../../format.ts'
import { hrefOf } from '../../routes/location.ts'
import { Meter } from '../../ui/bar.tsx'
import { Tag } from '../../ui/tag.tsx'
import '../../ui/table.css'

const words = screens.assessments

/** The list of assessments, last changed first. */
export function AssessmentTable({ shown }: { shown: readonly AssessmentSummary[] }) {
  const columns = words.columns
  return (
    <div className="assessments-frame">
      <table className="table assessments-table">
        <thead>
          <tr>
            <th scope="col">{columns.assessment}</th>
            <th scope="col">{columns.period}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.progress}</th>
            <th scope="col" className="numeric">
              {columns.findings}
            </th>
            <th scope="col">{columns.revision}</th>
            <th scope="col">{columns.changed}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <Line key={each.id} each={each} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What keeps the assessment from sign-off and whom it waits for; nothing where it is approved and waits for nobody. */
function Standing({ each }: { each: AssessmentSummary }) {
  const waiting = each.waiting ?? []
  const blocks = each.revisionStatus === 'open' && each.handedOverTo === null && each.blocking
  const said = [
    ...(blocks ? [figureWords.blocksFigure(blocks)] : []),
    ...(waiting.length > 0
      ? [words.waitsFor(waiting.map(({ kind, count, names }) => figureWords.waiting[kind](count, names)))]
      : []),
  ]
  return said.length === 0 ? null : <span className="assessments-standing">{said.join(' · ')}</span>
}

function Line({ each }: { each: AssessmentSummary }) {
  const progress = screens.shell.progressOf(each.concluded, each.items)
  return (
    <tr>
      <th scope="row">
        <a className="assessments-link" href={hrefOf(each.id, 'overview')}>
          <span className="assessments-client">{each.client}</span>
          <span className="assessments-title">{each.title}</span>
        </a>
        <Standing each={each} />
      </th>
      <td>{formatPeriod(each.period)}</td>
      <td>
        {screens.words.kind[each.kind]}
        <br />
        <span className="muted">{screens.words.mode[each.mode]}</span>
      </td>
      <td className="assessments-progress">
        <span aria-hidden="true">
          {each.concluded} / {each.items}
        </span>
        <Meter value={each.concluded} total={each.items} label={progress} />
      </td>
      <td className="numeric">{each.findings}</td>
      <td>
        <Tag tone={each.revisionStatus === 'open' ? 'plain' : 'accent'}>
          {each.revision}: {screens.words.revisionStatus[each.revisionStatus].toLowerCase()}
        </Tag>
        {each.handedOverTo !== null && (
          <p className="assessments-away">
            <Tag tone="caution">{handoverWords.tag(each.handedOverTo)}</Tag>
          </p>
        )}
      </td>
      <td className="muted">{formatMoment(each.changedOn)}</td>
    </tr>
  )
}
