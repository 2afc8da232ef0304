import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod'
import { nodeDisk } from './node-disk.ts'
import { verifyChain } from './verify.ts'

/*
 * The entry of the worker that verifies a chain, so that a long journal does not hold up edits.
 * It is bundled on its own; `verifyInWorker` gets the path of the bundle.
 */

const { path, to } = z.object({ path: z.string(), to: z.int() }).parse(workerData)
parentPort?.postMessage(await verifyChain(nodeDisk(), path, to))
