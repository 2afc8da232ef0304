import { describe, expect, it } from 'vitest'
import { courseHeight, courseLines } from '../../../../assessments/figures/course.ts'

const day = (name: string, items: number, concluded: number, done: number) => ({ day: name, items, concluded, done })

describe('the course of the work, drawn', () => {
  it('S10: goes level between days and up on the day, from the first day at the left to the last at the right', () => {
    const days = [day('2026-03-01', 4, 0, 0), day('2026-03-03', 4, 2, 1), day('2026-03-11', 8, 8, 4)]
    expect(courseHeight(days)).toBe(8)
    expect(courseLines(days).concluded).toEqual([
      { x: 0, y: 0 },
      { x: 0.2, y: 0 },
      { x: 0.2, y: 0.25 },
      { x: 1, y: 0.25 },
      { x: 1, y: 1 },
    ])
    expect(courseLines(days).items.at(-1)).toEqual({ x: 1, y: 1 })
  })

  it('S10: what began and ended on one day is a level line, and nothing has no line', () => {
    expect(courseLines([day('2026-03-01', 4, 1, 0)]).concluded).toEqual([
      { x: 0, y: 0.25 },
      { x: 1, y: 0.25 },
    ])
    expect(courseLines([]).items).toEqual([])
    expect(courseHeight([])).toBe(1)
  })
})
