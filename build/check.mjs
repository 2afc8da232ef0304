import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inRoot } from './root.mjs'
import { run, runPackage } from './run.mjs'

/*
 * Everything that can be said about the sources without running them. Each step counts as one test.
 */

/** @typedef {{ name: string, start: () => Promise<import('./run.mjs').Outcome> }} Step */

const rooms = ['shared', 'assessments', 'electron', 'renderer', 'build', 'test', 'test/e2e', 'test/unit/renderer']

/** @param {string} room */
function types(room) {
  const note = inRoot(`node_modules/.cache/demarc/${room.replaceAll('/', '-')}.tsbuildinfo`)
  const args = ['-p', `${room}/tsconfig.json`, '--incremental', '--tsBuildInfoFile', note]
  return { name: `types of ${room}`, start: () => runPackage('typescript/bin/tsc', args) }
}

/** @type {readonly Step[]} */
const steps = [
  {
    name: 'lint',
    start: () =>
      runPackage('eslint/bin/eslint.js', ['--config', 'build/eslint.config.mjs', '--max-warnings', '0', '.']),
  },
  ...rooms.filter((room) => existsSync(inRoot(`${room}/tsconfig.json`))).map(types),
  {
    name: 'layers',
    start: () =>
      runPackage('dependency-cruiser/bin/dependency-cruise.mjs', [
        '--config',
        'build/dependency-cruiser.cjs',
        'shared',
        'assessments',
        'electron',
        'renderer',
        'build',
        'test',
      ]),
  },
  {
    name: 'unused code',
    start: () => runPackage('knip/bin/knip.js', ['--config', 'build/knip.json', '--no-progress', '--no-config-hints']),
  },
  { name: 'format', start: () => runPackage('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']) },
  { name: 'catalogues', start: () => run(process.execPath, ['--import', 'tsx', 'build/check-catalogs.ts']) },
  {
    name: 'spelling',
    start: () => runPackage('cspell/bin.mjs', ['--config', 'build/cspell.json', '--no-progress', '--no-summary']),
  },
]

/**
 * Runs all steps, two at a time, and tells of each as it ends.
 * @returns {Promise<{ name: string, passed: boolean }[]>}
 */
export async function check() {
  const waiting = [...steps]
  /** @type {{ name: string, passed: boolean }[]} */
  const results = []
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const started = Date.now()
      const { code, output } = await step.start()
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)${code === 0 ? '' : `\n${output}`}`)
      results.push({ name: step.name, passed: code === 0 })
    }
  }
  await Promise.all([work(), work()])
  return results
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await check()
  if (results.some((result) => !result.passed)) process.exitCode = 1
}
