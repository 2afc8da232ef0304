import type { Locator } from '@playwright/test'

/** Chooses in a list that opens under its field. */
export async function choose(field: Locator, option: string): Promise<void> {
  await field.click()
  await field.page().getByRole('option', { name: option, exact: true }).click()
}
