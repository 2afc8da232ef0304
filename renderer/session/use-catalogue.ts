import { useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { Failure } from '../../shared/failure.ts'
import type { Reply, Sent } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/result.ts'
import { call } from '../bridge.ts'
import { SessionContext } from './use-session.ts'

type Part =
  | 'catalogue:services'
  | 'catalogue:regions'
  | 'catalogue:frameworks'
  | 'catalogue:factors'
  | 'catalogue:pictures'
  | 'catalogue:worksheet'

const kept = new Map<string, Promise<Result<unknown, Failure>>>()

/**
 * A part of the catalogue: in an assessment of the edition it is pinned to, elsewhere of the newest. An edition never
 * changes, so that each part is asked for once and kept. Null until it is here.
 */
export function useCatalogue<C extends Part>(channel: C): Reply<C> | null {
  const edition = usePinnedEdition()
  const [value, setValue] = useState<Reply<C> | null>(null)
  useEffect(() => {
    let current = true
    const name = `${channel} ${edition ?? ''}`
    const asked: Promise<Result<unknown, Failure>> =
      kept.get(name) ?? call(channel, (edition === null ? null : { edition }) as Sent<C>)
    kept.set(name, asked)
    void asked.then((result) => {
      if (!result.ok) kept.delete(name)
      else if (current) setValue(result.value as Reply<C>)
    })
    return () => {
      current = false
    }
  }, [channel, edition])
  return value
}

function usePinnedEdition(): string | null {
  const session = useContext(SessionContext)
  return useSyncExternalStore(session?.subscribe ?? noChange, () => {
    const state = session?.state()
    return state?.phase === 'open' ? state.state.edition : null
  })
}

function noChange(): () => void {
  return () => {}
}
