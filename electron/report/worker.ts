import { parentPort, workerData } from 'node:worker_threads'
import { nodeDisk } from '../storage/node-disk.ts'
import type { RenderMessage, RenderWorkerData } from './render.ts'
import { writeReport } from './write-report.ts'

/*
 * The entry of the worker that draws a report, so that a long one does not hold up edits. It is bundled on its own;
 * `renderReport` gets the path of the bundle.
 */

const { job, stop } = workerData as RenderWorkerData
const flag = new Int32Array(stop)
const tell = (message: RenderMessage) => parentPort?.postMessage(message)

const result = await writeReport(
  nodeDisk(),
  job,
  (done, total) => tell({ kind: 'progress', done, total }),
  () => Atomics.load(flag, 0) !== 0,
)
tell({ kind: 'done', result })
