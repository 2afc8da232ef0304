import type { Item, ItemKey, Mark, ReviewNote } from '../../shared/model/item.ts'
import type { Id } from '../../shared/model/primitives.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { itemAt } from './checklist.ts'
import { recordAt } from './events.ts'
import { byRef } from './names.ts'
import { isSameName } from './same-person.ts'
import { memberNamed } from './team.ts'
import { keysOfNote } from './touched.ts'

/** What can wait for somebody, the most pressing first. */
export const queueKinds = ['sent-back', 'to-answer', 'changed', 'to-review', 'answered', 'to-prepare'] as const
export type QueueKind = (typeof queueKinds)[number]

/** One thing that waits: an item, or a review note. `mark` says from whom it came and when; null where nobody did anything yet. */
export interface QueueLine {
  readonly kind: QueueKind
  readonly item: ItemKey | null
  readonly note: Id | null
  readonly ref: string
  readonly mark: Mark | null
  /** The reason it was sent back for, or what the note asks or was answered; empty for other items. */
  readonly text: string
}

/** Rule C12: whose an item is: its assignee's, or else its preparer's; null while it is nobody's. */
export function holderOf(state: AssessmentState, item: Pick<Item, 'assignee' | 'prepared'>): string | null {
  const assignee = item.assignee === null ? undefined : recordAt(state, 'person', item.assignee)
  return assignee?.name ?? item.prepared?.by ?? null
}

/** Rule C12: what waits for a person, who is known by name: kind by kind, items in their order and notes by reference. */
export function queueOf(state: AssessmentState, rows: readonly Row[], name: string): QueueLine[] {
  if (state.handover || state.revisions.at(-1)?.status !== 'open') return []
  const lines = [...noteLines(state, name), ...rows.flatMap((row) => itemLine(state, row, name) ?? [])]
  return lines.sort((a, b) => queueKinds.indexOf(a.kind) - queueKinds.indexOf(b.kind))
}

function itemLine(state: AssessmentState, row: Row, name: string): QueueLine | null {
  const item = itemAt(state, row.key)
  const waits = item && waitsFor(state, item, name)
  return waits ? { item: row.key, note: null, ref: row.ref, text: '', ...waits } : null
}

type Waits = Pick<QueueLine, 'kind' | 'mark'> & Partial<Pick<QueueLine, 'text'>>

function waitsFor(state: AssessmentState, item: Item, name: string): Waits | null {
  const { workStatus, prepared, lastReview, sentBack } = item
  if (workStatus === 'done') return null
  if (workStatus === 'in-review') {
    const reviewer = nextReviewer(state, item)
    if (!prepared || isSameName(prepared.by, name)) return null
    if (reviewer === null) return memberNamed(state, name) ? { kind: 'to-review', mark: prepared } : null
    return isSameName(reviewer, name) ? { kind: 'changed', mark: lastReview } : null
  }
  const holder = holderOf(state, item)
  if (holder === null || !isSameName(holder, name)) return null
  return sentBack ? { kind: 'sent-back', mark: sentBack, text: sentBack.reason } : { kind: 'to-prepare', mark: null }
}

/** Who reviewed the item before and can do it again; null where anybody else on the team can. */
function nextReviewer(state: AssessmentState, { lastReview, prepared }: Item): string | null {
  if (!lastReview || !memberNamed(state, lastReview.by)) return null
  return prepared && isSameName(prepared.by, lastReview.by) ? null : lastReview.by
}

function noteLines(state: AssessmentState, name: string): QueueLine[] {
  return Object.values(state.reviewNote)
    .sort(byRef)
    .flatMap((note): QueueLine[] => {
      const line = { item: note.item, note: note.id, ref: note.ref }
      if (note.cleared) return []
      if (!note.answered)
        return isToAnswer(state, note, name) ? [{ ...line, kind: 'to-answer', mark: note.raised, text: note.text }] : []
      const isMine = isSameName(note.raised.by, name) && !isSameName(note.answered.by, name)
      return isMine ? [{ ...line, kind: 'answered', mark: note.answered, text: note.answer }] : []
    })
}

/**
 * A note is answered by those whose items it is about; where they are nobody's, by whoever made the assessment. Nobody answers a note
 * of their own; where there is nobody else it stays with whoever raised it, who can take it out.
 */
function isToAnswer(state: AssessmentState, note: ReviewNote, name: string): boolean {
  const holders = keysOfNote(state, note).flatMap((key) => {
    const item = itemAt(state, key)
    return (item && holderOf(state, item)) ?? []
  })
  const others = (names: readonly string[]) => names.filter((each) => !isSameName(each, note.raised.by))
  const candidates = [others(holders), others([state.createdBy]), [note.raised.by]]
  return (candidates.find(({ length }) => length > 0) ?? []).some((each) => isSameName(each, name))
}
