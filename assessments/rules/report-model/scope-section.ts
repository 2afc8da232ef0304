import type { Location } from '../../../shared/model/item.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'

/** A location in words: account alias and Region code. */
export function locationName(state: AssessmentState, { account, region }: Location): string {
  const code = region === 'global' ? 'global' : (state.region[region]?.code ?? region)
  return `${state.account[account]?.alias ?? account} / ${code}`
}

/** Rule P4: accounts and Regions with their reasons, and the locations in scope where nothing was tested. */
export function scopeSection(state: AssessmentState): ReportModel['scope'] {
  const accounts = Object.values(state.account)
  const regions = Object.values(state.region)
  return {
    accounts,
    regions,
    notTested: notTested(state),
    excluded: [...accounts, ...regions]
      .filter((entry) => entry.status === 'excluded')
      .map((entry) => ({ what: 'code' in entry ? entry.code : entry.alias, reason: entry.reason })),
  }
}

/** Every account x Region in scope for which no result by location was recorded. */
function notTested(state: AssessmentState): string[] {
  const tested = new Set<string>()
  for (const items of Object.values(state.items))
    for (const item of Object.values(items))
      for (const result of item.locations)
        if (result.conclusion !== 'not-assessed') tested.add(locationName(state, result))
  const inScope = <T extends { status: string }>(entry: T) => entry.status !== 'excluded'
  return Object.values(state.account)
    .filter(inScope)
    .flatMap((account) =>
      Object.values(state.region)
        .filter(inScope)
        .map((region) => locationName(state, { account: account.id, region: region.id })),
    )
    .filter((name) => !tested.has(name))
}
