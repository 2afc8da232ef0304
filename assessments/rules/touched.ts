import type { Event } from '../../shared/model/event.ts'
import type { EvidenceState } from '../../shared/model/evidence.ts'
import type { Item, ItemKey } from '../../shared/model/item.ts'
import type { AssessmentState, RecordOf, TableName } from '../../shared/model/state.ts'
import { itemAt, keyOf } from './checklist.ts'
import { recordAt } from './events.ts'

/** How a change touches an item: what it says itself, or something that it rests on. */
export type Touch = 'said' | 'rests-on'

type Of<Type extends Event['type']> = Extract<Event, { type: Type }>

/** What an item says itself. Work status, assignee and marks are about the work and not part of it. */
const saidFields: ReadonlySet<string> = new Set<keyof Item>([
  'conclusion',
  'reason',
  'design',
  'operating',
  'compensating',
  'override',
  'relianceStatement',
  'workingNote',
  'reportComment',
  'evidence',
  'locations',
])

/** What comes after a finding was raised, and says nothing else of what was found. */
const laterInFindings: ReadonlySet<string> = new Set<keyof RecordOf<'finding'>>([
  'response',
  'status',
  'residual',
  'correction',
])

/** What of a piece of evidence says nothing of what it shows. */
const besideEvidence: ReadonlySet<string> = new Set<keyof RecordOf<'evidence'>>([
  'restricted',
  'requestedOf',
  'due',
  'retainUntil',
])

/** Evidence that has not come in, was rejected or has expired carries no conclusion (Q3). */
const standing: ReadonlySet<EvidenceState | undefined> = new Set(['received', 'under-review', 'approved'])

/** Rule Q3: whether evidence in a state can carry a conclusion. */
export function isStanding(state: EvidenceState | undefined): boolean {
  return standing.has(state)
}

/**
 * Rule E21: the items whose meaning events change, with how. Procedures and deviations are part of what an item says; findings,
 * samples and evidence are what it rests on, and so is the text of its control. `state` is before the events.
 */
export function touchedBy(state: AssessmentState, events: readonly Event[]): Map<ItemKey, Touch> {
  const touched = new Map<ItemKey, Touch>()
  const touch = (keys: readonly ItemKey[], how: Touch) => {
    for (const key of keys) if (touched.get(key) !== 'said') touched.set(key, how)
  }
  for (const event of events) {
    if (event.type === 'item.changed') {
      if (saidFields.has(event.field)) touch([keyOf(event.unit, event.control)], 'said')
      else if (event.field === 'textHash') touch([keyOf(event.unit, event.control)], 'rests-on')
    } else if (event.type === 'record.added' || event.type === 'record.removed')
      touch(keysOf(state, event.table, event.id, wholeOf(event)), howOf(event.table))
    else if (event.type === 'record.changed' && isTelling(event)) touch(changedKeys(state, event), howOf(event.table))
  }
  return touched
}

function howOf(table: TableName): Touch {
  return table === 'procedure' || table === 'deviation' ? 'said' : 'rests-on'
}

function wholeOf(event: Of<'record.added'> | Of<'record.removed'>): unknown {
  return event.type === 'record.added' ? event.after : event.before
}

/** Whether a change of a record says something else of what was found. */
function isTelling({ table, field, before, after }: Of<'record.changed'>): boolean {
  if (table === 'finding') return !laterInFindings.has(field)
  if (table !== 'evidence') return true
  if (besideEvidence.has(field)) return false
  return field !== 'state' || isStanding(before as EvidenceState) !== isStanding(after as EvidenceState)
}

/** The items of a changed record: of what it was, and of what it is now. A finding that is linked touches only the new ones. */
function changedKeys(state: AssessmentState, { table, id, field, before, after }: Of<'record.changed'>): ItemKey[] {
  const record = recordAt(state, table, id)
  if (!record) return []
  if (table === 'finding' && field === 'items') {
    const [was, is] = [before as ItemKey[], after as ItemKey[]]
    return [...was.filter((key) => !is.includes(key)), ...is.filter((key) => !was.includes(key))]
  }
  return [before, after].flatMap((value) => keysOf(state, table, id, { ...record, [field]: value }))
}

/** The items that a record is about, or that rest on it. */
export function keysOf(state: AssessmentState, table: TableName, id: string, record: unknown): ItemKey[] {
  switch (table) {
    case 'procedure':
      return [(record as RecordOf<'procedure'>).item]
    case 'deviation':
      return [keyOf('common', (record as RecordOf<'deviation'>).control)]
    case 'finding':
      return (record as RecordOf<'finding'>).items
    case 'sample':
      return keysOfProcedures(state, (procedure) => procedure.sample === id)
    case 'evidence':
      return [
        ...keysOfItems(state, (item) => item.evidence.includes(id)),
        ...keysOfProcedures(state, (procedure) => procedure.evidence.includes(id)),
        ...Object.values(state.finding).flatMap((each) => (each.evidence.includes(id) ? each.items : [])),
      ]
    default:
      return []
  }
}

function keysOfProcedures(state: AssessmentState, uses: (procedure: RecordOf<'procedure'>) => boolean): ItemKey[] {
  return Object.values(state.procedure).flatMap((procedure) => (uses(procedure) ? [procedure.item] : []))
}

function keysOfItems(state: AssessmentState, uses: (item: Item) => boolean): ItemKey[] {
  return Object.entries(state.items).flatMap(([unit, items]) =>
    Object.entries(items).flatMap(([control, item]) => (uses(item) ? [keyOf(unit, control)] : [])),
  )
}

/** What a review note is about, in items: its own, or those of its finding or evidence. */
export function keysOfNote(state: AssessmentState, note: Pick<RecordOf<'reviewNote'>, 'item' | 'about'>): ItemKey[] {
  if (note.item) return itemAt(state, note.item) ? [note.item] : []
  if (!note.about) return []
  const { table, id } = note.about
  const record = recordAt(state, table, id)
  return record ? [...new Set(keysOf(state, table, id, record))] : []
}
