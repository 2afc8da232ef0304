import { vi } from 'vitest'
import type { Channel, EventName } from '../../../../shared/ipc/channels.ts'

type Answer = (input: never) => unknown

/** A main process that answers from a table and records what it was asked. */
export class FakeMain {
  readonly asked: { channel: Channel; input: unknown }[] = []
  readonly #hearers = new Map<EventName, Set<(text: string) => void>>()
  readonly #answers: Partial<Record<Channel, Answer>>

  constructor(answers: Partial<Record<Channel, Answer>>) {
    this.#answers = answers
    vi.stubGlobal('window', { demarc: { call: this.#call, listen: this.#listen } })
  }

  /** What was asked on a channel. */
  inputs(channel: Channel): unknown[] {
    return this.asked.filter((each) => each.channel === channel).map((each) => each.input)
  }

  /** Sends an event as main does. */
  tell(event: EventName, value: unknown): void {
    for (const hear of this.#hearers.get(event) ?? []) hear(JSON.stringify(value))
  }

  readonly #call = async (channel: Channel, text: string): Promise<string> => {
    const input = JSON.parse(text) as never
    this.asked.push({ channel, input })
    const answer = this.#answers[channel]
    if (!answer) throw new Error(`main has no answer for ${channel}`)
    return JSON.stringify(await answer(input))
  }

  readonly #listen = (event: EventName, hear: (text: string) => void): (() => void) => {
    const hearers = this.#hearers.get(event) ?? new Set()
    this.#hearers.set(event, hearers.add(hear))
    return () => hearers.delete(hear)
  }
}
