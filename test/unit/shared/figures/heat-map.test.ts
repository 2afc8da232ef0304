import { describe, expect, it } from 'vitest'
import { heatFields, isIn } from '../../../../shared/figures/heat-map.ts'

describe('the heat map', () => {
  it('has low likelihood and low impact at the lower left, and is darkest at the upper right', () => {
    expect(heatFields).toHaveLength(9)
    expect(heatFields[6]).toEqual({ likelihood: 'low', impact: 'low', column: 0, row: 2, weight: 0 })
    expect(heatFields[2]).toEqual({ likelihood: 'high', impact: 'high', column: 2, row: 0, weight: 4 })
    expect(heatFields[3]).toEqual({ likelihood: 'low', impact: 'moderate', column: 0, row: 1, weight: 1 })
  })

  it('has each risk in one field, and what was not graded in none', () => {
    const risk = { likelihood: 'moderate', impact: 'high' } as const
    expect(heatFields.filter((field) => isIn(field, risk))).toMatchObject([{ column: 1, row: 0 }])
    expect(heatFields.filter((field) => isIn(field, null))).toEqual([])
  })
})
