import { conclusionOrder, type Share } from '../../../assessments/figures/bars.ts'
import type { ConclusionCounts } from '../../../shared/model/figures.ts'
import type { Conclusion } from '../../../shared/model/item.ts'
import { figureWords } from '../../../shared/text/en/screens-figures.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { ItemsLink, showItems, type ItemsPlace } from './items-link.tsx'
import { formatNumber } from '../../format.ts'
import { ConclusionMark } from '../../marks/conclusion-mark.tsx'
import { useSession } from '../../session/use-session.ts'
import { Bar } from '../../ui/bar.tsx'
import './conclusion-bar.css'

/** One bar of a figure with its numbers, each of which leads to its rows; so does each part of the bar. */
export function ConclusionBar({
  name,
  counts,
  shares,
  rows,
}: {
  name: string
  counts: ConclusionCounts
  shares: readonly Share<Conclusion>[]
  /** The rows the bar is about. */
  rows: ItemsPlace
}) {
  const { id } = useSession()
  const parts = conclusionOrder.map((key) => ({ key, value: counts[key], label: screens.words.conclusion[key] }))
  const placeOf = (key: Conclusion): ItemsPlace => ({ ...rows, filter: { ...rows.filter, conclusions: [key] } })
  return (
    <>
      <Bar
        parts={parts}
        shares={shares}
        label={parts.map((part) => figureWords.counted(part.label, part.value)).join(', ')}
        onPick={(key) => showItems(id, placeOf(key as Conclusion))}
      />
      <ul className="bar-counts" aria-label={figureWords.conclusionsOf(name)}>
        {parts
          .filter((part) => part.value > 0)
          .map(({ key, value, label }) => (
            <li key={key}>
              <ItemsLink place={placeOf(key)} className="bar-count">
                <ConclusionMark conclusion={key} bare />
                <span className="visually-hidden">{label} </span>
                {formatNumber(value)}
              </ItemsLink>
            </li>
          ))}
      </ul>
    </>
  )
}
