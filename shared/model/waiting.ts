import * as z from 'zod'
import { Name } from './primitives.ts'

/** What the work waits for, the nearest to its end first. */
export const WaitingFor = z.enum(['handover', 'signature', 'review', 'clearing', 'answer', 'evidence', 'response'])
export type WaitingFor = z.infer<typeof WaitingFor>

/** Something the work waits for: how many of it, and the people it is known to wait for. */
export const Waiting = z.object({ kind: WaitingFor, count: z.int().min(1), names: z.array(Name) })
export type Waiting = z.infer<typeof Waiting>
