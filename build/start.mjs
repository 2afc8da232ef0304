import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fetchElectron } from './electron-runtime.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { inRoot } from './root.mjs'

/*
 * `npm start`: the desktop app; where Electron's runtime cannot be had, the same app in a window of an installed browser.
 */

/** A runtime that ends sooner than this, and badly, never opened its window. */
const shortestRun = 3000

const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

passWorkspace()
await ensureBuilt()
process.exitCode = await start()

/** `npm start -- --workspace DIR` opens another workspace; both doors read it from the environment. */
function passWorkspace() {
  const { values } = parseArgs({ options: { workspace: { type: 'string' } } })
  // npm runs scripts in the project's root; the folder is meant from where the user stands.
  if (values.workspace) process.env.DEMARC_WORKSPACE = resolve(process.env.INIT_CWD ?? '.', values.workspace)
}

async function start() {
  const electron = hasScreen ? await fetchElectron() : null
  if (electron !== null) {
    const { code, lasted } = await open(electron, [inRoot('.'), ...(isRootOnLinux ? ['--no-sandbox'] : [])])
    if (code === 0 || lasted > shortestRun) return code
    console.log('The desktop app did not start; opening Demarc in a window of your browser instead.')
  } else if (hasScreen) {
    console.log(
      "Electron's runtime is not here and could not be fetched; opening Demarc in a window of your browser instead.",
    )
  }
  return (await open(process.execPath, [inRoot('dist/browser.mjs')])).code
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, lasted: number }>}
 */
function open(program, args) {
  const started = Date.now()
  const child = spawn(program, args, { stdio: 'inherit' })
  const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
  process.on('SIGINT', pass).on('SIGTERM', pass)
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      resolve({ code, lasted: Date.now() - started })
    }
    child.once('error', () => end(1))
    child.once('exit', (code, signal) => end(signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : (code ?? 1)))
  })
}
