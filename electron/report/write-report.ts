import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { Writable } from 'node:stream'
import type { Failure } from '../../shared/failure.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Disk, OpenFile } from '../storage/disk.ts'
import { attempt } from '../storage/storage-error.ts'
import { drawReport, type Beside, type DrawResult } from './draw.ts'
import type { Imprint } from './imprint.ts'

/** A report that is on the disk. */
export interface RenderedReport extends DrawResult {
  readonly file: string
  readonly sha256: string
  readonly size: number
}

/** What a document says and shows: the report's model, its pictures, and for the firm's working papers what it never says. */
export interface Content extends Beside {
  readonly model: ReportModel
}

/** What to draw, and where it goes. The temporary file lies beside the final one. */
export interface RenderJob extends Content {
  readonly imprint: Imprint
  readonly file: string
  readonly temporary: string
}

/** A stream into a file that is flushed before it counts as finished, with the hash of what went through it. */
function intoFile(file: OpenFile): { sink: Writable; sealed: () => { sha256: string; size: number } } {
  const hash = createHash('sha256')
  let size = 0
  const sink = new Writable({
    highWaterMark: 256 * 1024,
    write(bytes: Buffer, _encoding, done) {
      hash.update(bytes)
      size += bytes.length
      file.append(bytes).then(() => done(), done)
    },
    final(done) {
      file.flush().then(() => done(), done)
    },
  })
  return { sink, sealed: () => ({ sha256: hash.digest('hex'), size }) }
}

async function drawToFile(
  disk: Disk,
  job: RenderJob,
  progress: (done: number, total: number) => void,
  cancelled: () => boolean,
): Promise<Result<RenderedReport, Failure>> {
  const file = await disk.open(job.temporary, 'new')
  try {
    const { sink, sealed } = intoFile(file)
    const drawn = await drawReport(job.model, job.imprint, sink, progress, cancelled, job)
    return drawn.ok ? ok({ ...drawn.value, ...sealed(), file: job.file }) : drawn
  } finally {
    await file.close()
  }
}

/** Draws a report into a file: whole, flushed and under its name, or not at all. */
export async function writeReport(
  disk: Disk,
  job: RenderJob,
  progress: (done: number, total: number) => void,
  cancelled: () => boolean,
): Promise<Result<RenderedReport, Failure>> {
  const written = await attempt(async () => {
    const drawn = await drawToFile(disk, job, progress, cancelled)
    if (!drawn.ok) return drawn
    await disk.rename(job.temporary, job.file)
    await disk.flushFolder(dirname(job.file))
    return drawn
  })
  const result = written.ok ? written.value : written
  // The first failure is the one to tell.
  if (!result.ok) await disk.remove(job.temporary).catch(() => undefined)
  return result
}
