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
}: {
  position: LinePosition
  label?: string
  large?: boolean
}) {
  const described = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <span className={`demarcation demarcation-${position}${large ? ' demarcation-large' : ''}`} {...described}>
      <span className="demarcation-aws" />
      <span className="demarcation-line" />
      <span className="demarcation-customer" />
    </span>
  )
}
