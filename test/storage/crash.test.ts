import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAssessment } from '../../electron/storage/check.ts'
import { nodeDisk } from '../../electron/storage/node-disk.ts'
import { thisProcess } from '../../electron/storage/process-identity.ts'
import { verifyChain } from '../../electron/storage/verify.ts'
import { Workspace } from '../../electron/storage/workspace.ts'
import { randomFrom } from '../support/random.ts'
import { good } from './support/results.ts'

const kills = 200
const workspaces = 2
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9))

let folder = ''
let script = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarc-crash-'))
  script = join(folder, 'child.mjs')
  // Bundled once: a child that is killed two hundred times must start fast.
  await build({
    entryPoints: [join(import.meta.dirname, 'support/crash-child.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What a workspace has promised so far, through all its deaths. */
interface Promises {
  answered: number
  drafted: number
  changes: number
  starts: number
  readonly broken: string[]
}

function hear(promises: Promises, line: string): void {
  const [what, digits] = line.split(' ')
  const number = Number(digits)
  if (what === 'answered') {
    promises.answered = Math.max(promises.answered, number)
    promises.changes += 1
  }
  if (what === 'drafted') promises.drafted = Math.max(promises.drafted, number)
  if (what === 'damaged') promises.broken.push(`damaged at line ${number}`)
  if (what === 'found') promises.starts += 1
  if (what === 'found' && number < promises.answered) promises.broken.push(`found ${number} of ${promises.answered}`)
  if (what === 'draft-found' && number < promises.drafted)
    promises.broken.push(`found draft ${number} of ${promises.drafted}`)
}

/** Runs a child until it is killed: some time after it has found what was there, or a few times sooner. */
function liveAndDie(path: string, promises: Promises, random: () => number): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'pipe'] })
  const kill = (delay: number) => setTimeout(() => child.kill('SIGKILL'), delay)
  const atStart = random() < 0.15
  const delay = random() * 120
  if (atStart) kill(40 + delay)
  let complaint = ''
  child.stderr?.on('data', (data: Buffer) => (complaint += data.toString()))
  if (child.stdout)
    createInterface(child.stdout).on('line', (line) => {
      hear(promises, line)
      if (line.startsWith('found') && !atStart) kill(delay)
    })
  return new Promise((resolve) =>
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') promises.broken.push(`ended by itself: ${complaint}`)
      resolve()
    }),
  )
}

describe('a process killed at random moments', () => {
  it(`loses no answered change in ${kills} kills (seed ${seed})`, { timeout: 180_000 }, async () => {
    const disk = nodeDisk()
    const totals = { changes: 0, starts: 0 }
    await Promise.all(
      Array.from({ length: workspaces }, async (_, index) => {
        const path = join(folder, `workspace-${index}`)
        const random = randomFrom(seed + index)
        const promises: Promises = { answered: 0, drafted: 0, changes: 0, starts: 0, broken: [] }
        for (let killed = 0; killed < kills / workspaces; killed += 1) await liveAndDie(path, promises, random)
        expect(promises.broken).toEqual([])
        const assessment = join(path, 'assessments', 'a1')
        const verify = (journal: string, to: number) => verifyChain(disk, journal, to)
        expect(good(await checkAssessment({ disk, folder: assessment, id: 'a1', verify })).problems).toEqual([])
        totals.changes += promises.changes
        totals.starts += promises.starts
      }),
    )
    console.log(`seed ${seed}: ${kills} kills, ${totals.starts} openings, ${totals.changes} answered changes, 0 lost`)
    expect(totals.changes).toBeGreaterThan(kills)
  })
})

describe('a second process on the same workspace', () => {
  it('is refused while the first lives, may read, and owns the workspace once the first is dead', async () => {
    const disk = nodeDisk()
    const path = join(folder, 'shared')
    const verify = (journal: string, to: number) => verifyChain(disk, journal, to)
    const options = { disk, path, me: thisProcess(), verify }
    const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(createInterface(child.stdout), 'line')
    expect(await Workspace.own(options)).toEqual({
      ok: false,
      failure: { code: 'storage.locked', params: { pid: child.pid, host: hostname() } },
    })
    const reader = good(await Workspace.read(options))
    expect(good(await reader.open('a1')).state.about.client).toBe('Example AG')
    child.kill('SIGKILL')
    await once(child, 'close')
    const owner = good(await Workspace.own(options))
    expect(good(await owner.open('a1')).status.kind).toBe('editable')
    good(await owner.close())
  })
})
