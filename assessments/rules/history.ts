import type { ChangeLine } from '../../shared/model/change.ts'
import { Day } from '../../shared/model/primitives.ts'
import type { Event } from '../../shared/model/event.ts'
import type { Destruction } from '../../shared/model/evidence.ts'
import type { ItemKey, ReviewNote, SentBack } from '../../shared/model/item.ts'
import type { AssessmentState, TableName } from '../../shared/model/state.ts'
import { brandingWords, conclusionWords, fieldWords, history as say, tableWords } from '../../shared/text/en/history.ts'
import { itemAt, keyOf } from './checklist.ts'
import { recordAt } from './events.ts'
import { nameInLibrary, type Names } from './names.ts'
import { keysOf, keysOfNote } from './touched.ts'

const longestValue = 80

/** What the words of a change are drawn from: names as they are now. */
interface Known {
  readonly state: AssessmentState
  readonly library: Names
}

/**
 * A change in words, for people: one sentence for each thing it did. Names are looked up in the state and the catalogue as
 * they are now. With an item, only what the change did to that item is told.
 */
export function changeWords(
  line: ChangeLine,
  state: AssessmentState,
  library: Names,
  item: ItemKey | null = null,
  gone: Gone = new Map(),
): string[] {
  if (line.events === null) return [say.wasRedacted()]
  const events = line.events.filter((event) => item === null || touches(event, item, state, gone))
  const told = events.filter((event) => isTold(event, events))
  const sentences = [...itemCounts(events, state), ...told.flatMap((event) => eventWords(event, { state, library }))]
  return line.undoes ? sentences.map((words) => say.undo({ words })) : sentences
}

/** Records that a later line took out, as they were then, by id: a change of one of them has no other trace of its item. */
export type Gone = ReadonlyMap<string, unknown>

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

/** Items that came or went are counted for each unit instead of being listed one by one. */
function itemCounts(events: readonly Event[], state: AssessmentState): string[] {
  const count = (type: 'item.added' | 'item.removed') => {
    const units = new Map<string, number>()
    for (const event of events) if (event.type === type) units.set(event.unit, (units.get(event.unit) ?? 0) + 1)
    return [...units].map(([unit, number]) => ({ unit: state.unit[unit]?.name ?? unit, count: number }))
  }
  return [...count('item.added').map(say.itemsAdded), ...count('item.removed').map(say.itemsRemoved)]
}

function eventWords(event: Event, known: Known): string[] {
  const { state } = known
  switch (event.type) {
    case 'assessment.created':
      return [say.created({ title: event.about.title, client: event.about.client })]
    case 'assessment.recovered':
      return [say.recovered({ reason: event.reason, from: event.lost.from })]
    case 'about.changed':
      return [say.aboutChanged({ field: nameOfField(event.field), after: afterWords(event.field, event.after, state) })]
    case 'soaDocument.changed':
      return [say.soaDocument({ version: event.after.version })]
    case 'branding.changed':
      return [say.brandingChanged({ field: brandingWords[event.field] ?? event.field })]
    case 'edition.moved':
      return [say.editionMoved(event)]
    case 'item.added':
    case 'item.removed':
      return []
    case 'item.changed':
      return itemWords(event, state)
    case 'record.added':
      return [say.recordAdded(calledOf(event.table, event.after, known)) + resultWords(event.table, event.after)]
    case 'record.removed':
      return [say.recordRemoved(calledOf(event.table, event.before, known))]
    case 'record.changed':
      return recordWords(event, known)
    case 'revision.frozen':
      return [say.frozen({ name: event.signature.name, revision: event.revision })]
    case 'revision.signed':
      return [say.signed({ name: event.signature.name, revision: event.revision, role: event.signature.role })]
    case 'revision.sent-back':
      return [say.sentBack({ revision: event.revision, reason: event.reason })]
    case 'revision.opened':
      return [
        say.opened({ revision: event.revision, reason: event.reason ? say.because({ reason: event.reason }) : '' }),
      ]
    case 'payload.redacted':
      return [say.redacted({ sequence: event.sequence, reason: event.reason })]
    case 'assessment.handed-over':
      return [say.handedOver(event)]
    case 'assessment.received':
      return [say.received(event)]
    case 'assessment.taken-back':
      return [say.takenBack(event)]
  }
}

/**
 * Fields whose value is a word of a closed list, written with hyphens in files and without for people. By field, because an
 * account may well be named `log-archive`.
 */
const codedFields = new Set(
  'workStatus status kind mode design operating rating result state side severity class outcome method depth position'.split(
    ' ',
  ),
)

