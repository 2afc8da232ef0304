import { spawn, type SpawnOptions } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../../../build/bundle.mjs'
import { inRoot } from '../../../build/root.mjs'

/** What a command said and how it ended. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** What it printed as JSON. */
  readonly json: Record<string, unknown>
}

export interface RunOptions {
  /** Environment variables beside those of the test. */
  readonly env?: Record<string, string>
  /** As somebody who owns nothing here: only where the test itself runs as root. */
  readonly asNobody?: boolean
}

/** The built command line, in a folder like an installed one, with folders for the tests to work in. */
export class CommandLine {
  #count = 0

  private constructor(private readonly home: string) {}

  /** Builds the program and its workers as `dist` has them. */
  static async build(): Promise<CommandLine> {
    const home = mkdtempSync(join(tmpdir(), 'demarc-cli-'))
    await bundle(['demarc', 'verify-worker', 'report-worker', 'signing-worker'], join(home, 'dist'))
    for (const folder of ['assessments', 'node_modules']) symlinkSync(inRoot(folder), join(home, folder), 'junction')
    chmodSync(home, 0o755)
    return new CommandLine(home)
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true })
  }

  /** A path in the tests' own folder that is not taken. */
  free(name = 'folder'): string {
    this.#count += 1
    const folder = join(this.home, `t${this.#count}`)
    mkdirSync(folder, { mode: 0o755 })
    return join(folder, name)
  }

  /** A copy of a workspace, for a test to change. */
  copy(workspace: string): string {
    const copy = this.free('workspace')
    cpSync(workspace, copy, { recursive: true })
    return copy
  }

  /** Makes an identity for each name in the profile of these tests; gives the options that sign with one of them. */
  async identities(...names: readonly string[]): Promise<(name: string) => string[]> {
    const file = this.free('passphrase')
    writeFileSync(file, 'four words in a row\n', { mode: 0o600 })
    const passphrase = ['--passphrase-file', file]
    for (const name of names) await this.run(['identity', 'make', '--name', name, ...passphrase])
    return (name) => ['--identity', name, ...passphrase]
  }

  run(args: readonly string[], { env = {}, asNobody = false }: RunOptions = {}): Promise<Ran> {
    const options: SpawnOptions = {
      env: { ...process.env, DEMARC_PROFILE: join(this.home, 'profile'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(asNobody && process.getuid?.() === 0 && { uid: 65_534, gid: 65_534 }),
    }
    return collect([join(this.home, 'dist', 'demarc.mjs'), ...args], options)
  }
}

function collect(args: readonly string[], options: SpawnOptions): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], options)
    const heard = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name]?.setEncoding('utf8').on('data', (text: string) => (heard[name] += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...heard, json: jsonOf(heard.stdout) }))
  })
}

function jsonOf(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
