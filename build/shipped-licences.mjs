import { readFileSync } from 'node:fs'
import { inRoot } from './root.mjs'

/** The packages that ship with the app, as they are installed, with their licences. */
export function shippedLicences() {
  const { dependencies } = read('package.json')
  return Object.keys(dependencies).map((name) => {
    const { version, license } = read(`node_modules/${name}/package.json`)
    if (typeof license !== 'string') throw new Error(`${name} names no licence in its package.json.`)
    return { name, version, licence: license }
  })
}

/** @param {string} path */
function read(path) {
  return JSON.parse(readFileSync(inRoot(path), 'utf8'))
}
