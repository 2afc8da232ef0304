import { describe, expect, it } from 'vitest'
import type { Line } from '../../../../renderer/features/report/determinations.ts'
import { aiming, aimInWords } from '../../../../renderer/features/report/targets.ts'
import { determining } from '../../../../renderer/features/report/use-determine.ts'

const csf = { id: 'nist-csf-2.0' } as const
const bare = { id: 'PR.DS-01', determination: null, target: null } as Line
const aim = { goal: 'partially-achieved', priority: 'high', reason: '' } as const

describe('what is asked for a requirement', () => {
  it('is a new record the first time, and a change of it after that', () => {
    expect(aiming(csf, bare, aim)).toEqual({
      type: 'record.add',
      table: 'target',
      value: { framework: 'nist-csf-2.0', requirement: 'PR.DS-01', ...aim },
    })
    const aimed = { ...bare, target: { id: 't1', framework: csf.id, requirement: 'PR.DS-01', ...aim } } as Line
    expect(aiming(csf, aimed, aim)).toEqual({ type: 'record.change', table: 'target', id: 't1', fields: aim })
    expect(determining(csf, bare, 'achieved', '')).toEqual({
      type: 'record.add',
      table: 'determination',
      value: { framework: 'nist-csf-2.0', requirement: 'PR.DS-01', result: 'achieved', reason: '' },
    })
    const determined = { ...bare, determination: { id: 'd1' } } as Line
    expect(determining(csf, determined, 'achieved', 'so')).toEqual({
      type: 'record.change',
      table: 'determination',
      id: 'd1',
      fields: { result: 'achieved', reason: 'so' },
    })
  })

  it('is told in words: a goal with its priority, or out of the profile without one', () => {
    expect(aimInWords('achieved', null)).toBe('Target: achieved')
    expect(aimInWords('partially-achieved', 'low')).toBe('Target: partially achieved, low priority')
    expect(aimInWords('out-of-target', 'low')).toBe('Out of Target Profile')
  })
})
