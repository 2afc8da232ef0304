import { useState } from 'react'
import { failureText, type Failure } from '../../../shared/failure.ts'
import type { Verification } from '../../../shared/model/verification.ts'
import { call } from '../../bridge.ts'
import { upload } from '../../upload.ts'

/** Where verifying a report is. */
export type Verifying =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'done'; readonly name: string; readonly found: Verification }

/** Sends a report to main and gives what was found. The bytes are gone from there afterwards. */
export function useVerify(): {
  readonly state: Verifying
  readonly verify: (file: File, trust: File | null) => Promise<void>
  readonly clear: () => void
} {
  const [state, setState] = useState<Verifying>({ kind: 'none' })
  const failed = (failure: Failure) => setState({ kind: 'failed', words: failureText(failure) })
  const verify = async (file: File, trust: File | null) => {
    setState({ kind: 'reading', name: file.name })
    const sent = await upload(file, () => undefined, new AbortController().signal)
    if (!sent.ok) return failed(sent.failure)
    const pem = trust && (await trust.text())
    const found = await call('verify:file', { upload: sent.value, trust: pem })
    if (found.ok) setState({ kind: 'done', name: file.name, found: found.value })
    else failed(found.failure)
  }
  return { state, verify, clear: () => setState({ kind: 'none' }) }
}
