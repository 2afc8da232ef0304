import type { Item, LocationResult } from '../../../../shared/model/item.ts'
import type { Row } from '../../../../shared/model/row.ts'
import type { AssessmentState } from '../../../../shared/model/state.ts'

/** A place where a control can be tested, with what was found there so far. */
export interface Place {
  readonly name: string
  readonly result: LocationResult
}

/** Every account and Region in scope for an item, and places that were left out of scope after a result was recorded. */
export function placesOf(row: Row, item: Item, state: AssessmentState): Place[] {
  const accounts = Object.values(state.account).filter((account) => account.status !== 'excluded')
  const regions = Object.values(state.region).filter((region) => region.status !== 'excluded')
  const wanted = accounts.flatMap((account) =>
    row.reach === 'regional' || row.reach === 'zonal'
      ? regions.map((region) => ({ account: account.id, region: region.id }))
      : [{ account: account.id, region: 'global' as const }],
  )
  const known = wanted.map(
    (place) => recorded(item, place) ?? { ...place, conclusion: 'not-assessed' as const, note: '' },
  )
  const left = item.locations.filter((result) => !wanted.some((place) => isAt(result, place)))
  return [...known, ...left].map((result) => ({ result, name: nameOf(result, state) }))
}

function recorded(item: Item, place: Pick<LocationResult, 'account' | 'region'>): LocationResult | undefined {
  return item.locations.find((result) => isAt(result, place))
}

/** Whether two results are of the same place. */
export function isAt(
  a: Pick<LocationResult, 'account' | 'region'>,
  b: Pick<LocationResult, 'account' | 'region'>,
): boolean {
  return a.account === b.account && a.region === b.region
}

/**
 * The results to record after one place changed. Places without a result are left out, so that the conclusion of the item
 * is the worst of what was looked at; a place set back to "not assessed" without a note is forgotten.
 */
export function withResult(item: Item, changed: LocationResult): LocationResult[] {
  const others = item.locations.filter((result) => !isAt(result, changed))
  const isEmpty = changed.conclusion === 'not-assessed' && changed.note.trim() === ''
  return isEmpty ? others : [...others, changed]
}

function nameOf(result: LocationResult, state: AssessmentState): string {
  const account = state.account[result.account]?.alias ?? result.account
  const region = result.region === 'global' ? null : (state.region[result.region]?.code ?? result.region)
  return region ? `${account} · ${region}` : account
}
