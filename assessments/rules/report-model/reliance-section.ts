import type { Catalogues } from '../../../shared/model/catalogue.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { dutyOf, relianceOf } from '../reliance.ts'
import { groupedBy, mustItem, type Index } from './index-of.ts'

/** Rule I10: what each item rests on; and the duties the reports lay on the customer, with the state of the items they are linked to. */
export function relianceSection(
  state: AssessmentState,
  { services }: Pick<Catalogues, 'services'>,
  rows: readonly Row[],
  index: Index,
): ReportModel['reliance'] {
  const attestations = Object.values(state.attestation).sort((a, b) => (a.report < b.report ? -1 : 1))
  const refsByControl = groupedBy(rows, ({ control }) => control)
  return {
    attestations: attestations.map((attestation) => ({
      ...attestation,
      services: attestation.services.map((id) => services.get(id)?.name ?? id),
      subjects: [...groupedBy(attestation.subjects, ({ criterion }) => criterion)].map(([criterion, subjects]) => ({
        criterion,
        items: subjects.flatMap(({ control }) => refsByControl.get(control)?.map(({ ref }) => ref) ?? [control]),
      })),
    })),
    rows: rows.flatMap((row) => {
      const result = relianceOf(row, state)
      if (!result) return []
      const statement = mustItem(row, state).relianceStatement
      return [{ ref: row.ref, title: row.title, reliance: result.reliance, reasons: [...result.reasons], statement }]
    }),
    duties: attestations.flatMap((attestation) =>
      attestation.duties.map((duty) => {
        const { items, status } = dutyOf(duty, state)
        const { number, words } = duty
        return { attestation: attestation.report, number, words, items: items.map(index.refOf), status }
      }),
    ),
  }
}
