import type { LocationStory } from './item-story.ts'

/** The result of an item in one location; where only a note is told, it is compliant. */
type Told = string | Pick<LocationStory, 'conclusion' | 'note'>

/** The four locations of a service that works by Region. What holds nothing in the security account says so there. */
export function inRegions(west: Told, central: Told, security: Told = nothing, recovery: Told = nothing) {
  return [
    at('acme-pay-prod', 'eu-west-1', west),
    at('acme-pay-prod', 'eu-central-1', central),
    at('acme-pay-security', 'eu-west-1', security),
    at('acme-pay-security', 'eu-central-1', recovery),
  ]
}

/** Both accounts, for a service that is global. */
export function inAccounts(prod: Told, security: Told = nothing) {
  return [at('acme-pay-prod', 'global', prod), at('acme-pay-security', 'global', security)]
}

/** A location where there is nothing to look at. */
const nothing = absent('The service is not used here.')

export function absent(note: string): Told {
  return { conclusion: 'not-applicable', note }
}

function at(account: string, region: string, told: Told): LocationStory {
  const result = typeof told === 'string' ? ({ conclusion: 'compliant', note: told } as const) : told
  return { account, region, ...result }
}
