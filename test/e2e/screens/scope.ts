import { expect, type Locator, type Page } from '@playwright/test'
import { address, visit } from '../prepare.ts'

/** The page for scope and people. */
export class ScopeScreen {
  readonly page: Page
  /** The question that tells what a change of scope would move. */
  readonly question: Locator

  constructor(page: Page) {
    this.page = page
    this.question = page.getByRole('dialog').filter({ hasText: 'Nothing is changed yet.' })
  }

  /** Goes to a part of the scope, such as `services?unit=s3`. */
  async go(id: string, part: string, tab: string): Promise<void> {
    await visit(this.page, address(id, 'scope', part))
    await expect(this.page.getByRole('tab', { name: new RegExp(`^${tab}`), selected: true })).toBeVisible()
  }

  /** Does what the question asks about. */
  async confirm(act: string): Promise<void> {
    await this.question.getByRole('button', { name: act, exact: true }).click()
    await expect(this.question).toHaveCount(0)
  }

  async leave(): Promise<void> {
    await this.question.getByRole('button', { name: 'Leave it as it is' }).click()
    await expect(this.question).toHaveCount(0)
  }

  /** A part of what the question tells, by its heading. */
  told(part: 'The line moves' | 'Come in' | 'Go out' | 'Change'): Locator {
    return this.question.getByRole('region', { name: part, exact: true })
  }

  message(words: string | RegExp): Locator {
    return this.page.getByRole('region', { name: 'Messages' }).getByText(words)
  }

  /** Takes back what a message says was done. */
  async undo(words: RegExp): Promise<void> {
    const toast = this.page.locator('.toast').filter({ hasText: words })
    await toast.getByRole('button', { name: 'Undo' }).click()
    await expect(toast).toHaveCount(0)
  }

  /** Chooses in a list to search, under the button with a name. */
  async pick(button: string | RegExp, wanted: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click()
    await this.page.getByPlaceholder('Type to narrow the list').fill(wanted)
    await this.page.getByRole('option').first().click()
  }
}
