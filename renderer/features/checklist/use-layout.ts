import { useLayoutEffect, useState, type RefObject } from 'react'
import { useScale } from '../../text-size.ts'
import { usual, type Arrangement } from './arrangement.ts'
import { leastWidth } from './template.ts'

/** `narrow` has the halves under the title; `slim` the title under the reference and the conclusion, too. */
export type Layout = 'wide' | 'narrow' | 'slim'

/** From this width on, at the usual size of text, the halves have room beside the title. */
const wideFrom = 1000
/** From this width on the title has room beside the conclusion for a few words in a line. */
const narrowFrom = 480

/**
 * Whether a checklist has one line of columns, and the least width of that line. A narrow one puts the halves under the title,
 * unless columns were added or set to a width: then it scrolls to the side.
 */
export function useLayoutOf(
  element: RefObject<HTMLElement | null>,
  arrangement: Arrangement,
): { readonly layout: Layout; readonly width: number } {
  const [room, setRoom] = useState(0)
  const scale = useScale()
  useLayoutEffect(() => {
    if (!element.current) return
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setRoom(entry.contentRect.width)
    })
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [element])
  const isUsual =
    Object.keys(arrangement.widths).length === 0 && arrangement.columns.every((id) => usual.columns.includes(id))
  const beside = room >= narrowFrom * scale ? 'narrow' : 'slim'
  return { layout: room >= wideFrom * scale || !isUsual ? 'wide' : beside, width: leastWidth(arrangement) }
}
