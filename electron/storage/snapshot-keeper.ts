/** When snapshots are taken. Times in milliseconds. */
export interface SnapshotPolicy {
  /** After this long without a change. */
  readonly idle: number
  /** After this many lines at the latest. */
  readonly everyLines: number
}

export const usualPolicy: SnapshotPolicy = { idle: 3000, everyLines: 500 }

/** Decides when a snapshot is due, off the path of an edit, and never lets two be written at once. */
export class SnapshotKeeper {
  #lines = 0
  #idle: NodeJS.Timeout | null = null
  #writing: Promise<void> | null = null

  constructor(
    private readonly write: () => Promise<boolean>,
    private readonly policy: SnapshotPolicy,
  ) {}

  /** A line was written since the last snapshot. */
  noteLine(): void {
    this.#lines += 1
    if (this.#lines % this.policy.everyLines === 0) setImmediate(() => void this.take())
    if (this.#idle) this.#idle.refresh()
    else this.#idle = setTimeout(() => void this.take(), this.policy.idle).unref()
  }

  /** Takes a snapshot if a line was written since the last one. A failure is tried again later: it is not the truth. */
  async take(): Promise<void> {
    while (this.#writing) await this.#writing
    if (this.#lines === 0) return
    this.#writing = this.#takeNow()
    await this.#writing
  }

  /** Stops waiting; a snapshot being written is finished. */
  async stop(): Promise<void> {
    if (this.#idle) clearTimeout(this.#idle)
    this.#idle = null
    await this.#writing
  }

  async #takeNow(): Promise<void> {
    const lines = this.#lines
    if (await this.write()) this.#lines -= lines
    this.#writing = null
  }
}
