import type { Finding } from '../../shared/model/finding.ts'
import type { Day } from '../../shared/model/primitives.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { daysBetween } from './day.ts'
import { byRef } from './names.ts'

/** Rule S11: whether something is still to be done about a finding: it is neither closed nor accepted, and no strength. */
export function isOpen(finding: Pick<Finding, 'status' | 'class'>): boolean {
  return finding.status !== 'closed' && finding.status !== 'risk-accepted' && finding.class !== 'good-practice'
}

/** Rule S11: open, and its day is before today. What is due today is not late. */
export function isOverdue(finding: Pick<Finding, 'status' | 'class' | 'response'>, today: Day): boolean {
  const { due } = finding.response
  return isOpen(finding) && due !== null && due < today
}

/** Rule P11: marked as one, or it raises a finding of an earlier report again that was not closed. */
export function isRepeat({ id, repeat }: Finding, { priorFinding }: Pick<AssessmentState, 'priorFinding'>): boolean {
  return repeat || Object.values(priorFinding).some(({ finding, status }) => finding === id && status !== 'closed')
}

/** How long a finding has been open: steps of days, the last without an end. */
export const findingAges = ['to-30', 'to-90', 'to-180', 'over-180'] as const
export type FindingAge = (typeof findingAges)[number]

/** Rule S12: the age of a finding is counted in days from the day it was raised. */
export function ageOf(raised: Day, today: Day): FindingAge {
  const days = daysBetween(raised, today)
  if (days <= 30) return 'to-30'
  if (days <= 90) return 'to-90'
  return days <= 180 ? 'to-180' : 'over-180'
}

/** Rule P12: what stands in the remediation plan, what is due first at the head; closed findings and strengths need nothing. */
export function plannedFindings(state: Pick<AssessmentState, 'finding'>): Finding[] {
  return Object.values(state.finding)
    .filter((finding) => finding.status !== 'closed' && finding.class !== 'good-practice')
    .sort((a, b) => byDue(a, b) || byRef(a, b))
}

/** What has no day comes last. */
function byDue(a: Finding, b: Finding): number {
  const [one, other] = [a.response.due ?? '9999', b.response.due ?? '9999']
  if (one === other) return 0
  return one < other ? -1 : 1
}
