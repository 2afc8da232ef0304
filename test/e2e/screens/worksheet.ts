import { expect, type Locator, type Page } from '@playwright/test'
import { choose } from './fields.ts'

/** The worksheet: the list of the nine exercises and the one that is chosen. */
export class WorksheetScreen {
  readonly page: Page
  readonly list: Locator

  constructor(page: Page) {
    this.page = page
    this.list = page.getByRole('navigation', { name: 'Exercises' })
  }

  line(number: number): Locator {
    return this.list.getByRole('listitem').nth(number - 1)
  }

  async open(number: number): Promise<void> {
    await this.line(number).getByRole('link').click()
    await expect(this.page.getByRole('heading', { level: 2, name: new RegExp(`^${number}\\.`) })).toBeVisible()
  }

  /** One question with its fields. */
  question(text: string | RegExp): Question {
    return new Question(this.page.getByRole('group', { name: text }).filter({ has: this.page.getByLabel('Owner') }))
  }

  /** The questions of the exercise that is open. */
  questions(): Locator {
    return this.page.getByRole('region', { name: 'Questions' }).getByLabel('Owner')
  }

  /** One practice with its four answers. */
  practice(question: string): Locator {
    return this.page
      .getByRole('group', { name: question, exact: true })
      .filter({ has: this.page.getByRole('radio') })
      .first()
  }

  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  async undoFromMessage(): Promise<void> {
    await this.page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click()
  }
}

/** A question of the worksheet. */
export class Question {
  readonly group: Locator

  constructor(group: Locator) {
    this.group = group
  }

  get answer(): Locator {
    return this.group.locator('textarea')
  }

  async write(text: string): Promise<void> {
    await this.answer.fill(text)
    await this.answer.blur()
  }

  async set(status: string): Promise<void> {
    // The radio is chosen once the program has answered, so it is clicked and then seen.
    await this.group.getByRole('radio', { name: status }).click()
    await expect(this.group.getByRole('radio', { name: status })).toBeChecked()
  }

  async own(name: string): Promise<void> {
    await this.group.getByLabel('Owner').fill(name)
    await this.group.getByLabel('Owner').press('Enter')
  }
}

/** Records a third party who operates the control of one item, from its exercise. */
export async function recordPartner(
  page: Page,
  partner: { act: string; name: string; item: string; part: string; everywhere?: boolean },
): Promise<void> {
  await page.getByRole('button', { name: partner.act }).click()
  const form = page.getByRole('dialog', { name: partner.act })
  await form.getByRole('textbox').first().fill(partner.name)
  await form.getByRole('button', { name: 'Add a control' }).click()
  await page.getByPlaceholder('Type to narrow the list').fill(partner.item)
  await page.getByRole('option').first().click()
  if (partner.everywhere) await choose(form.getByRole('combobox', { name: 'Where' }), 'Wherever the control stands')
  await form.getByLabel('Part', { exact: true }).fill(partner.part)
  await form.getByRole('button', { name: 'Record it' }).click()
  await expect(form).toBeHidden()
}
