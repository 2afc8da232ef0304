import type { Download, Page } from '@playwright/test'

/** Hands over the report of record of the newest signed revision. */
export async function downloadReportOfRecord(page: Page): Promise<Download> {
  await page.getByRole('tab', { name: 'PDF' }).click()
  await page.getByRole('button', { name: 'Report of record' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save the report …' }).click()
  return downloading
}
