import { mkdirSync } from 'node:fs'
import { createApp } from './app.ts'
import { runDesktop } from './hosts/desktop.ts'
import { findPlaces } from './hosts/places.ts'
import { thisMachine } from './hosts/this-machine.ts'

/* The desktop app's beginning: where this user's things are, the app over them, and the door to it. */

const places = findPlaces(thisMachine(), process.argv)
const dist = import.meta.dirname
mkdirSync(places.profile, { recursive: true, mode: 0o700 })

void runDesktop({
  createApp: (told) => createApp({ door: 'desktop', ...places, dist, told }),
  dist,
  profile: places.profile,
})
