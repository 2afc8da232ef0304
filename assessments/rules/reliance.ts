import type { Attestation, Reliance } from '../../shared/model/attestation.ts'
import type { RelianceCounts } from '../../shared/model/figures.ts'
import type { Day, Period } from '../../shared/model/primitives.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { relianceReasons as say } from '../../shared/text/en/rules.ts'
import { dayAfter, yearAfter } from './day.ts'
import { isOffered } from './locations.ts'

/** What the rules say about AWS's half of an item, and exactly why. */
export interface RelianceResult {
  readonly reliance: Reliance
  readonly reasons: readonly string[]
}

interface Need {
  readonly services: readonly string[]
  readonly regions: readonly { readonly code: string; readonly partition: string }[]
  readonly period: Period
  readonly overPeriod: boolean
}

/** Rule I1: an item rests on AWS when it is inherited or shared and AWS provides something. Else there is nothing to rely on. */
export function restsOnAws(row: Row): boolean {
  return row.origination !== 'customer-specific' && row.provided !== null
}

/** Rules I1 to I9 and I11 to I15 for one row; null where the item does not rest on AWS. */
export function relianceOf(row: Row, state: AssessmentState): RelianceResult | null {
  if (!restsOnAws(row)) return null
  const reports = Object.values(state.attestation)
  if (reports.length === 0) return { reliance: 'not-assessed', reasons: [say.noReport()] }
  const mapped = reports.filter((report) => report.subjects.some((subject) => subject.control === row.control))
  if (mapped.length === 0) return { reliance: 'unsupported', reasons: [say.subjectNotMapped()] }
  return best(mapped.map((report) => judge(report, row, state, needOf(row, state))))
}

/** The counts of a set of rows; rows that do not rest on AWS are not in the total. */
export function relianceCounts(rows: readonly Row[], state: AssessmentState): RelianceCounts {
  const counts = { total: 0, supported: 0, 'supported-with-exceptions': 0, unsupported: 0, 'not-assessed': 0 }
  for (const row of rows) {
    const result = relianceOf(row, state)
    if (!result) continue
    counts.total += 1
    counts[result.reliance] += 1
  }
  return counts
}

function needOf(row: Row, state: AssessmentState): Need {
  const units = row.appliesTo.length > 0 ? row.appliesTo : [row.unit]
  const services = units.flatMap((unit) => state.unit[unit]?.service ?? [])
  const used = Object.values(state.region).filter(
    ({ status, code }) => status !== 'excluded' && (services.length === 0 || services.some(isOfferedAt(state, code))),
  )
  const regions = row.reach === 'global' ? globalOf(used) : used
  const { kind, period, asOf } = state.about
  const moment = asOf ?? period.to
  const overPeriod = kind === 'period'
  return {
    services: [...new Set(services)],
    regions,
    period: overPeriod ? period : { from: moment, to: moment },
    overPeriod,
  }
}

/** Rule I16: a Region in which none of the services is offered is not looked for in a report. */
function isOfferedAt(state: AssessmentState, code: string): (service: string) => boolean {
  return (service) => isOffered(state, service, code)
}

/** Rule I3: a global service is one place in each partition the client uses. */
function globalOf(used: Need['regions']): Need['regions'] {
  return [...new Set(used.map((region) => region.partition))].map((partition) => ({ code: 'global', partition }))
}

const order: readonly Reliance[] = ['not-assessed', 'unsupported', 'supported-with-exceptions', 'supported']

/** Rule I15: the best report decides; where none supports, the reasons of all are given. */
function best(results: readonly RelianceResult[]): RelianceResult {
  const top = results.reduce((a, b) => (order.indexOf(b.reliance) > order.indexOf(a.reliance) ? b : a))
  if (top.reliance !== 'unsupported') return top
  return { reliance: 'unsupported', reasons: [...new Set(results.flatMap((result) => result.reasons))] }
}

