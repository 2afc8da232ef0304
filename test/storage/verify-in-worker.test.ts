import { copyFile, mkdtemp, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyInWorker } from '../../electron/storage/verify-in-worker.ts'
import { good } from './support/results.ts'

const fixture = join(import.meta.dirname, '../fixtures/journals/format-1.ndjson')
let folder = ''
let entry = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarc-verify-'))
  entry = join(folder, 'verify-worker.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, '../../electron/storage/verify-worker.ts')],
    outfile: entry,
    bundle: true,
    platform: 'node',
    format: 'esm',
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('verifyInWorker', () => {
  it('verifies a journal in another thread', async () => {
    const report = good(await verifyInWorker(entry)(fixture, (await stat(fixture)).size))
    expect([report.head.sequence, report.wrong]).toEqual([19, null])
  })

  it('names the damaged line, and reads no further than it was told', async () => {
    const damaged = join(folder, 'journal.ndjson')
    await copyFile(fixture, damaged)
    const { size } = await stat(damaged)
    await truncate(damaged, size - 40)
    await writeFile(damaged, '\n', { flag: 'a' })
    const verify = verifyInWorker(entry)
    expect(good(await verify(damaged, size)).wrong).toMatchObject({ line: 19 })
    expect(good(await verify(damaged, 4000))).toMatchObject({ wrong: null })
  })

  it('gives a failure of the disk as one', async () => {
    expect(await verifyInWorker(entry)(join(folder, 'no.ndjson'), 10)).toMatchObject({
      failure: { code: 'disk.failed' },
    })
  })

  it('throws where the worker itself cannot run', async () => {
    await expect(verifyInWorker(join(folder, 'no-worker.mjs'))(fixture, 10)).rejects.toThrow('no-worker.mjs')
  })
})
