import { setOf } from '../../assessments/rules/checklist.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import type { Tailoring } from '../../shared/model/tailoring.ts'

type Tailored = Pick<AssessmentState, 'tailoring' | 'unit'>

/** How a row's control was changed for this assessment; null where it stands as the library has it. */
export function tailoredAs(
  row: Pick<Row, 'unit' | 'control' | 'tailored'>,
  state: Tailored,
): 'own' | 'reworded' | null {
  if (!row.tailored) return null
  const kind = of(row.unit, state).find((entry) => entry.kind !== 'excluded' && entry.control.id === row.control)?.kind
  return kind === 'own' || kind === 'reworded' ? kind : null
}

/** How many controls of the library are left out of a checklist. */
export function excludedFrom(unit: string, state: Tailored): number {
  return of(unit, state).filter(({ kind }) => kind === 'excluded').length
}

function of(unit: string, state: Tailored): Tailoring[] {
  const record = state.unit[unit]
  const set = record && setOf(record)
  return Object.values(state.tailoring).filter((entry) => entry.set === set)
}
