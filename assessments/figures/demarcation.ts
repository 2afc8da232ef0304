import type { Origination, Side } from '../../shared/model/catalogue.ts'

/*
 * Where the demarcation line stands. Unit: a share of the width of what is drawn, from 0 at its left edge to 1 at its right. The
 * part to the left of the line is AWS's and hatched, the part to the right of it the customer's and plain.
 */

/** A side that there is; what a service does not have has no line. */
export type HeldSide = Exclude<Side, 'none'>

/** Rule P17: what one side holds alone, as a cell of the matrix, has the line at the edge; what both hold, in the middle. */
export const aloneLine: Readonly<Record<HeldSide, number>> = { aws: 1, shared: 0.5, customer: 0 }

/** Rule P17: where the other side has a part too, as in a control with both halves, the line keeps off the edge. */
export const mostlyLine: Readonly<Record<HeldSide, number>> = { aws: 0.84, shared: 0.5, customer: 0.16 }

/** Rule P17: between the two statements of a control the line stands nearer to the middle, so that both can be read. */
export const rowLine: Readonly<Record<Origination, number>> = {
  inherited: 0.62,
  shared: 0.5,
  'customer-specific': 0.38,
}

/** The side an origination is on (rules R3 to R5). */
export const sideOf: Readonly<Record<Origination, HeldSide>> = {
  inherited: 'aws',
  shared: 'shared',
  'customer-specific': 'customer',
}
