import { expect, it } from 'vitest'
import { nextBlocker } from '../../../../renderer/session/next-blocker.ts'
import { indexRows } from '../../../../renderer/session/rows.ts'
import type { OpenAssessment } from '../../../../renderer/session/session.ts'
import { sampleItem, sampleRow, sampleState } from '../sample.ts'

/** Items of which those at the places given are compliant on nothing. */
function opened(blocking: readonly number[]): OpenAssessment {
  const names = ['a', 'b', 'c', 'd']
  const rows = names.map((name) => sampleRow(name))
  const items = names.map((name, place) => {
    const conclusion = blocking.includes(place) ? 'compliant' : 'not-assessed'
    return [name, sampleItem({ conclusion })] as const
  })
  return {
    phase: 'open',
    status: { kind: 'editable' },
    state: sampleState(Object.fromEntries(items)),
    rows,
    index: indexRows(rows),
    sequence: 1,
    canUndo: false,
    canRedo: false,
  }
}

it('goes on to the next item that blocks sign-off, and round to the first', () => {
  const open = opened([1, 3])
  expect(nextBlocker(open, null, '2026-12-01')).toBe('s3/b')
  expect(nextBlocker(open, 's3/b', '2026-12-01')).toBe('s3/d')
  expect(nextBlocker(open, 's3/d', '2026-12-01')).toBe('s3/b')
})

it('says where no other item does', () => {
  expect(nextBlocker(opened([1]), 's3/b', '2026-12-01')).toBeNull()
  expect(nextBlocker(opened([]), null, '2026-12-01')).toBeNull()
})
