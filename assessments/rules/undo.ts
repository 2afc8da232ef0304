import { fail, type Failure } from '../../shared/failure.ts'
import type { Change, ChangeLine } from '../../shared/model/change.ts'
import type { Event } from '../../shared/model/event.ts'
import type { Mark, ReviewNote } from '../../shared/model/item.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { apply, foreseen } from './apply.ts'
import type { Ground } from './decide/decide.ts'
import { checkEdition } from './decide/editions.ts'
import { checkKept } from './decide/evidence.ts'
import { completed, completedItem } from './came-later.ts'
import { keyOf } from './checklist.ts'
import { isSame, recordAt } from './events.ts'
import { handedOver } from './decide/handover.ts'
import { nameInLibrary } from './names.ts'
import { lostPointers, type Pointer } from './pointers.ts'
import { withMarks } from './marks.ts'
import { isSameName } from './same-person.ts'
import { withWhatFollows } from './what-follows.ts'

const handoverEvents: ReadonlySet<string> = new Set([
  'assessment.handed-over',
  'assessment.received',
  'assessment.taken-back',
])

/** The event that takes an event back; null for one that cannot be taken back. */
export function inverseOf(event: Event): Event | null {
  switch (event.type) {
    case 'record.changed':
      return isDestruction(event) ? null : { ...event, before: event.after, after: event.before }
    case 'about.changed':
    case 'branding.changed':
    case 'item.changed':
      return { ...event, before: event.after, after: event.before }
    case 'soaDocument.changed':
      return { ...event, before: event.after, after: event.before }
    case 'edition.moved':
      return { ...event, before: event.after, after: event.before }
    case 'item.added':
      return { type: 'item.removed', v: 1, unit: event.unit, control: event.control, before: event.after }
    case 'item.removed':
      return { type: 'item.added', v: 1, unit: event.unit, control: event.control, after: event.before }
    case 'record.added':
      return { type: 'record.removed', v: 1, table: event.table, id: event.id, before: event.after }
    case 'record.removed':
      return { type: 'record.added', v: 1, table: event.table, id: event.id, after: event.before }
    default:
      return null
  }
}

/** Rule E46: the bytes are gone, so that no undo brings them back. */
function isDestruction(event: Event): boolean {
  return event.type === 'record.changed' && event.table === 'evidence' && event.field === 'destroyed'
}

/** Whether a change can be undone at all: sign-offs and the making of an assessment cannot. */
export function isUndoable(line: ChangeLine): boolean {
  return line.events !== null && line.events.length > 0 && line.events.every((event) => inverseOf(event) !== null)
}

/** Whether a change belongs to sign-off; undo never crosses one. */
export function isSignOff(line: ChangeLine): boolean {
  return line.events?.some((event) => event.type.startsWith('revision.')) ?? false
}

/** Whether a change handed the assessment over, received it or took it back. */
function isHandover(line: ChangeLine): boolean {
  return line.events?.some((event) => handoverEvents.has(event.type)) ?? false
}

/**
 * Rules H1, U1, U2, U3, U5, U6 and E26: undo is a new change made of the inverse events, last first. It is refused in words where a
 * value has changed since, where a sign-off lies between, where something would be left pointing to nothing, and where the
 * assessment would rest on an edition that it could not be moved to. `isNext`: the change is the one that undo or redo takes back
 * next, so that all is left as it was before it.
 */
export function undo(
  { state, editions, stamp }: Pick<Ground, 'state' | 'editions' | 'stamp'>,
  line: ChangeLine,
  isNext: boolean,
): Result<Change, Failure> {
  const away = handedOver(state)
  if (away) return err(away)
  const revision = state.revisions.at(-1)
  if (revision && revision.status !== 'open') return err(fail('rule.signed', { revision: revision.number }))
  if (line.events?.some(isDestruction)) return err(fail('undo.destroyed'))
  if (!isUndoable(line) || (revision && line.sequence <= revision.sequence)) return err(fail('undo.sign-off'))
  const changed = changedSince(state, line.events ?? [])
  if (changed) return err(fail('undo.changed-since', { what: subjectOf(state, changed, editions) }))
  const inverse = inverseOfAll(line.events ?? [])
  const destroyed = inverse.flatMap((event) => keptFailure(state, event))[0]
  if (destroyed) return err(destroyed)
  const reviewer = reviewerOf(state, inverse, line.by, stamp.by)
  if (reviewer !== null) return err(fail('undo.of-reviewer', { name: reviewer }))
  const kept = isNext ? inverse : withoutMarks(inverse)
  if (kept.length === 0)
    return err(fail('undo.mark-changed', { item: subjectOf(state, inverse[0] as Event, editions) }))
  const followed = withWhatFollows(state, kept, editions)
  const events = isNext ? followed : withMarks(state, followed, stamp)
  const after = apply(state, { ...line, events })
  const unfit = newlyUnfit(state, after, editions)
  if (unfit) return err(unfit)
  const lost = newlyLost(state, after)
  if (lost) return err(fail('undo.changed-since', { what: lost.holder }))
  return ok({ events, undoes: line.id, warnings: [] })
}

