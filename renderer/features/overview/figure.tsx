import type { ReactNode } from 'react'
import type { Share } from '../../../assessments/figures/bars.ts'
import { figureWords } from '../../../shared/text/en/screens-figures.ts'
import { formatNumber } from '../../format.ts'
import { Bar, type BarPart } from '../../ui/bar.tsx'

/** One of the questions a page answers at a glance: what is asked, the answer in one figure, and what it is made of. */
export function Figure({
  title,
  meaning,
  figure,
  note,
  children,
}: {
  title: string
  meaning: string
  /** Null where nothing can be said yet. */
  figure: string | null
  note: string
  children?: ReactNode
}) {
  return (
    <section className="figure" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p className="muted small">{meaning}</p>
      </header>
      <p className="figure-value">{figure ?? '–'}</p>
      <p className="muted small">{note}</p>
      {children}
    </section>
  )
}

/** A part of a figure, with the link that leads to what is behind it. */
export interface FigurePart extends BarPart {
  readonly link: (children: ReactNode) => ReactNode
  readonly mark: ReactNode
}

/** A bar with its legend; each line of the legend leads to what is behind it. */
export function FigureParts({ parts, shares }: { parts: readonly FigurePart[]; shares: readonly Share<string>[] }) {
  const said = parts.map((part) => figureWords.counted(part.label, part.value)).join(', ')
  return (
    <>
      <Bar parts={parts} shares={shares} label={said} />
      <ul className="figure-legend">
        {parts.map((part) => (
          <li key={part.key}>
            {part.value > 0 ? (
              part.link(
                <>
                  {part.mark}
                  <span>{formatNumber(part.value)}</span>
                </>,
              )
            ) : (
              <span className="figure-line">
                {part.mark}
                <span>{formatNumber(part.value)}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
