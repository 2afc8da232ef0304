import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import type { Looks } from './chromium.ts'
import type { Machine } from './places.ts'

/** The computer this process runs on. */
export function thisMachine(): Machine {
  return { env: process.env, platform: process.platform, home: homedir() }
}

/** Looks at this computer's own disk. */
export const thisDisk: Looks = {
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
}

/** Whether there is a screen to open a window on. Only Linux can be without one and say so. */
export function hasScreen({ env, platform }: Machine): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY'])
}
