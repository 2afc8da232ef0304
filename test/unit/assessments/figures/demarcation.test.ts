import { describe, expect, it } from 'vitest'
import { aloneLine, mostlyLine, rowLine, sideOf } from '../../../../assessments/figures/demarcation.ts'

describe('the demarcation line', () => {
  it('P17: stands at the right edge for AWS alone, in the middle for both, at the left edge for the customer alone', () => {
    expect(aloneLine).toEqual({ aws: 1, shared: 0.5, customer: 0 })
  })

  it('P17: keeps off the edge where the other side has a part, and as far on the one side as on the other', () => {
    expect(mostlyLine.shared).toBe(0.5)
    expect(mostlyLine.aws).toBeGreaterThan(0.5)
    expect(mostlyLine.aws).toBeLessThan(1)
    expect(mostlyLine.aws + mostlyLine.customer).toBeCloseTo(1)
  })

  it('P17: between two statements it stands on the same sides, nearer to the middle', () => {
    for (const origination of ['inherited', 'shared', 'customer-specific'] as const) {
      const [row, mark] = [rowLine[origination] - 0.5, mostlyLine[sideOf[origination]] - 0.5]
      expect(Math.sign(row)).toBe(Math.sign(mark))
      expect(Math.abs(row)).toBeLessThanOrEqual(Math.abs(mark))
    }
  })
})
