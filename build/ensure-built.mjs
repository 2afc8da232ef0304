import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { inRoot } from './root.mjs'
import { sourceHash } from './source-hash.mjs'

/*
 * Builds `dist` again when the sources differ from those it was built from. Quiet on stdout, so that a command behind
 * it can print its result alone; quick when nothing changed, so that it can stand before every command.
 */

const stamp = inRoot('dist/.built')
const lock = inRoot('node_modules/.demarc-build')

/**
 * Builds when needed. Two processes that find stale files at once take turns, and the second finds nothing to do.
 * @param {{ always?: boolean }} [options]
 */
export async function ensureBuilt({ always = false } = {}) {
  if (!always && isFresh()) return
  await takeTurn()
  try {
    if (always || !isFresh()) await rebuild()
  } finally {
    rmSync(lock, { force: true })
  }
}

async function rebuild() {
  const started = Date.now()
  process.stderr.write('Building Demarc ...\n')
  const hash = sourceHash()
  const { buildAll } = await import('./build.mjs')
  await buildAll()
  mkdirSync(inRoot('dist'), { recursive: true })
  writeFileSync(stamp, hash)
  process.stderr.write(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`)
}

function isFresh() {
  return readIfThere(stamp) === sourceHash()
}

async function takeTurn() {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return
    } catch (problem) {
      if (!(problem instanceof Error && 'code' in problem && problem.code === 'EEXIST')) throw notInstalled(problem)
    }
    if (isGone(Number(readIfThere(lock)))) rmSync(lock, { force: true })
    else await pause(200)
  }
}

/** @param {unknown} problem */
function notInstalled(problem) {
  return new Error('The packages are not installed here. Run "npm ci" first.', { cause: problem })
}

/** @param {number} pid */
function isGone(pid) {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'ESRCH'
  }
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await ensureBuilt({ always: process.argv.includes('--always') })
  } catch (problem) {
    process.stderr.write(`Demarc could not be built: ${problem instanceof Error ? problem.message : problem}\n`)
    process.exitCode = 1
  }
}
