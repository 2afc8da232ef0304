import { expect, it } from 'vitest'
import { blankAnswer, withConsequences } from '../../../../renderer/features/worksheet/answers.ts'

const today = '2026-11-27'
const blank = blankAnswer(1, 'w1.first')

it('takes an answer out of "to do" with its first words, and gives it its day', () => {
  expect(withConsequences(blank, { answer: 'GDPR' }, today)).toEqual({
    answer: 'GDPR',
    status: 'in-progress',
    on: today,
  })
  expect(withConsequences(blank, { answer: '  ' }, today)).toEqual({ answer: '  ' })
})

it('gives an answer its day when it is done, and keeps the day it has', () => {
  expect(withConsequences(blank, { status: 'done' }, today)).toEqual({ status: 'done', on: today })
  expect(withConsequences({ ...blank, on: '2026-11-01' }, { status: 'done' }, today)).toEqual({ status: 'done' })
  expect(withConsequences(blank, { status: 'done', on: null }, today)).toEqual({ status: 'done', on: null })
  expect(withConsequences(blank, { status: 'to-do' }, today)).toEqual({ status: 'to-do' })
})

it('leaves the status as the auditor chose it when words follow', () => {
  expect(withConsequences({ ...blank, status: 'done', on: today }, { answer: 'More' }, today)).toEqual({
    answer: 'More',
  })
  expect(withConsequences(blank, { owner: 'Carla' }, today)).toEqual({ owner: 'Carla' })
})
