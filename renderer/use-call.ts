import { useCallback, useEffect, useState } from 'react'
import type { Failure } from '../shared/failure.ts'
import type { Channel } from '../shared/ipc/channels.ts'
import type { Reply, Sent } from '../shared/ipc/contract.ts'
import type { Result } from '../shared/result.ts'
import { call } from './bridge.ts'

/** What main answers to a question, while it is on its way, and after. `again` asks once more. */
export type Loaded<T> = (
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly value: T }
) & { readonly again: () => void }

/** Asks main a question and asks again when the input or `version` changes; until then the last answer stays. */
export function useCall<C extends Channel>(channel: C, input: Sent<C>, version: unknown = 0): Loaded<Reply<C>> {
  const text = JSON.stringify(input)
  const [asked, setAsked] = useState(0)
  const [held, setHeld] = useState<{ text: string; result: Result<Reply<C>, Failure> } | null>(null)
  useEffect(() => {
    let current = true
    void call(channel, JSON.parse(text) as Sent<C>).then((result) => {
      if (current) setHeld({ text, result })
    })
    return () => {
      current = false
    }
  }, [channel, text, version, asked])
  const again = useCallback(() => setAsked((count) => count + 1), [])
  if (!held || held.text !== text) return { kind: 'loading', again }
  if (!held.result.ok) return { kind: 'failed', failure: held.result.failure, again }
  return { kind: 'ready', value: held.result.value, again }
}
