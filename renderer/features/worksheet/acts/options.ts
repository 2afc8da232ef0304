import type { UnitOptions } from '../../../../shared/model/row.ts'
import type { Unit } from '../../../../shared/model/scope.ts'

/** A question about a service with the choice in use; `answered`: the auditor chose it, else it stands on its default. */
export interface OptionLine {
  readonly id: string
  readonly question: string
  readonly choice: string
  readonly label: string
  readonly answered: boolean
}

export interface UnitAnswers {
  readonly unit: Unit
  readonly lines: readonly OptionLine[]
}

/** The options of every service, with what was answered. `units` is the newest: main's answer may be on its way. */
export function answersOf(asked: readonly UnitOptions[], units: Readonly<Record<string, Unit>>): UnitAnswers[] {
  return asked.flatMap(({ unit: known, questions }) => {
    const unit = units[known.id]
    if (unit?.kind !== 'service') return []
    const lines = questions.map(({ id, question, chosen, choices }) => {
      const choice = unit.options[id] ?? chosen
      const label = choices.find((each) => each.id === choice)?.label ?? choice
      return { id, question, choice, label, answered: unit.options[id] !== undefined }
    })
    return [{ unit, lines }]
  })
}
