import { dutyOf } from '../../../../assessments/rules/reliance.ts'
import type { Attestation, Duty } from '../../../../shared/model/attestation.ts'
import type { Conclusion } from '../../../../shared/model/item.ts'
import type { AssessmentState } from '../../../../shared/model/state.ts'

/** A duty a report lays on the customer, with the worst conclusion of the items that answer it and apply (rule I10). */
export interface DutyLine {
  readonly report: Pick<Attestation, 'id' | 'report'>
  readonly duty: Duty
  readonly status: Conclusion
}

/** The duties of all reports, in the order they were entered. */
export function dutiesOf(state: AssessmentState): DutyLine[] {
  return Object.values(state.attestation).flatMap(({ id, report, duties }) =>
    duties.map((duty) => ({
      report: { id, report },
      duty,
      status: dutyOf(duty, state).status,
    })),
  )
}
