import { expect, type Download, type Page } from '@playwright/test'

/** Looks at the report of record of the newest signed revision, and saves it. */
export async function downloadReportOfRecord(page: Page): Promise<Download> {
  await page.getByRole('tab', { name: 'PDF' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the report of record …', exact: true }).click()
  const saved = await downloading
  await page.getByRole('button', { name: 'Look at it', exact: true }).click()
  const look = page.getByRole('dialog', { name: /\.pdf$/ })
  await expect(look.getByRole('status')).toHaveText(/^Page 1 of \d{2,}$/)
  await expect(look.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
  await look.getByRole('button', { name: 'Close' }).click()
  return saved
}
