import type { ReactNode } from 'react'
import type { Score } from '../../../shared/model/figures.ts'
import { Conclusion } from '../../../shared/model/item.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { formatNumber, formatPercent } from '../../format.ts'
import { ConclusionMark } from '../../marks/conclusion-mark.tsx'
import { useSession } from '../../session/use-session.ts'
import { Bar } from '../../ui/bar.tsx'

const words = screens.overview

/** The conclusions of a set of items as a bar with its numbers, and the score with both sides of its formula. */
export function ScoreRow({ score, isBelow, children }: { score: Score; isBelow: boolean; children: ReactNode }) {
  const { state } = useSession()
  const parts = Conclusion.options.map((key) => ({
    key,
    value: score.counts[key],
    label: screens.words.conclusion[key],
  }))
  return (
    <tr className={isBelow ? 'score-below' : undefined}>
      <th scope="row">{children}</th>
      <td>
        {score.total === 0 ? (
          <span className="muted">{words.scoreNoItem}</span>
        ) : (
          <>
            <Bar parts={parts} label={parts.map((part) => `${part.label}: ${part.value}`).join(', ')} />
            <span className="score-counts" aria-hidden="true">
              {parts
                .filter((part) => part.value > 0)
                .map((part) => (
                  <span key={part.key} title={part.label}>
                    <ConclusionMark conclusion={part.key} bare /> {formatNumber(part.value)}
                  </span>
                ))}
            </span>
          </>
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
