import { expect, type Locator, type Page } from '@playwright/test'

/** Works the window as somebody without a mouse does, and sees after each key that the focus is somewhere and shows. */
export class Keys {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
    await this.seesFocus()
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
    await this.seesFocus()
  }

  /** Tabs on until the element has the focus. */
  async tabTo(target: Locator, key = 'Tab'): Promise<void> {
    await expect(target).toBeVisible()
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.press(key)
    }
    throw new Error(`Not reached by ${key}: ${target.toString()}`)
  }

  /** Tabs to a button or link and does what it does. */
  async act(target: Locator): Promise<void> {
    await this.tabTo(target)
    await this.press('Enter')
  }

  async seesFocus(): Promise<void> {
    await expect.poll(() => this.page.evaluate(describeFocus), { message: 'where the focus is' }).toBe('shown')
  }
}

/** Runs in the window: `shown`, or what is wrong with the focus. */
function describeFocus(): string {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || at === document.body) return 'lost to the page'
  const bearer = (): Element | null => {
    if (at.role === 'grid' || at.role === 'treegrid')
      return document.getElementById(at.getAttribute('aria-activedescendant') ?? '')
    return at.closest('.segment') ?? at
  }
  const drawn = bearer()
  if (!drawn) return 'on a grid without an active row'
  const box = drawn.getBoundingClientRect()
  const isInside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth
  const style = getComputedStyle(drawn)
  // A link that stands for a whole card draws its ring around the card.
  const rings = [style, getComputedStyle(drawn, '::after')]
  const hasRing = rings.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px')
  // In a text field the caret shows; a chosen line of a list and the active row of a grid have a ground of their own. A dialog and
  // the page as a whole are no controls.
  const showsItself =
    at.matches('input, textarea, [role=dialog], main, [data-highlighted]') || style.boxShadow !== 'none'
  if (!isInside) return `out of sight: ${at.outerHTML.slice(0, 200)}`
  return hasRing || showsItself ? 'shown' : `without a mark: ${at.outerHTML.slice(0, 200)}`
}
