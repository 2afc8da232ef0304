import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { OpenedWindow } from './fixtures.ts'
import type { TestFolders } from './folders.ts'
import { serve } from './serving.ts'

export interface BrowserWindowOptions {
  readonly folders: TestFolders
  readonly browser: Browser
  readonly contextOptions: BrowserContextOptions
  readonly watch: (page: Page, origin: string) => Promise<void>
}

/** Opens the browser door as its user does: the real program, its start page, a real Chromium. */
export async function openBrowserWindow(options: BrowserWindowOptions): Promise<OpenedWindow> {
  const serving = await serve(options.folders)
  const context = await options.browser.newContext(options.contextOptions)
  const page = await context.newPage()
  await options.watch(page, serving.origin)
  await page.goto(pathToFileURL(serving.startPage).href)
  await page.waitForURL(`${serving.origin}/**`, { waitUntil: 'load' })
  await page.waitForURL((url) => !url.pathname.startsWith('/enter'))
  return {
    page,
    close: async () => {
      await context.close()
      await serving.stop()
    },
    kill: async () => {
      await serving.kill()
      await context.close()
    },
  }
}
