import type { Event } from '../../shared/model/event.ts'
import type { Item, ItemKey } from '../../shared/model/item.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { foreseen } from './apply.ts'
import { itemAt, keyOf, splitKey } from './checklist.ts'
import { itemEvents, type Stamp } from './events.ts'
import { isSameName } from './same-person.ts'
import { touchedBy, type Touch } from './touched.ts'

/**
 * The same change with what it does to marks. Rule E2: what a reviewed item says or rests on has changed, so the reviewer's mark
 * goes, and an item that was done is in review again. Rule E21: who changes what an item says has prepared it from then on; else
 * two could change each other's work and one of them mark all of it as reviewed.
 */
export function withMarks(state: AssessmentState, events: readonly Event[], stamp: Pick<Stamp, 'by' | 'at'>): Event[] {
  const touched = touchedBy(state, events)
  if (touched.size === 0) return [...events]
  const after = foreseen(state, events)
  const settled = fieldsSet(events)
  const marks = [...touched].flatMap(([key, touch]): Event[] => {
    const item = itemAt(after, key)
    if (!item) return []
    const { unit, control } = splitKey(key)
    const fields = Object.entries(marksAfter(item, touch, stamp)).filter(([field]) => !settled.has(`${key} ${field}`))
    return itemEvents(after, unit, control, Object.fromEntries(fields))
  })
  return [...events, ...marks]
}

function marksAfter(item: Item, touch: Touch, { by, at }: Pick<Stamp, 'by' | 'at'>): Partial<Item> {
  const isAnother = item.prepared !== null && !isSameName(item.prepared.by, by)
  const isRenewed = touch === 'said' && item.prepared !== null && (isAnother || item.reviewed !== null)
  return {
    ...(item.reviewed && { reviewed: null, ...(item.workStatus === 'done' && { workStatus: 'in-review' }) }),
    ...(isRenewed && { prepared: { by, on: at } }),
  }
}

/** What a change sets itself, by item and field: it is not set a second time. */
function fieldsSet(events: readonly Event[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) =>
      event.type === 'item.changed' ? [`${keyOf(event.unit, event.control)} ${event.field}`] : [],
    ),
  )
}

/** The items that a review note which is not cleared speaks of, each with the reference of the first such note. */
export function openNotes(state: AssessmentState): ReadonlyMap<ItemKey, string> {
  const open = new Map<ItemKey, string>()
  for (const { item, cleared, ref } of Object.values(state.reviewNote))
    if (item && !cleared && !open.has(item)) open.set(item, ref)
  return open
}
