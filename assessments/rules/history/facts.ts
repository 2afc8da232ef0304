import type { Event } from '../../../shared/model/event.ts'
import type { Destruction } from '../../../shared/model/evidence.ts'
import type { SentBack } from '../../../shared/model/item.ts'
import type { RecordOf, TableName } from '../../../shared/model/state.ts'
import { additions, history as say, records, type Subjects } from '../../../shared/text/en/history.ts'
import { controlIdOf, keyOf } from '../checklist.ts'
import type { Fact, Subject } from './alike.ts'
import { additionOf, calledOf, removalOf, subjectOf } from './called.ts'
import { changeOf } from './field.ts'
import { recordKnown, refOfItem, type Known } from './known.ts'
import { partsIn, textInWords, wordOf } from './values.ts'

type Of<Type extends Event['type']> = Extract<Event, { type: Type }>

/** What brings a work status with it. */
const leading: ReadonlySet<string> = new Set(['conclusion', 'reviewed', 'sentBack'])

/** What is told before the rest of a change: the assessment was made before it had a scope, and that before there were items. */
const scopeTables: ReadonlySet<TableName> = new Set(['person', 'account', 'region', 'tailoring', 'unit'])

/** What the events of a change did: the making of the assessment first, then its scope, then its items, then all else as it came. */
export function factsOf(events: readonly Event[], known: Known): Fact[] {
  const led = keysOfLeading(events)
  const remade = new Set(events.flatMap((event) => (event.type === 'record.added' ? [whatIsMade(event)] : [])))
  return (
    events
      .filter((event) => isTold(event, led))
      // A record that is replaced is told as it is made anew.
      .filter((event) => event.type !== 'record.removed' || !remade.has(whatIsMade(event)))
      .map((event) => ({ rank: rankOf(event), event }))
      .sort((a, b) => a.rank - b.rank)
      .flatMap(({ event }) => factsOfEvent(event, known, events))
  )
}

/** What a record is for: where a control is tailored anew in the same way, its tailoring was changed. */
function whatIsMade(event: Of<'record.added'> | Of<'record.removed'>): string {
  if (event.table !== 'tailoring') return event.id
  const tailoring = (event.type === 'record.added' ? event.after : event.before) as RecordOf<'tailoring'>
  return `${tailoring.kind} ${tailoring.set} ${controlIdOf(tailoring)}`
}

function rankOf(event: Event): number {
  switch (event.type) {
    case 'assessment.created':
      return 0
    case 'revision.opened':
    case 'edition.moved':
      return 1
    case 'about.changed':
    case 'soaDocument.changed':
    case 'branding.changed':
      return 2
    case 'record.added':
    case 'record.changed':
    case 'record.removed':
      return scopeTables.has(event.table) ? 3 : 5
    case 'item.added':
    case 'item.removed':
      return 4
    default:
      return 5
  }
}

/** The items of which something is told that their work status follows from. */
function keysOfLeading(events: readonly Event[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) =>
      event.type === 'item.changed' && leading.has(event.field) ? [keyOf(event.unit, event.control)] : [],
    ),
  )
}

/** The work status that follows from another field in the same change is not told a second time. */
function isTold(event: Event, led: ReadonlySet<string>): boolean {
  return event.type !== 'item.changed' || event.field !== 'workStatus' || !led.has(keyOf(event.unit, event.control))
}

function factsOfEvent(event: Event, known: Known, all: readonly Event[]): Fact[] {
  switch (event.type) {
    case 'about.changed':
      return changeOf({ owner: 'about', ...event }, { of: records.engagement, subject: null }, known)
    case 'branding.changed':
      return changeOf({ owner: 'branding', ...event }, { of: records.report, subject: null }, known)
    case 'item.added':
    case 'item.removed':
      return comingOf(event, known, all)
    case 'item.changed':
      return itemFacts(event, known)
    case 'record.added':
      return event.table === 'unit'
        ? [alone(additions.unit({ what: whatOf(event.table, event.after, known), count: itemsOf(event, all) }))]
        : [additionOf(event.table, event.after as RecordOf<typeof event.table>, known)]
    case 'record.removed':
      return [removalOf(event.table, event.before as RecordOf<typeof event.table>, known)]
    case 'record.changed':
      return recordFacts(event, known)
    default:
      return [alone(sentenceOf(event, known))]
  }
}

