import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '../electron/hosts/chromium.ts'
import { thisDisk, thisMachine } from '../electron/hosts/this-machine.ts'
import type { DoorOptions } from '../test/e2e/fixtures.ts'
import { findElectron } from './electron-runtime.mjs'

const electron = findElectron()
const browser = findBrowser(thisMachine(), thisDisk)
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0

/** The specs through both doors that have a window. Playwright asks for a default export. */
export default defineConfig<DoorOptions>({
  testDir: fileURLToPath(new URL('../test/e2e', import.meta.url)),
  outputDir: fileURLToPath(new URL('../test-results', import.meta.url)),
  forbidOnly: process.env.CI === 'true',
  fullyParallel: true,
  workers: 2,
  // Two browsers on a busy machine: a walk is asked once more, and named if only that helped, so that its race is found.
  retries: process.env.CI === 'true' ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: { locale: 'en-GB', timezoneId: 'Europe/Zurich' },
  projects: [
    {
      name: 'browser',
      testIgnore: '**/electron-runtime.spec.ts',
      use: {
        door: 'browser',
        viewport: { width: 1360, height: 900 },
        launchOptions: {
          ...(browser === null ? {} : { executablePath: browser }),
          args: ['--disable-quic', '--disable-sync', ...(isRootOnLinux ? ['--no-sandbox'] : [])],
        },
      },
    },
    // The same specs on Electron's own runtime where it is; where it is not, one test says by name what was not run.
    electron === null
      ? { name: 'electron', testMatch: '**/electron-runtime.spec.ts', use: { door: 'electron' } }
      : {
          name: 'electron',
          testIgnore: ['**/browser-door.spec.ts', '**/packaging.spec.ts'],
          use: { door: 'electron' },
        },
  ],
})
