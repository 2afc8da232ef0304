import { Worker, type WorkerOptions } from 'node:worker_threads'
import type { VerifyChain } from './verify.ts'

/** Verifies in a worker thread, whose file is given because only the build knows where it lies. */
export function verifyInWorker(entry: URL | string, options: WorkerOptions = {}): VerifyChain {
  return (path, to) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(entry, { ...options, workerData: { path, to } })
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`the verifying worker ended with ${code} and no answer`)))
    })
}
