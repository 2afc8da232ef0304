import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bundle } from '../../../../build/bundle.mjs'
import { renderReport } from '../../../../electron/report/render.ts'
import { checkOf } from '../../../support/pdf-reading.ts'
import { sampleRecordHash, sampleReport } from '../../../support/sample-report.ts'

const imprint = { kind: 'record', recordHash: sampleRecordHash } as const
// Inside the project, because the bundle finds pdfkit and the fonts from where it lies.
const built = join(import.meta.dirname, '../../../../node_modules/.cache/demarc-report-test')
const script = join(built, 'report-worker.mjs')
let folder = ''
let file = ''

beforeAll(() => bundle(['report-worker'], built), 60_000)
afterAll(() => rm(built, { recursive: true, force: true }))
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarc-render-'))
  file = join(folder, 'report.pdf')
  return () => rm(folder, { recursive: true, force: true })
})

describe('renderReport', () => {
  it('draws in another thread and tells how far it is', async () => {
    const told: number[] = []
    const drawn = await renderReport(
      script,
      { model: sampleReport() },
      imprint,
      file,
      (done) => told.push(done),
      new AbortController().signal,
    )
    expect(drawn).toMatchObject({ ok: true, value: { file, missingGlyphs: [] } })
    expect(await checkOf(file)).toContain('No syntax or stream encoding errors found')
    expect(drawn.ok && drawn.value.size).toBe((await readFile(file)).length)
    expect(told.length).toBeGreaterThan(20)
    expect(await readdir(folder)).toEqual(['report.pdf'])
  }, 60_000)

  it('stops when it is aborted, and leaves no half file', async () => {
    const controller = new AbortController()
    const progress = (done: number) => (done > 10 ? controller.abort() : undefined)
    const drawn = await renderReport(
      script,
      { model: sampleReport({ copies: 4 }) },
      imprint,
      file,
      progress,
      controller.signal,
    )
    expect(drawn).toMatchObject({ ok: false, failure: { code: 'report.cancelled' } })
    expect(await readdir(folder)).toEqual([])
  }, 60_000)

  it('does not begin where it was aborted before', async () => {
    const drawn = await renderReport(
      script,
      { model: sampleReport() },
      imprint,
      file,
      () => undefined,
      AbortSignal.abort(),
    )
    expect(drawn).toMatchObject({ ok: false, failure: { code: 'report.cancelled' } })
  })

  it('gives a folder that is not there as a failure', async () => {
    const missing = join(folder, 'no-folder', 'report.pdf')
    const drawn = await renderReport(
      script,
      { model: sampleReport() },
      imprint,
      missing,
      () => undefined,
      new AbortController().signal,
    )
    expect(drawn).toMatchObject({ ok: false, failure: { code: 'disk.failed' } })
  }, 60_000)
})
