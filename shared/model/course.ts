import * as z from 'zod'
import { Day, Id } from './primitives.ts'

/** How the work stood at the end of a day. */
export const CourseDay = z.object({ day: Day, items: z.int(), concluded: z.int(), done: z.int() })
export type CourseDay = z.infer<typeof CourseDay>

/** How the work went, by the journal: each day on which something was done, oldest first; and when each finding was raised. */
export const Course = z.object({ days: z.array(CourseDay), raised: z.record(Id, Day) })
export type Course = z.infer<typeof Course>
