import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * A path inside the project, whichever folder a script was started from.
 * @param {string} path
 */
export function inRoot(path) {
  return join(root, path)
}
