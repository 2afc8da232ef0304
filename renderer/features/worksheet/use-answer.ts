import type { Failure } from '../../../shared/failure.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import type { Result } from '../../../shared/result.ts'
import type { WorksheetAnswer } from '../../../shared/model/worksheet.ts'
import { useApp } from '../../app-context.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { blankAnswer, withConsequences, type AnswerFields } from './answers.ts'
import { useQueue } from './use-queue.ts'

export interface AnswerPart {
  /** What was recorded, or null before anything was. */
  readonly answer: WorksheetAnswer | null
  /** Records fields of the answer; the field that asks shows a refusal itself. */
  readonly save: (fields: AnswerFields) => Promise<Result<Answered, Failure>>
  /** Records fields of the answer and shows a refusal. */
  readonly change: (fields: AnswerFields) => void
}

/**
 * The answer to a question of an exercise. It becomes a record with the first thing that is said about it; a question of the
 * auditor's own is a record from the start, known by its id because its words can change.
 */
export function useAnswer(exercise: number, question: string, own: string | null): AnswerPart {
  const session = useAsk()
  const { info } = useApp()
  const { state } = useSession()
  const inTurn = useQueue()
  const find = (answers: Readonly<Record<string, WorksheetAnswer>>) =>
    own === null
      ? (Object.values(answers).find((each) => each.exercise === exercise && each.question === question) ?? null)
      : (answers[own] ?? null)
  const ask = (fields: AnswerFields, quiet: boolean) =>
    inTurn(() => {
      const now = session.state()
      const held = now.phase === 'open' ? find(now.state.worksheet) : null
      const blank = blankAnswer(exercise, question)
      const said = withConsequences(held ?? blank, fields, info.today)
      return held
        ? session.intend({ type: 'record.change', table: 'worksheet', id: held.id, fields: said }, { quiet })
        : session.intend({ type: 'record.add', table: 'worksheet', value: { ...blank, ...said } }, { quiet })
    })
  return {
    answer: find(state.worksheet),
    save: (fields) => ask(fields, true),
    change: (fields) => void ask(fields, false),
  }
}
