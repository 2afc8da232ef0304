import { controlOf, splitKey } from '../../assessments/rules/checklist.ts'
import { originationOf } from '../../assessments/rules/split.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Reply } from '../../shared/ipc/contract.ts'
import type { ItemKey } from '../../shared/model/item.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { OpenAssessment } from './open-assessment.ts'

/** A page of the checklist's rows. */
export function rowsPage(open: OpenAssessment, from: number, count: number): Reply<'assessment:rows'> {
  return { total: open.rows.length, rows: open.rows.slice(from, from + count) }
}

/** The whole text of an item's control, and why its split is as it is. */
export function controlText(open: OpenAssessment, key: ItemKey): Result<Reply<'assessment:control'>, Failure> {
  const { unit, control: id } = splitKey(key)
  const item = open.state.items[unit]?.[id]
  const control = controlOf(open.state, key, open.catalogues)
  if (!item || !control) return err(fail('unknown.item', { item: key }))
  return ok({ control, explanation: originationOf(control, item).explanation })
}
