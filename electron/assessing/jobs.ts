import { randomUUID } from 'node:crypto'
import { fail, type Failure } from '../../shared/failure.ts'
import type { EventValue, Exported, JobValue } from '../../shared/ipc/contract.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { reportBug } from '../ipc/serve.ts'

/** Long work: reports its progress, ends once, can be cancelled. */
export type Work<Value extends JobValue = Exported> = (
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
) => Promise<Result<Value, Failure>>

export interface JobEvents {
  progress(value: EventValue<'job:progress'>): void
  ended(value: EventValue<'job:ended'>): void
}

/** Long work under way. */
export class Jobs {
  readonly #running = new Map<string, { readonly abort: AbortController; readonly ended: Promise<void> }>()

  constructor(
    private readonly events: JobEvents,
    /** Where a bug is written down; stderr where nothing else is said. */
    private readonly log?: (line: string) => void,
  ) {}

  /** Starts work and answers at once; what becomes of it is told by events. */
  start(work: Work<JobValue>): { readonly job: string } {
    const job = randomUUID()
    const abort = new AbortController()
    this.#running.set(job, { abort, ended: this.#run(job, work, abort.signal) })
    return { job }
  }

  cancel(job: string): Result<null, Failure> {
    const running = this.#running.get(job)
    if (!running) return err(fail('job.unknown'))
    running.abort.abort()
    return ok(null)
  }

  /** Cancels what is still running and waits for it. */
  async close(): Promise<void> {
    const running = [...this.#running.values()]
    for (const { abort } of running) abort.abort()
    await Promise.all(running.map(({ ended }) => ended))
  }

  async #run(job: string, work: Work<JobValue>, signal: AbortSignal): Promise<void> {
    // The caller has its answer, with the job's id, before the first event.
    await new Promise((resolve) => setImmediate(resolve))
    // Work that breaks ends like any other: whoever waits for it is told, and closing does not break with it.
    const result = await work((done, total) => this.events.progress({ job, done, total }), signal).catch(
      (bug: unknown) => err(reportBug('job', bug, this.log)),
    )
    this.#running.delete(job)
    this.events.ended({ job, result })
  }
}
