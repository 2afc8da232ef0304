import { useSyncExternalStore } from 'react'
import { useCall, type Loaded } from '../../use-call.ts'
import type { Reply } from '../../../shared/ipc/contract.ts'

let version = 0
const hearers = new Set<() => void>()

/** Tells everything that shows identities that they are others now. */
export function identitiesChanged(): void {
  version += 1
  for (const hear of hearers) hear()
}

function subscribe(hear: () => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

/** The identities of this computer, wherever they are shown. */
export function useIdentities(): Loaded<Reply<'identity:list'>> {
  return useCall(
    'identity:list',
    null,
    useSyncExternalStore(subscribe, () => version),
  )
}