function judge(report: Attestation, row: Row, state: AssessmentState, need: Need): RelianceResult {
  const against = [...scopeReasons(report, need), ...opinionReasons(report)]
  const time = timeOf(report, state, need)
  if (against.length > 0 || time.kind === 'not-covered') {
    const reasons = time.kind === 'not-covered' ? [...against, time.reason] : against
    return { reliance: 'unsupported', reasons }
  }
  const exceptions = exceptionReasons(report, time)
  if (exceptions.length > 0) return { reliance: 'supported-with-exceptions', reasons: exceptions }
  const criteria = report.subjects
    .filter((subject) => subject.control === row.control)
    .map((subject) => subject.criterion)
  return { reliance: 'supported', reasons: [say.supported({ report: report.report, criteria: criteria.join(', ') })] }
}

/** Rules I2 and I3: the service, the partition and every Region in scope must be in the report. */
function scopeReasons(report: Attestation, need: Need): string[] {
  const name = report.report
  const reasons: string[] = need.regions.length === 0 ? [say.noRegion()] : []
  const services = need.services.filter((service) => !report.services.includes(service))
  if (services.length > 0) reasons.push(say.service({ report: name, services: services.join(', ') }))
  const foreign = need.regions.filter((region) => region.partition !== report.partition)
  if (foreign.length > 0)
    reasons.push(say.partition({ report: name, partition: report.partition, regions: codes(foreign) }))
  const missing = need.regions.filter(
    (region) => region.partition === report.partition && !report.regions.includes(region.code),
  )
  if (missing.length > 0) reasons.push(say.region({ report: name, regions: codes(missing) }))
  return reasons
}

function codes(regions: Need['regions']): string {
  return regions.map((region) => region.code).join(', ')
}

/** Rule I4: the auditor recorded opinion and exceptions, and the opinion is not adverse or disclaimed. Rule I8: SOC 3 and the like. */
function opinionReasons(report: Attestation): string[] {
  const name = report.report
  if (report.type === 'soc-3') return [say.socThree({ report: name })]
  if (report.type === 'other') return [say.otherType({ report: name })]
  if (report.type === 'bridge-letter') return []
  if (report.exceptions === null || report.opinion === 'not-recorded') return [say.notEvaluated({ report: name })]
  if (report.opinion === 'adverse' || report.opinion === 'disclaimer')
    return [say.opinion({ report: name, opinion: report.opinion })]
  return []
}

type Time =
  | { readonly kind: 'covered'; readonly together: readonly Attestation[] }
  | { readonly kind: 'bridged'; readonly together: readonly Attestation[]; readonly reason: string }
  | { readonly kind: 'not-covered'; readonly reason: string }

/** Rules I6, I11 and I12: what the report, and every report its time was made up with, has to say against itself. */
function exceptionReasons(report: Attestation, time: Exclude<Time, { kind: 'not-covered' }>): string[] {
  const reasons = [report, ...time.together].flatMap((one) => [
    ...(one.opinion === 'qualified' ? [say.opinion({ report: one.report, opinion: 'qualified' })] : []),
    ...(one.exceptions?.trim() ? [say.exceptions({ report: one.report, exceptions: one.exceptions })] : []),
  ])
  return time.kind === 'bridged' ? [...reasons, time.reason] : reasons
}

/** Rules I5 to I7 and I9: which dates count depends on the kind of report. */
function timeOf(report: Attestation, state: AssessmentState, need: Need): Time {
  switch (report.type) {
    case 'soc-type-2':
    case 'certificate':
    case 'fedramp':
    case 'pci-aoc':
      return spanTime(report, state, need.period)
    case 'soc-type-1':
      return typeOneTime(report, need)
    case 'bridge-letter':
      return { kind: 'not-covered', reason: say.bridgeAlone({ report: report.report }) }
    case 'soc-3':
    case 'other':
      return { kind: 'covered', together: [] }
  }
}

const openEnd: Day = '9999-12-31'

/** Rules I5 and I9: a Type II period; a certificate's validity (an open end is still valid); twelve months from a PCI attestation. */
function spanOf(report: Attestation): Period | null {
  if (report.type === 'pci-aoc') return report.to ? { from: report.to, to: yearAfter(report.to) } : null
  if (report.type === 'soc-type-2') return report.from && report.to ? { from: report.from, to: report.to } : null
  return report.from ? { from: report.from, to: report.to ?? openEnd } : null
}

