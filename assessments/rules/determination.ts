import type { Catalogues, FrameworkId, Reference } from '../../shared/model/catalogue.ts'
import type { DeterminationResult, Target } from '../../shared/model/determination.ts'
import type { Conclusion } from '../../shared/model/item.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { rowsOf } from './checklist.ts'
import { itemOf, worstOf } from './score.ts'

const results: Readonly<Record<Conclusion, DeterminationResult>> = {
  compliant: 'achieved',
  'partially-compliant': 'partially-achieved',
  'non-compliant': 'not-achieved',
  'not-applicable': 'not-determined',
  'not-assessed': 'not-determined',
}

/** Rule D1: the worst conclusion among the items that answer the requirement; nothing is said where none does. */
export function proposedResult(conclusions: readonly Conclusion[]): DeterminationResult {
  return results[worstOf(conclusions)]
}

/** Rules D2 and D6: what the rules propose for one requirement now. */
export function proposeDetermination(
  framework: FrameworkId,
  requirement: string,
  state: AssessmentState,
  catalogues: Catalogues,
): DeterminationResult {
  const rows = rowsByRequirement(rowsOf(state, catalogues), 'answers').get(`${framework} ${requirement}`) ?? []
  return proposalFor(framework, requirement, rows, state)
}

/** Rules D1 and D6: what is out of the Target Profile is proposed as such; else the worst of the items that answer. */
export function proposalFor(
  framework: FrameworkId,
  requirement: string,
  answering: readonly Row[],
  state: AssessmentState,
): DeterminationResult {
  if (targetOf(framework, requirement, state)?.goal === 'out-of-target') return 'out-of-target'
  return proposedResult(conclusionsOf(answering, state))
}

/** Rule D6: what the client aims at for a requirement; none recorded means that it is to be achieved. */
export function targetOf(framework: FrameworkId, requirement: string, state: AssessmentState): Target | undefined {
  return Object.values(state.target).find(
    (target) => target.framework === framework && target.requirement === requirement,
  )
}

const grades: readonly DeterminationResult[] = ['not-achieved', 'partially-achieved', 'achieved']

/** Rule D8: the Current Profile falls short of the Target Profile where a result was reached and is below the goal. */
export function fallsShort(result: DeterminationResult, goal: Target['goal']): boolean {
  const [is, wanted] = [grades.indexOf(result), grades.indexOf(goal)]
  return is >= 0 && wanted >= 0 && is < wanted
}

/** Rule S7: the conclusions of rows, in their order, and of the services that deviate from the common ones among them. */
export function conclusionsOf(rows: readonly Row[], state: AssessmentState): Conclusion[] {
  const common = new Set(rows.filter(({ unit }) => unit === 'common').map(({ control }) => control))
  const deviating = Object.values(state.deviation).filter(({ control }) => common.has(control))
  return [
    ...rows.flatMap((row) => itemOf(row, state)?.conclusion ?? []),
    ...deviating.map(({ conclusion }) => conclusion),
  ]
}

/** The rows that answer, or support, each requirement; the key is `<framework> <requirement>`. */
export function rowsByRequirement(rows: readonly Row[], strength: Reference['strength']): Map<string, Row[]> {
  const index = new Map<string, Row[]>()
  for (const row of rows)
    for (const reference of row.references) {
      if (reference.strength !== strength) continue
      const key = `${reference.framework} ${reference.id}`
      const list = index.get(key)
      if (list) list.push(row)
      else index.set(key, [row])
    }
  return index
}
