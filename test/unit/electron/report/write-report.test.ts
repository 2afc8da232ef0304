import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { writeReport } from '../../../../electron/report/write-report.ts'
import { sampleRecordHash, smallReport } from '../../../support/sample-report.ts'
import { TestDisk } from '../../../support/test-disk.ts'

const file = '/reports/report.pdf'
const temporary = '/reports/.report.pdf.1.tmp'
const job = {
  model: smallReport(),
  imprint: { kind: 'record', recordHash: sampleRecordHash } as const,
  file,
  temporary,
}
const quiet = () => undefined
const never = () => false

async function freshDisk(): Promise<TestDisk> {
  const disk = new TestDisk()
  await disk.makeFolder('/reports')
  await disk.flushFolder('/')
  return disk
}

describe('writeReport', () => {
  it('leaves the whole report under its name, flushed, and tells its hash and size', async () => {
    const disk = await freshDisk()
    const written = await writeReport(disk, job, quiet, never)
    const bytes = disk.peek(file) ?? new Uint8Array()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(written).toMatchObject({ ok: true, value: { file, size: bytes.length, sha256 } })
    expect(Buffer.from(disk.restart('nothing').peek(file) ?? []).equals(bytes)).toBe(true)
    expect(await disk.list('/reports')).toEqual(['report.pdf'])
  })

  it('says so when the disk is full, and leaves nothing behind', async () => {
    const disk = await freshDisk()
    let appends = 0
    disk.failOn((call) => call === 'append' && (appends += 1) > 2, 'ENOSPC', { times: 100 })
    expect(await writeReport(disk, job, quiet, never)).toMatchObject({ ok: false, failure: { code: 'disk.full' } })
    expect(await disk.list('/reports')).toEqual([])
  })

  it.each(['open', 'flush', 'rename'] as const)('leaves nothing behind when %s fails', async (failing) => {
    const disk = await freshDisk()
    disk.failOn((call) => call === failing, 'EIO')
    expect(await writeReport(disk, job, quiet, never)).toMatchObject({ ok: false })
    expect(await disk.list('/reports')).toEqual([])
  })

  it('keeps the report that was there before when it is cancelled', async () => {
    const disk = await freshDisk()
    disk.place(file, new Uint8Array([1, 2, 3]))
    let pages = 0
    const cancelled = await writeReport(
      disk,
      job,
      () => (pages += 1),
      () => pages > 4,
    )
    expect(cancelled).toMatchObject({ ok: false, failure: { code: 'report.cancelled' } })
    expect(disk.peek(file)).toEqual(new Uint8Array([1, 2, 3]))
    expect(await disk.list('/reports')).toEqual(['report.pdf'])
  })
})
