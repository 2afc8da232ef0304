import { locationsOfService } from '../../../../assessments/rules/locations.ts'
import type { Item, Location, LocationCoverage, LocationResult } from '../../../../shared/model/item.ts'
import type { Row } from '../../../../shared/model/row.ts'
import type { AssessmentState } from '../../../../shared/model/state.ts'

/** A place where a control can be tested, with what was found there so far. */
export interface Place {
  readonly name: string
  readonly result: LocationResult
  /** How it is looked at: as it was recorded, else as the scope says of its account and Region. */
  readonly coverage: LocationCoverage
}

/**
 * Every place where an item is to be looked at (rule F5), and places that left the scope after a result was recorded. What
 * belongs to no service is looked at once in each account.
 */
export function placesOf(row: Row, item: Item, state: AssessmentState): Place[] {
  const wanted = locationsFor(row, state)
  const known = wanted.map(
    (place) => recorded(item, place) ?? { ...place, conclusion: 'not-assessed' as const, note: '' },
  )
  const left = item.locations.filter((result) => !wanted.some((place) => isAt(result, place)))
  return [...known, ...left].map((result) => ({
    result,
    name: nameOf(result, state),
    coverage: result.coverage ?? (recorded(item, result) ? 'tested' : expectedCoverage(result, state)),
  }))
}

/** Where a procedure can be performed: at the places of the item, or by talking to somebody of the client. */
export function testPlaces(row: Row, item: Item, state: AssessmentState): string[] {
  const others = Object.values(state.person).flatMap(({ kind, name }) => (kind === 'team' ? [] : [name]))
  return [...new Set([...placesOf(row, item, state).map(({ name }) => name), ...others])]
}

function locationsFor(row: Row, state: AssessmentState): Location[] {
  const service = state.unit[row.unit]?.service ?? null
  if (service !== null) return locationsOfService(state, service, row.reach)
  return Object.values(state.account)
    .filter(({ status }) => status !== 'excluded')
    .map(({ id }) => ({ account: id, region: 'global' as const }))
}

function expectedCoverage({ account, region }: Location, state: AssessmentState): LocationCoverage {
  const statuses = [state.account[account]?.status, region === 'global' ? undefined : state.region[region]?.status]
  return statuses.includes('sampled') ? 'sampled' : 'tested'
}

function recorded(item: Item, place: Location): LocationResult | undefined {
  return item.locations.find((result) => isAt(result, place))
}

/** Whether two results are of the same place. */
export function isAt(a: Location, b: Location): boolean {
  return a.account === b.account && a.region === b.region
}

/**
 * The results to record after one place changed. Places without a result are left out, so that the conclusion of the item
 * is the worst of what was looked at; a place set back to "not assessed" without a note is forgotten, unless it was left out.
 */
export function withResult(item: Item, changed: LocationResult): LocationResult[] {
  const others = item.locations.filter((result) => !isAt(result, changed))
  const isEmpty = changed.conclusion === 'not-assessed' && changed.note.trim() === '' && changed.coverage !== 'excluded'
  return isEmpty ? others : [...others, changed]
}

/** A place left out of an item, with the reason (rule F7); it has no result there. */
export function leftOut({ account, region }: Location, reason: string): LocationResult {
  return { account, region, conclusion: 'not-assessed', note: reason, coverage: 'excluded' }
}

/** A place that was left out is looked at after all: what was its reason says nothing any more. */
export function takenIn({ account, region }: Location, coverage: 'tested' | 'sampled'): LocationResult {
  return { account, region, conclusion: 'not-assessed', note: '', coverage }
}

function nameOf(result: Location, state: AssessmentState): string {
  const account = state.account[result.account]?.alias ?? result.account
  const region = result.region === 'global' ? null : (state.region[result.region]?.code ?? result.region)
  return region ? `${account} · ${region}` : account
}
