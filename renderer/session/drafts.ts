import type { Failure } from '../../shared/failure.ts'
import { call } from '../bridge.ts'

/** How long a typed letter may wait before it is sent to disk. */
const restMs = 400

export interface KeptDraft {
  readonly text: string
  readonly at: string
}

/**
 * Text being typed in an assessment. It is sent to main at a steady pace, also while typing goes on without a pause; main
 * has it on disk when it answers. Texts found on opening are offered again by the field they belong to.
 */
export class Drafts {
  readonly #id: string
  readonly #report: (busy: boolean, failure: Failure | null) => void
  readonly #kept = new Map<string, KeptDraft>()
  readonly #waiting = new Map<string, { text: string | null; timer: ReturnType<typeof setTimeout> }>()

  constructor(id: string, report: (busy: boolean, failure: Failure | null) => void) {
    this.#id = id
    this.#report = report
  }

  /** Reads what was being typed when the assessment was last closed. */
  async load(): Promise<void> {
    const drafts = await call('assessment:drafts', { id: this.#id })
    if (!drafts.ok) return
    for (const draft of drafts.value) this.#kept.set(draft.key, { text: draft.text, at: draft.at })
  }

  /** The text of a field that is not yet a change, from an earlier sitting or this one, or null. */
  kept(key: string): KeptDraft | null {
    return this.#kept.get(key) ?? null
  }

  /** All texts that are not yet changes, by field. */
  all(): ReadonlyMap<string, KeptDraft> {
    return this.#kept
  }

  /** Keeps what is in a field now; null forgets it. */
  keep(key: string, text: string | null): void {
    const before = this.#waiting.get(key)
    if (!before) this.#report(true, null)
    if (text === null) this.#kept.delete(key)
    else this.#kept.set(key, { text, at: new Date().toISOString() })
    // A letter does not put off those that wait before it. Forgetting need not wait: the text has become a change.
    if (before && text !== null) return void this.#waiting.set(key, { text, timer: before.timer })
    clearTimeout(before?.timer)
    this.#waiting.set(key, { text, timer: setTimeout(() => void this.#send(key), text === null ? 0 : restMs) })
  }

  /** Sends everything that still waits, for instance before the window closes. */
  async flush(): Promise<void> {
    await Promise.all([...this.#waiting.keys()].map((key) => this.#send(key)))
  }

  async #send(key: string): Promise<void> {
    const waiting = this.#waiting.get(key)
    if (!waiting) return
    clearTimeout(waiting.timer)
    this.#waiting.delete(key)
    const sent = await call('assessment:draft', { id: this.#id, key, text: waiting.text })
    this.#report(false, sent.ok ? null : sent.failure)
  }
}
