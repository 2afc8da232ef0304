import { expect, type Locator, type Page } from '@playwright/test'

/** What stands around every page of an assessment. */
export class Workbench {
  readonly page: Page
  readonly top: Locator
  readonly navigation: Locator
  readonly undo: Locator
  readonly redo: Locator

  constructor(page: Page) {
    this.page = page
    this.top = page.getByRole('banner')
    this.navigation = page.getByRole('navigation', { name: 'Pages of this assessment' })
    this.undo = this.top.getByRole('button', { name: 'Undo' })
    this.redo = this.top.getByRole('button', { name: 'Redo' })
  }

  /** Goes to a page by its name in the navigation. */
  async go(name: string): Promise<void> {
    await this.navigation.getByRole('link', { name, exact: true }).click()
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible()
  }

  /** Opens a checklist by its name in the navigation. */
  async openChecklist(name: string): Promise<void> {
    await this.navigation.getByRole('link', { name: new RegExp(`^${name}`) }).click()
    await expect(this.page.getByRole('grid', { name })).toBeVisible()
  }

  /** Waits until everything is on disk. */
  async saved(): Promise<void> {
    await expect(this.top.getByText('Saved', { exact: true })).toBeVisible()
  }
}
