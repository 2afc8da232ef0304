import { useEffect, useRef, useState, type RefObject } from 'react'

/**
 * Brings the focus back to where it was before something opened above the page, unless closing it has led elsewhere.
 * What is returned is to be called when the focus leaves what stood above.
 */
export function useFocusBack(open: boolean): (event: Event) => void {
  const [held, hold] = useState<{ open: boolean; before: Element | null }>({ open: false, before: null })
  // While drawing, because a field inside may take the focus as soon as it is there.
  if (open !== held.open) hold({ open, before: open ? document.activeElement : held.before })
  return (event) => {
    event.preventDefault()
    if (!isFocusLost()) return
    if (held.before instanceof HTMLElement && held.before.isConnected) held.before.focus()
    if (isFocusLost()) document.getElementById('main')?.focus({ preventScroll: true })
  }
}

/**
 * Takes the focus to a part of the page when what had it there goes away with what it did; `shown` is what the part shows. Gives
 * what notes that the focus was there.
 */
export function useFocusHere(part: RefObject<HTMLElement | null>, shown: string): { readonly onFocus: () => void } {
  const isHere = useRef(false)
  useEffect(() => {
    // The browser takes the focus of what goes away, or cannot be used any longer, only after this.
    const frame = requestAnimationFrame(() => {
      if (isHere.current && isFocusLost()) part.current?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [part, shown])
  return { onFocus: () => (isHere.current = true) }
}

/**
 * Takes the focus on where a part that could be closed goes away with it: to the grid beside it, else to the page. `isThere` says
 * whether the part is there.
 */
export function useFocusOn(isThere: boolean): void {
  const wasThere = useRef(isThere)
  useEffect(() => {
    const hasGone = wasThere.current && !isThere
    wasThere.current = isThere
    if (!hasGone) return
    const frame = requestAnimationFrame(() => {
      const main = document.getElementById('main')
      const target = main?.querySelector<HTMLElement>(':is([role=grid], [role=treegrid])[tabindex="0"]') ?? main
      if (isFocusLost()) target?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [isThere])
}

/** Whether nothing in the window has the focus. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}
