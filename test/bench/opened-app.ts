import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from '@playwright/test'
import { buildApp } from '../../electron/app.ts'
import type { Library } from '../../electron/catalogues/load.ts'
import type { Desk } from '../../electron/desk.ts'
import { openBrowserDoor, type BrowserDoor } from '../../electron/hosts/browser.ts'
import { findBrowser } from '../../electron/hosts/chromium.ts'
import { thisDisk, thisMachine } from '../../electron/hosts/this-machine.ts'
import { invariant } from '../../shared/invariant.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const me = { name: 'Bench', firm: '', role: '', credential: '' }

/** The app in a browser, let in and not at an assessment yet. */
export interface OpenedApp {
  readonly browser: Browser
  readonly page: Page
  readonly desk: Desk
  /** The address of a page of the assessment, at the door of `page` or another. */
  readonly address: (path: string, door?: BrowserDoor) => string
  /** Another door, for another browser; it closes with the app. */
  readonly openDoor: () => Promise<BrowserDoor>
  readonly close: () => Promise<void>
}

/** The program of the browser that is measured in. */
export function browserHere(): string {
  return findBrowser(thisMachine(), thisDisk) ?? chromium.executablePath()
}

/** Opens the app on a workspace with one assessment, whose journal `write` puts into the folder it is given. */
export async function openApp(
  library: Library,
  id: string,
  write: (folder: string) => Promise<unknown>,
): Promise<OpenedApp> {
  const folder = await mkdtemp(join(tmpdir(), 'demarc-bench-'))
  const workspace = join(folder, 'workspace')
  const assessment = join(workspace, 'assessments', id)
  await mkdir(assessment, { recursive: true })
  await write(assessment)
  const options = { door: 'browser', workspace, profile: join(folder, 'profile'), dist } as const
  const built = await buildApp(options, { author: () => me, library })
  invariant(built.ok, 'the app is built')
  const { app, desk } = built.value
  await desk.profiles.save(me)
  const doors: BrowserDoor[] = []
  const openDoor = async () => {
    const opened = await openBrowserDoor({ app, dist, folder: await mkdtemp(join(folder, 'door-')) })
    doors.push(opened)
    return opened
  }
  const door = await openDoor()
  const browser = await chromium.launch({
    executablePath: browserHere(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(pathToFileURL(door.startPage).href)
  await page.waitForURL((url) => url.href.startsWith(door.origin) && !url.pathname.startsWith('/enter'))
  return {
    browser,
    page,
    desk,
    openDoor,
    address: (path, { origin } = door) => `${origin}/#/a/${id}/${path}`,
    close: async () => {
      await browser.close()
      for (const each of doors) await each.close()
      await app.close()
      await rm(folder, { recursive: true })
    },
  }
}
