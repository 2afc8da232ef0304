import { createHash, type Hash } from 'node:crypto'
import { join } from 'node:path'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { Disk, OpenFile } from './disk.ts'
import { SerialQueue } from './serial-queue.ts'
import { attempt, StorageError } from './storage-error.ts'

/** The most bytes one piece of an upload may have. */
export const largestPiece = 4 * 1024 * 1024

/** A complete file that is not evidence yet. */
export interface Staged {
  readonly path: string
  readonly sha256: string
  readonly size: number
}

interface Upload {
  readonly path: string
  readonly file: OpenFile
  readonly hash: Hash
  readonly queue: SerialQueue
  size: number
}

/** Files on their way in, piece by piece and in order. Nothing of them outlives the process that received them. */
export class Uploads {
  readonly #uploads = new Map<string, Upload>()
  /** Given up before their first piece came, or while it was on its way. */
  readonly #givenUp = new Set<string>()

  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
  ) {}

  /** Removes what uploads that were never finished have left. For the owner, on opening. */
  async clear(): Promise<void> {
    await this.disk.remove(this.folder)
  }

  /** Adds a piece that begins at byte `at`; a piece at 0 begins an upload. Gives the size so far. */
  async put(id: string, at: number, bytes: Uint8Array): Promise<Result<number, Failure>> {
    return attempt(async () => {
      if (bytes.length > largestPiece) throw new StorageError(fail('upload.too-large', { limit: '4 MiB' }))
      if (this.#givenUp.has(id)) throw new StorageError(fail('upload.unknown'))
      if (at === 0 && !this.#uploads.has(id)) await this.#begin(id)
      const upload = this.#known(id)
      return upload.queue.run(() => this.#append(upload, at, bytes))
    })
  }

  /** Closes an upload; its bytes are on disk and wait to be adopted. */
  async finish(id: string): Promise<Result<Staged, Failure>> {
    return attempt(async () => {
      const upload = this.#known(id)
      return upload.queue.run(async () => {
        this.#uploads.delete(id)
        await upload.file.flush().finally(() => upload.file.close())
        return { path: upload.path, sha256: upload.hash.digest('hex'), size: upload.size }
      })
    })
  }

  /** Closes an upload that nothing keeps, and gives its bytes. */
  async take(id: string): Promise<Result<Uint8Array, Failure>> {
    const staged = await this.finish(id)
    if (!staged.ok) return staged
    return attempt(async () => {
      const bytes = await this.disk.read(staged.value.path)
      await this.disk.remove(staged.value.path)
      if (!bytes) throw new StorageError(fail('upload.unknown'))
      return bytes
    })
  }

  /** Gives an upload up and removes its bytes, also where its first piece is still on its way. */
  async cancel(id: string): Promise<Result<void, Failure>> {
    return attempt(async () => {
      this.#givenUp.add(id)
      const upload = this.#uploads.get(id)
      if (upload) await upload.queue.run(() => this.#remove(id, upload))
    })
  }

  /** Gives up what is still on its way. */
  async close(): Promise<void> {
    for (const id of [...this.#uploads.keys()]) await this.cancel(id)
  }

  async #remove(id: string, upload: Upload): Promise<void> {
    if (!this.#uploads.delete(id)) return
    await upload.file.close()
    await this.disk.remove(upload.path)
  }

  #known(id: string): Upload {
    const upload = this.#uploads.get(id)
    if (!upload) throw new StorageError(fail('upload.unknown'))
    return upload
  }

  async #begin(id: string): Promise<void> {
    const path = join(this.folder, id)
    await this.disk.makeFolder(this.folder)
    const file = await this.disk.open(path, 'new')
    const upload = { path, file, hash: createHash('sha256'), queue: new SerialQueue(), size: 0 }
    this.#uploads.set(id, upload)
    if (this.#givenUp.has(id)) await this.#remove(id, upload)
  }

  async #append(upload: Upload, at: number, bytes: Uint8Array): Promise<number> {
    if (at !== upload.size) throw new StorageError(fail('upload.out-of-order', { expected: upload.size }))
    try {
      await upload.file.append(bytes)
    } catch (error) {
      // So that the same piece can be sent again.
      await upload.file.truncate(upload.size)
      throw error
    }
    upload.hash.update(bytes)
    upload.size += bytes.length
    return upload.size
  }
}
