import { describe, expect, it } from 'vitest'
import { heatFields, isIn, placedOn } from '../../../../assessments/figures/heat-map.ts'

const low = { likelihood: 'low', impact: 'low' } as const
const grave = { likelihood: 'high', impact: 'high' } as const

describe('the heat map', () => {
  it('P18: has low likelihood and low impact at the lower left, and is gravest at the upper right', () => {
    expect(heatFields).toHaveLength(9)
    expect(heatFields[6]).toMatchObject({ ...low, column: 0, row: 2, weight: 0 })
    expect(heatFields[2]).toMatchObject({ ...grave, column: 2, row: 0, weight: 4 })
    expect(heatFields[3]).toMatchObject({ likelihood: 'low', impact: 'moderate', column: 0, row: 1, weight: 1 })
  })

  it('P18: its fields cover the whole map and do not overlap', () => {
    const area = heatFields.reduce((sum, { box }) => sum + box.width * box.height, 0)
    expect(area).toBeCloseTo(1)
    expect(new Set(heatFields.map(({ box }) => `${box.x} ${box.y}`)).size).toBe(9)
  })

  it('P18: says without colour how grave a field is, by as many strokes as its weight, all within it', () => {
    for (const { box, strokes, weight } of heatFields) {
      expect(strokes).toHaveLength(weight)
      for (const { x, y, width, height } of strokes) {
        expect(x).toBeGreaterThan(box.x)
        expect(y).toBeGreaterThan(box.y)
        expect(x + width).toBeLessThan(box.x + box.width)
        expect(y + height).toBeLessThan(box.y + box.height)
      }
    }
  })

  it('P18: each risk stands in one field, and what was not graded in none', () => {
    const risk = { likelihood: 'moderate', impact: 'high' } as const
    expect(heatFields.filter((field) => isIn(field, risk))).toMatchObject([{ column: 1, row: 0 }])
    expect(heatFields.filter((field) => isIn(field, null))).toEqual([])
  })

  it('P18: a finding stands by its risk before treatment, and by that after it', () => {
    const findings = [
      { ref: 'F-01', initial: grave, residual: low },
      { ref: 'F-02', initial: grave, residual: null },
    ]
    const refs = (moment: 'initial' | 'residual') =>
      placedOn(findings, moment).fields.flatMap(({ field, entries }) =>
        entries.map(({ ref }) => `${field.impact} ${ref}`),
      )
    expect(refs('initial')).toEqual(['high F-01', 'high F-02'])
    expect(refs('residual')).toEqual(['low F-01'])
    expect(placedOn(findings, 'residual').notGraded.map(({ ref }) => ref)).toEqual(['F-02'])
  })
})
