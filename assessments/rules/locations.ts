import type { Catalogues, Reach } from '../../shared/model/catalogue.ts'
import type { Location } from '../../shared/model/item.ts'
import type { Unit } from '../../shared/model/scope.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { unitsInOrder } from './split.ts'

/** A location in words: account alias and Region code. */
export function locationName(state: AssessmentState, { account, region }: Location): string {
  const code = region === 'global' ? 'global' : (state.region[region]?.code ?? region)
  return `${state.account[account]?.alias ?? account} / ${code}`
}

/**
 * Rule F5: where a unit is to be looked at: every account with every Region that are not left out and where the auditor did not
 * find the service missing; for a global service each account once, as `global`.
 */
export function locationsOf(state: AssessmentState, unit: Unit, catalogues: Pick<Catalogues, 'services'>): Location[] {
  if (unit.service === null) return []
  return locationsOfService(state, unit.service, catalogues.services.get(unit.service)?.reach ?? null)
}

/** Rule F5 for a service whose reach is known: in every Region where it is offered, or once in each account where it is global. */
export function locationsOfService(state: AssessmentState, service: string, reach: Reach | null): Location[] {
  const regions =
    reach === 'global'
      ? (['global'] as const)
      : used(state.region)
          .filter(({ code }) => isOffered(state, service, code))
          .map(({ id }) => id)
  return used(state.account).flatMap(({ id }) => regions.map((region) => ({ account: id, region })))
}

/** What is not left out of scope. */
function used<T extends { readonly status: string }>(entries: Readonly<Record<string, T>>): T[] {
  return Object.values(entries).filter(({ status }) => status !== 'excluded')
}

/** Rule F6: a service counts as offered in a Region unless the auditor recorded, on a day, that it is not. */
export function isOffered(state: Pick<AssessmentState, 'offering'>, service: string | null, code: string): boolean {
  return !Object.values(state.offering).some(
    (offering) => offering.service === service && offering.region === code && !offering.offered,
  )
}

/**
 * Rule P4: the locations of the scope without a result: each once by itself where nothing was tested there at all, else with the
 * services that were not tested there.
 */
export function notTested(state: AssessmentState, catalogues: Pick<Catalogues, 'services'>): string[] {
  const byLocation = new Map<string, { open: string[]; all: number }>()
  const units = unitsInOrder(state)
  for (const unit of units) {
    const parts = units.filter(({ service }) => service !== null && service === unit.service)
    // A service that was split is looked at in each place by one of its parts; it stands under the first.
    if (parts[0] && parts[0] !== unit) continue
    const tested = new Set(parts.flatMap(({ id }) => testedOf(state, id)))
    for (const location of locationsOf(state, unit, catalogues)) {
      const name = locationName(state, location)
      const entry = byLocation.get(name) ?? { open: [], all: 0 }
      entry.all += 1
      if (!tested.has(name)) entry.open.push(unit.name)
      byLocation.set(name, entry)
    }
  }
  return [...byLocation].flatMap(([name, { open, all }]) => {
    if (open.length === 0) return []
    return [open.length === all ? name : `${name}: ${open.join(', ')}`]
  })
}

/** The names of the locations for which an item of a unit that applies has a result. A location left out for an item has none there. */
function testedOf(state: AssessmentState, unit: string): string[] {
  return Object.values(state.items[unit] ?? {})
    .flatMap(({ applies, locations }) => (applies ? locations : []))
    .filter(({ conclusion, coverage }) => conclusion !== 'not-assessed' && coverage !== 'excluded')
    .map((result) => locationName(state, result))
}
