import type { Side } from '../../../shared/model/catalogue.ts'
import { matrixWords } from '../../../shared/text/en/screens-matrix.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { DemarcationLine, type LinePosition } from '../../ui/demarcation-line.tsx'

/** Where the line stands for a side; null where the layer does not exist. */
export const positions: Readonly<Record<Side, LinePosition | null>> = {
  aws: 'inherited',
  shared: 'shared',
  customer: 'customer-specific',
  none: null,
}

/** A side as a letter, a position and a pattern. The word stands beside it or is read aloud. */
export function SideMark({ side }: { side: Side }) {
  const position = positions[side]
  return (
    <span className={`side-mark side-mark-${side}`} aria-hidden="true">
      <span className="side-letter">{matrixWords.letter[side]}</span>
      {position ? <DemarcationLine position={position} alone /> : <span className="side-none" />}
    </span>
  )
}

/**
 * A side drawn over the whole width of a cell, so that the line is seen to move from column to column. `alone`: there is no
 * other side.
 */
export function SideBand({ side, note, alone }: { side: Side; note: string; alone: boolean }) {
  const position = positions[side]
  return (
    <span className={`side-band side-mark-${side}`} aria-hidden="true">
      <span className="side-band-words">
        <strong>{screens.words.side[side]}</strong>
        <span className="muted">{note}</span>
      </span>
      {position ? (
        <DemarcationLine position={position} wide alone={alone} />
      ) : (
        <span className="side-none side-none-wide" />
      )}
    </span>
  )
}
