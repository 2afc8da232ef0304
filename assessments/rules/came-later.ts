import type { About } from '../../shared/model/about.ts'
import type { Item } from '../../shared/model/item.ts'
import type { AssessmentState, TableName } from '../../shared/model/state.ts'

type Fields = Readonly<Record<string, unknown>>

/** Fields that a table got after records of it were written, with what stands for nothing in them. */
const cameLater: Partial<Record<TableName, Fields>> = {
  evidence: { requestedOf: '', due: null, retainUntil: null, destroyed: null },
  finding: { nonconformity: '' },
  reviewNote: { about: null },
  unit: { assignee: null },
}

/** The same for items. */
const cameLaterToItems = { lastReview: null, sentBack: null } as const

/** The same for what is said of the engagement. */
const cameLaterToAbout = { standards: '' } as const

/** Rule J6: a record that was written before its table had a field says nothing in that field. */
export function completed(table: TableName, record: unknown): unknown {
  const fields = cameLater[table]
  return fields ? { ...fields, ...(record as Fields) } : record
}

/** Rule J6 for an item. One that has every field stays as it is: an assessment has thousands. */
export function completedItem(item: Item): Item {
  return 'lastReview' in item && 'sentBack' in item ? item : { ...cameLaterToItems, ...(item as Item) }
}

/** Rule J6 for the engagement. */
export function completedAbout(about: About): About {
  return { ...cameLaterToAbout, ...about }
}

/** The same for a state that was written whole. The state given is this function's to change. */
export function completedState(state: AssessmentState): AssessmentState {
  for (const table of Object.keys(cameLater) as TableName[]) {
    const records = state[table] as Record<string, unknown>
    for (const [id, record] of Object.entries(records)) records[id] = completed(table, record)
  }
  for (const items of Object.values(state.items))
    for (const [control, item] of Object.entries(items)) items[control] = completedItem(item)
  return { ...state, about: completedAbout(state.about) }
}
