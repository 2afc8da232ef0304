import type { Locator, Page } from '@playwright/test'

/** The three figures of the overview, which are three different things. */
export function figures(page: Page): { progress: Locator; compliance: Locator; reliance: Locator } {
  const figure = (name: string) => page.getByRole('main').getByRole('region', { name, exact: true })
  return { progress: figure('Progress'), compliance: figure('Compliance'), reliance: figure('Reliance on AWS') }
}
