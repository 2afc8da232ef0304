import { useMemo } from 'react'
import { barsOf, conclusionOrder } from '../../../assessments/figures/bars.ts'
import { scoreOfUnit } from '../../../assessments/rules/score.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { formatPercent } from '../../format.ts'
import { progressOfUnit, unitsInOrder } from '../../session/progress.ts'
import { useSession } from '../../session/use-session.ts'
import { Section } from '../../ui/page.tsx'
import { ConclusionBar } from '../checklist/conclusion-bar.tsx'
import { ItemsLink } from '../checklist/items-link.tsx'
import '../../ui/table.css'

const words = screens.overview

/** The conclusions of each checklist. */
export function UnitsPart() {
  const view = useSession()
  const columns = words.unitsColumns
  const { rows, state } = view
  const scored = useMemo(
    () => unitsInOrder({ state }).map((unit) => ({ unit, score: scoreOfUnit(unit.id, rows, state) })),
    [rows, state],
  )
  const bars = barsOf(
    scored.map(({ score }) => score.counts),
    conclusionOrder,
  )
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
          {scored.map(({ unit, score }, index) => {
            const { concluded, total } = progressOfUnit(view, unit.id)
            return (
              <tr key={unit.id}>
                <th scope="row">
                  <ItemsLink place={{ unit: unit.id, filter: {} }}>{unit.name}</ItemsLink>
                </th>
                <td className="overview-bar">
                  <ConclusionBar
                    name={unit.name}
                    counts={score.counts}
                    shares={bars[index] ?? []}
                    rows={{ unit: unit.id, filter: {} }}
                  />
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
