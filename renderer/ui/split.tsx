import { useRef, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { screens } from '../../shared/text/en/screens.ts'
import { scaled, textSize } from '../text-size.ts'
import { useFocusOn } from './focus-back.ts'
import './split.css'

const step = 24

/**
 * Two parts side by side; the border between them can be dragged, or moved with the arrow keys. Where there is no room for both,
 * the second stands under the first. `width` counts at the usual size of text.
 */
export function Split({
  main,
  side,
  width,
  onWidth,
  min = 320,
  max = 760,
}: {
  main: ReactNode
  /** Null hides the second part. */
  side: ReactNode | null
  width: number
  onWidth: (width: number) => void
  min?: number
  max?: number
}) {
  const frame = useRef<HTMLDivElement>(null)
  useFocusOn(side !== null)
  const set = (next: number) => onWidth(Math.round(Math.min(max, Math.max(min, next))))
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const right = frame.current?.getBoundingClientRect().right
    if (right !== undefined && event.currentTarget.hasPointerCapture(event.pointerId))
      set(((right - event.clientX) / textSize()) * 100)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') set(width + step)
    else if (event.key === 'ArrowRight') set(width - step)
    else return
    event.preventDefault()
  }
  return (
    <div className="split" ref={frame}>
      <div className="split-main">{main}</div>
      {side !== null && (
        <>
          <div
            className="split-bar"
            role="separator"
            aria-orientation="vertical"
            aria-label={screens.common.resize}
            aria-valuenow={width}
            aria-valuemin={min}
            aria-valuemax={max}
            tabIndex={0}
            onKeyDown={press}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={drag}
          />
          <div className="split-side" style={{ '--split': scaled(width) } as CSSProperties}>
            {side}
          </div>
        </>
      )}
    </div>
  )
}
