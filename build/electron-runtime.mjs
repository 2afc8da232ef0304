import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './root.mjs'
import { runPackage } from './run.mjs'

/** How long `npm start` waits for Electron's runtime to be fetched. */
const patience = 20_000

/**
 * The path of Electron's program, or null. The package itself is never asked: it would start a download.
 * @returns {string | null}
 */
export function findElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || inRoot('node_modules/electron/dist')
  try {
    const path = join(folder, readFileSync(inRoot('node_modules/electron/path.txt'), 'utf8'))
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

/**
 * The same, after trying to fetch it for a short while.
 * @returns {Promise<string | null>}
 */
export async function fetchElectron() {
  const there = findElectron()
  if (there !== null) return there
  console.log("Fetching Electron's runtime ...")
  await runPackage('electron/install.js', [], { timeout: patience })
  return findElectron()
}
