import { follows, sealLine, type Link, type SealedLine, type Unsealed } from '../../assessments/rules/chain.ts'
import type { Failure } from '../../shared/failure.ts'
import { invariant } from '../../shared/invariant.ts'
import { ChangeLine } from '../../shared/model/change.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { nodeDigest } from './digest.ts'
import type { Disk, OpenFile } from './disk.ts'
import { StorageError } from './storage-error.ts'

/** The last line of a journal: what the next one follows, and when it was written. */
export interface Head extends Link {
  readonly at: string
}

/**
 * A journal open for writing. One write and one flush per change; answered means durable. Callers take turns
 * (AssessmentStore does), so a second append while one is under way is a bug.
 */
export class Journal {
  #busy = false
  #broken: Failure | null = null

  private constructor(
    private readonly file: OpenFile,
    /** Bytes that were answered. The file never stays longer than this. */
    private answered: number,
    private last: Head,
  ) {}

  /** Opens a journal that ends soundly at `length` with `head`. */
  static async open(disk: Disk, path: string, length: number, head: Head): Promise<Journal> {
    return new Journal(await disk.open(path, 'append'), length, head)
  }

  get head(): Head {
    return this.last
  }

  get length(): number {
    return this.answered
  }

  /** Why nothing can be written any more, or null. */
  get broken(): Failure | null {
    return this.#broken
  }

  /** Seals a change as the next line, for `append`. */
  seal(change: Unsealed): SealedLine {
    const sealed = sealLine(change, this.last, nodeDigest)
    // What cannot be read back must never be written: a few microseconds against a file that will not open.
    invariant(ChangeLine.safeParse(sealed.line).success, 'a change has the shape the reader expects')
    return sealed
  }

  /** Makes a sealed line durable. */
  async append({ line, text }: SealedLine): Promise<Result<ChangeLine, Failure>> {
    invariant(
      !this.#busy && follows(line, this.last),
      'lines are appended one at a time, in the order they were sealed',
    )
    if (this.#broken) return err(this.#broken)
    this.#busy = true
    try {
      await this.#writeDurably(Buffer.from(`${text}\n`))
    } catch (error) {
      if (error instanceof StorageError) return err(error.failure)
      throw error
    } finally {
      this.#busy = false
    }
    this.last = { sequence: line.sequence, hash: line.hash, at: line.at }
    return ok(line)
  }

  async close(): Promise<void> {
    await this.file.close()
  }

  async #writeDurably(bytes: Uint8Array): Promise<void> {
    try {
      await this.file.append(bytes)
    } catch (error) {
      await this.#cutBack(error)
      throw error
    }
    try {
      await this.file.flush()
    } catch (error) {
      // The system may have dropped the bytes and forgotten that it did; only reading the file again tells.
      if (error instanceof StorageError) this.#broken = error.failure
      throw error
    }
    this.answered += bytes.length
  }

  /** Takes away what a failed append left behind. If that fails too, nothing more may be written after it. */
  async #cutBack(cause: unknown): Promise<void> {
    try {
      await this.file.truncate(this.answered)
    } catch {
      if (cause instanceof StorageError) this.#broken = cause.failure
    }
  }
}
