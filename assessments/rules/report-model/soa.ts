import type { Catalogues, FrameworkId } from '../../../shared/model/catalogue.ts'
import type { ReportFramework, ReportSoa } from '../../../shared/model/report.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { rowsByRequirement } from '../determination.ts'
import { soaContradiction, type Answer, type Outcome } from '../soa.ts'
import { mustItem } from './index-of.ts'

/** The standard that asks for a Statement of Applicability (6.1.3 d). */
const standard: FrameworkId = 'iso-27001-2022'

/** The client's Statement of Applicability in the order of Annex A, each line beside the result (rule D5). */
export function reportSoa(
  state: AssessmentState,
  catalogues: Catalogues,
  rows: readonly Row[],
  frameworks: readonly ReportFramework[],
): ReportSoa {
  const requirements = catalogues.frameworks.get(standard)?.requirements ?? []
  const order = new Map(requirements.map(({ id, title }, place) => [id, { title, place }]))
  const answers = answersOf(state, rows)
  const outcomes = outcomesOf(frameworks)
  const placeOf = (id: string) => order.get(id)?.place ?? requirements.length
  return {
    ...state.soaDocument,
    entries: Object.values(state.soa)
      .sort((a, b) => placeOf(a.requirement) - placeOf(b.requirement) || (a.requirement < b.requirement ? -1 : 1))
      .map(({ requirement, included, implemented, justification }) => {
        const outcome = outcomes.get(requirement) ?? null
        const contradiction = soaContradiction({ included, implemented }, outcome, answers(requirement))
        const title = order.get(requirement)?.title ?? ''
        return {
          requirement,
          title,
          included,
          implemented,
          justification,
          result: outcome?.result ?? null,
          contradiction,
        }
      }),
  }
}

function answersOf(state: AssessmentState, rows: readonly Row[]): (requirement: string) => Answer[] {
  const answering = rowsByRequirement(rows, 'answers')
  return (requirement) =>
    (answering.get(`${standard} ${requirement}`) ?? []).map((row) => ({
      ref: row.ref,
      conclusion: mustItem(row, state).conclusion,
    }))
}

function outcomesOf(frameworks: readonly ReportFramework[]): ReadonlyMap<string, Outcome> {
  const groups = frameworks.find(({ id }) => id === standard)?.groups ?? []
  return new Map(groups.flatMap(({ requirements }) => requirements).map((requirement) => [requirement.id, requirement]))
}
