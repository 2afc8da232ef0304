import { expect, type Locator, type Page } from '@playwright/test'
import { choose } from './fields.ts'

interface Engagement {
  readonly template: string
  readonly client: string
  readonly title: string
  readonly from: string
  readonly to: string
}

/** The steps from a client to an assessment. */
export class NewAssessmentScreen {
  readonly page: Page
  readonly next: Locator

  constructor(page: Page) {
    this.page = page
    this.next = page.getByRole('button', { name: 'Continue' })
  }

  async engagement({ template, client, title, from, to }: Engagement): Promise<void> {
    await this.at('Engagement')
    await choose(this.page.getByRole('combobox', { name: 'Start from' }), template)
    await this.page.getByLabel('Client').fill(client)
    await this.page.getByLabel('Title of the assessment').fill(title)
    await this.page.getByLabel('Period from').fill(from)
    await this.page.getByLabel('Period to').fill(to)
    await this.next.click()
  }

  async locations(accounts: readonly { name: string; number: string }[], regions: readonly string[]): Promise<void> {
    await this.at('Accounts and Regions')
    const part = this.page.getByRole('region', { name: 'Accounts' })
    for (const [index, account] of accounts.entries()) {
      await part.getByRole('button', { name: 'Add an account' }).click()
      const line = part.getByRole('listitem').nth(index)
      await line.getByLabel('Name', { exact: true }).fill(account.name)
      await line.getByLabel('Account number').fill(account.number)
    }
    for (const region of regions) {
      await this.page.getByPlaceholder('Find a Region by name or code').fill(region)
      await this.page.getByRole('checkbox', { name: region }).check()
    }
    await this.next.click()
  }

  /** Goes on through steps that need no answer, as far as the review. */
  async review(): Promise<void> {
    for (const step of ['Services', 'How services are used', 'Frameworks']) {
      await this.at(step)
      await this.next.click()
    }
    await this.at('Review')
  }

  async create(): Promise<void> {
    await this.page.getByRole('button', { name: 'Create the assessment' }).click()
    await expect(this.page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible()
  }

  async at(step: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: step, level: 2, exact: true })).toBeVisible()
  }
}