/** What happened to the assessment as a whole. */
function sentenceOf(
  event: Exclude<Event, { type: `${'about' | 'branding' | 'item' | 'record'}.${string}` }>,
  known: Known,
): string {
  switch (event.type) {
    case 'assessment.created':
      return say.created({ title: event.about.title, client: event.about.client })
    case 'assessment.recovered':
      return say.recovered({ reason: event.reason, from: event.lost.from })
    case 'soaDocument.changed':
      return say.soaDocument({
        words: (partsIn('soaDocument.document', event.after, known) ?? []).map(({ is }) => is).join(' '),
      })
    case 'edition.moved':
      return say.editionMoved(event)
    case 'revision.frozen':
      return say.frozen({ name: event.signature.name, revision: event.revision })
    case 'revision.signed':
      return say.signed({ name: event.signature.name, revision: event.revision, role: event.signature.role })
    case 'revision.sent-back':
      return say.sentBack({ revision: event.revision, reason: event.reason })
    case 'revision.opened':
      return say.opened({ revision: event.revision, reason: event.reason })
    case 'payload.redacted':
      return say.redacted({ sequence: event.sequence, reason: event.reason })
    case 'assessment.handed-over':
      return say.handedOver(event)
    case 'assessment.received':
      return say.received(event)
    case 'assessment.taken-back':
      return say.takenBack(event)
  }
}

const alone = (sentence: string): Fact => ({ about: null, say: () => sentence })

function whatOf(table: TableName, record: unknown, known: Known): string {
  return calledOf(table, record as RecordOf<typeof table>, known)
}

/** How many items came with a checklist. */
function itemsOf({ id }: Of<'record.added'>, all: readonly Event[]): number {
  return all.filter((event) => event.type === 'item.added' && event.unit === id).length
}

/** An item that came or went; one that came with its checklist is counted there. */
function comingOf(event: Of<'item.added'> | Of<'item.removed'>, known: Known, all: readonly Event[]): Fact[] {
  const isNew = (each: Event) => each.type === 'record.added' && each.table === 'unit' && each.id === event.unit
  if (event.type === 'item.added' && all.some(isNew)) return []
  const unit = whatOf('unit', recordKnown(known, 'unit', event.unit), known)
  const { ref } = event.type === 'item.added' ? event.after : event.before
  const told = event.type === 'item.added' ? say.itemsAdded : say.itemsRemoved
  return [{ about: { kind: 'item', ref }, say: (subjects) => told({ ...subjects, unit }) }]
}

/** What is said of an item by a field of its own. */
const itemSayings: Readonly<
  Record<string, (event: Of<'item.changed'>, known: Known) => ((subjects: Subjects) => string) | null>
> = {
  // The preparer's mark and the last review say nothing that author and time of the change do not say.
  prepared: () => null,
  lastReview: () => null,
  reviewed: ({ after }) => (after === null ? say.unreviewed : say.reviewed),
  sentBack: ({ after }) =>
    after === null ? null : (subjects) => say.itemSentBack({ ...subjects, reason: (after as SentBack).reason }),
  textHash: () => say.textChanged,
  conclusion: ({ before: was, after: is }) => {
    const [before, conclusion] = [was, is].map((value) => wordOf('item.conclusion', String(value))) as [string, string]
    if (is === 'not-assessed') return (subjects) => say.conclusionTaken({ ...subjects, before })
    if (was === 'not-assessed') return (subjects) => say.concluded({ ...subjects, conclusion })
    return (subjects) => say.concludedAnew({ ...subjects, before, conclusion })
  },
}

function itemFacts(event: Of<'item.changed'>, known: Known): Fact[] {
  const about: Subject = { kind: 'item', ref: refOfItem(known, keyOf(event.unit, event.control)) }
  if (event.field in itemSayings) {
    const said = itemSayings[event.field]?.(event, known)
    return said ? [{ about, say: said }] : []
  }
  return changeOf({ owner: 'item', ...event }, { of: about.ref, subject: about }, known)
}

function recordFacts(event: Of<'record.changed'>, known: Known): Fact[] {
  const { table, field, after } = event
  const record = recordKnown(known, table, event.id)
  const what = calledOf(table, record, known)
  if (table === 'reviewNote' && field === 'answered') return []
  if (table === 'reviewNote' && field === 'answer' && after !== '')
    return [alone(say.noteAnswered({ what, answer: textInWords(String(after)) }))]
  if (table === 'reviewNote' && field === 'cleared')
    return [alone(after === null ? say.noteOpened({ what }) : say.noteCleared({ what }))]
  if (table === 'evidence' && field === 'destroyed')
    return [alone(say.destroyed({ what, reason: (after as Destruction).reason }))]
  const subject = record ? subjectOf(table, record, known) : null
  return changeOf({ owner: table, ...event }, { of: what, subject }, known)
}
