import type { Locator, Page } from '@playwright/test'
import { choose } from './fields.ts'
import { Keys } from './keys.ts'

/** How somebody works the window: with the mouse, or without one. Text is typed either way. */
export interface Hands {
  readonly act: (target: Locator) => Promise<void>
  readonly write: (field: Locator, text: string) => Promise<void>
  readonly choose: (field: Locator, option: string) => Promise<void>
  /** Goes to a page of the assessment by its name. */
  readonly goTo: (page: string) => Promise<void>
  /** Shows a part of what has several. */
  readonly part: (of: Locator, name: string) => Promise<void>
  /** Does what a button does that stands before the place where one is. */
  readonly actAbove: (target: Locator) => Promise<void>
}

/** A mouse, and typing into what was clicked. */
export function mouse(page: Page): Hands {
  const act = (target: Locator) => target.click()
  return {
    act,
    actAbove: act,
    choose,
    part: (of, name) => act(of.getByRole('tab', { name: new RegExp(`^${name}`) })),
    write: async (field, text) => {
      await field.click()
      await field.fill(text)
      await field.blur()
    },
    goTo: (name) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click(),
  }
}

/** Keys alone. */
export function keyboard(page: Page): Hands {
  const keys = new Keys(page)
  return {
    act: (target) => keys.act(target),
    actAbove: async (target) => {
      await keys.tabTo(target, 'Shift+Tab')
      await keys.press('Enter')
    },
    choose: async (field, option) => {
      await keys.tabTo(field)
      await keys.press('Enter')
      await page.getByRole('listbox').waitFor()
      await keys.type(option)
      await keys.press('Enter')
      await page.getByRole('listbox').waitFor({ state: 'detached' })
    },
    write: async (field, text) => {
      await keys.tabTo(field)
      await keys.press('Control+a')
      await keys.type(text)
      await keys.press('Tab')
    },
    part: async (of, name) => {
      await keys.tabTo(of.getByRole('tab', { selected: true }), 'Shift+Tab')
      const wanted = of.getByRole('tab', { name: new RegExp(`^${name}`), selected: true })
      while (!(await wanted.isVisible())) await keys.press('ArrowLeft')
    },
    goTo: async (name) => {
      await keys.press('Control+k')
      await page.getByRole('dialog', { name: 'Commands' }).waitFor()
      await keys.type(name)
      await keys.press('Enter')
    },
  }
}
