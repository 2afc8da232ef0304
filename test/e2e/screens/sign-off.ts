import { expect, type Locator, type Page } from '@playwright/test'
import { passphrase } from '../prepare.ts'
import { choose } from './fields.ts'

/** Drawing the report of record takes seconds, more where the computer is busy. */
const drawing = { timeout: 90_000 }

/** The three signatures on one frozen record. */
export class SignOffScreen {
  readonly page: Page
  readonly standing: Locator

  constructor(page: Page) {
    this.page = page
    this.standing = page.getByRole('region', { name: 'Who signs' })
  }

  async asPreparer(reviewer: string, approver: string): Promise<void> {
    await choose(this.page.getByRole('combobox', { name: 'Reviewer, who signs next' }), reviewer)
    await choose(this.page.getByRole('combobox', { name: 'Approver, who signs last' }), approver)
    await this.#unlock()
    await this.page.getByRole('button', { name: 'Sign as preparer and freeze the record' }).click()
    await expect(this.page.getByRole('button', { name: 'Sign as reviewer' })).toBeVisible(drawing)
  }

  async asReviewer(): Promise<void> {
    await this.#unlock()
    await this.page.getByRole('button', { name: 'Sign as reviewer' }).click()
    await expect(this.page.getByRole('button', { name: 'Sign as approver and close the revision' })).toBeVisible()
  }

  async asApprover(): Promise<void> {
    await this.#unlock()
    await this.page.getByRole('button', { name: 'Sign as approver and close the revision' }).click()
    await expect(this.page.getByText('Revision 1 is approved.')).toBeVisible()
  }

  /** The identity that names the signer is chosen already. */
  async #unlock(): Promise<void> {
    await this.page.getByLabel('Passphrase of this identity').fill(passphrase)
  }

  async reopen(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Open a new revision/ }).click()
    const form = this.page.getByRole('dialog', { name: 'Open revision 2?' })
    await form.getByLabel('Why the work opens again').fill(reason)
    await form.getByRole('button', { name: 'Open revision 2' }).click()
    await expect(form).toBeHidden()
    await expect(this.page.getByText('Revision 2 is being worked on.')).toBeVisible()
  }
}
