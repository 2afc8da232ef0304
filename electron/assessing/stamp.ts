import { randomUUID } from 'node:crypto'
import type { Stamp } from '../../assessments/rules/events.ts'

/** Where the next change goes: the last line of the journal. */
export interface Head {
  readonly sequence: number
  readonly hash: string
  readonly at: string
}

/** The clock, as a port: tests and the demonstration give their own. */
export type Clock = () => Date

/** Stamps a change: id, moment and author come from main alone. */
export function stampOf(clock: Clock, by: string, head: Head): Stamp {
  const now = clock()
  return { id: randomUUID(), at: now.toISOString(), today: localDay(now), by, head }
}

/** Today where the auditor is, which is what they would write on paper. */
export function localDay(now: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