/** What brings a work status with it. */
const leading: ReadonlySet<string> = new Set(['conclusion', 'reviewed', 'sentBack'])

/** The work status that follows from another field in the same change is not told a second time. */
function isTold(event: Event, events: readonly Event[]): boolean {
  if (event.type !== 'item.changed' || event.field !== 'workStatus') return true
  return !events.some(
    (other) =>
      other.type === 'item.changed' &&
      leading.has(other.field) &&
      other.unit === event.unit &&
      other.control === event.control,
  )
}

function itemWords(event: Extract<Event, { type: 'item.changed' }>, state: AssessmentState): string[] {
  // The preparer's mark and the last review say nothing that author and time of the change do not say.
  if (event.field === 'prepared' || event.field === 'lastReview') return []
  const ref = state.items[event.unit]?.[event.control]?.ref ?? keyOf(event.unit, event.control)
  if (event.field === 'reviewed') return [event.after === null ? say.unreviewed({ ref }) : say.reviewed({ ref })]
  if (event.field === 'sentBack')
    return event.after === null ? [] : [say.itemSentBack({ ref, reason: (event.after as SentBack).reason })]
  if (event.field === 'textHash') return [say.textChanged({ ref })]
  if (event.field === 'conclusion')
    return [
      say.concluded({
        ref,
        conclusion: conclusionWords[String(event.after)] ?? String(event.after),
        before: conclusionWords[String(event.before)] ?? String(event.before),
      }),
    ]
  return [say.itemChanged({ ref, field: nameOfField(event.field), after: afterWords(event.field, event.after, state) })]
}

function recordWords(event: Extract<Event, { type: 'record.changed' }>, known: Known): string[] {
  const { state } = known
  const { what, name } = calledOf(event.table, (state[event.table] as Record<string, unknown>)[event.id], known)
  if (event.table === 'reviewNote' && event.field === 'answered') return []
  if (event.table === 'reviewNote' && event.field === 'cleared')
    return [event.after === null ? say.noteOpened({ name }) : say.noteCleared({ name })]
  if (event.table === 'evidence' && event.field === 'destroyed')
    return [say.destroyed({ name, reason: (event.after as Destruction).reason })]
  const field = nameOfField(event.field)
  return [
    say.recordChanged({
      what,
      name,
      field,
      after: afterWords(event.field, event.after, state),
    }),
  ]
}

/** What a record is called: what kind it is, and its name; one of an item by the item's reference. */
function calledOf(table: TableName, record: unknown, { state, library }: Known): { what: string; name: string } {
  const what = tableWords[table]
  const { item, step, unit, control, controlId } = (record ?? {}) as Partial<Record<string, string>>
  const ref = (key: string) => itemAt(state, key)?.ref ?? key
  const refIn = (id: string) => Object.values(state.items).find((items) => Object.hasOwn(items, id))?.[id]?.ref ?? id
  if (table === 'procedure' && item) return { what, name: say.ofItem({ name: step ?? '', ref: ref(item) }) }
  if (table === 'deviation' && unit && control)
    return { what, name: say.ofUnit({ control: refIn(control), unit: state.unit[unit]?.name ?? unit }) }
  if (table === 'tailoring' && controlId) return { what, name: refIn(controlId) }
  return { what, name: nameInLibrary(table, record, '', library) }
}

/** What a record that was added says at once: the result of a determination. */
function resultWords(table: TableName, record: unknown): string {
  const { result } = record as Partial<Record<string, string>>
  return table === 'determination' && result ? say.as({ value: result.replaceAll('-', ' ') }) : ''
}

function nameOfField(field: string): string {
  return fieldWords[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** The new value, where it is short text worth repeating: a person by name, a coded value as words. */
function afterWords(field: string, value: unknown, state: AssessmentState): string {
  if (typeof value !== 'string' || value.trim() === '') return ''
  if (field === 'assignee') return say.to({ value: state.person[value]?.name ?? value })
  if (codedFields.has(field)) return say.to({ value: value.replaceAll('-', ' ') })
  if (Day.safeParse(value).success) return say.toDay({ day: value })
  return say.to({ value: shortened(value.replace(/\s+/g, ' ').trim()) })
}

/** As many whole words as are worth repeating. */
function shortened(text: string): string {
  if (text.length <= longestValue) return text
  const cut = text.slice(0, longestValue)
  const end = cut.lastIndexOf(' ')
  return `${end > longestValue / 2 ? cut.slice(0, end) : cut} …`
}
