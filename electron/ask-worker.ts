import { Worker } from 'node:worker_threads'

/**
 * Starts a worker, whose file is given because only the build knows where it lies, and gives the one thing it says. A worker
 * that ends without a word is a bug, told with its name.
 */
export function askWorker<Answer>(entry: URL | string, workerData: unknown, name: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the ${name} worker ended with ${code} and no answer`)))
  })
}
