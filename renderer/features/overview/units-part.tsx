import { scoreOfUnit } from '../../../assessments/rules/score.ts'
import { Conclusion } from '../../../shared/model/item.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { formatPercent } from '../../format.ts'
import { hrefOf } from '../../routes/location.ts'
import { progressOfUnit, unitsInOrder } from '../../session/progress.ts'
import { useSession } from '../../session/use-session.ts'
import { Bar } from '../../ui/bar.tsx'
import { Section } from '../../ui/page.tsx'
import '../../ui/table.css'

const words = screens.overview

/** The conclusions of each checklist. */
export function UnitsPart() {
  const view = useSession()
  const columns = words.unitsColumns
  const withPercent = view.state.about.mode !== 'certification'
  return (
    <Section title={words.units}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{columns.unit}</th>
            <th scope="col" className="overview-bar">
              {columns.conclusions}
            </th>
            <th scope="col" className="numeric">
              {columns.work}
            </th>
            {withPercent && (
              <th scope="col" className="numeric">
                {columns.score}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {unitsInOrder(view).map((unit) => {
            const score = scoreOfUnit(unit.id, view.rows, view.state)
            const { concluded, total } = progressOfUnit(view, unit.id)
            const parts = Conclusion.options.map((key) => ({
              key,
              value: score.counts[key],
              label: screens.words.conclusion[key],
            }))
            return (
              <tr key={unit.id}>
                <th scope="row">
                  <a href={hrefOf(view.id, 'checklist', unit.id)}>{unit.name}</a>
                </th>
                <td className="overview-bar">
                  <Bar parts={parts} label={parts.map((part) => `${part.label}: ${part.value}`).join(', ')} />
                </td>
                <td className="numeric">
                  {concluded} / {total}
                </td>
                {withPercent && (
                  <td className="numeric">{score.percent === null ? '–' : formatPercent(score.percent)}</td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}
