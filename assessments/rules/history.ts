import type { Catalogues } from '../../shared/model/catalogue.ts'
import type { ChangeLine } from '../../shared/model/change.ts'
import type { Event } from '../../shared/model/event.ts'
import type { ItemKey, ReviewNote } from '../../shared/model/item.ts'
import type { AssessmentState, TableName } from '../../shared/model/state.ts'
import { history as say } from '../../shared/text/en/history.ts'
import { keyOf } from './checklist.ts'
import { recordAt } from './events.ts'
import { sentencesOf } from './history/alike.ts'
import { factsOf } from './history/facts.ts'
import { keepGone, type Gone } from './history/known.ts'
import { keysOf, keysOfNote } from './touched.ts'

export { keepGone, type Gone } from './history/known.ts'

/**
 * A change in words, for people (rule C14): what it did, what it did alike to several once. Names are looked up in the state and the
 * catalogue as they are now. With an item, only what the change did to that item is told.
 */
export function changeWords(
  line: ChangeLine,
  state: AssessmentState,
  catalogues: Catalogues,
  item: ItemKey | null = null,
  gone: Gone = new Map(),
): string[] {
  if (line.events === null) return [say.wasRedacted()]
  const events = line.events.filter((event) => item === null || touches(event, item, state, gone))
  const sentences = sentencesOf(factsOf(events, { state, catalogues, gone: goneWith(line.events, gone) }))
  return line.undoes ? sentences.map((words) => say.undo({ words })) : sentences
}

/** What is gone, with what the change itself took out. */
function goneWith(events: readonly Event[], gone: Gone): Gone {
  if (!events.some(({ type }) => type === 'record.removed' || type === 'item.removed')) return gone
  const all = new Map(gone)
  keepGone(events, all)
  return all
}

/**
 * Rule C13: whether a change touched an item: its own fields, or a procedure, deviation, finding, note, sample or piece of evidence
 * of it.
 */
export function touchesItem(line: ChangeLine, key: ItemKey, state: AssessmentState, gone: Gone): boolean {
  return (line.events ?? []).some((event) => touches(event, key, state, gone))
}

function touches(event: Event, key: ItemKey, state: AssessmentState, gone: Gone): boolean {
  if ('unit' in event) return keyOf(event.unit, event.control) === key
  if (!('table' in event)) return false
  const { table, id } = event
  const concerns = (record: unknown) => keysAbout(state, table, id, record).includes(key)
  if (event.type === 'record.added') return concerns(event.after)
  if (event.type === 'record.removed') return concerns(event.before)
  const record = recordAt(state, table, id) ?? gone.get(id)
  if (!record) return false
  return [record, { ...record, [event.field]: event.before }, { ...record, [event.field]: event.after }].some(concerns)
}

function keysAbout(state: AssessmentState, table: TableName, id: string, record: unknown): ItemKey[] {
  return table === 'reviewNote' ? keysOfNote(state, record as ReviewNote) : keysOf(state, table, id, record)
}
