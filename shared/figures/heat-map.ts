import type { Risk } from '../model/finding.ts'

type Grade = Risk['likelihood']

/** A field of the heat map: likelihood grows to the right, impact upwards; `weight` from 0 to 4 is how dark it is. */
export interface HeatField extends Risk {
  /** Counted from the left, and from the top. */
  readonly column: number
  readonly row: number
  readonly weight: number
}

export const riskGrades: readonly Grade[] = ['low', 'moderate', 'high']
const last = riskGrades.length - 1

/** The nine fields, row by row from the top: what the map is drawn from, on screen and on paper. */
export const heatFields: readonly HeatField[] = riskGrades
  .toReversed()
  .flatMap((impact, row) =>
    riskGrades.map((likelihood, column) => ({ likelihood, impact, column, row, weight: column + last - row })),
  )

/** Whether a risk stands in a field. */
export function isIn(field: HeatField, risk: Risk | null): boolean {
  return risk !== null && risk.likelihood === field.likelihood && risk.impact === field.impact
}
