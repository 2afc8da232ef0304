import type { Finding, Risk } from '../../shared/model/finding.ts'

/*
 * What the risk heat map is drawn from. Unit: a share of the map's width or height, from 0 at the upper left corner to 1.
 */

type Grade = Risk['likelihood']

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A field of the heat map: likelihood grows to the right, impact upwards; `weight` from 0 to 4 is how grave it is. */
export interface HeatField extends Risk {
  /** Counted from the left, and from the top. */
  readonly column: number
  readonly row: number
  readonly weight: number
  readonly box: Box
  /** As many strokes as the weight: they say without colour how grave the field is. */
  readonly strokes: readonly Box[]
}

/** What can stand in the map, before treatment or after it. */
export type HeatMoment = 'initial' | 'residual'

export const riskGrades: readonly Grade[] = ['low', 'moderate', 'high']
const count = riskGrades.length
const last = count - 1
const side = 1 / count

/** Strokes stand along the upper edge of a field; parts of the field's side. */
const stroke = { from: 0.06, step: 0.07, width: 0.025, top: 0.08, height: 0.16 } as const

/** Rule P18: the nine fields, row by row from the top. */
export const heatFields: readonly HeatField[] = riskGrades
  .toReversed()
  .flatMap((impact, row) => riskGrades.map((likelihood, column) => fieldAt({ likelihood, impact }, column, row)))

function fieldAt(risk: Risk, column: number, row: number): HeatField {
  const weight = column + last - row
  const box = { x: column * side, y: row * side, width: side, height: side }
  const strokes = Array.from({ length: weight }, (_, index) => ({
    x: box.x + (stroke.from + index * stroke.step) * side,
    y: box.y + stroke.top * side,
    width: stroke.width * side,
    height: stroke.height * side,
  }))
  return { ...risk, column, row, weight, box, strokes }
}

/** Whether a risk stands in a field. */
export function isIn(field: Risk, risk: Risk | null): boolean {
  return risk !== null && risk.likelihood === field.likelihood && risk.impact === field.impact
}

/** What stands in the map, field by field, in the order it was given in. */
export interface Placed<Entry> {
  readonly fields: readonly { readonly field: HeatField; readonly entries: readonly Entry[] }[]
  /** What was not graded is in no field. */
  readonly notGraded: readonly Entry[]
}

/** Rule P18: every graded finding stands in one field, by its risk before treatment or after it. */
export function placedOn<Entry extends Pick<Finding, HeatMoment>>(
  entries: readonly Entry[],
  moment: HeatMoment,
): Placed<Entry> {
  return {
    fields: heatFields.map((field) => ({ field, entries: entries.filter((entry) => isIn(field, entry[moment])) })),
    notGraded: entries.filter((entry) => entry[moment] === null),
  }
}
