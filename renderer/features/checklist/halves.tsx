import { rowLine } from '../../../assessments/figures/demarcation.ts'
import type { Origination } from '../../../shared/model/catalogue.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { classes } from '../../ui/button.tsx'
import { LiteralText } from '../../ui/literal-text.tsx'
import './halves.css'

const line = '12px'
const columnsAt = (at: number) => `${at * 100}fr ${line} ${(1 - at) * 100}fr`
const columns: Readonly<Record<Origination, string>> = {
  inherited: columnsAt(rowLine.inherited),
  shared: columnsAt(rowLine.shared),
  'customer-specific': columnsAt(rowLine['customer-specific']),
}

/**
 * Both halves of a control, divided by the line where it stands: right for inherited, in the middle for shared, left for
 * customer-specific.
 */
export function Halves({
  origination,
  provided,
  responsibility,
  clamp,
}: {
  origination: Origination
  provided: string | null
  responsibility: string | null
  /** Two lines of each half, for a row of a checklist. */
  clamp?: boolean
}) {
  return (
    <div className={classes('halves', clamp && 'halves-clamp')} style={{ gridTemplateColumns: columns[origination] }}>
      <div className="half half-aws">
        {clamp ? <span className="visually-hidden">{screens.line.provides}: </span> : <h3>{screens.line.provides}</h3>}
        <p className={provided === null ? 'half-none' : undefined}>
          <LiteralText text={provided ?? screens.line.noneAws} />
        </p>
      </div>
      <div className="halves-line" aria-hidden="true" />
      <div className="half half-customer">
        {clamp ? <span className="visually-hidden">{screens.line.must}: </span> : <h3>{screens.line.must}</h3>}
        <p className={responsibility === null ? 'half-none' : undefined}>
          <LiteralText text={responsibility ?? screens.line.noneCustomer} />
        </p>
      </div>
    </div>
  )
}