/** Rule E46: what an undo would change of a piece whose file was destroyed. */
function keptFailure(state: AssessmentState, event: Event): Failure[] {
  const problem = 'table' in event && event.table === 'evidence' ? checkKept(state, event.id) : null
  return problem ? [problem] : []
}

/**
 * Rule E26: whose act of review an undo by somebody else would take back: a mark or a clearance that its reviewer withdrew would come
 * back, or a note or a sending back would go.
 */
function reviewerOf(state: AssessmentState, inverse: readonly Event[], author: string, who: string): string | null {
  if (isSameName(author, who)) return null
  const reviewers = inverse.map((event) => nameInReview(state, event))
  return reviewers.some((name) => name !== null && isSameName(name, author)) ? author : null
}

/** Rule E26: who alone undoes a change of which `isUndoable` holds; null where `who` is not held back by it. */
export function onlyUndoneBy(state: AssessmentState, line: ChangeLine, who: string): string | null {
  return reviewerOf(state, inverseOfAll(line.events ?? []), line.by, who)
}

/** The name in what an event gives back or takes away of a review; a mark that another change cleared is not that author's act. */
function nameInReview(state: AssessmentState, event: Event): string | null {
  if (event.type === 'item.changed' && event.field === 'reviewed') return byOf(event.after)
  if (event.type === 'item.changed' && event.field === 'sentBack') return byOf(event.before)
  if (!('table' in event) || event.table !== 'reviewNote') return null
  if (event.type === 'record.removed') return byOf((event.before as ReviewNote).raised)
  if (event.type !== 'record.changed' || event.field === 'answer' || event.field === 'answered') return null
  return event.field === 'cleared' ? byOf(event.after) : byOf(recordAt(state, 'reviewNote', event.id)?.raised)
}

function byOf(mark: unknown): string | null {
  return (mark as Mark | null | undefined)?.by ?? null
}

/**
 * Rule E26: without the marks that an undo out of turn would bring back. The values it knows of still hold, but the item may have
 * changed otherwise since it was reviewed.
 */
function withoutMarks(events: readonly Event[]): Event[] {
  const marked = new Set(events.flatMap((event) => (isMarkBack(event) ? [keyOf(event.unit, event.control)] : [])))
  return events.filter((event) => {
    if (event.type !== 'item.changed' || !marked.has(keyOf(event.unit, event.control))) return true
    return event.field !== 'reviewed' && event.field !== 'lastReview' && event.field !== 'workStatus'
  })
}

function isMarkBack(event: Event): event is Extract<Event, { type: 'item.changed' }> {
  return event.type === 'item.changed' && event.field === 'reviewed' && event.after !== null
}

/** Rule M1: what an undo would leave in scope that its edition does not have, or has as well. */
function newlyUnfit(before: AssessmentState, after: AssessmentState, editions: Ground['editions']): Failure | null {
  const problemOf = (state: AssessmentState) => {
    const catalogues = editions.get(state.edition)
    return catalogues ? checkEdition(state, catalogues) : null
  }
  const problem = problemOf(after)
  return problem && !isSame(problem, problemOf(before)) ? problem : null
}

/** Rule U5: what an undo would leave pointing to nothing. */
function newlyLost(before: AssessmentState, after: AssessmentState): Pointer | undefined {
  const already = new Set(lostPointers(before).map(({ place }) => place))
  return lostPointers(after).find(({ place }) => !already.has(place))
}

/** The events that take events back, last first. */
function inverseOfAll(events: readonly Event[]): Event[] {
  return [...events].reverse().map((event) => inverseOf(event) as Event)
}

/**
 * Rule U2: the first event whose value is not there any more. One change may write to a place twice (it brings an item back, and
 * gives it the text that stands now): then the value of the first is looked for as it was before the second.
 */
