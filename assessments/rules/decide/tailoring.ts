import { fail, type Failure } from '../../../shared/failure.ts'
import type { NewTailoring, Tailoring } from '../../../shared/model/tailoring.ts'
import { err, ok } from '../../../shared/result.ts'
import { controlIdOf, shippedControls } from '../checklist.ts'
import { added, idsOf, isSame, recordAt } from '../events.ts'
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

function checkTailoring(ground: Ground, value: NewTailoring, self: string | null): Failure | null {
  const { catalogues } = ground
  if (!catalogues.services.has(value.set) && !catalogues.sets.has(value.set))
    return fail('unknown.unit', { unit: value.set })
  const control = controlIdOf(value)
  const twin = Object.values(ground.state.tailoring).find(
    (entry) => entry.id !== self && entry.set === value.set && controlIdOf(entry) === control,
  )
  if (twin) return fail('rule.duplicate', { what: control })
  const isShipped = shippedControls(catalogues, value.set).some(({ id }) => id === control)
  if (value.kind === 'own') return isShipped ? fail('rule.own-control-id', { control }) : null
  return isShipped ? null : fail('unknown.control', { control })
}
