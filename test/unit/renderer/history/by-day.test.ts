import { describe, expect, it } from 'vitest'
import { byDay } from '../../../../renderer/features/history/by-day.ts'
import type { HistoryEntry } from '../../../../shared/ipc/contract.ts'

const entry = (sequence: number, at: string): HistoryEntry => ({
  sequence,
  change: `c${sequence}`,
  at,
  by: 'Ingrid Solheim',
  words: [],
  undone: false,
  canUndo: false,
})

describe('byDay', () => {
  it('puts changes of one day together and keeps their order', () => {
    const days = byDay([
      entry(3, '2026-03-31T12:30:00.000Z'),
      entry(2, '2026-03-31T12:00:00.000Z'),
      entry(1, '2026-03-29T12:00:00.000Z'),
    ])
    expect(days.map((day) => day.entries.map((each) => each.sequence))).toEqual([[3, 2], [1]])
  })
})
