import { useEffect, useRef, type ReactNode } from 'react'
import { usePlace } from '../routes/location.ts'
import { isFocusLost } from '../ui/focus-back.ts'

let wasUsed = false
window.addEventListener('focusin', () => (wasUsed = true), { once: true })

/**
 * The part of the window that holds the page. Where the element that had the focus went away with its page, the new page
 * gets it, so that keys and screen readers never start again from nothing. A window just opened begins at its top.
 */
export function MainPart({ children }: { children: ReactNode }) {
  const part = useRef<HTMLElement>(null)
  const page = usePlace().path.join('/')
  useEffect(() => {
    // The browser itself takes the focus away when an address is followed, but only after this.
    const frame = requestAnimationFrame(() => {
      if (wasUsed && isFocusLost()) part.current?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [page])
  return (
    <main className="shell-main" id="main" tabIndex={-1} ref={part}>
      {children}
    </main>
  )
}
