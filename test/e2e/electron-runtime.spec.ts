import { findElectron } from '../../build/electron-runtime.mjs'
import { expect, test } from './fixtures.ts'

test.skip(findElectron() === null, "Electron's runtime is not installed here")

test("the desktop app runs sandboxed in its own origin (needs Electron's runtime)", async ({ page }) => {
  expect(page.url()).toMatch(/^app:\/\/demarc\/index\.html/)
  const reach = await page.evaluate(() => ({
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
    frozen: Object.isFrozen(window.demarc),
  }))
  expect(reach).toEqual({ require: 'undefined', process: 'undefined', frozen: true })
})
