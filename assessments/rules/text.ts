import type { Catalogues, Control } from '../../shared/model/catalogue.ts'
import type { Event } from '../../shared/model/event.ts'
import type { Item, ItemKey } from '../../shared/model/item.ts'
import type { Sha256 } from '../../shared/model/primitives.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import type { Tailoring } from '../../shared/model/tailoring.ts'
import { controlIdOf, itemAt, keyOf, plainControlOf, setOf, splitKey } from './checklist.ts'
import { itemEvents, recordAt, recordEvents } from './events.ts'
import { hashOf } from './hash.ts'
import { hasWorkOn } from './work.ts'

/** Rule C9: what a control says: all of it but the days on which its sources were looked up. */
export function textOf(control: Control): Control {
  return { ...control, sources: control.sources.map((source) => ({ ...source, checked: null })) }
}

export function textHashOf(control: Control): Sha256 {
  return hashOf(textOf(control))
}

/** Rule C9: whether an item stands on the text of a control. Hashes from before the days were left out are of all of it. */
export function standsOn({ textHash }: Pick<Item, 'textHash'>, control: Control): boolean {
  return textHash === textHashOf(control) || textHash === hashOf(control)
}

/** Rule M2: whether an item is opened again once a control is its text: work was done on it, against another text. */
export function isReopened(state: AssessmentState, key: ItemKey, control: Control): boolean {
  const item = itemAt(state, key)
  return item !== undefined && !standsOn(item, control) && hasWorkOn(state, key)
}

interface Standing {
  readonly state: AssessmentState
  readonly catalogues: Catalogues
}

/**
 * Rules C9 and M2: items take the text that stands after a change. One that comes in, or whose edition was moved, is opened again
 * where work was done against another text. Where the firm changed the words, the hash goes along if it was of the words before:
 * the auditor has just read both, so that no conclusion is lost.
 */
export function textEvents(before: Standing, after: Standing, changes: readonly Event[]): Event[] {
  const isMoved = before.state.edition !== after.state.edition
  const worded = new Set(changes.flatMap(tailoringIn).map((entry) => `${entry.set}/${controlIdOf(entry)}`))
  return Object.entries(after.state.items).flatMap(([unit, items]) => {
    const record = recordAt(after.state, 'unit', unit)
    const set = record && setOf(record)
    return Object.entries(items).flatMap(([control, item]): Event[] => {
      const key = keyOf(unit, control)
      const isOpening = item.applies && (isMoved || !itemAt(before.state, key)?.applies)
      const isWorded = worded.has(`${set}/${control}`)
      const text = isOpening || isWorded ? plainControlOf(after.state, key, after.catalogues) : undefined
      if (!text || standsOn(item, text)) return []
      const old = isWorded ? plainControlOf(before.state, key, before.catalogues) : undefined
      if (old && standsOn(item, old)) return itemEvents(after.state, unit, control, { textHash: textHashOf(text) })
      return isOpening ? renewed(after.state, key, item, text) : []
    })
  })
}

/** An item takes another text. What was judged against the old one is to be judged anew, deviations from it too. */
function renewed(state: AssessmentState, key: ItemKey, item: Item, text: Control): Event[] {
  const { unit, control } = splitKey(key)
  const textHash = textHashOf(text)
  if (!isReopened(state, key, text)) return itemEvents(state, unit, control, { textHash })
  const deviations = Object.values(state.deviation).filter((deviation) => keyOf('common', deviation.control) === key)
  return [
    ...itemEvents(state, unit, control, { textHash, ...reopened(item) }),
    ...deviations.flatMap(({ id }) => recordEvents(state, 'deviation', id, { conclusion: 'not-assessed' })),
  ]
}

/** Procedures, evidence, notes and findings stay; every judgement is taken back, at each location too. */
function reopened(item: Item): Partial<Item> {
  return {
    conclusion: 'not-assessed',
    reason: '',
    design: 'not-assessed',
    operating: 'not-assessed',
    locations: item.locations.map((result) => ({ ...result, conclusion: 'not-assessed' })),
    workStatus: 'in-progress',
    prepared: null,
    reviewed: null,
  }
}

/** The tailoring that an event brings or takes. */
function tailoringIn(event: Event): Tailoring[] {
  if (event.type !== 'record.added' && event.type !== 'record.removed') return []
  if (event.table !== 'tailoring') return []
  return [(event.type === 'record.added' ? event.after : event.before) as Tailoring]
}
