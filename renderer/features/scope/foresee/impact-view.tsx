import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import type { Side } from '../../../../shared/model/catalogue.ts'
import type { Impact } from '../../../../shared/model/row.ts'
import { foreseeWords as words } from '../../../../shared/text/en/screens-foresee.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { Button } from '../../../ui/button.tsx'
import { DemarcationLine, type LinePosition } from '../../../ui/demarcation-line.tsx'
import { Banner } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { byUnit, workedRefs } from './moved.ts'
import './foresee.css'

const mostShown = 12

/** What would move: the line first, then the rows that come, go and change. */
export function ImpactView({ impact: { cells, arriving, leaving, changed } }: { impact: Impact }) {
  const [leavingWorked, changedWorked] = [workedRefs(leaving), workedRefs(changed)]
  return (
    <div className="foresee" role="group" aria-label={words.whole} tabIndex={0}>
      {cells.length > 0 && <MovedCells cells={cells} />}
      {leaving.length > 0 && (
        <MovedRows title={words.leaving} rows={leaving}>
          {leavingWorked.length > 0 && <Banner tone="caution">{words.leavingWorked(leavingWorked)}</Banner>}
        </MovedRows>
      )}
      {arriving.length > 0 && <MovedRows title={words.arriving} rows={arriving} />}
      {changed.length > 0 && (
        <MovedRows title={words.changed} rows={changed}>
          <p className="muted small">{words.changedMeaning}</p>
          {changedWorked.length > 0 && <Banner tone="caution">{words.changedWorked(changedWorked)}</Banner>}
        </MovedRows>
      )}
    </div>
  )
}

/** The layers that are on another side than before, each with the line where it stood and where it would stand. */
export function MovedCells({ cells }: { cells: Impact['cells'] }) {
  return (
    <section aria-label={words.lineTitle}>
      <h3 className="foresee-title">
        {words.lineTitle} <span className="foresee-count">{cells.length}</span>
      </h3>
      <ul>
        {cells.map(({ unit, name, layer, before, after, explanation }) => (
          <li key={`${unit} ${layer}`} className="foresee-cell">
            <span className="foresee-cell-name">
              <strong>{screens.words.layer[layer]}</strong>
              <span className="muted small">{name}</span>
            </span>
            <span className="foresee-move">
              <Stand side={before} />
              <ArrowRight size={16} role="img" aria-label={words.becomes} />
              <Stand side={after} strong />
            </span>
            <span className="foresee-why">
              {sentence(explanation.words)} <span className="muted small">{words.rule(explanation.rule)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const positions: Readonly<Record<Side, LinePosition | null>> = {
  aws: 'inherited',
  shared: 'shared',
  customer: 'customer-specific',
  none: null,
}

function Stand({ side, strong }: { side: Side; strong?: boolean }) {
  const position = positions[side]
  const name = screens.words.side[side]
  return (
    <span className="foresee-stand">
      {position ? <DemarcationLine position={position} alone large /> : <span className="foresee-nowhere" />}
      {strong ? <strong>{name}</strong> : <span>{name}</span>}
    </span>
  )
}

function MovedRows({ title, rows, children }: { title: string; rows: Impact['arriving']; children?: React.ReactNode }) {
  const [whole, setWhole] = useState(false)
  const shown = whole ? rows : rows.slice(0, mostShown)
  return (
    <section aria-label={title}>
      <h3 className="foresee-title">
        {title} <span className="foresee-count">{rows.length}</span>
      </h3>
      {children}
      {byUnit(shown).map(([unit, its]) => (
        <div key={unit} className="foresee-unit">
          <h4>{unit}</h4>
          <ul>
            {its.map((row) => (
              <li key={row.key} className="foresee-row">
                <span className="foresee-ref">{row.ref}</span>
                <span>{row.title}</span>
                {row.worked && <Tag tone="caution">{words.worked}</Tag>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {shown.length < rows.length && (
        <Button small look="quiet" onClick={() => setWhole(true)}>
          {words.more(rows.length - shown.length)}
        </Button>
      )}
    </section>
  )
}

/** An explanation as a sentence of its own: rules word it to follow "is". */
function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(first) ? first : `${first}.`
}
