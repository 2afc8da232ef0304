import * as z from 'zod'
import { isIn, type HeatMoment } from '../../../assessments/figures/heat-map.ts'
import { ageOf, findingAges, isOpen, isOverdue } from '../../../assessments/rules/open-findings.ts'
import { FindingClass, FindingStatus, Risk, Severity, type Finding } from '../../../shared/model/finding.ts'
import { href } from '../../routes/location.ts'

/** By what findings can be narrowed besides words: it stands in the address, so that a step back takes it back. */
const Query = z.object({
  view: z.enum(['list', 'plan']).catch('list'),
  status: z
    .union([FindingStatus, z.enum(['open-ones', 'overdue'])])
    .nullable()
    .catch(null),
  severity: Severity.nullable().catch(null),
  class: FindingClass.nullable().catch(null),
  age: z.enum(findingAges).nullable().catch(null),
})

export interface FindingFilter extends z.infer<typeof Query> {
  /** A field of the heat map. */
  readonly risk: (Risk & { readonly moment: HeatMoment }) | null
}

export const noFindingFilter: FindingFilter = {
  view: 'list',
  status: null,
  severity: null,
  class: null,
  age: null,
  risk: null,
}

/** What is known besides the findings themselves. */
interface Known {
  readonly today: string
  /** The day each finding was raised; empty until the journal was read. */
  readonly raised: Readonly<Record<string, string>>
}

/** Reads a filter from an address; what makes no sense there narrows nothing. */
export function findingFilterOf(query: Readonly<Record<string, string>>): FindingFilter {
  const { view, status = null, severity = null, class: grade = null, age = null, risk = '' } = query
  return { ...Query.parse({ view, status, severity, class: grade, age }), risk: riskOf(risk) }
}

/** `initial.high.low`: before treatment, likelihood high, impact low. */
function riskOf(text: string): FindingFilter['risk'] {
  const [moment, likelihood, impact] = text.split('.')
  const risk = Risk.safeParse({ likelihood, impact })
  return risk.success && (moment === 'initial' || moment === 'residual') ? { moment, ...risk.data } : null
}

/** The address of the findings, narrowed. */
export function hrefOfFindings(assessment: string, filter: Partial<FindingFilter>): string {
  const { view, status, severity, class: grade, age, risk } = { ...noFindingFilter, ...filter }
  return href(['a', assessment, 'findings'], {
    view: view === 'list' ? null : view,
    status,
    severity,
    class: grade,
    age,
    risk: risk && `${risk.moment}.${risk.likelihood}.${risk.impact}`,
  })
}

/** Whether a filter hides anything. */
export function isNarrowing({ status, severity, class: grade, age, risk }: FindingFilter): boolean {
  return status !== null || severity !== null || grade !== null || age !== null || risk !== null
}

/** Whether a finding is one of those meant. */
export function isMeant(finding: Finding, filter: FindingFilter, known: Known): boolean {
  const { severity, class: grade, age, risk } = filter
  return (
    hasStatus(finding, filter.status, known.today) &&
    (severity === null || finding.severity === severity) &&
    (grade === null || finding.class === grade) &&
    (age === null || (isOpen(finding) && ageOfFinding(finding, known) === age)) &&
    (risk === null || (finding.class !== 'good-practice' && isIn(risk, finding[risk.moment])))
  )
}

function hasStatus(finding: Finding, status: FindingFilter['status'], today: string): boolean {
  if (status === null) return true
  if (status === 'open-ones') return isOpen(finding)
  return status === 'overdue' ? isOverdue(finding, today) : finding.status === status
}

/** How old a finding is; null while it is not known when it was raised. */
export function ageOfFinding({ id }: Pick<Finding, 'id'>, { raised, today }: Known) {
  const day = raised[id]
  return day === undefined ? null : ageOf(day, today)
}
