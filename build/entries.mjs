/*
 * What is built from where. A new program or worker is one more row here.
 * The renderer is built by Vite (vite.config.ts); everything else by esbuild.
 */

/** @typedef {{ name: string, source: string, out: string, kind: 'node' | 'electron' | 'preload' | 'script' }} Entry */

/** @type {readonly Entry[]} */
export const entries = [
  { name: 'main', source: 'electron/main.ts', out: 'dist/main.cjs', kind: 'electron' },
  { name: 'preload', source: 'electron/preload.ts', out: 'dist/preload.cjs', kind: 'preload' },
  { name: 'window-shim', source: 'electron/hosts/window-shim.ts', out: 'dist/window-shim.js', kind: 'script' },
  { name: 'browser', source: 'electron/hosts/browser-main.ts', out: 'dist/browser.mjs', kind: 'node' },
  { name: 'demarc', source: 'electron/hosts/cli.ts', out: 'dist/demarc.mjs', kind: 'node' },
  { name: 'report-worker', source: 'electron/report/worker.ts', out: 'dist/report-worker.mjs', kind: 'node' },
  { name: 'signing-worker', source: 'electron/signing/worker.ts', out: 'dist/signing-worker.mjs', kind: 'node' },
  { name: 'verify-worker', source: 'electron/storage/verify-worker.ts', out: 'dist/verify-worker.mjs', kind: 'node' },
]

/** Packages that stay beside the bundle: Electron's own, and what reads files of its own package. */
export const external = ['electron', 'pdfkit', '@expo-google-fonts/*', 'bufferutil', 'utf-8-validate']

/** Folders and files whose content decides whether the built files are still those of the sources. */
export const sources = [
  'assessments',
  'electron',
  'renderer',
  'shared',
  'build/build.mjs',
  'build/bundle.mjs',
  'build/entries.mjs',
  'build/scaled-lengths.mjs',
  'build/shipped-licences.mjs',
  'build/vite.config.ts',
  'build/zod-in-window.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]
