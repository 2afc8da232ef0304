import { fail } from '../../../shared/failure.ts'
import type { Event } from '../../../shared/model/event.ts'
import { Id } from '../../../shared/model/primitives.ts'
import type { Unit } from '../../../shared/model/scope.ts'
import { err, ok } from '../../../shared/result.ts'
import { checkOptions, serviceUnit } from '../create.ts'
import { added, itemEvents, recordAt, recordEvents } from '../events.ts'
import { workOn } from '../work.ts'
import { isOnTeam } from '../team.ts'
import type { Decision, Ground } from './decide.ts'

function nextOrder(ground: Ground): number {
  return Math.max(...Object.values(ground.state.unit).map((unit) => unit.order), 0) + 1
}

/** Rule C1: brings a service into scope; its items follow (applicability.ts). */
export function addUnit(ground: Ground, id: string): Decision {
  const service = ground.catalogues.services.get(id)
  if (!service) return err(fail('unknown.service', { service: id }))
  if (recordAt(ground.state, 'unit', id)) return err(fail('rule.unit-exists', { unit: service.name }))
  const unit = serviceUnit(service, {}, nextOrder(ground))
  return ok({ events: [added('unit', unit)], warnings: [] })
}

/**
 * Rule C5: splitting makes a second unit of the same service; items and references of its own follow. It may not take the id of a
 * service, which could then not come into scope.
 */
export function splitUnit(ground: Ground, id: string, suffix: string, name: string): Decision {
  const origin = recordAt(ground.state, 'unit', id)
  if (!origin) return err(fail('unknown.unit', { unit: id }))
  if (origin.kind !== 'service') return err(fail('rule.unit-fixed', { unit: origin.name }))
  const unit: Unit = {
    ...origin,
    id: `${id}-${suffix}`,
    name,
    prefix: `${origin.prefix}-${suffix.toUpperCase()}`.slice(0, 16),
    order: nextOrder(ground),
  }
  if (recordAt(ground.state, 'unit', unit.id)) return err(fail('rule.unit-exists', { unit: unit.id }))
  const isLike = Object.values(ground.state.unit).some((other) => other.prefix === unit.prefix)
  const isService = [...ground.editions.values()].some(({ services }) => services.has(unit.id))
  if (isLike || isService || !Id.safeParse(unit.id).success)
    return err(fail('rule.unit-suffix', { unit: origin.name, suffix }))
  return ok({ events: [added('unit', unit)], warnings: [] })
}

/** Rule C6: another choice for an option of the service. What it brings in and takes out follows. */
export function changeOptions(ground: Ground, id: string, options: Record<string, string>): Decision {
  const unit = recordAt(ground.state, 'unit', id)
  if (!unit) return err(fail('unknown.unit', { unit: id }))
  const service = unit.service ? ground.catalogues.services.get(unit.service) : undefined
  if (!service) return err(fail('rule.unit-fixed', { unit: unit.name }))
  const problem = checkOptions(service, options)
  if (problem) return err(problem)
  const changed = { options: { ...unit.options, ...options } }
  return ok({ events: recordEvents(ground.state, 'unit', id, changed), warnings: [] })
}

export function renameUnit(ground: Ground, id: string, name: string): Decision {
  if (!recordAt(ground.state, 'unit', id)) return err(fail('unknown.unit', { unit: id }))
  return ok({ events: recordEvents(ground.state, 'unit', id, { name }), warnings: [] })
}

/** Rule C11: gives a unit to a member of the team, or to nobody: all its items, also those that come into it later. */
export function assignUnit(ground: Ground, id: string, person: string | null): Decision {
  const unit = recordAt(ground.state, 'unit', id)
  if (!unit) return err(fail('unknown.unit', { unit: id }))
  if (person !== null && !isOnTeam(ground.state, person)) return err(fail('unknown.person', { person }))
  const items = Object.keys(ground.state.items[id] ?? {}).flatMap((control) =>
    itemEvents(ground.state, id, control, { assignee: person }),
  )
  return ok({ events: [...recordEvents(ground.state, 'unit', id, { assignee: person }), ...items], warnings: [] })
}

/** Rule C7: a service leaves the scope only while no work has been done on it. */
export function removeUnit(ground: Ground, id: string): Decision {
  const unit = recordAt(ground.state, 'unit', id)
  if (!unit) return err(fail('unknown.unit', { unit: id }))
  if (unit.kind !== 'service') return err(fail('rule.unit-fixed', { unit: unit.name }))
  const items = Object.entries(ground.state.items[id] ?? {})
  const worked = workOn(ground.state, id)
  if (worked > 0) return err(fail('rule.unit-has-work', { unit: unit.name, count: worked }))
  const removals = items.map(([control, item]): Event => ({
    type: 'item.removed',
    v: 1,
    unit: id,
    control,
    before: item,
  }))
  return ok({ events: [...removals, { type: 'record.removed', v: 1, table: 'unit', id, before: unit }], warnings: [] })
}
