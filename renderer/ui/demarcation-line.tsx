import type { CSSProperties } from 'react'
import { aloneLine, mostlyLine, sideOf } from '../../assessments/figures/demarcation.ts'
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
  /** One side holds it alone, and the line stands at the edge. */
  alone?: boolean
}) {
  const at = (alone ? aloneLine : mostlyLine)[sideOf[position]]
  const described = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <span
      className={classes('demarcation', large && 'demarcation-large', wide && 'demarcation-wide')}
      style={{ '--stands': `${at * 100}%` } as CSSProperties}
      {...described}
    >
      <span className="demarcation-aws" />
      <span className="demarcation-line" />
      <span className="demarcation-customer" />
    </span>
  )
}
