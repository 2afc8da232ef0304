import type { Item } from '../../shared/model/item.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'

/** Rows by key and by unit, in their order. */
export interface RowIndex {
  readonly byKey: ReadonlyMap<string, Row>
  readonly byUnit: ReadonlyMap<string, readonly Row[]>
}

/** Sorts rows into an index. */
export function indexRows(rows: readonly Row[]): RowIndex {
  const byKey = new Map<string, Row>()
  const byUnit = new Map<string, Row[]>()
  for (const row of rows) {
    byKey.set(row.key, row)
    const ofUnit = byUnit.get(row.unit)
    if (ofUnit) ofUnit.push(row)
    else byUnit.set(row.unit, [row])
  }
  return { byKey, byUnit }
}

/** The auditor's work on an item, by key. */
export function itemOf(state: AssessmentState, key: string): Item | null {
  const slash = key.indexOf('/')
  return state.items[key.slice(0, slash)]?.[key.slice(slash + 1)] ?? null
}
