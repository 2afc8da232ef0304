import type { ChangeLine } from '../../shared/model/change.ts'
import type { Event } from '../../shared/model/event.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { fieldWords, tableWords } from '../../shared/text/en/history.ts'
import { screens, type TakenBack } from '../../shared/text/en/screens.ts'

const { conclusion, workStatus, effectiveness } = screens.words

/** The fields of an item whose values have words. */
const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  conclusion,
  workStatus,
  design: effectiveness,
  operating: effectiveness,
}

/** What a change touched, by the first thing that it tells: the fields of an item before records, a conclusion before what follows from it. */
export function takenBackOf(line: ChangeLine, state: AssessmentState): TakenBack {
  const events = line.events ?? []
  const changed = events.filter((event) => event.type === 'item.changed')
  const first = changed.find(({ field }) => field === 'conclusion') ?? changed[0]
  const items = new Set(events.flatMap((event) => ('control' in event ? [`${event.unit}/${event.control}`] : [])))
  const place = first ?? events.find((event) => 'control' in event)
  const ref = place && 'control' in place ? (state.items[place.unit]?.[place.control]?.ref ?? null) : null
  return { ref, more: ref === null ? 0 : items.size - 1, ...(first ? fieldOf(first) : recordOf(events)) }
}

function fieldOf({ field, before, after }: Extract<Event, { type: 'item.changed' }>): Omit<TakenBack, 'ref' | 'more'> {
  const named = fieldWords[field] ?? null
  const words = valueWords[field]
  const [was, is] = [before, after].map((value) => words?.[String(value)])
  return was === undefined || is === undefined ? { field: named } : { field: named, before: was, after: is }
}

function recordOf(events: readonly Event[]): Omit<TakenBack, 'ref' | 'more'> {
  const first = events.find((event) => 'table' in event)
  return { field: first && 'table' in first ? tableWords[first.table] : null }
}
