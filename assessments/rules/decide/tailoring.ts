import { fail, type Failure } from '../../../shared/failure.ts'
import type { Catalogues } from '../../../shared/model/catalogue.ts'
import type { Event } from '../../../shared/model/event.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import type { NewTailoring, Tailoring } from '../../../shared/model/tailoring.ts'
import { err, ok } from '../../../shared/result.ts'
import { itemAt, keyOf, plainControlOf, setOf, splitKey } from '../checklist.ts'
import { added, idsOf, isSame, itemEvents, recordAt } from '../events.ts'
import { hashOf } from '../hash.ts'
import type { Decision, Ground } from './decide.ts'

/** Rules E16 to E18: a control of the firm's own, a library control in other words, or one left out. Its items follow. */
export function addTailoring(ground: Ground, value: NewTailoring): Decision {
  const problem = checkTailoring(ground, value, null)
  if (problem) return err(problem)
  return ok({ events: [added('tailoring', { id: idsOf(ground.stamp)(), ...value })], warnings: [] })
}

/** The changed tailoring takes the place of the old one, under an id of its own, so that each can be undone. */
export function changeTailoring(ground: Ground, id: string, value: NewTailoring): Decision {
  const before = recordAt(ground.state, 'tailoring', id)
  if (!before) return err(fail('unknown.record', { table: 'tailoring', id }))
  const problem = checkTailoring(ground, value, id)
  if (problem) return err(problem)
  if (isSame({ ...before, id: '' }, { ...value, id: '' })) return ok({ events: [], warnings: [] })
  const after: Tailoring = { id: idsOf(ground.stamp)(), ...value }
  return ok({
    events: [{ type: 'record.removed', v: 1, table: 'tailoring', id, before }, added('tailoring', after)],
    warnings: [],
  })
}

/** Taken back, the library's text stands again; an own control leaves and its work is kept. */
export function removeTailoring(ground: Ground, id: string): Decision {
  const before = recordAt(ground.state, 'tailoring', id)
  if (!before) return err(fail('unknown.record', { table: 'tailoring', id }))
  return ok({ events: [{ type: 'record.removed', v: 1, table: 'tailoring', id, before }], warnings: [] })
}

/**
 * Rule C9: items of controls that a change of tailoring wrote anew keep the hash of the words that stand now, so that a later
 * edition opens them again only where it changes those. The auditor has just read both wordings; no conclusion is lost.
 */
export function wordingEvents(state: AssessmentState, catalogues: Catalogues, changes: readonly Event[]): Event[] {
  const units = Object.values(state.unit)
  const tailored = changes.flatMap(tailoringIn)
  const keys = tailored.flatMap((entry) =>
    units.filter((unit) => setOf(unit) === entry.set).map((unit) => keyOf(unit.id, controlIdOf(entry))),
  )
  return [...new Set(keys)].flatMap((key) => {
    const { unit, control } = splitKey(key)
    const text = itemAt(state, key)?.applies ? plainControlOf(state, key, catalogues) : undefined
    return text ? itemEvents(state, unit, control, { textHash: hashOf(text) }) : []
  })
}

/** The tailoring that an event brings or takes. */
function tailoringIn(event: Event): Tailoring[] {
  if (event.type !== 'record.added' && event.type !== 'record.removed') return []
  if (event.table !== 'tailoring') return []
  return [(event.type === 'record.added' ? event.after : event.before) as Tailoring]
}

/** What a control is called by its tailoring. */
export function controlIdOf(tailoring: NewTailoring): string {
  return tailoring.kind === 'excluded' ? tailoring.controlId : tailoring.control.id
}

function checkTailoring(ground: Ground, value: NewTailoring, self: string | null): Failure | null {
  const ids = shippedIds(ground.catalogues, value.set)
  if (!ids) return fail('unknown.unit', { unit: value.set })
  const control = controlIdOf(value)
  const twin = Object.values(ground.state.tailoring).find(
    (entry) => entry.id !== self && entry.set === value.set && controlIdOf(entry) === control,
  )
  if (twin) return fail('rule.duplicate', { what: control })
  const isShipped = ids.has(control)
  if (value.kind === 'own') return isShipped ? fail('rule.own-control-id', { control }) : null
  return isShipped ? null : fail('unknown.control', { control })
}

function shippedIds(catalogues: Catalogues, set: string): ReadonlySet<string> | undefined {
  const owner = catalogues.services.get(set) ?? catalogues.sets.get(set)
  return owner && new Set(owner.controls.map(({ id }) => id))
}
