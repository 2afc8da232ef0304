import { useLayoutEffect, type RefObject } from 'react'

/** What a rectangle on the screen has of its edges. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

const gap = 8

/** How far messages go up, so that the field in use stays to be seen below them; they stay where there is no room above it. */
export function liftOver(messages: Box, field: Box | null): number {
  if (!field || field.right <= messages.left || field.left >= messages.right) return 0
  if (field.bottom <= messages.top || field.top >= messages.bottom) return 0
  const lift = messages.bottom - field.top + gap
  return lift > messages.top ? 0 : lift
}

/** While there are messages, keeps them clear of the field or the row of a list that has the focus. */
export function useKeepClear(messages: RefObject<HTMLElement | null>, shown: readonly unknown[]): void {
  useLayoutEffect(() => {
    const place = () => {
      if (messages.current) lift(messages.current)
    }
    place()
    if (shown.length === 0) return
    for (const event of moves) document.addEventListener(event, place, true)
    return () => {
      for (const event of moves) document.removeEventListener(event, place, true)
    }
  }, [messages, shown])
}

/** What can bring the focus elsewhere, or move what has it. */
const moves = ['focusin', 'keyup', 'click', 'scroll'] as const

function lift(messages: HTMLElement): void {
  const before = Number.parseFloat(messages.style.getPropertyValue('--lift')) || 0
  const { left, right, top, bottom } = messages.getBoundingClientRect()
  const usual = { left, right, top: top + before, bottom: bottom + before }
  const field = inUse()
  const isOutside = field !== null && !messages.contains(field)
  messages.style.setProperty('--lift', `${liftOver(usual, isOutside ? field.getBoundingClientRect() : null)}px`)
}

/** The field that has the focus; of a list that has it, the row the keys are on. */
function inUse(): Element | null {
  const focused = document.activeElement
  const row = focused?.getAttribute('aria-activedescendant')
  return row ? document.getElementById(row) : focused
}
