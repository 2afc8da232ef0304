import type { Catalogues, Source } from '../../../shared/model/catalogue.ts'
import type { Instant } from '../../../shared/model/primitives.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Signers } from '../../../shared/model/revision.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import type { Row } from '../../../shared/model/row.ts'
import { signedAs, signedWith } from '../../../shared/text/en/rules.ts'
import { controlOf, rowsOf } from '../checklist.ts'
import { matrixOf } from '../split.ts'
import { fieldworkOf, reviewOf } from './conduct.ts'
import { priorFindings, remediationPlan, reportFindings } from './findings.ts'
import { forMode } from './for-mode.ts'
import { reportFrameworks } from './frameworks.ts'
import { byRef } from '../names.ts'
import { indexOf, type Index } from './index-of.ts'
import { registersOf } from './registers.ts'
import { relianceSection } from './reliance-section.ts'
import { reportSoa } from './soa.ts'
import { scopeSection } from './scope-section.ts'
import { summaryOf } from './summary.ts'
import { reportWorksheet } from './worksheet.ts'
import { reportUnits } from './units.ts'

/** What a report says besides the state: its date, and who signs. Without a signing it is a draft. */
export interface Occasion {
  readonly date: Instant
  readonly signing: { readonly signers: Signers; readonly preparer: string; readonly on: Instant } | null
}

/** Rules P1 to P9: what the report says, as data: everything, less what the mode of the assessment leaves unsaid. */
export function reportModel(state: AssessmentState, catalogues: Catalogues, occasion: Occasion): ReportModel {
  return forMode(wholeModel(state, catalogues, occasion))
}

/**
 * Rules P1 to P8: everything there is to report, in every mode. Every count is derived from the details that are printed,
 * and no working note is in it.
 */
export function wholeModel(state: AssessmentState, catalogues: Catalogues, occasion: Occasion): ReportModel {
  const rows = rowsOf(state, catalogues)
  const index = indexOf(state, rows)
  const frameworks = reportFrameworks(state, catalogues, rows)
  const units = reportUnits(state, catalogues, rows, index)
  const evidence = Object.values(state.evidence)
    .sort(byRef)
    .map((piece) => ({ ...piece, citedBy: index.citedBy(piece.id) }))
  return {
    format: 1,
    revision: state.revisions.at(-1)?.number ?? 1,
    frozen: occasion.signing !== null,
    date: occasion.signing?.on ?? occasion.date,
    about: state.about,
    fieldwork: fieldworkOf({ units, evidence }),
    review: reviewOf(state, rows),
    branding: state.branding,
    firm: firmOf(state),
    documentControl: documentControl(state, occasion),
    team: peopleOf(state, 'team'),
    clientContacts: peopleOf(state, 'client'),
    interviewees: peopleOf(state, 'interviewee'),
    summary: summaryOf(state, rows),
    scope: scopeSection(state, catalogues),
    matrix: matrixOf(state, catalogues),
    units,
    frameworks,
    soa: reportSoa(state, catalogues, rows, frameworks),
    worksheet: reportWorksheet(state, catalogues),
    reliance: relianceSection(state, catalogues, rows, index),
    findings: reportFindings(state, catalogues, index),
    priorFindings: priorFindings(state),
    remediation: remediationPlan(state),
    evidence,
    samples: samplesOf(state, index),
    registers: registersOf(state, catalogues, rows),
    signOff: signOffOf(state, occasion),
    editions: editionsOf(state, catalogues, rows),
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

const dayOf = (instant: Instant): string => instant.slice(0, 10)

/** A revision has the day on which its preparer signed; until then, the day on which it was opened. */
function documentControl(state: AssessmentState, { signing }: Occasion): ReportModel['documentControl'] {
  const current = state.revisions.at(-1)?.number
  return {
    revisions: state.revisions.map((revision) => ({
      number: revision.number,
      date: dayOf((revision.number === current && signing?.on) || (revision.signatures[0]?.on ?? revision.openedOn)),
      reason: revision.reason,
      signers: revision.signatures.map(({ name, role, on, certificate }) =>
        [signedAs({ name, role, on: dayOf(on) }), certificate ? signedWith(certificate) : '']
          .filter(Boolean)
          .join('\n'),
      ),
    })),
    distribution: state.about.distribution,
  }
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

function editionsOf(state: AssessmentState, catalogues: Catalogues, rows: readonly Row[]): ReportModel['editions'] {
  const { edition } = catalogues
  return {
    id: edition.id,
    name: edition.name,
    date: edition.date,
    files: Object.entries(edition.files).map(([path, sha256]) => ({ path, sha256 })),
    sources: documentsBehind(rows.flatMap((row) => controlOf(state, row.key, catalogues)?.sources ?? [])),
  }
}

/** Each document once, by publisher and title as people read a list, with the last day on which any part of it was looked up. */
function documentsBehind(sources: readonly Source[]): ReportModel['editions']['sources'] {
  const documents = new Map<string, ReportModel['editions']['sources'][number]>()
  for (const { publisher, document, checked } of sources) {
    const key = `${publisher} ${document}`
    const before = documents.get(key)?.checked ?? null
    const latest = before !== null && (checked === null || before > checked) ? before : checked
    documents.set(key, { publisher, document, checked: latest })
  }
  return [...documents.values()].sort(
    (a, b) => asRead(a.publisher, b.publisher) || asRead(a.document, b.document) || (a.document < b.document ? -1 : 1),
  )
}

/** The order of a list that a person looks something up in: whatever the case, and 800-88 before 800-161. */
function asRead(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' })
}
