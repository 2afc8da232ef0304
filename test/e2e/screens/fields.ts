import type { Locator, Page } from '@playwright/test'

/** Chooses in a list that opens under its field. */
export async function choose(field: Locator, option: string): Promise<void> {
  await field.click()
  await field.page().getByRole('option', { name: option, exact: true }).click()
}

/** The question or form above the page. */
export function dialog(page: Page, title?: string | RegExp): Locator {
  return title === undefined ? page.getByRole('dialog') : page.getByRole('dialog', { name: title })
}
