import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildApp } from '../../electron/app.ts'
import { loadLibrary } from '../../electron/catalogues/load.ts'
import { makeRunFolder } from '../../electron/hosts/app-window.ts'
import { openBrowserDoor } from '../../electron/hosts/browser.ts'
import { findPlaces } from '../../electron/hosts/places.ts'
import { thisMachine } from '../../electron/hosts/this-machine.ts'

/*
 * The browser door over another library than the shipped one, whose folder is the first argument: the built window and the real
 * program, put together as `electron/hosts/browser-main.ts` does.
 */

const library = process.argv[2] ?? ''
const machine = thisMachine()
const places = findPlaces(machine)
const dist = fileURLToPath(new URL('../../dist', import.meta.url))
await mkdir(places.profile, { recursive: true, mode: 0o700 })
const built = await buildApp({ door: 'browser', ...places, dist }, { library: loadLibrary(library) })
if (!built.ok) throw new Error(`The app was not built: ${built.failure.code}`)
const { app } = built.value
const folder = await makeRunFolder(machine, null)
const door = await openBrowserDoor({ app, dist, folder: folder.path })
process.stdout.write(`${door.origin}\n${door.startPage}\n`)
await new Promise((resolve) => process.once('SIGTERM', resolve))
await door.close()
await app.close()
await folder.remove()
