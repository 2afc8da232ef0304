import type { Event } from '../../shared/model/event.ts'
import type { Item } from '../../shared/model/item.ts'
import type { Day, Id, Instant } from '../../shared/model/primitives.ts'
import type { AssessmentState, RecordOf, TableName } from '../../shared/model/state.ts'
import { canonicalJson } from './hash.ts'

/** What main stamps on a change before it asks the rules: they have no clock and no randomness of their own. */
export interface Stamp {
  /** The id of the change; ids of new records are made from it. */
  readonly id: Id
  readonly at: Instant
  readonly today: Day
  readonly by: string
  /** The last line of the journal and when it was written. */
  readonly head: { readonly sequence: number; readonly hash: string; readonly at: Instant }
}

/** Whether two values say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a ?? null) === canonicalJson(b ?? null)
}

/** The events that set fields of an item; none for a field that is so already. */
export function itemEvents(state: AssessmentState, unit: Id, control: string, fields: Partial<Item>): Event[] {
  const item = state.items[unit]?.[control]
  if (!item) return []
  return changedFields(item, fields).map(({ field, before, after }) => ({
    type: 'item.changed',
    v: 1,
    unit,
    control,
    field,
    before,
    after,
  }))
}

/** The events that set fields of a record; none for a field that is so already. */
export function recordEvents<T extends TableName>(
  state: AssessmentState,
  table: T,
  id: Id,
  fields: Partial<RecordOf<T>>,
): Event[] {
  const record = recordAt(state, table, id)
  if (!record) return []
  return changedFields(record, fields).map(({ field, before, after }) => ({
    type: 'record.changed',
    v: 1,
    table,
    id,
    field,
    before,
    after,
  }))
}

/** The record of an id. Asks for what the table itself holds: `constructor` is a valid id, and every object inherits one. */
export function recordAt<T extends TableName>(state: AssessmentState, table: T, id: Id): RecordOf<T> | undefined {
  const records = state[table] as Record<Id, RecordOf<T>>
  return Object.hasOwn(records, id) ? records[id] : undefined
}

/** The event that adds a record to a table. */
export function added<T extends TableName>(table: T, record: RecordOf<T>): Event {
  return { type: 'record.added', v: 1, table, id: record.id, after: record }
}

interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** Old and new value of the fields that differ. A field given as undefined is left alone. */
export function changedFields(record: object, fields: object): FieldChange[] {
  const current = record as Record<string, unknown>
  return Object.entries(fields as Record<string, unknown>)
    .filter(([field, after]) => after !== undefined && field in current && !isSame(current[field], after))
    .map(([field, after]) => ({ field, before: current[field], after }))
}

/** Rule C8: gives out references of the form `F-01`, each once: numbers only grow, within a change as well. */
export function referencesOf(state: AssessmentState): (prefix: string, digits: number) => string {
  const given: Record<string, number> = {}
  return (prefix, digits) => {
    const next = (given[prefix] ?? state.counters[prefix] ?? 0) + 1
    given[prefix] = next
    return `${prefix}-${String(next).padStart(digits, '0')}`
  }
}

/** Gives out ids made from the id of the change. */
export function idsOf(stamp: Stamp): () => Id {
  let count = 0
  return () => {
    count += 1
    return count === 1 ? stamp.id : `${stamp.id}-${count}`
  }
}
