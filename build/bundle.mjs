import { existsSync } from 'node:fs'
import { build as esbuild } from 'esbuild'
import { entries, external } from './entries.mjs'
import { inRoot } from './root.mjs'

/** @typedef {import('./entries.mjs').Entry} Entry */

/** What each kind of entry needs beside its source. */
const kinds = {
  // Code of packages that are CommonJS asks for `require`, which a module has not.
  node: /** @type {const} */ ({
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  }),
  electron: /** @type {const} */ ({
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__moduleUrl' },
  }),
  preload: /** @type {const} */ ({ format: 'cjs', platform: 'browser', target: 'chrome156' }),
  script: /** @type {const} */ ({
    format: 'iife',
    platform: 'browser',
    target: 'chrome156',
    globalName: 'windowShim',
  }),
}

/**
 * Bundles the entries with the given names, or all of them.
 * @param {readonly string[]} [names]
 * @param {string} [folder] where the built files go, for a test that must not touch `dist`
 */
export async function bundle(names = entries.map((entry) => entry.name), folder = 'dist') {
  const chosen = entries.filter((entry) => names.includes(entry.name))
  for (const { source, name } of chosen) {
    if (existsSync(inRoot(source))) continue
    throw new Error(`${source} is not there; ${name} in build/entries.mjs asks for it.`)
  }
  await Promise.all(chosen.map((entry) => bundleOne(entry, entry.out.replace(/^dist/, folder))))
}

/**
 * @param {Entry} entry
 * @param {string} outfile
 */
function bundleOne(entry, outfile) {
  return esbuild({
    ...kinds[entry.kind],
    absWorkingDir: inRoot('.'),
    bundle: true,
    entryPoints: [entry.source],
    outfile,
    external,
    legalComments: 'none',
    logLevel: 'warning',
    sourcemap: entry.kind === 'node' || entry.kind === 'electron' ? 'linked' : false,
  })
}
