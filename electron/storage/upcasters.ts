import * as z from 'zod'
import { invariant } from '../../shared/invariant.ts'
import { Event } from '../../shared/model/event.ts'

/** An event as it was written, perhaps by an older Demarc. */
export interface WrittenEvent {
  readonly type: string
  readonly v: number
  readonly [field: string]: unknown
}

/** Makes of an event of one version the event of the next that means the same. Pure, and never changed once released. */
export type Upcaster = (event: WrittenEvent) => WrittenEvent

/** Event type to old version to the step upwards from it. */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, Upcaster>>>>

/** A signature as it was before there were certificates: by name. */
function byName(signature: unknown): object {
  return { ...(signature as object), certificate: null }
}

/** Every step there is. Sign-offs have a certificate from version 2 on; each other event is at its first version. */
export const upcasters: Upcasters = {
  'revision.frozen': { 1: (event) => ({ ...event, v: 2, signature: byName(event['signature']) }) },
  'revision.signed': { 1: (event) => ({ ...event, v: 2, reportHash: null, signature: byName(event['signature']) }) },
}

/** The version of each event type that this Demarc writes. */
export const currentVersions: ReadonlyMap<string, number> = new Map(
  Event.options.map((option) => [option.shape.type.value, option.shape.v.value]),
)

const Written = z.looseObject({ type: z.string(), v: z.int().min(1) })

/** Whether a value at least says which event it is. */
export function isWrittenEvent(value: unknown): value is WrittenEvent {
  return Written.safeParse(value).success
}

/** Whether an event is of a type or version that only a newer Demarc knows. */
export function isNewerEvent(event: WrittenEvent): boolean {
  return event.v > (currentVersions.get(event.type) ?? 0)
}

/** Brings an event up to the newest version there are steps for. The event given is not touched. */
export function upcast(event: WrittenEvent, steps: Upcasters = upcasters): WrittenEvent {
  let current = event
  for (;;) {
    const step = Object.hasOwn(steps, current.type) ? steps[current.type]?.[current.v] : undefined
    if (!step) return current
    const next = step(current)
    invariant(next.v === current.v + 1, `the upcaster of ${current.type} ${current.v} leads to the next version`)
    current = next
  }
}
