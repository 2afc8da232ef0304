import { expect, type Page } from '@playwright/test'

interface Me {
  readonly name: string
  readonly firm: string
  readonly role: string
  readonly credential: string
}

/** Answers who does the work, which is asked once on a new machine. */
export async function introduceMyself(page: Page, me: Me): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Who is doing the work?' })).toBeVisible()
  await page.getByLabel('Name', { exact: true }).fill(me.name)
  await page.getByLabel('Firm or department').fill(me.firm)
  await page.getByLabel('Role').fill(me.role)
  await page.getByLabel('Credential').fill(me.credential)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { name: 'No assessments yet' })).toBeVisible()
}
