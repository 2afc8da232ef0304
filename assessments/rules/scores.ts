import type { Framework, Origination } from '../../shared/model/catalogue.ts'
import type { Score } from '../../shared/model/figures.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { scoreOf } from './score.ts'

/** The score of one group of a framework: a function or category of the CSF, a theme of Annex A. */
export interface GroupScore {
  readonly id: string
  readonly title: string
  readonly score: Score
}

/** Rule S8: an item counts in a group, once, when it answers a requirement of the group or of one below it. */
export function scoresByGroup(
  rows: readonly Row[],
  state: AssessmentState,
  framework: Pick<Framework, 'id' | 'groups' | 'requirements'>,
): GroupScore[] {
  const groupOf = new Map(framework.requirements.map(({ id, group }) => [id, group]))
  const groups = rows.map((row) => ({
    row,
    in: new Set(
      row.references
        .filter((reference) => reference.framework === framework.id && reference.strength === 'answers')
        .flatMap(({ id }) => upwards(groupOf.get(id) ?? null, framework)),
    ),
  }))
  return framework.groups.map(({ id, title }) => ({
    id,
    title,
    score: scoreOf(
      groups.filter((entry) => entry.in.has(id)).map(({ row }) => row),
      state,
    ),
  }))
}

/** A group and those above it. */
function upwards(group: string | null, framework: Pick<Framework, 'groups'>): string[] {
  if (group === null) return []
  const parent = framework.groups.find(({ id }) => id === group)?.parent ?? null
  return [group, ...upwards(parent, framework)]
}

/** Rule S8: the score by who answers for the control. */
export function scoresByOrigination(rows: readonly Row[], state: AssessmentState): Record<Origination, Score> {
  const of = (origination: Origination) =>
    scoreOf(
      rows.filter((row) => row.origination === origination),
      state,
    )
  return { inherited: of('inherited'), shared: of('shared'), 'customer-specific': of('customer-specific') }
}
