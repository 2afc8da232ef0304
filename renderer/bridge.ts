import { fail, type Failure } from '../shared/failure.ts'
import type { Channel, EventName } from '../shared/ipc/channels.ts'
import type { Bridge, EventValue, Reply, Sent } from '../shared/ipc/contract.ts'
import { err, type Result } from '../shared/result.ts'

declare global {
  interface Window {
    readonly demarc?: Bridge
  }
}

/** Calls main. A lost connection is a failure like any other; it never throws. */
export async function call<C extends Channel>(channel: C, input: Sent<C>): Promise<Result<Reply<C>, Failure>> {
  if (!window.demarc) return err(fail('door.lost'))
  try {
    const reply = await window.demarc.call(channel, JSON.stringify(input))
    return JSON.parse(reply) as Result<Reply<C>, Failure>
  } catch {
    return err(fail('door.lost'))
  }
}

/** Listens to an event of main; gives back how to stop. */
export function listen<E extends EventName>(event: E, hear: (value: EventValue<E>) => void): () => void {
  if (!window.demarc) return () => undefined
  return window.demarc.listen(event, (text) => hear(JSON.parse(text) as EventValue<E>))
}