function changedSince(state: AssessmentState, events: readonly Event[]): Event | undefined {
  return events.find((event, at) => {
    if (stillHolds(state, event)) return false
    const later = events.slice(at + 1).filter((other) => placeOf(other) === placeOf(event))
    return later.length === 0 || !stillHolds(foreseen(state, inverseOfAll(later)), event)
  })
}

/** The item or record that an event writes to; null for the assessment itself. */
function placeOf(event: Event): string | null {
  if ('unit' in event) return keyOf(event.unit, event.control)
  return 'table' in event ? `${event.table} ${event.id}` : null
}

/** Rule U2: the value an event left behind is still there. */
function stillHolds(state: AssessmentState, event: Event): boolean {
  switch (event.type) {
    case 'about.changed':
      return isSame((state.about as Record<string, unknown>)[event.field], event.after)
    case 'branding.changed':
      return isSame((state.branding as Record<string, unknown>)[event.field], event.after)
    case 'soaDocument.changed':
      return isSame(state.soaDocument, event.after)
    case 'edition.moved':
      return state.edition === event.after
    case 'item.added':
      return isSame(state.items[event.unit]?.[event.control], completedItem(event.after))
    case 'item.removed':
      return state.items[event.unit]?.[event.control] === undefined
    case 'item.changed':
      return isSame(
        (state.items[event.unit]?.[event.control] as Record<string, unknown> | undefined)?.[event.field],
        event.after,
      )
    case 'record.added':
      return isSame(recordsOf(state, event.table)[event.id], completed(event.table, event.after))
    case 'record.removed':
      return recordsOf(state, event.table)[event.id] === undefined
    case 'record.changed':
      return isSame(recordsOf(state, event.table)[event.id]?.[event.field], event.after)
    default:
      return true
  }
}

function recordsOf(state: AssessmentState, table: Extract<Event, { table: unknown }>['table']) {
  return state[table] as unknown as Record<string, Record<string, unknown>>
}

function subjectOf(state: AssessmentState, event: Event, editions: Ground['editions']): string {
  if ('unit' in event) return state.items[event.unit]?.[event.control]?.ref ?? `${event.unit}/${event.control}`
  if ('table' in event) {
    const record = recordsOf(state, event.table)[event.id]
    const library = editions.get(state.edition)
    return library ? nameInLibrary(event.table, record, event.table, library) : event.table
  }
  return state.about.title
}

/** What undo has to know of a line; it is kept for many more changes than could be held whole. */
export interface UndoStep {
  readonly id: string
  readonly sequence: number
  readonly undoes: string | null
  /** `work` can be taken back; `wall` is never crossed; anything else is stepped over. */
  readonly kind: 'work' | 'wall' | 'fixed'
}

/** The step that a line is. */
export function stepOf(line: ChangeLine): UndoStep {
  const kind = isSignOff(line) || isHandover(line) ? 'wall' : isUndoable(line) ? 'work' : 'fixed'
  return { id: line.id, sequence: line.sequence, undoes: line.undoes ?? null, kind }
}

/** The changes that undo takes back and the undos that redo takes back, each the next one last. */
export interface UndoTargets {
  readonly undo: readonly UndoStep[]
  readonly redo: readonly UndoStep[]
}

/** Rules U4 and H5: which changes undo takes back, and which undos redo takes back; oldest step first. */
export function undoTargets(steps: readonly UndoStep[]): UndoTargets {
  const done: UndoStep[] = []
  const undone: UndoStep[] = []
  for (const step of steps) {
    if (step.kind === 'wall') {
      done.length = 0
      undone.length = 0
    } else if (step.undoes !== null && done.at(-1)?.id === step.undoes) {
      done.pop()
      undone.push(step)
    } else if (step.undoes !== null && undone.at(-1)?.id === step.undoes) {
      undone.pop()
      done.push(step)
    } else {
      if (step.kind === 'work') done.push(step)
      undone.length = 0
    }
  }
  return { undo: done, redo: undone }
}

/**
 * Whether the newest steps tell for sure what the next `many` targets are, without the steps before them: a wall stands among
 * them, or they hold enough changes and every change that one of them takes back.
 */
export function tellsTargets(steps: readonly UndoStep[], many: number): boolean {
  if (steps.some(({ kind }) => kind === 'wall')) return true
  const known = new Set(steps.map(({ id }) => id))
  const isWhole = steps.every(({ undoes }) => undoes === null || known.has(undoes))
  return isWhole && undoTargets(steps).undo.length >= many
}
