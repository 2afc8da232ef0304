import type { Finding } from '../../../shared/model/finding.ts'
import type { Catalogues } from '../../../shared/model/catalogue.ts'
import type { RemediationLine, ReportFinding, ReportModel } from '../../../shared/model/report.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { byRef } from '../names.ts'
import { isRepeat, plannedFindings } from '../open-findings.ts'
import type { Index } from './index-of.ts'

/** Every finding in full, with what it names in words. */
export function reportFindings(state: AssessmentState, catalogues: Catalogues, index: Index): ReportFinding[] {
  return Object.values(state.finding)
    .sort(byRef)
    .map((finding) => ({
      ...finding,
      repeat: isRepeat(finding, state),
      itemRefs: finding.items.map(index.refOf),
      evidenceRefs: index.evidenceRefs(finding.evidence),
      locations: placesOf(finding, state),
      referenceWords: finding.references.map(
        ({ framework, id }) => `${catalogues.frameworks.get(framework)?.shortName ?? framework} ${id}`,
      ),
    }))
}

/** Where a finding was made: accounts, then Regions. */
export function placesOf(finding: Finding, state: AssessmentState): string[] {
  return [
    ...finding.accounts.flatMap((id) => state.account[id]?.alias ?? []),
    ...finding.regions.flatMap((id) => state.region[id]?.code ?? []),
  ]
}

/** Rule P11: what became of the findings of earlier reports. */
export function priorFindings(state: AssessmentState): ReportModel['priorFindings'] {
  return Object.values(state.priorFinding)
    .sort((a, b) => (`${a.report} ${a.reference}` < `${b.report} ${b.reference}` ? -1 : 1))
    .map(({ reference, title, report, status, outcome, finding }) => ({
      reference,
      title,
      report,
      status,
      outcome,
      finding: finding === null ? null : (state.finding[finding]?.ref ?? null),
    }))
}

/** Rule P12: what the client does about each finding, as the plan prints it. */
export function remediationPlan(state: AssessmentState): RemediationLine[] {
  return plannedFindings(state).map(({ ref, title, severity, class: grade, response, status }) => ({
    ref,
    title,
    severity,
    class: grade,
    position: response.position,
    action: response.text,
    owner: response.owner,
    due: response.due,
    status,
  }))
}
