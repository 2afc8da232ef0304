import { classes } from './button.tsx'
import './demarcation-line.css'

/** Where the line stands: right (mostly the first side), in the middle, or left (mostly the second side). */
export type LinePosition = 'inherited' | 'shared' | 'customer-specific'

/**
 * The line itself, drawn small: hatched on the side AWS holds, solid on the side the customer holds. Give a label where no
 * word beside it says the same.
 */
export function DemarcationLine({
  position,
  label,
  large,
  wide,
  alone,
}: {
  position: LinePosition
  label?: string
  large?: boolean
  /** As wide as what it stands in. */
  wide?: boolean
  /** The first side has no part at all, and the line stands at the edge. */
  alone?: boolean
}) {
  const described = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <span
      className={classes(
        'demarcation',
        `demarcation-${position}`,
        large && 'demarcation-large',
        wide && 'demarcation-wide',
        alone && 'demarcation-alone',
      )}
      {...described}
    >
      <span className="demarcation-aws" />
      <span className="demarcation-line" />
      <span className="demarcation-customer" />
    </span>
  )
}
