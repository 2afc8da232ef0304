import { useEffect, useRef, type MouseEvent, type RefObject } from 'react'
import { isFocusLost } from '../../ui/focus-back.ts'

/**
 * Keeps the focus in a list of requirements when the button that had it goes away with what it did: on the result of the
 * same line, or, where that line no longer shows, of the one that came into its place. `shown` is what the list shows.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, shown: unknown): (event: MouseEvent) => void {
  const place = useRef<number | null>(null)
  useEffect(() => {
    const at = place.current
    place.current = null
    if (at === null || !isFocusLost()) return
    const lines = linesIn(list.current)
    lines[Math.min(at, lines.length - 1)]?.querySelector<HTMLElement>('[role="combobox"]')?.focus()
  }, [list, shown])
  return ({ target }) => {
    const line = target instanceof Element ? target.closest('.requirement') : null
    const at = line ? linesIn(list.current).indexOf(line) : -1
    place.current = at < 0 ? null : at
  }
}

function linesIn(list: HTMLElement | null): Element[] {
  return [...(list?.querySelectorAll('.requirement') ?? [])]
}
