import { placedOn, riskGrades, type HeatField, type HeatMoment } from '../../../assessments/figures/heat-map.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { figureWords as words } from '../../../shared/text/en/screens-figures.ts'
import { hrefOfFindings, type FindingFilter } from './finding-filter.ts'
import { useSession } from '../../session/use-session.ts'
import { classes } from '../../ui/button.tsx'
import './heat-map.css'
import '../../ui/table.css'

const share = (part: number) => `${part * 100}%`
const most = riskGrades.length - 1

/**
 * Where findings stand by likelihood and impact. A field leads to its findings; strokes, place and number say what its colour says.
 * The field that is chosen leads back to all of them.
 */
export function HeatMap({
  findings,
  moment,
  filter,
}: {
  findings: readonly Finding[]
  moment: HeatMoment
  /** What the list of findings is narrowed by already; a field narrows it further. */
  filter: FindingFilter
}) {
  const { fields, notGraded } = placedOn(findings, moment)
  const title = `${words.heat}, ${words.moments[moment].toLowerCase()}`
  return (
    <figure className="heat">
      <figcaption>{words.moments[moment]}</figcaption>
      <div className="heat-frame">
        <span className="heat-axis heat-axis-up" aria-hidden="true">
          {words.impact}
        </span>
        <span className="heat-grades heat-grades-up" aria-hidden="true">
          {riskGrades.toReversed().map((grade) => (
            <span key={grade}>{words.grade[grade]}</span>
          ))}
        </span>
        <div className="heat-square" role="group" aria-label={title}>
          {fields.map(({ field, entries }) => (
            <Field
              key={`${field.column}/${field.row}`}
              field={field}
              entries={entries}
              moment={moment}
              filter={filter}
            />
          ))}
        </div>
        <span className="heat-grades" aria-hidden="true">
          {riskGrades.map((grade) => (
            <span key={grade}>{words.grade[grade]}</span>
          ))}
        </span>
        <span className="heat-axis" aria-hidden="true">
          {words.likelihood}
        </span>
      </div>
      {notGraded.length > 0 && <p className="muted small">{words.notGraded(notGraded.length)}</p>}
      <details className="as-table">
        <summary>{words.asTable}</summary>
        <HeatTable label={words.tableOf(title)} findings={findings} moment={moment} />
      </details>
    </figure>
  )
}

function Field({
  field,
  entries,
  moment,
  filter,
}: {
  field: HeatField
  entries: readonly Finding[]
  moment: HeatMoment
  filter: FindingFilter
}) {
  const { id } = useSession()
  const { box, likelihood, impact, weight, strokes } = field
  const { risk } = filter
  const isChosen = risk?.moment === moment && risk.likelihood === likelihood && risk.impact === impact
  const place = { left: share(box.x), top: share(box.y), width: share(box.width), height: share(box.height) }
  const marks = strokes.map((stroke) => (
    <span
      key={stroke.x}
      className="heat-stroke"
      style={{
        left: share((stroke.x - box.x) / box.width),
        top: share((stroke.y - box.y) / box.height),
        width: share(stroke.width / box.width),
        height: share(stroke.height / box.height),
      }}
    />
  ))
  if (entries.length === 0 && !isChosen)
    return (
      <span className={`heat-field heat-${weight}`} style={place} aria-hidden="true">
        {marks}
      </span>
    )
  return (
    <a
      className={classes(`heat-field heat-${weight}`, isChosen && 'heat-chosen')}
      style={place}
      href={hrefOfFindings(id, { ...filter, risk: isChosen ? null : { moment, likelihood, impact } })}
      aria-label={words.field(words.grade[likelihood], words.grade[impact], entries.length)}
      aria-current={isChosen ? 'true' : undefined}
      title={entries.map(({ ref }) => ref).join(', ')}
    >
      {marks}
      <strong>{entries.length}</strong>
    </a>
  )
}

/** The same in words: which findings stand in which field. */
function HeatTable({ label, findings, moment }: { label: string; findings: readonly Finding[]; moment: HeatMoment }) {
  const { fields } = placedOn(findings, moment)
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={label}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.heatCorner}</th>
            {riskGrades.map((grade) => (
              <th key={grade} scope="col">
                {words.grade[grade]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {riskGrades.toReversed().map((impact, row) => (
            <tr key={impact}>
              <th scope="row">{words.grade[impact]}</th>
              {fields.slice(row * (most + 1), (row + 1) * (most + 1)).map(({ field, entries }) => (
                <td key={field.column}>{entries.map(({ ref }) => ref).join(', ') || '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
