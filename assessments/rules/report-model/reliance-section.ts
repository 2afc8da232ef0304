import type { ReportModel } from '../../../shared/model/report.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { splitKey } from '../checklist.ts'
import { relianceOf } from '../reliance.ts'
import { worstOf } from '../score.ts'
import { mustItem, type Index } from './index-of.ts'

/** Rule I10: what each item rests on; and the duties the reports lay on the customer, with the state of the items they are linked to. */
export function relianceSection(state: AssessmentState, rows: readonly Row[], index: Index): ReportModel['reliance'] {
  const attestations = Object.values(state.attestation).sort((a, b) => (a.report < b.report ? -1 : 1))
  return {
    attestations,
    rows: rows.flatMap((row) => {
      const result = relianceOf(row, state)
      if (!result) return []
      const statement = mustItem(row, state).relianceStatement
      return [{ ref: row.ref, title: row.title, reliance: result.reliance, reasons: [...result.reasons], statement }]
    }),
    duties: attestations.flatMap((attestation) =>
      attestation.duties.map((duty) => ({
        attestation: attestation.report,
        number: duty.number,
        words: duty.words,
        items: duty.items.map(index.refOf),
        status: worstOf(
          duty.items.flatMap((key) => {
            const { unit, control } = splitKey(key)
            return state.items[unit]?.[control]?.conclusion ?? []
          }),
        ),
      })),
    ),
  }
}
