import type { Attestation, Duty, Reliance } from '../../shared/model/attestation.ts'
import type { RelianceCounts } from '../../shared/model/figures.ts'
import type { Conclusion, ItemKey } from '../../shared/model/item.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { relianceReasons as say } from '../../shared/text/en/rules.ts'
import { itemAt } from './checklist.ts'
import { isOffered } from './locations.ts'
import { agreesWith, againstOf, type Need, type Place } from './reliance-scope.ts'
import { timeOf, type Covered } from './reliance-time.ts'
import { worstOf } from './score.ts'

/** What the rules say about AWS's half of an item, and exactly why. */
export interface RelianceResult {
  readonly reliance: Reliance
  readonly reasons: readonly string[]
}

/** All that the rules of reliance look at beside the row: a screen need not ask again while these stand. */
export type RelianceGround = Pick<AssessmentState, 'about' | 'attestation' | 'offering' | 'region'>

/** Rule I1: an item rests on AWS when it is inherited or shared, by its control or by the auditor's override. */
export function restsOnAws(row: Row): boolean {
  return row.origination !== 'customer-specific'
}

/** Rules I1 to I9 and I11 to I17 for one row; null where the item does not rest on AWS. */
export function relianceOf(row: Row, ground: RelianceGround): RelianceResult | null {
  if (!restsOnAws(row)) return null
  const reports = Object.values(ground.attestation)
  if (reports.length === 0) return { reliance: 'not-assessed', reasons: [say.noReport()] }
  const mapped = reports.filter((report) => agreesWith(report, row.control))
  if (mapped.length === 0) return { reliance: 'unsupported', reasons: [say.subjectNotMapped()] }
  const need = needOf(row, ground)
  return best(mapped.map((report) => judge(report, need, reports)))
}

/** Rule Q6: nothing that was recorded supports AWS's half, so that somebody has to say why it is relied on all the same. */
export function isUncovered({ reliance }: RelianceResult): boolean {
  return reliance === 'unsupported' || reliance === 'not-assessed'
}

/** The counts of a set of rows; rows that do not rest on AWS are not in the total. */
export function relianceCounts(rows: readonly Row[], ground: RelianceGround): RelianceCounts {
  const counts = { total: 0, supported: 0, 'supported-with-exceptions': 0, unsupported: 0, 'not-assessed': 0 }
  for (const row of rows) {
    const result = relianceOf(row, ground)
    if (!result) continue
    counts.total += 1
    counts[result.reliance] += 1
  }
  return counts
}

/** Rule I10: the items that answer a duty and still apply, and the worst of their conclusions. */
export function dutyOf(
  duty: Duty,
  state: AssessmentState,
): { readonly items: readonly ItemKey[]; readonly status: Conclusion } {
  const items = duty.items.filter((key) => itemAt(state, key)?.applies)
  return { items, status: worstOf(items.flatMap((key) => itemAt(state, key)?.conclusion ?? [])) }
}

function needOf(row: Row, ground: RelianceGround): Need {
  const { kind, period, asOf } = ground.about
  const moment = asOf ?? period.to
  const overPeriod = kind === 'period'
  return {
    control: row.control,
    services: row.services.map(({ service }) => service),
    ...placesOf(row, ground),
    period: overPeriod ? period : { from: moment, to: moment },
    overPeriod,
  }
}

/**
 * Rules I3 and I16: each Region in scope where a regional service of the row is offered, and `global` in each partition that has
 * a Region in scope if one of them is global.
 */
function placesOf({ services }: Row, ground: RelianceGround): Pick<Need, 'places' | 'hasRegion'> {
  const used = Object.values(ground.region).filter(({ status }) => status !== 'excluded')
  const regional = services.filter(({ reach }) => reach !== 'global')
  const regions = used.filter(({ code }) => regional.some(({ service }) => isOffered(ground, service, code)))
  const global = regional.length < services.length ? globalOf(used) : []
  return { places: [...regions, ...global], hasRegion: used.length > 0 }
}

function globalOf(regions: readonly Place[]): Place[] {
  return [...new Set(regions.map(({ partition }) => partition))].map((partition) => ({ code: 'global', partition }))
}

const order: readonly Reliance[] = ['not-assessed', 'unsupported', 'supported-with-exceptions', 'supported']

/** Rule I15: the best report decides; where none supports, the reasons of all are given. */
function best(results: readonly RelianceResult[]): RelianceResult {
  const top = results.reduce((a, b) => (order.indexOf(b.reliance) > order.indexOf(a.reliance) ? b : a))
  return top.reliance === 'unsupported' ? unsupported(results.flatMap(({ reasons }) => reasons)) : top
}

function unsupported(reasons: readonly string[]): RelianceResult {
  return { reliance: 'unsupported', reasons: [...new Set(reasons)] }
}

function judge(report: Attestation, need: Need, reports: readonly Attestation[]): RelianceResult {
  const against = againstOf(report, need)
  const time = timeOf(report, need, reports)
  if (time.kind === 'not-covered') return unsupported([...against, ...time.reasons])
  if (against.length > 0) return unsupported(against)
  const exceptions = exceptionReasons(report, time)
  if (exceptions.length > 0) return { reliance: 'supported-with-exceptions', reasons: exceptions }
  const criteria = report.subjects.filter(({ control }) => control === need.control).map(({ criterion }) => criterion)
  return { reliance: 'supported', reasons: [say.supported({ report: report.report, criteria: criteria.join(', ') })] }
}

/** Rules I6, I11 and I12: what the report, and every paper its time was made up with, has to say against itself. */
function exceptionReasons(report: Attestation, time: Covered): string[] {
  const reasons = [report, ...time.together].flatMap((one) => [
    ...(one.opinion === 'qualified' ? [say.opinion({ report: one.report, opinion: 'qualified' })] : []),
    ...(one.exceptions?.trim() ? [say.exceptions({ report: one.report, exceptions: one.exceptions })] : []),
    ...(one.carveOuts.trim() ? [say.carveOuts({ report: one.report, carveOuts: one.carveOuts })] : []),
  ])
  return time.bridge === null ? reasons : [...reasons, time.bridge]
}
