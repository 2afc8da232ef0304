import type { Catalogues } from '../../../shared/model/catalogue.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { notTested } from '../locations.ts'

/** Rule P4: accounts and Regions with their reasons, where services are not offered, and the locations that were not tested. */
export function scopeSection(state: AssessmentState, catalogues: Catalogues): ReportModel['scope'] {
  const accounts = Object.values(state.account)
  const regions = Object.values(state.region)
  return {
    accounts,
    regions,
    notTested: notTested(state, catalogues),
    excluded: [...accounts, ...regions]
      .filter((entry) => entry.status === 'excluded')
      .map((entry) => ({ what: 'code' in entry ? entry.code : entry.alias, reason: entry.reason })),
    offerings: Object.values(state.offering).map(({ service, region, offered, on, source }) => ({
      service: catalogues.services.get(service)?.name ?? service,
      region,
      offered,
      on,
      source,
    })),
  }
}
