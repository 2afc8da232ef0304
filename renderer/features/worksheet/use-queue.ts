import { useCallback, useRef } from 'react'

/**
 * Runs one thing after the other, so that two changes made in one go (a field that is left by a click on the next) are
 * decided on what the first one made.
 */
export function useQueue(): <Answer>(run: () => Promise<Answer>) => Promise<Answer> {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return useCallback(<Answer>(run: () => Promise<Answer>) => {
    const next = last.current.then(run)
    last.current = next
    return next
  }, [])
}
