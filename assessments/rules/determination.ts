import type { Catalogues, FrameworkId, Reference } from '../../shared/model/catalogue.ts'
import type { DeterminationResult } from '../../shared/model/determination.ts'
import type { Conclusion } from '../../shared/model/item.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { rowsOf } from './checklist.ts'
import { itemOf, worstOf } from './score.ts'

const results: Readonly<Record<Conclusion, DeterminationResult>> = {
  compliant: 'achieved',
  'partially-compliant': 'partially-achieved',
  'non-compliant': 'not-achieved',
  'not-applicable': 'not-determined',
  'not-assessed': 'not-determined',
}

/** Rule D1: the worst conclusion among the items that answer the requirement; nothing is said where none does. */
export function proposedResult(conclusions: readonly Conclusion[]): DeterminationResult {
  return results[worstOf(conclusions)]
}

/** Rule D2: what the rule proposes for one requirement now. */
export function proposeDetermination(
  framework: FrameworkId,
  requirement: string,
  state: AssessmentState,
  catalogues: Catalogues,
): DeterminationResult {
  const rows = rowsByRequirement(rowsOf(state, catalogues), 'answers').get(`${framework} ${requirement}`) ?? []
  return proposedResult(conclusionsOf(rows, state))
}

/** The conclusions of rows, in their order. */
export function conclusionsOf(rows: readonly Row[], state: AssessmentState): Conclusion[] {
  return rows.flatMap((row) => itemOf(row, state)?.conclusion ?? [])
}

/** The rows that answer, or support, each requirement; the key is `<framework> <requirement>`. */
export function rowsByRequirement(rows: readonly Row[], strength: Reference['strength']): Map<string, Row[]> {
  const index = new Map<string, Row[]>()
  for (const row of rows)
    for (const reference of row.references) {
      if (reference.strength !== strength) continue
      const key = `${reference.framework} ${reference.id}`
      const list = index.get(key)
      if (list) list.push(row)
      else index.set(key, [row])
    }
  return index
}
