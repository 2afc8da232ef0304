import type { EvidenceState } from './evidence.ts'
import type { Day } from './primitives.ts'

/** One thing that was asked of the client, as the list says it. */
export interface RequestLine {
  readonly id: string
  readonly ref: string
  readonly title: string
  /** What exactly is asked for, and where it may come from. */
  readonly asked: string
  readonly source: string
  /** Whom it is asked of; empty where nobody is named. */
  readonly of: string
  readonly due: Day | null
  readonly state: EvidenceState
  /** Days after the day it was due, where it has not come in; below 0 for days still to go. Null where no day was set or it came in. */
  readonly late: number | null
  /** References of the items it serves. */
  readonly items: readonly string[]
  readonly restricted: boolean
}

/** The list as it is handed out. */
export interface RequestList {
  readonly client: string
  readonly title: string
  readonly firm: string
  /** Who of the team asks, and gets what comes in. */
  readonly by: string
  /** The day it speaks of. */
  readonly on: Day
  readonly lines: readonly RequestLine[]
}
