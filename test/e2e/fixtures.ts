import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { runCommand, type CommandResult } from './command.ts'
import { openBrowserWindow } from './browser-window.ts'
import { openElectronWindow } from './electron-window.ts'
import type { TestFolders } from './folders.ts'
import { makeLibrary } from './make-library.ts'
import { watch, type Trouble } from './watch.ts'

export { expect } from '@playwright/test'

export interface DoorOptions {
  door: 'browser' | 'electron'
  /** `two-editions`: a changed copy of the shipped library with a second edition in it; by the browser door only. */
  library: 'shipped' | 'two-editions'
}

/** A test's own Demarc: its own workspace and profile, reached by command before and through a window after. */
export interface Demarc extends TestFolders {
  /** Runs `demarc <args>` in this workspace. While a window is open, the window owns the workspace. */
  readonly run: (...args: string[]) => Promise<CommandResult>
  /** Opens the window, once; a second call gives the same page. */
  readonly open: () => Promise<Page>
  /** Closes the window and ends the program behind it, so that the test can go on by command or open again. */
  readonly close: () => Promise<void>
  /** Ends the program behind the window as a crash would, and the window after it. */
  readonly kill: () => Promise<void>
}

export interface OpenedWindow {
  readonly page: Page
  readonly close: () => Promise<void>
  readonly kill: () => Promise<void>
}

/**
 * The tests' `test`. `page` is the opened window. Every test also fails on a violation of the content policy, an error
 * in the console, an error nobody caught, and a request for anything that is not our own origin.
 */
export const test = base.extend<DoorOptions & { demarc: Demarc; folders: TestFolders; trouble: Trouble }>({
  door: ['browser', { option: true }],
  library: ['shipped', { option: true }],

  // Playwright reads which fixtures a fixture needs from its first parameter, so an empty pattern must stand there.
  folders: async ({ library }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'demarc-e2e-'))
    const own = { workspace: join(root, 'workspace'), profile: join(root, 'profile'), root }
    await use(library === 'shipped' ? own : { ...own, library: makeLibrary(root) })
    rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  },

  trouble: async ({}, use) => {
    const found: string[] = []
    await use({ found, expected: [] })
    // Compared as a list, so that a failure shows every sentence.
    base.expect(found, 'what the window did that it must never do').toEqual([])
  },

  demarc: async ({ door, folders, trouble, browser, contextOptions }, use) => {
    let opened: Promise<OpenedWindow> | null = null
    const openWindow = (): Promise<OpenedWindow> =>
      door === 'electron'
        ? openElectronWindow(folders, (page) => watch(page, trouble))
        : openBrowserWindow({ folders, browser, contextOptions, watch: (page, origin) => watch(page, trouble, origin) })
    const end = async (how: 'close' | 'kill') => {
      const current = opened
      opened = null
      await (await current)?.[how]()
    }
    await use({
      ...folders,
      run: (...args) => runCommand(folders, args),
      open: async () => (await (opened ??= openWindow())).page,
      close: () => end('close'),
      kill: () => end('kill'),
    })
    await end('close')
  },

  page: async ({ demarc }, use) => {
    await use(await demarc.open())
  },
})
