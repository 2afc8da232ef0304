import type { Verification } from '../../shared/model/verification.ts'
import { askWorker } from '../ask-worker.ts'
import { asBuffer } from './bytes.ts'
import type { ReadBack } from './read-back.ts'
import type { Filling } from './sign-pdf.ts'
import type { Trust } from './verify.ts'

/** What is done with the bytes of a whole report, which takes long where it has thousands of pages. */
export interface SignatureWork {
  sign(report: Uint8Array, filling: Filling): Promise<Buffer>
  verify(report: Uint8Array, trust: Trust): Promise<Verification>
  readBack(report: Uint8Array): Promise<ReadBack | null>
}

/** One piece of it, as the worker is started with it. The key crosses as the handle it is, and is never written out. */
export type SignatureTask =
  | { readonly kind: 'sign'; readonly report: Uint8Array; readonly filling: Filling }
  | { readonly kind: 'verify'; readonly report: Uint8Array; readonly trust: Trust }
  | { readonly kind: 'read-back'; readonly report: Uint8Array }

/** Does it in a worker thread, whose file is given because only the build knows where it lies. */
export function signatureWork(entry: URL | string): SignatureWork {
  const ask = <Answer>(task: SignatureTask) => askWorker<Answer>(entry, task, 'signing')
  return {
    sign: async (report, filling) => asBuffer(await ask<Uint8Array>({ kind: 'sign', report, filling })),
    verify: (report, trust) => ask({ kind: 'verify', report, trust }),
    readBack: (report) => ask({ kind: 'read-back', report }),
  }
}
