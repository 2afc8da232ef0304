import { Side } from '../../../shared/model/catalogue.ts'
import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { SideMark } from './side-mark.tsx'

/** How to read a cell of the matrix. */
export function Legend() {
  return (
    <section className="matrix-legend" aria-label={words.legend}>
      <ul className="matrix-legend-sides">
        {Side.options.map((side) => (
          <li key={side}>
            <SideMark side={side} />
            <strong>{screens.words.side[side]}</strong>
            <span className="muted small">{words.legendSides[side]}</span>
          </li>
        ))}
      </ul>
      <p className="muted small">
        {words.legendPattern} {words.containerNote}
      </p>
    </section>
  )
}
