import type { Page } from '@playwright/test'

/**
 * What of a page cannot be seen or reached as wide as the window is: sideways scrolling of the window, text that is cut
 * without saying so, controls outside of what can be scrolled to. One line for each.
 */
export function whatIsLost(page: Page): Promise<string[]> {
  return page.evaluate(findLost)
}

/** Runs in the window. */
function findLost(): string[] {
  const found: string[] = []
  const name = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 60)}`
  const root = document.documentElement
  if (root.scrollWidth > root.clientWidth) found.push(`the window scrolls sideways: ${root.scrollWidth}`)
  if (root.scrollHeight > root.clientHeight) found.push(`the window scrolls down: ${root.scrollHeight}`)
  const main = document.getElementById('main')
  if (main && main.scrollWidth > main.clientWidth + 1)
    found.push(`the page scrolls sideways: ${main.scrollWidth} in ${main.clientWidth}`)

  const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const isForEars = (element: Element) => getComputedStyle(element).clipPath !== 'none'
  const cuts = (value: string) => value === 'hidden' || value === 'clip'
  const scrolls = (value: string) => value === 'auto' || value === 'scroll'
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const style = getComputedStyle(element)
    if (!cuts(style.overflowX) && !cuts(style.overflowY)) continue
    if (!isShown(element) || isForEars(element) || element.clientWidth <= 1 || !(element.textContent ?? '').trim())
      continue
    const isWide = cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1
    const isHigh = cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 2
    // Text that is shortened says so with dots, and its whole is a title, a label, or stands where the row leads to.
    const saysSo = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
    if ((isWide || isHigh) && !saysSo) found.push(`is cut: ${name(element)}`)
  }

  for (const control of document.body.querySelectorAll<HTMLElement>(
    'a, button, input, select, textarea, [tabindex="0"]',
  )) {
    if (!isShown(control) || isForEars(control) || control.closest('.skip, [hidden], [aria-hidden="true"]')) continue
    const box = control.getBoundingClientRect()
    if (box.width === 0) continue
    // What floats stands by what it belongs to, which a smaller window may have moved out of sight; it must only fit.
    const floating = control.closest('[data-radix-popper-content-wrapper]')
    if (floating) {
      const { width, height } = floating.getBoundingClientRect()
      if (width > innerWidth || height > innerHeight) found.push(`is larger than the window: ${name(floating)}`)
      continue
    }
    let [left, right, bottom] = [0, innerWidth, innerHeight]
    let isFreeAcross = false
    for (let at = control.parentElement; at; at = at.parentElement) {
      const style = getComputedStyle(at)
      const frame = at.getBoundingClientRect()
      isFreeAcross ||= scrolls(style.overflowX)
      if (scrolls(style.overflowY)) bottom = Infinity
      if (cuts(style.overflowX) && !isFreeAcross)
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)]
      if (style.position === 'fixed') break
    }
    if (isFreeAcross) [left, right] = [-Infinity, Infinity]
    if (box.left < left - 1 || box.right > right + 1 || box.bottom > bottom + 1)
      found.push(
        `cannot be reached: ${name(control)} at ${Math.round(box.left)}–${Math.round(box.right)}, ${Math.round(box.bottom)}`,
      )
  }
  return [...new Set(found)]
}
