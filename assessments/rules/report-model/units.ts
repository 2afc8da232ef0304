import { dayInWords } from '../../../shared/text/en/days.ts'
import type { Catalogues, Control, FrameworkId, Source } from '../../../shared/model/catalogue.ts'
import type { ProcedurePerformed } from '../../../shared/model/item.ts'
import type { ReportRow, ReportUnit } from '../../../shared/model/report.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { controlOf, unitOptionsOf } from '../checklist.ts'
import { locationName } from '../locations.ts'
import { relianceOf } from '../reliance.ts'
import { scoreOfUnit } from '../score.ts'
import { mustItem, type Index } from './index-of.ts'
import { compensatingWords } from './registers.ts'

/** Rule P8: results by scope unit: every row in full, inherited ones included. */
export function reportUnits(
  state: AssessmentState,
  catalogues: Catalogues,
  rows: readonly Row[],
  index: Index,
): ReportUnit[] {
  return unitOptionsOf(state, catalogues).map(({ unit, questions }) => {
    const service = unit.service ? catalogues.services.get(unit.service) : undefined
    const own = rows.filter((row) => row.unit === unit.id)
    return {
      id: unit.id,
      name: unit.name,
      kind: unit.kind,
      class: unit.class,
      cloudModel: unit.cloudModel,
      reach: service?.reach ?? null,
      confidence: service?.confidence ?? null,
      depth: service?.depth ?? null,
      options: questions.map(({ question, chosen, choices }) => ({
        question,
        answer: choices.find((choice) => choice.id === chosen)?.label ?? chosen,
      })),
      score: scoreOfUnit(unit.id, rows, state),
      rows: own.map((row) => reportRow(state, catalogues, row, index)),
    }
  })
}

function reportRow(state: AssessmentState, catalogues: Catalogues, row: Row, index: Index): ReportRow {
  const item = mustItem(row, state)
  const control = controlOf(state, row.key, catalogues)
  const reliance = relianceOf(row, state)
  return {
    ref: row.ref,
    title: row.title,
    objective: control?.objective ?? '',
    origination: row.origination,
    overridden: row.overridden,
    tailored: row.tailored,
    sharpened: row.sharpened,
    weight: row.weight,
    explanation: row.explanation,
    performedBy: row.performedBy,
    provided: row.provided,
    responsibility: row.responsibility,
    references: referencesOf(row, catalogues),
    sources: control ? sourcesOf(control) : [],
    conclusion: item.conclusion,
    reason: item.reason,
    comment: item.reportComment,
    design: item.design,
    operating: item.operating,
    reliance: reliance?.reliance ?? null,
    relianceReasons: [...(reliance?.reasons ?? [])],
    relianceStatement: item.relianceStatement,
    compensating: item.compensating ? compensatingWords(item.compensating) : null,
    procedures: index.proceduresOf(row.key).map((procedure) => reportProcedure(state, procedure, index)),
    evidence: index.evidenceRefs(item.evidence),
    findings: [...index.findingsOf(row.key)],
    locations: item.locations.map((result) => ({
      location: locationName(state, result),
      conclusion: result.conclusion,
      note: result.note,
      coverage: result.coverage ?? 'tested',
    })),
    appliesTo: row.appliesTo.map((unit) => state.unit[unit]?.name ?? unit),
    deviations: deviationsOf(state, row),
  }
}

function deviationsOf(state: AssessmentState, row: Row): ReportRow['deviations'] {
  if (row.unit !== 'common') return []
  return Object.values(state.deviation)
    .filter((deviation) => deviation.control === row.control)
    .map(({ unit, conclusion, reason }) => ({ unit: state.unit[unit]?.name ?? unit, conclusion, reason }))
}

function reportProcedure(
  state: AssessmentState,
  procedure: ProcedurePerformed,
  index: Index,
): ReportRow['procedures'][number] {
  const { method, depth, description, result, outcome, location, by, on, tickMarks } = procedure
  return {
    method,
    depth,
    description,
    result,
    outcome,
    location,
    by,
    on,
    tickMarks,
    evidence: index.evidenceRefs(procedure.evidence),
    sample: procedure.sample ? (state.sample[procedure.sample]?.ref ?? null) : null,
  }
}

/** The requirements a row refers to, those of one framework together: its name once, then their ids. */
function referencesOf(row: Row, catalogues: Catalogues): string[] {
  const ids = new Map<FrameworkId, string[]>()
  for (const { framework, id } of row.references) ids.set(framework, [...(ids.get(framework) ?? []), id])
  return [...ids].map(
    ([framework, each]) => `${catalogues.frameworks.get(framework)?.shortName ?? framework} ${each.join(', ')}`,
  )
}

function sourcesOf(control: Control): string[] {
  return control.sources.map(
    (source) =>
      [publisherOf(source), source.document, source.section].filter(Boolean).join(', ') + checkedWords(source),
  )
}

/** Who published it, unless the document's own name begins so. */
function publisherOf({ publisher, document }: Source): string {
  return document.startsWith(publisher) ? '' : publisher
}

/** When it was looked up again; the list of editions and sources says which were not. */
function checkedWords({ checked }: Source): string {
  return checked ? ` (looked up on ${dayInWords(checked)})` : ''
}
