import { proposeClass } from '../../../assessments/rules/rating.ts'
import type { FindingClass, FindingSide, Severity } from '../../../shared/model/finding.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import type { Raised } from './new-finding.ts'

/** What is asked when a finding is raised. How grave it is is the auditor's judgement: nothing is chosen beforehand. */
export interface RaiseForm {
  /** Null until the auditor writes one. */
  readonly title: string | null
  readonly severity: Severity | null
  readonly side: FindingSide
  readonly class: FindingClass | null
}

export const emptyForm: RaiseForm = { title: null, severity: null, side: 'customer', class: null }

type Grades = Pick<RaiseForm, 'severity' | 'class'>
/** What is missing, by field, each with what to do. */
type Missing = Readonly<Record<string, string>>

/** The class that shows: the one chosen, else the one the severity suggests (rule S9). */
export function classOf({ severity, class: chosen }: Grades): FindingClass | null {
  return chosen ?? (severity === null ? null : proposeClass(severity))
}

/** A certification asks for no severity and prints none; what stands in the file agrees with the class (rule S9). */
const unasked: Readonly<Record<FindingClass, Severity>> = {
  major: 'high',
  minor: 'medium',
  opportunity: 'low',
  observation: 'informational',
  'good-practice': 'informational',
}

/** Severity and class as they will be written, or what is still to be chosen. A certification asks for the class alone. */
export function gradesOf(
  form: Grades,
  isCertification: boolean,
): Result<{ readonly severity: Severity; readonly class: FindingClass }, Missing> {
  if (isCertification)
    return form.class === null
      ? err({ class: words.classNeeded })
      : ok({ severity: unasked[form.class], class: form.class })
  const grade = classOf(form)
  return form.severity === null || grade === null
    ? err({ severity: words.severityNeeded })
    : ok({ severity: form.severity, class: grade })
}

/** The finding as it will be raised, or what is still missing. */
export function raisedOf(
  form: RaiseForm & { readonly title: string },
  isCertification: boolean,
): Result<Raised, Missing> {
  const grades = gradesOf(form, isCertification)
  const untitled = form.title.trim() ? {} : { title: words.nameNeeded }
  if (!grades.ok) return err({ ...untitled, ...grades.failure })
  return form.title.trim() ? ok({ title: form.title, side: form.side, ...grades.value }) : err(untitled)
}
