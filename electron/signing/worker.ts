import { parentPort, workerData } from 'node:worker_threads'
import { asBuffer } from './bytes.ts'
import { readBack } from './read-back.ts'
import type { SignatureTask } from './signature-work.ts'
import { signPdf } from './sign-pdf.ts'
import { verifyReport } from './verify.ts'

/*
 * The entry of the worker that signs and verifies reports, so that a long one does not hold up edits. It is bundled on its
 * own; `signatureWork` gets the path of the bundle. Bytes come across as plain ones and are buffers again here.
 */

function done(task: SignatureTask) {
  const report = asBuffer(task.report)
  if (task.kind === 'read-back') return readBack(report)
  if (task.kind === 'verify') return verifyReport(report, { ...task.trust, given: task.trust.given.map(asBuffer) })
  const { certificate, chain, key } = task.filling.signer
  const signer = { certificate: asBuffer(certificate), chain: chain.map(asBuffer), key }
  return signPdf(report, { ...task.filling, signer })
}

parentPort?.postMessage(await done(workerData as SignatureTask))
