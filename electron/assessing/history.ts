import { changeWords, keepGone, touchesItem, type Gone } from '../../assessments/rules/history.ts'
import { isUndoable, onlyUndoneBy } from '../../assessments/rules/undo.ts'
import type { Failure } from '../../shared/failure.ts'
import type { HistoryEntry, Got } from '../../shared/ipc/contract.ts'
import type { ChangeLine } from '../../shared/model/change.ts'
import type { ItemKey } from '../../shared/model/item.ts'
import type { HistoryLine } from '../../shared/model/working-papers.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { OpenAssessment } from './open-assessment.ts'

/** How many lines are read at once while looking for an item's changes. */
const pageOfLines = 500

interface Page {
  readonly entries: HistoryEntry[]
  readonly more: boolean
}

/** The journal in words, newest first, from the line before `before`; undo is offered as far as who asks may undo. */
export async function historyOf(
  open: OpenAssessment,
  wanted: Got<'assessment:history'>,
): Promise<Result<Page, Failure>> {
  const author = await open.author()
  // Who has not said who they are changes nothing.
  const who = author.ok ? author.value : ''
  const undone = new Set<string>()
  const gone = new Map<string, unknown>()
  const entries: HistoryEntry[] = []
  let to = open.store.head.sequence
  while (to > 0 && entries.length <= wanted.count) {
    const from = Math.max(1, to - pageOfLines + 1)
    const lines = await open.store.lines({ from, to })
    if (!lines.ok) return lines
    for (const line of lines.value.reverse()) {
      keepGone(line.events ?? [], gone)
      if (isShown(open, line, wanted, gone)) entries.push(entryOf(open, line, who, wanted.item, undone, gone))
      // A change is undone while the undo of it has not itself been undone; newer lines are met first.
      if (line.undoes && !undone.has(line.id)) undone.add(line.undoes)
    }
    to = from - 1
  }
  return ok({ entries: entries.slice(0, wanted.count), more: entries.length > wanted.count })
}

/** The whole journal in words, oldest first. */
export async function journalInWords(open: OpenAssessment): Promise<Result<HistoryLine[], Failure>> {
  const count = open.store.head.sequence
  const told = await historyOf(open, { id: open.id, item: null, before: null, count })
  if (!told.ok) return told
  return ok(
    told.value.entries.reverse().map(({ sequence, at, by, words, undone }) => ({ sequence, at, by, words, undone })),
  )
}

function isShown(
  { state }: OpenAssessment,
  line: ChangeLine,
  { before, item }: Got<'assessment:history'>,
  gone: Gone,
): boolean {
  if (before !== null && line.sequence >= before) return false
  return item === null || touchesItem(line, item, state, gone)
}

function entryOf(
  open: OpenAssessment,
  line: ChangeLine,
  who: string,
  item: ItemKey | null,
  undone: ReadonlySet<string>,
  gone: Gone,
): HistoryEntry {
  return {
    sequence: line.sequence,
    change: line.id,
    at: line.at,
    by: line.by,
    words: changeWords(line, open.state, open.catalogues, item, gone),
    undone: undone.has(line.id),
    canUndo: !undone.has(line.id) && mayUndo(open, line, who),
  }
}

function mayUndo(open: OpenAssessment, line: ChangeLine, who: string): boolean {
  if (!open.isOpen || line.sequence <= open.lastSignOff || !isUndoable(line)) return false
  return onlyUndoneBy(open.state, line, who) === null
}
