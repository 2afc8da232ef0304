import { askWorker } from '../ask-worker.ts'
import type { VerifyChain } from './verify.ts'

/** Verifies in a worker thread, whose file is given because only the build knows where it lies. */
export function verifyInWorker(entry: URL | string): VerifyChain {
  return (path, to) => askWorker(entry, { path, to }, 'verifying')
}
