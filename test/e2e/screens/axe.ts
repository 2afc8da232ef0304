import type { Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'

/** As the choice of appearance sets them; the first one is asked for every rule. */
const appearances = [
  { theme: 'light', contrast: '' },
  { theme: 'dark', contrast: '' },
  { theme: 'light', contrast: 'more' },
  { theme: 'dark', contrast: 'more' },
] as const

/** What axe finds in any appearance, in a form that can be read in a failure. Only colours differ between appearances. */
export async function violationsOn(page: Page): Promise<string[]> {
  // What floats stands beside the landmarks and belongs to what it came from.
  const floats = (await page.getByRole('menu').or(page.getByRole('tooltip')).count()) > 0
  const every: RunOptions = { rules: { 'target-size': { enabled: true }, region: { enabled: !floats } } }
  const colours: RunOptions = { runOnly: ['color-contrast'] }
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found: string[] = []
  for (const [at, appearance] of appearances.entries()) {
    const { violations } = await page.evaluate(run, { appearance, options: at === 0 ? every : colours })
    for (const { id, help, nodes } of violations)
      for (const node of nodes)
        found.push(
          `${appearance.theme} ${appearance.contrast}: ${id}: ${help} ${node.target.join(' ')} ${node.failureSummary?.split('\n').at(1) ?? ''}`,
        )
  }
  return found
}

/** Runs in the window. */
function run(wish: { appearance: (typeof appearances)[number]; options: RunOptions }): Promise<AxeResults> {
  Object.assign(document.documentElement.dataset, wish.appearance)
  const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }
  return axe.run({ ...wish.options, resultTypes: ['violations'] })
}
