import { expect, type Locator, type Page } from '@playwright/test'

/** The pictures of who holds what. */
export class MatrixScreen {
  readonly page: Page
  readonly tabs: Locator
  readonly grid: Locator
  readonly explanation: Locator

  constructor(page: Page) {
    this.page = page
    this.tabs = page.getByRole('tablist', { name: 'Pictures of the line' })
    this.grid = page.getByRole('grid')
    this.explanation = page.getByRole('dialog')
  }

  tab(name: string): Locator {
    return this.tabs.getByRole('tab', { name })
  }

  cell(name: string | RegExp): Locator {
    return this.grid.getByRole('gridcell', { name })
  }

  /** Shows the same in words. */
  async asTable(): Promise<Locator> {
    await this.page.getByRole('radio', { name: 'Table' }).check()
    await expect(this.grid).toHaveCount(0)
    return this.page.getByRole('table').first()
  }
}
