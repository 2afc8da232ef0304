import { expect, type Page } from '@playwright/test'

/** Saves a template of the open assessment, from the page for scope and people. */
export async function saveTemplate(page: Page, name: string, purpose: string): Promise<void> {
  await page.getByRole('button', { name: /^Save as template/ }).click()
  const form = page.getByRole('dialog', { name: 'Save as template' })
  await form.getByLabel('Name of the template').fill(name)
  await form.getByLabel('Purpose').fill(purpose)
  await form.getByRole('button', { name: 'Save the template' }).click()
  await expect(form).toBeHidden()
  await expect(page.getByText(`The template ${name} is saved.`)).toBeVisible()
}
