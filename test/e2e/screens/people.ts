import { expect, type Page } from '@playwright/test'

/** Adds somebody to the team, from the page for scope and people. */
export async function addToTeam(
  page: Page,
  person: { name: string; role: string; independentSince: string },
): Promise<void> {
  await page.getByRole('tab', { name: /^People/ }).click()
  await page.getByRole('button', { name: 'Add a team member' }).click()
  const form = page.getByRole('dialog', { name: 'Add a team member' })
  await form.getByLabel('Name', { exact: true }).fill(person.name)
  await form.getByLabel('Role').fill(person.role)
  await form.getByLabel('Independence declared on').fill(person.independentSince)
  await form.getByRole('button', { name: 'Add the person' }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('rowheader', { name: person.name })).toBeVisible()
}
