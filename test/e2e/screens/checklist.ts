import { expect, type Locator, type Page } from '@playwright/test'

/** A checklist and the panel of its active item. */
export class ChecklistScreen {
  readonly page: Page
  readonly grid: Locator

  constructor(page: Page) {
    this.page = page
    this.grid = page.getByRole('grid').or(page.getByRole('treegrid'))
  }

  row(ref: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByText(ref, { exact: true }) })
  }

  /** Opens an item in the panel by a click on its row. */
  async open(ref: string): Promise<ItemPanel> {
    await this.row(ref).click()
    const panel = new ItemPanel(this.page, ref)
    await panel.shown()
    return panel
  }

  /** The id of the row that single keys act on. */
  active(): Promise<string | null> {
    return this.grid.getAttribute('aria-activedescendant')
  }

  /** Waits until the panel shows the item, and with it that the item is the active one. */
  async at(ref: string): Promise<void> {
    await new ItemPanel(this.page, ref).shown()
  }
}

/** Everything about one item. */
export class ItemPanel {
  readonly page: Page
  readonly panel: Locator

  constructor(page: Page, ref: string) {
    this.page = page
    this.panel = page.getByRole('complementary', { name: `Item ${ref}`, exact: true })
  }

  async shown(): Promise<void> {
    await expect(this.panel.getByRole('tablist')).toBeVisible()
  }

  /** Shows a part of the panel; a count may stand behind its name. */
  async part(name: string): Promise<void> {
    await this.panel.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  }

  field(label: string): Locator {
    return this.panel.getByRole('textbox', { name: label, exact: true })
  }

  /** Writes into a field and leaves it, which makes one change. */
  async write(label: string, text: string): Promise<void> {
    await this.field(label).fill(text)
    await this.field(label).blur()
  }

  /** Records the first procedure the catalogue suggests. */
  async recordProcedure(result: string): Promise<void> {
    await this.part('Procedures')
    await this.panel
      .getByRole('button', { name: /^Record procedure / })
      .first()
      .click()
    const form = this.page.getByRole('dialog')
    await form.getByLabel('What was found').fill(result)
    await form.getByRole('button', { name: 'Record the procedure' }).click()
    await expect(form).toContainText('Say whether there was an exception.')
    await form.getByRole('radio', { name: 'No exception' }).check()
    await form.getByRole('button', { name: 'Record the procedure' }).click()
    await expect(form).toBeHidden()
    await expect(this.panel.getByRole('region', { name: 'Procedures performed' })).toContainText(result)
  }

  /** Attaches a file through the choice of files. */
  async attach(path: string): Promise<void> {
    await this.part('Evidence')
    const choosing = this.page.waitForEvent('filechooser')
    await this.panel.getByRole('button', { name: 'Attach files' }).click()
    await (await choosing).setFiles(path)
    await expect(this.panel.getByRole('region', { name: 'Evidence cited' })).toContainText('E-001')
  }

  async override(origination: string, reason: string): Promise<void> {
    await this.part('Conclude')
    await this.panel.getByRole('button', { name: 'Override the split' }).click()
    const form = this.page.getByRole('dialog')
    await form.getByRole('radio', { name: origination }).check()
    await form.getByLabel('Reason').fill(reason)
    await form.getByRole('button', { name: 'Override', exact: true }).click()
    await expect(form).toBeHidden()
    await expect(this.panel.getByText('Overridden')).toBeVisible()
  }
}

interface Finding {
  readonly title: string
  readonly condition: string
  readonly cause: string
  readonly recommendation: string
  readonly severity?: string
}

/** Fills in the question that the key f asks, and raises the finding. */
export async function raiseFinding(page: Page, finding: Finding): Promise<void> {
  const form = page.getByRole('dialog', { name: /Raise a finding$/ })
  await form.getByLabel('Title').fill(finding.title)
  await form.getByRole('combobox', { name: 'Severity' }).click()
  await page.getByRole('option', { name: finding.severity ?? 'High' }).click()
  await form.getByLabel('Condition: what was found').fill(finding.condition)
  await form.getByLabel('Cause: why it happened').fill(finding.cause)
  await form.getByLabel('Recommendation').fill(finding.recommendation)
  await form.getByRole('button', { name: 'Raise the finding' }).click()
  await expect(form).toBeHidden()
}
