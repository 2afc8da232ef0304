import type { NewRecord } from '../../../shared/model/intention.ts'
import type { WorksheetAnswer } from '../../../shared/model/worksheet.ts'

export type AnswerFields = Partial<Pick<WorksheetAnswer, 'question' | 'answer' | 'status' | 'owner' | 'on'>>

/** The answer to a question that has none yet. */
export function blankAnswer(exercise: number, question: string): NewRecord<'worksheet'> {
  return { exercise, question, answer: '', status: 'to-do', owner: '', on: null }
}

/**
 * What a change of an answer brings with it: words take it out of "to do", and the first work on it gives it its day. What
 * the auditor chose stays.
 */
export function withConsequences(before: NewRecord<'worksheet'>, fields: AnswerFields, today: string): AnswerFields {
  const isBegun = fields.answer !== undefined && fields.answer.trim() !== '' && before.status === 'to-do'
  const status = fields.status ?? (isBegun ? ('in-progress' as const) : undefined)
  const worked = status !== undefined && status !== 'to-do'
  return {
    ...fields,
    ...(status === undefined ? {} : { status }),
    ...(worked && before.on === null && fields.on === undefined ? { on: today } : {}),
  }
}
