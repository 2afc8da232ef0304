import { expect, it } from 'vitest'
import { summaryOf } from '../../../../renderer/features/worksheet/summary.ts'
import { invariant } from '../../../../shared/invariant.ts'
import type { WorksheetAnswer } from '../../../../shared/model/worksheet.ts'
import { worksheet } from '../../../support/catalogue.ts'

const [exercise] = worksheet.exercises
invariant(exercise, 'the worksheet has no exercise')

const answer = (question: string, fields: Partial<WorksheetAnswer> = {}): WorksheetAnswer => ({
  id: question,
  exercise: 1,
  question,
  answer: '',
  status: 'in-progress',
  owner: '',
  on: null,
  ...fields,
})

it('says who answers for an exercise, each once, and the last day it was worked on', () => {
  const summary = summaryOf(exercise, [
    answer('w1.second', { owner: ' Petra ', on: '2026-11-20', status: 'done' }),
    answer('w1.first', { owner: 'Carla', on: '2026-11-24', status: 'not-applicable' }),
    answer('Who signs?', { owner: 'Petra', on: '2026-11-01' }),
    answer('w2.first', { exercise: 2, owner: 'Otto', on: '2026-12-31' }),
  ])
  expect(summary).toEqual({
    status: 'in-progress',
    answered: 2,
    questions: 3,
    owners: ['Carla', 'Petra'],
    on: '2026-11-24',
  })
})

it('has neither owner nor day before anything is answered', () => {
  expect(summaryOf(exercise, [])).toEqual({ status: 'to-do', answered: 0, questions: 2, owners: [], on: null })
})
