import { withoutBasis } from '../../../assessments/rules/completeness.ts'
import type { Item } from '../../../shared/model/item.ts'
import type { Day } from '../../../shared/model/primitives.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { itemOf } from '../../session/rows.ts'

/** A row with the work on it as it was when the checklist was arranged. */
export interface Line {
  readonly row: Row
  readonly item: Item | null
  /** The name of who the item is assigned to; empty for nobody. */
  readonly owner: string
  readonly unitName: string
  readonly unitOrder: number
  readonly findings: number
  /** Concluded compliant, resting on nothing. */
  readonly bare: boolean
}

/** The lines of rows on a day: what is sorted, grouped and filtered by. */
export function linesOf(rows: readonly Row[], state: AssessmentState, today: Day): Line[] {
  const counts = findingCounts(state.finding)
  const compliant = rows.filter((row) => itemOf(state, row.key)?.conclusion === 'compliant').map(({ key }) => key)
  const bare = new Set(withoutBasis(state, compliant, today))
  return rows.map((row) => {
    const item = itemOf(state, row.key)
    const unit = state.unit[row.unit]
    return {
      row,
      item,
      owner: (item?.assignee && state.person[item.assignee]?.name) ?? '',
      unitName: unit?.name ?? row.unit,
      unitOrder: unit?.order ?? 0,
      findings: counts.get(row.key) ?? 0,
      bare: bare.has(row.key),
    }
  })
}

const known = new WeakMap<object, ReadonlyMap<string, number>>()

/** How many findings each item has. Counted once for a state of the findings. */
export function findingCounts(findings: AssessmentState['finding']): ReadonlyMap<string, number> {
  const held = known.get(findings)
  if (held) return held
  const counts = new Map<string, number>()
  for (const { items } of Object.values(findings))
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  known.set(findings, counts)
  return counts
}

/** The ids a row refers to in a framework, in the order of the control. */
export function referencesIn(row: Row, framework: Row['references'][number]['framework']): string[] {
  return row.references.filter((reference) => reference.framework === framework).map(({ id }) => id)
}
