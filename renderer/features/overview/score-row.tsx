import type { ReactNode } from 'react'
import type { Share } from '../../../assessments/figures/bars.ts'
import type { Score } from '../../../shared/model/figures.ts'
import type { Conclusion } from '../../../shared/model/item.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { formatNumber, formatPercent } from '../../format.ts'
import { useSession } from '../../session/use-session.ts'
import { ConclusionBar } from '../checklist/conclusion-bar.tsx'
import type { ItemsPlace } from '../checklist/items-link.tsx'

const words = screens.overview

/** The conclusions of a set of items as a bar with its numbers, and the score with both sides of its formula. */
export function ScoreRow({
  name,
  score,
  shares,
  rows,
  isBelow,
  children,
}: {
  name: string
  score: Score
  shares: readonly Share<Conclusion>[]
  rows: ItemsPlace
  isBelow: boolean
  children: ReactNode
}) {
  const { state } = useSession()
  return (
    <tr className={isBelow ? 'score-below' : undefined}>
      <th scope="row">{children}</th>
      <td>
        {score.total === 0 ? (
          <span className="muted">{words.scoreNoItem}</span>
        ) : (
          <ConclusionBar name={name} counts={score.counts} shares={shares} rows={rows} />
        )}
      </td>
      {state.about.mode !== 'certification' && (
        <td className="numeric">
          {score.percent === null ? (
            '–'
          ) : (
            <>
              {formatPercent(score.percent)}
              <span className="score-formula">
                {words.scoreFormula(formatNumber(score.points), formatNumber(score.base))}
              </span>
            </>
          )}
        </td>
      )}
    </tr>
  )
}
