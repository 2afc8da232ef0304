import { Worker, type WorkerOptions } from 'node:worker_threads'
import { fail, type Failure } from '../../shared/failure.ts'
import { err, type Result } from '../../shared/result.ts'
import { nodeDisk } from '../storage/node-disk.ts'
import { temporaryPath } from '../storage/replace-file.ts'
import type { Imprint } from './imprint.ts'
import type { Content, RenderedReport, RenderJob } from './write-report.ts'

export type { RenderedReport }

/** What the worker is started with; the first number of `stop` tells it to end. */
export interface RenderWorkerData {
  readonly job: RenderJob
  readonly stop: SharedArrayBuffer
}

/** What the worker says. */
export type RenderMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: Result<RenderedReport, Failure> }

function inWorker(
  worker: Worker,
  progress: (done: number, total: number) => void,
): Promise<Result<RenderedReport, Failure>> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: RenderMessage) => {
      if (message.kind === 'progress') progress(message.done, message.total)
      else resolve(message.result)
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the report worker ended with ${code} and no answer`)))
  })
}

/**
 * Draws a report in a worker thread, whose bundle is given because only the build knows where it lies. The file is there
 * whole or not at all. Aborting the signal stops the drawing at the next page.
 */
export async function renderReport(
  script: URL | string,
  content: Content,
  imprint: Imprint,
  file: string,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
  options: WorkerOptions = {},
): Promise<Result<RenderedReport, Failure>> {
  if (signal.aborted) return err(fail('report.cancelled'))
  const job: RenderJob = { ...content, imprint, file, temporary: temporaryPath(file) }
  const stop = new SharedArrayBuffer(4)
  const workerData: RenderWorkerData = { job, stop }
  const worker = new Worker(script, { ...options, workerData })
  const abort = () => void Atomics.store(new Int32Array(stop), 0, 1)
  signal.addEventListener('abort', abort, { once: true })
  try {
    return await inWorker(worker, progress)
  } catch (error) {
    // A worker that died could not tidy up after itself.
    await nodeDisk()
      .remove(job.temporary)
      .catch(() => undefined)
    throw error
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
