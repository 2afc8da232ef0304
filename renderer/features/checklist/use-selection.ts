import { useMemo, useState } from 'react'

/** Items chosen together. */
export interface Selection {
  readonly keys: ReadonlySet<string>
  readonly toggle: (key: string) => void
  readonly set: (keys: readonly string[]) => void
}

/** The selected items of a checklist; gone when the checklist is left. */
export function useSelection(): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  return useMemo(
    () => ({
      keys,
      toggle: (key) => setKeys((before) => (before.has(key) ? without(before, key) : new Set([...before, key]))),
      set: (next) => setKeys(new Set(next)),
    }),
    [keys],
  )
}

function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const kept = new Set(keys)
  kept.delete(key)
  return kept
}
