import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { sources } from './entries.mjs'
import { inRoot } from './root.mjs'

/** One hash over the content of everything that is built, and over how it is built. */
export function sourceHash() {
  const hash = createHash('sha256').update(process.version)
  for (const source of sources) {
    for (const path of filesOf(source)) hash.update(`\0${path}\0`).update(readFileSync(inRoot(path)))
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  const found = statSync(inRoot(path), { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found ? [path] : []
  const names = readdirSync(inRoot(path)).filter((name) => !name.endsWith('.md'))
  return names.toSorted().flatMap((name) => filesOf(`${path}/${name}`))
}
