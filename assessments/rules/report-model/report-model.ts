import type { Catalogues } from '../../../shared/model/catalogue.ts'
import type { Finding, FindingSide } from '../../../shared/model/finding.ts'
import { Severity as Severities } from '../../../shared/model/finding.ts'
import type { Instant } from '../../../shared/model/primitives.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Signers } from '../../../shared/model/revision.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { rowsOf } from '../checklist.ts'
import { proposeRating } from '../rating.ts'
import { relianceCounts } from '../reliance.ts'
import { progressOf, scoreOf, scoreOfUnit } from '../score.ts'
import { scoresByOrigination } from '../scores.ts'
import { matrixOf, unitsInOrder } from '../split.ts'
import { reportFrameworks } from './frameworks.ts'
import { byRef } from '../names.ts'
import { indexOf, type Index } from './index-of.ts'
import { registersOf } from './registers.ts'
import { relianceSection } from './reliance-section.ts'
import { reportSoa } from './soa.ts'
import { scopeSection } from './scope-section.ts'
import { reportWorksheet } from './worksheet.ts'
import { reportUnits } from './units.ts'

/** What a report says besides the state: its date, and who signs. Without a signing it is a draft. */
export interface Occasion {
  readonly date: Instant
  readonly signing: { readonly signers: Signers; readonly preparer: string; readonly on: Instant } | null
}

/**
 * Rules P1 to P8: everything the report will say, as data. Every count is derived from the details that are printed, and
 * no working note is in it.
 */
export function reportModel(state: AssessmentState, catalogues: Catalogues, occasion: Occasion): ReportModel {
  const rows = rowsOf(state, catalogues)
  const index = indexOf(state, rows)
  const frameworks = reportFrameworks(state, catalogues, rows)
  return {
    format: 1,
    revision: state.revisions.at(-1)?.number ?? 1,
    frozen: occasion.signing !== null,
    date: occasion.date,
    about: state.about,
    firm: firmOf(state),
    documentControl: documentControl(state),
    team: peopleOf(state, 'team'),
    clientContacts: peopleOf(state, 'client'),
    interviewees: peopleOf(state, 'interviewee'),
    summary: summaryOf(state, rows),
    scope: scopeSection(state, catalogues),
    matrix: matrixOf(state, catalogues),
    units: reportUnits(state, catalogues, rows, index),
    frameworks,
    soa: reportSoa(state, catalogues, rows, frameworks),
    worksheet: reportWorksheet(state, catalogues),
    reliance: relianceSection(state, rows, index),
    findings: findingsOf(state, catalogues, index),
    evidence: Object.values(state.evidence)
      .sort(byRef)
      .map((evidence) => ({ ...evidence, citedBy: index.citedBy(evidence.id) })),
    samples: samplesOf(state, index),
    registers: registersOf(state, catalogues, rows),
    signOff: signOffOf(state, occasion),
    editions: editionsOf(catalogues),
  }
}

function firmOf(state: AssessmentState): string {
  return Object.values(state.person).find((person) => person.kind === 'team' && person.firm)?.firm ?? ''
}

function peopleOf(state: AssessmentState, kind: ReportModel['team'][number]['kind']) {
  return Object.values(state.person)
    .filter((person) => person.kind === kind)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function documentControl(state: AssessmentState): ReportModel['documentControl'] {
  return {
    revisions: state.revisions.map((revision) => ({
      number: revision.number,
      date: revision.openedOn.slice(0, 10),
      reason: revision.reason,
      signers: revision.signatures.map((signature) => signature.name),
    })),
    distribution: state.about.distribution,
  }
}

function summaryOf(state: AssessmentState, rows: readonly Row[]): ReportModel['summary'] {
  const findings = reported(state)
  const proposed = proposeRating(state, rows)
  return {
    score: scoreOf(rows, state),
    progress: progressOf(rows, state),
    reliance: relianceCounts(rows, state),
    originations: {
      inherited: countOrigination(rows, 'inherited'),
      shared: countOrigination(rows, 'shared'),
      'customer-specific': countOrigination(rows, 'customer-specific'),
    },
    scoreByOrigination: scoresByOrigination(rows, state),
    units: unitsInOrder(state).map((unit) => {
      const { counts, percent } = scoreOfUnit(unit.id, rows, state)
      return { name: unit.name, counts, percent }
    }),
    findingsBySeverity: countBy(findings, Severities.options, (finding) => finding.severity),
    findingsBySide: countBy<FindingSide>(
      findings,
      ['customer', 'aws-reliance', 'third-party'],
      (finding) => finding.side,
    ),
    proposedRating: proposed.rating,
    proposedRatingWords: proposed.words,
    topFindings: [...findings]
      .sort((a, b) => rank(a) - rank(b) || byRef(a, b))
      .slice(0, 5)
      .map(({ ref, title, severity }) => ({ ref, title, severity })),
  }
}

/** Rule P7: findings that are counted: strengths are reported, but are not findings against anybody. */
function reported(state: AssessmentState): Finding[] {
  return Object.values(state.finding).filter((finding) => finding.class !== 'good-practice')
}

function rank(finding: Finding): number {
  return Severities.options.indexOf(finding.severity)
}

function countOrigination(rows: readonly Row[], origination: Row['origination']): number {
  return rows.filter((row) => row.origination === origination).length
}

function countBy<K extends string>(
  findings: readonly Finding[],
  keys: readonly K[],
  of: (finding: Finding) => K,
): Record<K, number> {
  const entries = keys.map((key) => [key, findings.filter((finding) => of(finding) === key).length] as const)
  return Object.fromEntries(entries) as Record<K, number>
}

function findingsOf(state: AssessmentState, catalogues: Catalogues, index: Index): ReportModel['findings'] {
  return Object.values(state.finding)
    .sort(byRef)
    .map((finding) => ({
      ...finding,
      itemRefs: finding.items.map(index.refOf),
      evidenceRefs: finding.evidence.flatMap((id) => state.evidence[id]?.ref ?? []),
      locations: [
        ...finding.accounts.flatMap((id) => state.account[id]?.alias ?? []),
        ...finding.regions.flatMap((id) => state.region[id]?.code ?? []),
      ],
      referenceWords: finding.references.map(
        ({ framework, id }) => `${catalogues.frameworks.get(framework)?.shortName ?? framework} ${id}`,
      ),
    }))
}

function samplesOf(state: AssessmentState, index: Index): ReportModel['samples'] {
  return Object.values(state.sample)
    .sort(byRef)
    .map(({ id, ...sample }) => ({
      ...sample,
      size: sample.items.length,
      deviations: sample.items.filter((item) => item.deviation.trim()).length,
      usedBy: index.sampleUsedBy(id),
    }))
}

function signOffOf(state: AssessmentState, { signing }: Occasion): ReportModel['signOff'] {
  const name = (id: string | null | undefined) => (id ? (state.person[id]?.name ?? null) : null)
  return {
    preparer: signing?.preparer ?? null,
    reviewer: name(signing?.signers.reviewer),
    approver: name(signing?.signers.approver),
    preparedOn: signing?.on ?? null,
  }
}

function editionsOf({ edition }: Catalogues): ReportModel['editions'] {
  return {
    id: edition.id,
    name: edition.name,
    date: edition.date,
    files: Object.entries(edition.files).map(([path, sha256]) => ({ path, sha256 })),
  }
}
