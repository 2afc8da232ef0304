import type { Catalogues } from '../../../shared/model/catalogue.ts'
import type { ReportFinding } from '../../../shared/model/report.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { byRef } from '../names.ts'
import type { Index } from './index-of.ts'

/** Every finding in full, with what it names in words. */
export function reportFindings(state: AssessmentState, catalogues: Catalogues, index: Index): ReportFinding[] {
  return Object.values(state.finding)
    .sort(byRef)
    .map((finding) => ({
      ...finding,
      itemRefs: finding.items.map(index.refOf),
      evidenceRefs: index.evidenceRefs(finding.evidence),
      locations: [
        ...finding.accounts.flatMap((id) => state.account[id]?.alias ?? []),
        ...finding.regions.flatMap((id) => state.region[id]?.code ?? []),
      ],
      referenceWords: finding.references.map(
        ({ framework, id }) => `${catalogues.frameworks.get(framework)?.shortName ?? framework} ${id}`,
      ),
    }))
}
