import type { Side } from '../../../shared/model/catalogue.ts'
import { matrixWords } from '../../../shared/text/en/screens-matrix.ts'
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
      {position ? <DemarcationLine position={position} /> : <span className="side-none" />}
    </span>
  )
}
