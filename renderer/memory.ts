import { useCallback, useState } from 'react'
import type * as z from 'zod'

/*
 * What this viewer last looked at: filters, widths, the open item, the theme. Never part of an assessment, so losing it
 * loses no work; that is why a full or forbidden store is passed over in silence.
 */

const prefix = 'demarc/'

/** What was remembered under a name, or null where nothing usable was. */
export function recall<S extends z.ZodType>(name: string, schema: S): z.output<S> | null {
  try {
    const text = localStorage.getItem(prefix + name)
    if (text === null) return null
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Remembers a value under a name for this viewer. */
export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value))
  } catch {
    return
  }
}

/** A state that is remembered for this viewer. A new name starts from what was remembered under it. */
export function useRemembered<S extends z.ZodType>(
  name: string,
  schema: S,
  initial: z.output<S>,
): [z.output<S>, (value: z.output<S>) => void] {
  const [held, setHeld] = useState(() => ({ name, value: recall(name, schema) ?? initial }))
  const current = held.name === name ? held : { name, value: recall(name, schema) ?? initial }
  if (current !== held) setHeld(current)
  const set = useCallback(
    (value: z.output<S>) => {
      remember(name, value)
      setHeld({ name, value })
    },
    [name],
  )
  return [current.value, set]
}
