import type { ReportModel } from '../../../shared/model/report.ts'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'

/** The chapters of the report under their own headings, and what each holds. */
export function SectionList({ model }: { model: ReportModel }) {
  return (
    <ol className="report-sections">
      {sectionsOf(model).map(([name, holds]) => (
        <li key={name}>
          <strong>{name}</strong>
          {holds && <span className="muted small">{holds}</span>}
        </li>
      ))}
    </ol>
  )
}

function sectionsOf(model: ReportModel): [string, string][] {
  const { section, holds } = words
  const { scope, registers, signOff, findings } = model
  const practices = findings.filter((finding) => finding.class === 'good-practice').length
  const items = model.units.reduce((sum, unit) => sum + unit.rows.length, 0)
  const lines = Object.values(registers).reduce((sum, register) => sum + register.length, 0)
  const signers = [signOff.preparer, signOff.reviewer, signOff.approver].filter((name) => name !== null)
  return [
    [section.control, holds.revisions(model.documentControl.revisions.length)],
    [section.conclusion, ''],
    [section.summary, ''],
    [
      section.scope,
      [
        holds.scope(scope.accounts.length, scope.regions.length, scope.excluded.length),
        ...(scope.notTested.length > 0 ? [holds.notTested(scope.notTested.length)] : []),
      ].join('; '),
    ],
    [section.responsibility, holds.services(model.matrix.rows.length)],
    [section.worksheet, holds.worksheet(model.worksheet)],
    [
      section.reliance,
      holds.reliance(model.reliance.attestations.length, model.reliance.rows.length, model.reliance.duties.length),
    ],
    [section.methodology, ''],
    [section.frameworks, holds.frameworks(model.frameworks.map((framework) => framework.shortName))],
    [section.services, holds.checklists(model.units.length, items)],
    [section.findings, holds.findings(findings.length - practices)],
    [section.priorFindings, holds.priorFindings(model.priorFindings.length, practices)],
    [section.remediation, holds.remediation(model.remediation.length)],
    [section.evidence, holds.evidence(model.evidence.length, model.samples.length)],
    [section.registers, holds.registers(lines)],
    [section.people, holds.people(model.team.length, model.clientContacts.length + model.interviewees.length)],
    [section.signOff, holds.signOff(signers)],
    [section.editions, model.editions.name],
    [section.glossary, ''],
    [section.verify, ''],
  ]
}
