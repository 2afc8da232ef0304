import { build as vite } from 'vite'
import { bundle } from './bundle.mjs'
import { inRoot } from './root.mjs'

/** Builds everything into `dist`, over what is there: a build that fails leaves the last good one. */
export async function buildAll() {
  await bundle()
  await vite({ configFile: inRoot('build/vite.config.ts'), logLevel: 'warn' })
}