/** The span, together with sound reports of the same programme that follow without a gap, covers the assessment; or a bridge letter does. */
function spanTime(report: Attestation, state: AssessmentState, need: Period): Time {
  const own = spanOf(report)
  if (!own) return { kind: 'not-covered', reason: say.noDates({ report: report.report }) }
  if (own.from <= need.from && own.to >= need.to) return { kind: 'covered', together: [] }
  // A report of other days is not what the assessment leans on, whatever its neighbours cover.
  const chain = isAbout(report, need) ? chained(report, own, state) : { ...own, others: [] }
  const name = { report: report.report, from: chain.from, to: chain.to, needFrom: need.from, needTo: need.to }
  if (chain.from > need.from) return { kind: 'not-covered', reason: say.period(name) }
  const together = chain.others.filter((other) => isAbout(other, need))
  if (chain.to >= need.to) return { kind: 'covered', together }
  const letter = report.type === 'soc-type-2' ? bridgeFor([report, ...chain.others], chain.to, state, need) : undefined
  if (!letter) return { kind: 'not-covered', reason: say.period(name) }
  const reason = say.bridge({ report: report.report, letter: letter.report, from: dayAfter(chain.to) })
  return { kind: 'bridged', together, reason }
}

function isAbout(report: Attestation, need: Period): boolean {
  const span = spanOf(report)
  return span !== null && span.from <= need.to && need.from <= span.to
}

/** Rule I11: grows the span by evaluated reports of the same programme that overlap or touch it. */
function chained(report: Attestation, own: Period, state: AssessmentState): Period & { others: Attestation[] } {
  const others = Object.values(state.attestation).filter(
    (other) =>
      other.id !== report.id &&
      isSameProgramme(other, report) &&
      opinionReasons(other).length === 0 &&
      covers(other, report),
  )
  let span: Period & { others: Attestation[] } = { ...own, others: [] }
  for (let grown = true; grown;) {
    grown = false
    for (const other of others) {
      const next = spanOf(other)
      if (!next || span.others.includes(other) || !touches(span, next)) continue
      span = {
        from: next.from < span.from ? next.from : span.from,
        to: next.to > span.to ? next.to : span.to,
        others: [...span.others, other],
      }
      grown = true
    }
  }
  return span
}

function isSameProgramme(a: Attestation, b: Attestation): boolean {
  return a.type === b.type && a.provider === b.provider && a.programme === b.programme
}

function touches(a: Period, b: Period): boolean {
  return b.from <= dayAfter(a.to) && a.from <= dayAfter(b.to)
}

/** Rule I11: a neighbouring report counts only where it lists at least the services, Regions and criteria of the first. */
function covers(other: Attestation, report: Attestation): boolean {
  return (
    other.partition === report.partition &&
    report.services.every((service) => other.services.includes(service)) &&
    report.regions.every((region) => other.regions.includes(region)) &&
    report.subjects.every((subject) => other.subjects.some((mine) => mine.control === subject.control))
  )
}

/** Rule I6: a bridge letter that continues one of the reports, begins where it ends and reaches the end of the assessment. */
function bridgeFor(
  reports: readonly Attestation[],
  end: Day,
  state: AssessmentState,
  need: Period,
): Attestation | undefined {
  return Object.values(state.attestation).find(
    (letter) =>
      letter.type === 'bridge-letter' &&
      letter.continues !== null &&
      reports.some((report) => report.id === letter.continues) &&
      (letter.from === null || letter.from <= dayAfter(end)) &&
      letter.to !== null &&
      letter.to >= need.to,
  )
}

/** Rule I7: a Type I report speaks about design on one day, so it never supports an assessment over a period. */
function typeOneTime(report: Attestation, need: Need): Time {
  const date = report.to
  if (!date) return { kind: 'not-covered', reason: say.noDates({ report: report.report }) }
  if (need.overPeriod) return { kind: 'not-covered', reason: say.typeOne({ report: report.report, date }) }
  if (date <= need.period.to && need.period.to <= yearAfter(date)) return { kind: 'covered', together: [] }
  return {
    kind: 'not-covered',
    reason: say.date({ report: report.report, date, until: yearAfter(date), need: need.period.to }),
  }
}
