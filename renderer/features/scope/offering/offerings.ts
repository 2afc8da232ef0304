import type { Reach } from '../../../../shared/model/catalogue.ts'
import type { Offering } from '../../../../shared/model/scope.ts'
import type { AssessmentState } from '../../../../shared/model/state.ts'

/** A service in scope; `reach` is null while the catalogue is being read, or where it no longer has the service. */
export interface OfferedService {
  readonly id: string
  readonly name: string
  readonly reach: Reach | null
}

/** What is known of a service: the part of the catalogue's list that is needed here. */
type Known = readonly { readonly id: string; readonly name: string; readonly reach: Reach }[]

/** The services in scope, each once however often it is split, in the order of the checklists. */
export function servicesOf(state: Pick<AssessmentState, 'unit'>, known: Known): OfferedService[] {
  const units = Object.values(state.unit).sort((a, b) => a.order - b.order)
  const ids = [...new Set(units.flatMap(({ service }) => service ?? []))]
  return ids.map((id) => {
    const service = known.find((each) => each.id === id)
    return { id, name: service?.name ?? id, reach: service?.reach ?? null }
  })
}

/** The codes of the Regions that are not left out, in their order. */
export function regionsOf(state: Pick<AssessmentState, 'region'>): string[] {
  return Object.values(state.region)
    .filter(({ status }) => status !== 'excluded')
    .map(({ code }) => code)
    .sort()
}

/** What was recorded of a service in a Region. */
export function offeringOf(
  state: Pick<AssessmentState, 'offering'>,
  service: string,
  region: string,
): Offering | undefined {
  return Object.values(state.offering).find((each) => each.service === service && each.region === region)
}

export type OfferedState = 'unrecorded' | 'offered' | 'missing'

export function stateOf(offering: Offering | undefined): OfferedState {
  if (!offering) return 'unrecorded'
  return offering.offered ? 'offered' : 'missing'
}

/** The source of what was recorded last: whoever works through a list has the same page open for the next cell. */
export function lastSource(state: Pick<AssessmentState, 'offering'>): string {
  const all = Object.values(state.offering).sort((a, b) => a.on.localeCompare(b.on))
  return all.at(-1)?.source ?? ''
}
