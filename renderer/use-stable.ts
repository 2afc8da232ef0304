import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * A function that stays one object while what it does follows the last render: for handlers that are given to many parts
 * which draw themselves again only when what they are given changes.
 */
export function useStable<Args extends readonly unknown[], Answer>(
  run: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
