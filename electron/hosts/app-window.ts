import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Machine } from './places.ts'

/** A folder for one run, this user's own (0700): the start page and the browser's profile. */
export interface RunFolder {
  readonly path: string
  readonly remove: () => Promise<void>
}

/** Makes the folder of a run where the browser can read it: a snap sees nothing outside its own part of the home. */
export async function makeRunFolder(machine: Machine, browser: string | null): Promise<RunFolder> {
  const isSnap = browser !== null && browser.startsWith('/snap/')
  const parent = isSnap ? join(machine.home, 'snap', 'chromium', 'common') : tmpdir()
  await mkdir(parent, { recursive: true })
  const path = await mkdtemp(join(parent, 'demarc-'))
  // A browser that has just ended may still hold a file for a moment, above all on Windows.
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) }
}

export interface AppWindow {
  /** Settles when the window is closed; true when the browser had started at all. */
  readonly closed: Promise<boolean>
  readonly close: () => void
}

/** Opens the start page as a window of its own, without tabs or address, in a fresh profile. */
export function openAppWindow(browser: string, startPage: string, folder: string): AppWindow {
  const child = spawn(browser, browserFlags(startPage, folder, process.platform, process.getuid?.()), {
    stdio: 'ignore',
  })
  const closed = new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', () => resolve(true))
  })
  return { closed, close: () => void child.kill() }
}

/** The command line: one window, a profile of its own, no part of the browser that would call home. */
export function browserFlags(
  startPage: string,
  folder: string,
  platform: NodeJS.Platform,
  user: number | undefined,
): readonly string[] {
  return [
    `--app=${pathToFileURL(startPage).href}`,
    `--user-data-dir=${join(folder, 'browser')}`,
    '--window-size=1360,900',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--disable-features=MediaRouter,OptimizationHints,Translate',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    // The profile holds no password; asking the system for its key store would only raise a dialog.
    '--password-store=basic',
    '--use-mock-keychain',
    // Chromium's own sandbox cannot be built by root on Linux.
    ...(platform === 'linux' && user === 0 ? ['--no-sandbox'] : []),
  ]
}
