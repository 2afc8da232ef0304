import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'

const run = promisify(execFile)
const here = fileURLToPath(new URL('.', import.meta.url))
const folder = fileURLToPath(new URL('../../dist/bench', import.meta.url))

/** What a child process says of itself when its work is done. */
export interface Told {
  /** Processor time of the work alone, without starting and reading what is to be drawn. */
  readonly milliseconds: number
  /** The most memory the process ever had in RAM, in MiB. */
  readonly peak: number
  readonly pages: number
}

/** Processor time that this process has had, in milliseconds. */
export function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** For the end of a child: says what was measured. */
export function tell(milliseconds: number, pages: number): void {
  const told: Told = { milliseconds, peak: process.resourceUsage().maxRSS / 1024, pages }
  process.stdout.write(JSON.stringify(told))
}

/** Bundles children, so that no loader of TypeScript is in the memory that is measured. Packages stay beside them. */
export async function bundleChildren(names: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: names.map((name) => join(here, `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  })
}

/** Runs a bundled child in a process of its own, so that the memory of one does not spoil that of another. */
export async function inChild(name: string, ...args: string[]): Promise<Told> {
  const { stdout } = await run(process.execPath, [join(folder, `${name}.mjs`), ...args])
  return JSON.parse(stdout) as Told
}
