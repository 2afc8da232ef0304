import type { CourseDay } from '../../shared/model/course.ts'
import { daysBetween } from '../rules/day.ts'

/*
 * What the course of the work is drawn from. Unit: a share of the figure's width and height, from 0 at the lower left corner to 1.
 */

export interface Point {
  readonly x: number
  readonly y: number
}

export type CourseLine = 'items' | 'concluded' | 'done'

/**
 * Rule S10: a line for each count, with a point for each day on which it changed. Between days nothing changed, so the line goes
 * level and then up or down on the day. The first day stands at the left and the last at the right; the height is the largest
 * number of items there was.
 */
export function courseLines(days: readonly CourseDay[]): Readonly<Record<CourseLine, readonly Point[]>> {
  const [first] = days
  const end = days.at(-1)
  if (!first || !end) return { items: [], concluded: [], done: [] }
  const span = Math.max(1, daysBetween(first.day, end.day))
  const height = courseHeight(days)
  const line = (key: CourseLine): Point[] => {
    const points = days.flatMap((each, index) => {
      const x = daysBetween(first.day, each.day) / span
      const before = days[index - 1]
      const now = { x, y: each[key] / height }
      return before ? [{ x, y: before[key] / height }, now] : [now]
    })
    // What began and ended on one day is a level line.
    return days.length === 1 ? [...points, ...points.map(({ y }) => ({ x: 1, y }))] : points
  }
  return { items: line('items'), concluded: line('concluded'), done: line('done') }
}

/** The number that stands at the top of the figure. */
export function courseHeight(days: readonly CourseDay[]): number {
  return Math.max(1, ...days.map(({ items }) => items))
}
