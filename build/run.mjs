import { spawn } from 'node:child_process'
import { inRoot } from './root.mjs'

/** @typedef {{ code: number, output: string }} Outcome */

/**
 * Runs a program in the project's root and waits for it. What it says is kept, or shown as it comes.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, timeout?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: inRoot('.'),
      env: { ...process.env, ...options.env },
      stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
      ...(options.timeout === undefined ? {} : { timeout: options.timeout, killSignal: 'SIGKILL' }),
    })
    /** @type {Buffer[]} */
    const pieces = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => pieces.push(piece))
    const end = (/** @type {number} */ code) => resolve({ code, output: Buffer.concat(pieces).toString() })
    child.once('error', () => end(127))
    child.once('close', (code) => end(code ?? 1))
  })
}

/**
 * Runs a JavaScript file of a package with this Node, so that no shell and no `.cmd` file stands between.
 * @param {string} file below `node_modules`
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runPackage(file, args, options) {
  return run(process.execPath, [inRoot(`node_modules/${file}`), ...args], options)
}
