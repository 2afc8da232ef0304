import type { HistoryEntry } from '../../../shared/ipc/contract.ts'
import { formatDayOf } from '../../format.ts'

/** The changes of one day, as the viewer's calendar has it. */
export interface Day {
  readonly day: string
  readonly entries: readonly HistoryEntry[]
}

/** Puts changes of the same day together, in the order they came. */
export function byDay(entries: readonly HistoryEntry[]): Day[] {
  const days = new Map<string, HistoryEntry[]>()
  for (const entry of entries) {
    const day = formatDayOf(entry.at)
    const held = days.get(day)
    if (held) held.push(entry)
    else days.set(day, [entry])
  }
  return [...days].map(([day, of]) => ({ day, entries: of }))
}
