import { expect, type Locator, type Page } from '@playwright/test'
import { address, visit } from '../prepare.ts'
import { choose } from './fields.ts'

/** The results against each framework. */
export class DeterminationsScreen {
  readonly page: Page
  readonly find: Locator
  readonly functions: Locator

  constructor(page: Page) {
    this.page = page
    this.find = page.getByRole('searchbox', { name: 'Find a requirement by id or words' })
    this.functions = page.getByRole('list', { name: 'Results by function' })
  }

  async open(id: string, framework: string): Promise<void> {
    await visit(this.page, address(id, `report/frameworks?framework=${framework}`))
    await expect(this.find).toBeVisible()
  }

  line(requirement: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.result(requirement) })
  }

  result(requirement: string): Locator {
    return this.page.getByRole('combobox', { name: `Result for ${requirement}`, exact: true })
  }

  async choose(requirement: string, result: string): Promise<void> {
    await choose(this.result(requirement), result)
  }

  filter(name: string): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${name} \\d+$`) })
  }

  /** How many requirements of a function fall short of the target. */
  async shortOf(title: string): Promise<number> {
    const text = await this.functions.getByRole('button', { name: new RegExp(title) }).textContent()
    return Number(/(\d+) of \d+ short/.exec(text ?? '')?.[1] ?? 0)
  }

  /** Opens the question what the client aims at. */
  async target(requirement: string): Promise<Locator> {
    await this.line(requirement)
      .getByRole('button', { name: new RegExp(`^${requirement}, `) })
      .click()
    return this.page.getByRole('dialog', { name: `Target for ${requirement}` })
  }
}
