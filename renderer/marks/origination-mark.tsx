import type { Origination } from '../../shared/model/catalogue.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { DemarcationLine } from '../ui/demarcation-line.tsx'
import './marks.css'

/** The word of an origination with the line drawn beside it. */
export function OriginationMark({ origination }: { origination: Origination }) {
  return (
    <span className="origination">
      <DemarcationLine position={origination} />
      {screens.words.origination[origination]}
    </span>
  )
}
