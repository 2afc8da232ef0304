import { useMemo, useState } from 'react'

/** Items chosen together. */
export interface Selection {
  readonly keys: ReadonlySet<string>
  /** Takes items into the selection, or out of it. */
  readonly choose: (keys: readonly string[], on: boolean) => void
  readonly set: (keys: readonly string[]) => void
}

/** The selected items of a checklist; gone when the checklist is left. */
export function useSelection(): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  return useMemo(
    () => ({
      keys,
      choose: (chosen, on) =>
        setKeys((before) => {
          const gone = new Set(chosen)
          return new Set(on ? [...before, ...chosen] : [...before].filter((key) => !gone.has(key)))
        }),
      set: (next) => setKeys(new Set(next)),
    }),
    [keys],
  )
}
