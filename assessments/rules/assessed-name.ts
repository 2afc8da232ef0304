import type { Framework } from '../../shared/model/catalogue.ts'
import type { DeterminationResult } from '../../shared/model/determination.ts'
import { frameworkNames as say } from '../../shared/text/en/rules.ts'

/** A requirement of a framework: whether an item of the scope answers it, and its result. */
export interface Covered {
  readonly id: string
  readonly isAnswered: boolean
  readonly result: DeterminationResult
}

/** What a framework is called in one assessment, and the clauses for whose sake it is not called by its whole name. */
export interface AssessedName {
  readonly name: string
  readonly shortName: string
  readonly uncovered: readonly string[]
  /** Why only a part is assessed, in a sentence; empty where all of it is. */
  readonly partial: string
}

/**
 * Rule P10: where a clause of ISO/IEC 27001 (4 to 10) is answered by no item of the scope or is left out of the target, the
 * assessment is against Annex A, is called so, and says which clauses are the reason.
 */
export function assessedName(
  { id, name, shortName }: Pick<Framework, 'id' | 'name' | 'shortName'>,
  requirements: readonly Covered[],
): AssessedName {
  const whole = { name, shortName, uncovered: [], partial: '' }
  if (id !== 'iso-27001-2022') return whole
  const clauses = requirements.filter((requirement) => !requirement.id.startsWith('A.'))
  const left = clauses.filter(({ result }) => result === 'out-of-target')
  const unanswered = clauses.filter((clause) => !clause.isAnswered && !left.includes(clause))
  if (left.length === 0 && unanswered.length === 0) return whole
  return {
    name: say.annexOnly({ name }),
    shortName: say.annexOnly({ name: shortName }),
    uncovered: idsOf(clauses.filter((clause) => left.includes(clause) || unanswered.includes(clause))),
    partial: say.annexBecause({
      clauses: unanswered.length === clauses.length ? 'all' : idsOf(unanswered),
      left: idsOf(left),
    }),
  }
}

function idsOf(list: readonly Covered[]): string[] {
  return list.map((requirement) => requirement.id)
}
