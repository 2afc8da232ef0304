import { useLayoutEffect, useState, type RefObject } from 'react'

export type Layout = 'wide' | 'narrow'

/** From this width on, the halves have room beside the title. */
const wideFrom = 1000

/** Whether a checklist has room for one line of columns. */
export function useLayoutOf(element: RefObject<HTMLElement | null>): Layout {
  const [layout, setLayout] = useState<Layout>('narrow')
  useLayoutEffect(() => {
    if (!element.current) return
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setLayout(entry.contentRect.width >= wideFrom ? 'wide' : 'narrow')
    })
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [element])
  return layout
}
