import { useSyncExternalStore } from 'react'
import { hearWordings, heldWordings, type Listed } from './wordings.ts'

/** All official wording of this user, the same in every window; null until it is here. */
export function useWordings(): Listed | null {
  return useSyncExternalStore(hearWordings, heldWordings)
}
