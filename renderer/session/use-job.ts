import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../shared/failure.ts'
import type { EventValue, Exported, JobValue } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/result.ts'
import { call, listen } from '../bridge.ts'

/** Where a long work is. */
export type Job<Value extends JobValue> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Asks main to start the work. */
type Ask = () => Promise<Result<{ readonly job: string }, Failure>>

/**
 * Starts one long work at a time, follows it, and can cancel it. Work that is left behind is cancelled. `Value` is what the work
 * that is asked for comes to; `whenDone` is given it once, as soon as it is there.
 */
export function useJob<Value extends JobValue = Exported>(): {
  readonly job: Job<Value>
  readonly start: (ask: Ask, whenDone?: (value: Value) => void) => Promise<void>
  readonly cancel: () => void
} {
  const [job, setJob] = useState<Job<Value>>({ kind: 'idle' })
  const running = useRef<string | null>(null)
  /** Whether whoever asked has gone: a start that is answered after that is for nobody. */
  const gone = useRef(false)
  const then = useRef<((value: Value) => void) | undefined>(undefined)
  /** What was told of a job before its id was known here. */
  const early = useRef(new Map<string, EventValue<'job:ended'>['result']>())

  const end = useCallback((ended: Job<Value>) => {
    setJob(ended)
    if (ended.kind === 'done') then.current?.(ended.value)
  }, [])

  useEffect(() => {
    const known = early.current
    gone.current = false
    const stops = [
      listen('job:progress', (value) => {
        if (value.job === running.current) setJob({ kind: 'running', done: value.done, total: value.total })
      }),
      listen('job:ended', ({ job: id, result }) => {
        known.set(id, result)
        if (id !== running.current) return
        running.current = null
        end(jobOf(result))
      }),
    ]
    return () => {
      for (const stop of stops) stop()
      gone.current = true
      if (running.current) void call('job:cancel', { job: running.current })
      running.current = null
    }
  }, [end])

  const start = async (ask: Ask, whenDone?: (value: Value) => void) => {
    then.current = whenDone
    setJob({ kind: 'running', done: 0, total: 0 })
    const started = await ask()
    if (!started.ok) return setJob({ kind: 'failed', failure: started.failure })
    if (gone.current) return void call('job:cancel', { job: started.value.job })
    const ended = early.current.get(started.value.job)
    if (ended) return end(jobOf(ended))
    running.current = started.value.job
  }

  const cancel = () => {
    if (running.current) void call('job:cancel', { job: running.current })
  }

  return { job, start, cancel }
}

function jobOf<Value extends JobValue>(result: EventValue<'job:ended'>['result']): Job<Value> {
  return result.ok
    ? { kind: 'done', value: result.value as Value }
    : { kind: 'failed', failure: result.failure as Failure }
}
