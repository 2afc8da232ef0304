import { worstOf } from '../../../../assessments/rules/score.ts'
import type { Attestation, Duty } from '../../../../shared/model/attestation.ts'
import type { Conclusion } from '../../../../shared/model/item.ts'

/** A duty a report lays on the customer, with the worst conclusion of the items that answer it (rule I10). */
export interface DutyLine {
  readonly report: Pick<Attestation, 'id' | 'report'>
  readonly duty: Duty
  readonly status: Conclusion
}

/** The duties of all reports, in the order they were entered. */
export function dutiesOf(
  attestations: readonly Attestation[],
  conclusionOf: (item: string) => Conclusion | null,
): DutyLine[] {
  return attestations.flatMap(({ id, report, duties }) =>
    duties.map((duty) => ({
      report: { id, report },
      duty,
      status: worstOf(duty.items.flatMap((key) => conclusionOf(key) ?? [])),
    })),
  )
}
