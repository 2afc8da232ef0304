import { typographic } from '../../shared/text/typographic.ts'
import type { Performer, TypicalFinding } from '../../shared/model/catalogue.ts'
import type { ReportModel, ReportRow, ReportUnit } from '../../shared/model/report.ts'
import type { Explanation } from '../../shared/model/row.ts'
import type { WorkingPaper, WorkingPapers } from '../../shared/model/working-papers.ts'

/*
 * The catalogue is typed with straight apostrophes; print has others. Only what is the catalogue's own is set so: what the
 * auditor, the firm or the client wrote stands as it was written, and the data attached to a report is the model as it is.
 */

const each = (texts: readonly string[]): string[] => texts.map(typographic)
const maybe = (text: string | null): string | null => text && typographic(text)

/** An override's reason is the auditor's. */
function explained(explanation: Explanation): Explanation {
  return explanation.rule === 'R6' ? explanation : { ...explanation, words: typographic(explanation.words) }
}

/** What a third party does is in the auditor's words. */
function performing(performer: Performer): Performer {
  return performer.party === 'third-party' ? performer : { ...performer, part: typographic(performer.part) }
}

function rowInPrint(row: ReportRow): ReportRow {
  const shown = { ...row, explanation: explained(row.explanation), sharpened: each(row.sharpened) }
  if (row.tailored) return shown
  return {
    ...shown,
    title: typographic(row.title),
    objective: typographic(row.objective),
    provided: maybe(row.provided),
    responsibility: maybe(row.responsibility),
    performedBy: row.overridden ? row.performedBy : row.performedBy.map(performing),
  }
}

function unitInPrint(unit: ReportUnit): ReportUnit {
  const options = unit.options.map(({ question, answer }) => ({
    question: typographic(question),
    answer: typographic(answer),
  }))
  return { ...unit, options, rows: unit.rows.map(rowInPrint) }
}

/** The model as it is drawn. */
export function inPrint(model: ReportModel): ReportModel {
  const units = model.units.map(unitInPrint)
  const titles = new Map(units.flatMap(({ rows }) => rows.map(({ ref, title }) => [ref, title])))
  const titled = <Line extends { ref: string; title: string }>(line: Line): Line => ({
    ...line,
    title: titles.get(line.ref) ?? line.title,
  })
  const { matrix, reliance, registers, worksheet, frameworks } = model
  return {
    ...model,
    units,
    matrix: {
      ...matrix,
      rows: matrix.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, explanation: explained(cell.explanation) })),
      })),
    },
    frameworks: frameworks.map((framework) => ({
      ...framework,
      wording: typographic(framework.wording),
      groups: framework.groups.map((group) => ({
        ...group,
        title: typographic(group.title),
        requirements: group.requirements.map((requirement) => ({
          ...requirement,
          title: typographic(requirement.title),
        })),
      })),
    })),
    worksheet: {
      ...worksheet,
      practices: worksheet.practices.map((practice) => ({ ...practice, question: typographic(practice.question) })),
    },
    reliance: { ...reliance, rows: reliance.rows.map(titled) },
    registers: {
      ...registers,
      notApplicable: registers.notApplicable.map(titled),
      overrides: registers.overrides.map(titled),
      compensating: registers.compensating.map(titled),
      relianceAccepted: registers.relianceAccepted.map(titled),
    },
  }
}

function findingInPrint({ condition, effect, recommendation }: TypicalFinding): TypicalFinding {
  return {
    condition: typographic(condition),
    effect: typographic(effect),
    recommendation: typographic(recommendation),
  }
}

function paperInPrint(paper: WorkingPaper, title: string): WorkingPaper {
  return {
    ...paper,
    title,
    performedBy: paper.performedBy.map(performing),
    procedures: paper.procedures.map((procedure) => ({
      ...procedure,
      object: typographic(procedure.object),
      steps: each(procedure.steps),
      expected: typographic(procedure.expected),
      exception: typographic(procedure.exception),
    })),
    evidenceToAsk: each(paper.evidenceToAsk),
    typicalFinding: paper.typicalFinding && findingInPrint(paper.typicalFinding),
    population: typographic(paper.population),
    sampling: typographic(paper.sampling),
  }
}

/** The working papers as they are drawn, beside the model as it is drawn. */
export function papersInPrint(papers: WorkingPapers, model: ReportModel): WorkingPapers {
  const rows = new Map(model.units.flatMap((unit) => unit.rows.map((row) => [row.ref, row])))
  return {
    ...papers,
    units: papers.units.map(({ name, items }) => ({
      name,
      items: items.map((paper) => {
        const row = rows.get(paper.ref)
        return row && !row.tailored ? paperInPrint(paper, row.title) : paper
      }),
    })),
  }
}
