import { exerciseStatus, ownQuestions } from '../../../assessments/rules/worksheet.ts'
import type { Exercise } from '../../../shared/model/catalogue.ts'
import type { WorksheetAnswer } from '../../../shared/model/worksheet.ts'

/** How far an exercise is, who answers for it, and when it was last worked on. */
export interface ExerciseSummary {
  readonly status: 'to-do' | 'in-progress' | 'done'
  readonly answered: number
  readonly questions: number
  /** Each once, in the order of the questions. */
  readonly owners: readonly string[]
  /** The last day an answer carries. */
  readonly on: string | null
}

/** Sums up the answers to an exercise, those to the auditor's own questions included. */
export function summaryOf(exercise: Exercise, answers: readonly WorksheetAnswer[]): ExerciseSummary {
  const here = answers.filter(({ exercise: number }) => number === exercise.number)
  const own = ownQuestions(exercise, answers)
  const asked = exercise.questions.flatMap(({ id }) => here.find(({ question }) => question === id) ?? [])
  const all = [...asked, ...own]
  const days = all.flatMap(({ on }) => on ?? []).sort()
  return {
    status: exerciseStatus(exercise, answers),
    answered: all.filter(({ status }) => status === 'done' || status === 'not-applicable').length,
    questions: exercise.questions.length + own.length,
    owners: [...new Set(all.map(({ owner }) => owner.trim()).filter(Boolean))],
    on: days.at(-1) ?? null,
  }
}
