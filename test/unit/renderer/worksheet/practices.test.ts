import { describe, expect, it } from 'vitest'
import { practiceAction } from '../../../../renderer/features/worksheet/acts/practice-keys.ts'
import {
  groupToOpen,
  neighbour,
  practiceGroups,
  rowsByControl,
} from '../../../../renderer/features/worksheet/acts/practices.ts'
import type { PracticeSet } from '../../../../shared/model/catalogue.ts'
import type { Conclusion } from '../../../../shared/model/item.ts'
import type { PracticeAnswer, PracticeResult } from '../../../../shared/model/worksheet.ts'
import { sampleRow } from '../sample.ts'

const practice = (id: string, group: string, ...bearsOn: string[]) => ({ id, group, question: `${id}?`, bearsOn })
const set: PracticeSet = {
  kind: 'practice-set',
  id: 'caf',
  version: 1,
  name: 'CAF',
  publisher: 'AWS',
  groups: [
    { id: 'people', title: 'People' },
    { id: 'empty', title: 'Empty' },
    { id: 'security', title: 'Security' },
  ],
  practices: [
    practice('keys', 'security', 's3.keys', 's3.gone'),
    practice('skills', 'people', 's3.access'),
    practice('culture', 'people', 's3.gone'),
  ],
}
const answers = (given: Record<string, PracticeResult>): Record<string, PracticeAnswer> =>
  Object.fromEntries(
    Object.entries(given).map(([id, result]) => [id, { id: `r-${id}`, practice: id, result, note: '' }]),
  )
const rows = rowsByControl([
  sampleRow('s3.keys', { key: 's3/s3.keys' }),
  sampleRow('s3.keys', { key: 's3-logs/s3.keys', unit: 's3-logs' }),
  sampleRow('s3.access'),
])
const groupsWith = (given: Record<string, PracticeResult>, conclusions: Record<string, Conclusion> = {}) =>
  practiceGroups(set, answers(given), rows, ({ key }) => conclusions[key] ?? 'not-assessed')

describe('practiceGroups', () => {
  it('puts practices under their groups, leaving out a group without one', () => {
    const groups = groupsWith({ skills: 'partly' })
    expect(
      groups.map(({ title, lines, answered }) => [title, lines.map((line) => line.practice.id), answered]),
    ).toEqual([
      ['People', ['skills', 'culture'], 1],
      ['Security', ['keys'], 0],
    ])
  })

  it('names every item of the controls a practice bears on, in each checklist', () => {
    const [, security] = groupsWith({})
    expect(security?.lines[0]?.rows.map(({ key }) => key)).toEqual(['s3/s3.keys', 's3-logs/s3.keys'])
  })

  it('W5: marks where an answer disagrees with the conclusion of an item', () => {
    const conclusions: Record<string, Conclusion> = { 's3/s3.keys': 'non-compliant', 's3-logs/s3.keys': 'compliant' }
    const found = (given: PracticeResult) =>
      groupsWith({ keys: given }, conclusions)[1]?.lines[0]?.conflicts.map(({ row }) => row.key)
    expect(found('in-place')).toEqual(['s3/s3.keys'])
    expect(found('not-in-place')).toEqual(['s3-logs/s3.keys'])
    expect(found('partly')).toEqual([])
    expect(groupsWith({}, conclusions)[1]?.lines[0]?.conflicts).toEqual([])
  })
})

describe('going through the practices', () => {
  it('begins with the first group that is not answered in full', () => {
    expect(groupToOpen(groupsWith({}))).toBe('people')
    expect(groupToOpen(groupsWith({ skills: 'partly', culture: 'in-place' }))).toBe('security')
    expect(groupToOpen(groupsWith({ skills: 'partly', culture: 'in-place', keys: 'in-place' }))).toBe('people')
    expect(groupToOpen([])).toBeNull()
  })

  it('goes on into the next group, and stops at either end', () => {
    const groups = groupsWith({})
    expect(neighbour(groups, 'skills', 1)).toEqual({ group: 'people', practice: 'culture' })
    expect(neighbour(groups, 'culture', 1)).toEqual({ group: 'security', practice: 'keys' })
    expect(neighbour(groups, 'keys', 1)).toBeNull()
    expect(neighbour(groups, 'keys', -1)).toEqual({ group: 'people', practice: 'culture' })
    expect(neighbour(groups, 'skills', -1)).toBeNull()
    expect(neighbour(groups, 'nowhere', 1)).toBeNull()
  })
})

describe('practiceAction', () => {
  const pressed = (key: string, fields = {}) =>
    practiceAction({ key, ctrlKey: false, metaKey: false, altKey: false, ...fields })

  it('answers with 1 to 4, in the order they stand', () => {
    expect(['1', '2', '3', '4'].map((key) => pressed(key))).toEqual(
      ['in-place', 'partly', 'not-in-place', 'not-applicable'].map((result) => ({ do: 'answer', result })),
    )
  })

  it('moves with j and k, and notes with n', () => {
    expect([pressed('j'), pressed('k'), pressed('n')]).toEqual([{ do: 'next' }, { do: 'previous' }, { do: 'note' }])
  })

  it('leaves everything else alone', () => {
    expect(['5', 'Tab', 'ArrowDown', 'Enter'].map((key) => pressed(key))).toEqual([null, null, null, null])
    expect(pressed('1', { ctrlKey: true })).toBeNull()
    expect(pressed('j', { altKey: true })).toBeNull()
  })
})
