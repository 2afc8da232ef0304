import { useEffect, useRef, useState } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import type { Received } from '../../../shared/ipc/contract.ts'
import { call } from '../../bridge.ts'
import { useJob } from '../../session/use-job.ts'
import { upload } from '../../upload.ts'

/** Where receiving is. */
export type Receiving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | { readonly kind: 'checking'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Receives one file at a time: its bytes go to main, which checks them and makes an assessment of them. */
export function useReceive(onReceived: (assessment: string) => void): {
  readonly receiving: Receiving
  readonly receive: (file: File) => Promise<void>
  readonly stop: () => void
} {
  const [sending, setSending] = useState<Receiving>({ kind: 'idle' })
  const abort = useRef<AbortController | null>(null)
  const { job, start, cancel } = useJob<Received>()
  const arrived = job.kind === 'done' ? job.value.assessment : null
  useEffect(() => {
    if (arrived !== null) onReceived(arrived)
    // Only a new arrival is told, not that whoever hears of it has changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [arrived])
  useEffect(() => () => abort.current?.abort(), [])

  const receive = async (file: File) => {
    const stopping = new AbortController()
    abort.current = stopping
    setSending({ kind: 'sending', name: file.name, share: 0 })
    const sent = await upload(file, (share) => setSending({ kind: 'sending', name: file.name, share }), stopping.signal)
    abort.current = null
    if (stopping.signal.aborted) return setSending({ kind: 'idle' })
    if (!sent.ok) return setSending({ kind: 'failed', failure: sent.failure })
    setSending({ kind: 'idle' })
    await start(() => call('handover:receive', { upload: sent.value, name: file.name.slice(0, 200) }))
  }
  const stop = () => {
    abort.current?.abort()
    cancel()
  }
  return { receiving: sending.kind === 'idle' ? jobAs(job) : sending, receive, stop }
}

function jobAs(job: ReturnType<typeof useJob<Received>>['job']): Receiving {
  if (job.kind === 'running') return { kind: 'checking', done: job.done, total: job.total }
  return job.kind === 'failed' ? job : { kind: 'idle' }
}
