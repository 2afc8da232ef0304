import type { Attestation } from '../../shared/model/attestation.ts'
import type { Period } from '../../shared/model/primitives.ts'
import { relianceReasons as say } from '../../shared/text/en/rules.ts'

/** A Region, or `global`, in its partition. */
export interface Place {
  readonly code: string
  readonly partition: string
}

/** What a report must speak about to support a row. */
export interface Need {
  readonly control: string
  readonly services: readonly string[]
  readonly places: readonly Place[]
  /** Whether there is a Region in scope at all. */
  readonly hasRegion: boolean
  readonly period: Period
  readonly overPeriod: boolean
}

/** Rule I13: the auditor mapped one of the report's criteria to the control. */
export function agreesWith(report: Attestation, control: string): boolean {
  return report.subjects.some((subject) => subject.control === control)
}

/** Rules I2 to I4, I8, I13 and I17: what keeps a report from supporting a row, whatever its days. */
export function againstOf(report: Attestation, need: Need): string[] {
  return [
    ...(agreesWith(report, need.control) ? [] : [say.notMapped({ report: report.report })]),
    ...scopeReasons(report, need),
    ...kindReasons(report),
  ]
}

/** Rules I2 and I3: the services, the partition and every Region the row needs must be in the report. */
export function scopeReasons(report: Attestation, need: Need): string[] {
  const name = report.report
  const reasons = emptyReasons(need)
  const services = need.services.filter((service) => !report.services.includes(service))
  if (services.length > 0) reasons.push(say.service({ report: name, services: services.join(', ') }))
  const foreign = need.places.filter(({ partition }) => partition !== report.partition)
  if (foreign.length > 0)
    reasons.push(say.partition({ report: name, partition: report.partition, regions: codes(foreign) }))
  const missing = need.places.filter(
    ({ partition, code }) => partition === report.partition && !report.regions.includes(code),
  )
  if (missing.length > 0) reasons.push(say.region({ report: name, regions: codes(missing) }))
  return reasons
}

/** A report that is asked for nothing would cover it, so there must be something to ask for. */
function emptyReasons({ services, places, hasRegion }: Need): string[] {
  if (services.length === 0) return [say.noService()]
  if (!hasRegion) return [say.noRegion()]
  return places.length === 0 ? [say.notOffered({ services: services.join(', ') })] : []
}

function codes(places: readonly Place[]): string {
  return places.map(({ code }) => code).join(', ')
}

/** Rules I4, I8 and I17: the kind of paper supports something, it was evaluated, and its opinion is not adverse or disclaimed. */
function kindReasons(report: Attestation): string[] {
  const name = report.report
  switch (report.type) {
    case 'soc-3':
      return [say.socThree({ report: name })]
    case 'other':
      return [say.otherType({ report: name })]
    case 'bridge-letter':
      return []
    case 'certificate':
      return isOnSecurity(report.programme)
        ? evaluationReasons(report)
        : [say.otherProgramme({ report: name, programme: report.programme })]
    case 'soc-type-2':
    case 'soc-type-1':
    case 'pci-aoc':
    case 'fedramp':
      return evaluationReasons(report)
  }
}

/** Rule I4: the auditor recorded what the paper says, by whom and when it was evaluated, and it does not say no. */
export function evaluationReasons(report: Attestation): string[] {
  const { report: name, type, opinion, exceptions, evaluatedBy, evaluatedOn } = report
  const reasons: string[] = []
  // A letter is management's: there is no opinion in it to be recorded.
  if (type === 'bridge-letter' && exceptions === null) reasons.push(say.changesNotRecorded({ letter: name }))
  if (type !== 'bridge-letter' && (exceptions === null || opinion === 'not-recorded'))
    reasons.push(say.notEvaluated({ report: name }))
  if (!evaluatedBy.trim() || evaluatedOn === null) reasons.push(say.noEvaluation({ report: name }))
  if (opinion === 'adverse' || opinion === 'disclaimer') reasons.push(say.opinion({ report: name, opinion }))
  return reasons
}

/** Rule I17: what names a programme of information security: the number of a standard of ISO/IEC, or a scheme's short name. */
const securityProgrammes: ReadonlySet<string> = new Set([
  ...['27001', '27017', '27018', '27701'],
  ...['star', 'ens', 'hds', 'k-isms', 'mtcs', 'tisax'],
])

function isOnSecurity(programme: string): boolean {
  const words: readonly string[] = programme.toLowerCase().match(/[a-z][a-z-]*|\d+/g) ?? []
  return words.some((word) => securityProgrammes.has(word))
}
