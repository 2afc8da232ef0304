import { mkdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, failureText, type Failure } from '../../shared/failure.ts'
import { doors } from '../../shared/text/en/doors.ts'
import { createApp } from '../app.ts'
import type { App } from '../app-port.ts'
import { makeRunFolder, openAppWindow, type AppWindow, type RunFolder } from './app-window.ts'
import { openBrowserDoor, type BrowserDoor } from './browser.ts'
import { findBrowser, howToInstall } from './chromium.ts'
import { findPlaces } from './places.ts'
import { hasScreen, thisDisk, thisMachine } from './this-machine.ts'

/*
 * The browser door's own program: builds the app, serves it on the loopback address, and opens it in a window of an
 * installed browser. With `--no-window`, or where there is no screen, it only serves.
 */

const machine = thisMachine()
const withWindow = hasScreen(machine) && !process.argv.includes('--no-window')

await run()

async function run(): Promise<void> {
  const browser = withWindow ? findBrowser(machine, thisDisk) : null
  if (withWindow && browser === null) return stop(fail('door.no-browser', { install: howToInstall(machine.platform) }))
  const places = findPlaces(machine)
  await mkdir(places.profile, { recursive: true, mode: 0o700 })
  const created = await createApp({ door: 'browser', ...places, dist: import.meta.dirname })
  if (!created.ok) return stop(created.failure)
  await serve(created.value, browser)
}

async function serve(app: App, browser: string | null): Promise<void> {
  const folder = await makeRunFolder(machine, browser)
  const ending = makeEnding()
  // On macOS a browser goes on running without a window, so the window's own connection tells that it has gone.
  const left = machine.platform === 'darwin' && browser !== null ? { left: { after: 5000, then: ending.end } } : {}
  const door = await openBrowserDoor({ app, dist: import.meta.dirname, folder: folder.path, ...left })
  const window = browser === null ? announce(door) : show(browser, door, folder, ending)
  const failure = await ending.ended
  window?.close()
  await window?.closed
  await door.close()
  await app.close()
  await folder.remove()
  if (failure) stop(failure)
}

interface Ending {
  readonly end: (failure?: Failure) => void
  readonly ended: Promise<Failure | undefined>
}

/** What ends the run: a signal, the window, or a browser that does not start. The first one counts. */
function makeEnding(): Ending {
  let end: Ending['end'] = () => undefined
  const ended = new Promise<Failure | undefined>((resolve) => {
    end = resolve
  })
  process.once('SIGINT', () => end()).once('SIGTERM', () => end())
  return { end, ended }
}

function show(browser: string, door: BrowserDoor, folder: RunFolder, ending: Ending): AppWindow {
  say(doors.openingInBrowser({ browser: basename(browser) }))
  const window = openAppWindow(browser, door.startPage, folder.path)
  void window.closed.then((started) => {
    if (started) ending.end()
    else ending.end(fail('door.browser-failed', { path: browser }))
  })
  return window
}

function announce(door: BrowserDoor): null {
  say(doors.servedAt({ address: door.origin }))
  say(doors.openStartPage({ path: door.startPage }))
  say(doors.howToEnd())
  return null
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}

function stop(failure: Failure): void {
  process.stderr.write(`${failureText(failure)}\n`)
  process.exitCode = 1
}
