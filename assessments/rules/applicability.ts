import type { Catalogues } from '../../shared/model/catalogue.ts'
import type { Event } from '../../shared/model/event.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { caseOf, controlsOf } from './checklist.ts'
import { newItem } from './create.ts'
import { itemEvents, referencesOf } from './events.ts'
import { unitsInOrder } from './split.ts'

/**
 * Rules C1, C6, C11 and F1: the events that bring in the items a scope calls for and take out those it no longer calls for.
 * The work on an item that leaves is kept and comes back with it.
 */
export function applicabilityEvents(state: AssessmentState, catalogues: Catalogues): Event[] {
  const reference = referencesOf(state)
  const found = caseOf(state, catalogues)
  const there = unitsInOrder(state).flatMap((unit) => {
    const items = state.items[unit.id] ?? {}
    const applying = controlsOf(unit, found)
    const ids = new Set(applying.map((control) => control.id))
    const arriving = applying.flatMap((control): Event[] => {
      if (items[control.id]) return itemEvents(state, unit.id, control.id, { applies: true })
      const after = { ...newItem(reference(unit.prefix, 2), control), assignee: unit.assignee }
      return [{ type: 'item.added', v: 1, unit: unit.id, control: control.id, after }]
    })
    const leaving = Object.keys(items)
      .filter((control) => !ids.has(control))
      .flatMap((control) => itemEvents(state, unit.id, control, { applies: false }))
    return [...arriving, ...leaving]
  })
  return [...there, ...orphans(state)]
}

/** Items of a unit that is no longer there: an undo can take a unit back after its scope has brought more into it. */
function orphans(state: AssessmentState): Event[] {
  return Object.entries(state.items)
    .filter(([unit]) => !Object.hasOwn(state.unit, unit))
    .flatMap(([unit, items]) =>
      Object.entries(items).map(([control, before]): Event => ({ type: 'item.removed', v: 1, unit, control, before })),
    )
}
