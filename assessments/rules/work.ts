import type { Item, ItemKey } from '../../shared/model/item.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { itemAt, keyOf } from './checklist.ts'

/** How much was recorded of a unit: items with work on them, its deviations from common controls, and partners in it. */
export function workOn(state: AssessmentState, unit: string): number {
  const items = Object.entries(state.items[unit] ?? {}).filter(([control, item]) =>
    hasWork(state, keyOf(unit, control), item),
  )
  const deviations = Object.values(state.deviation).filter((deviation) => deviation.unit === unit)
  const operated = Object.values(state.partner).filter(({ operates }) => operates.some((each) => each.unit === unit))
  return items.length + deviations.length + operated.length
}

/** Whether the auditor has done anything on an item. */
export function hasWorkOn(state: AssessmentState, key: ItemKey): boolean {
  const item = itemAt(state, key)
  return item !== undefined && hasWork(state, key, item)
}

function hasWork(state: AssessmentState, key: string, item: Item): boolean {
  return (
    item.conclusion !== 'not-assessed' ||
    item.design !== 'not-assessed' ||
    item.operating !== 'not-assessed' ||
    item.locations.length > 0 ||
    item.workStatus !== 'to-do' ||
    item.override !== null ||
    item.compensating !== null ||
    `${item.workingNote}${item.reportComment}${item.relianceStatement}${item.reason}` !== '' ||
    item.evidence.length > 0 ||
    Object.values(state.procedure).some((procedure) => procedure.item === key) ||
    Object.values(state.finding).some((finding) => finding.items.includes(key)) ||
    Object.values(state.reviewNote).some((note) => note.item === key) ||
    Object.values(state.deviation).some(({ control }) => keyOf('common', control) === key) ||
    Object.values(state.attestation).some((report) => report.duties.some((duty) => duty.items.includes(key)))
  )
}
