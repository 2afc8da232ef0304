import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fail, type Failure } from '../../shared/failure.ts'
import { invariant } from '../../shared/invariant.ts'
import { Sha256 } from '../../shared/model/primitives.ts'
import type { Result } from '../../shared/result.ts'
import { digestBytes, digestStream } from './digest.ts'
import { makeFolderDurably, type Disk, type FileFacts } from './disk.ts'
import { removeLeftovers, temporaryPath } from './replace-file.ts'
import { attempt, StorageError } from './storage-error.ts'
import type { Staged } from './uploads.ts'

/** Bytes in the store. */
export interface StoredBytes {
  readonly sha256: string
  readonly size: number
}

/** `evidence/<sha256>`: files known by their hash, evidence and logos. Bytes are never changed, and only destroyed deliberately. */
export class EvidenceStore {
  constructor(
    private readonly disk: Disk,
    /** The folder `evidence` of one assessment. */
    private readonly folder: string,
  ) {}

  /** Removes what copies that were never finished have left. For the owner, on opening. */
  async clear(): Promise<void> {
    await removeLeftovers(this.disk, this.folder)
  }

  /** Takes a staged file over. It is in the store, under its hash, when this has answered. */
  async adopt(staged: Staged): Promise<Result<StoredBytes, Failure>> {
    return attempt(async () => {
      await this.#makeFolder()
      return this.#adopt(staged)
    })
  }

  /** Copies a file of this computer into the store. */
  async attach(path: string): Promise<Result<StoredBytes, Failure>> {
    return attempt(async () => {
      const before = ordinaryFile(path, await readable(path, () => this.disk.facts(path)))
      await this.#makeFolder()
      const temporary = temporaryPath(join(this.folder, 'copy'))
      try {
        const staged = await this.#copy(path, temporary)
        const after = await readable(path, () => this.disk.facts(path))
        if (staged.size !== before.size || after?.size !== before.size || after.modified !== before.modified)
          throw new StorageError(fail('evidence.changed-while-read', { path }))
        return await this.#adopt(staged)
      } catch (error) {
        await this.disk.remove(temporary).catch(() => undefined)
        throw error
      }
    })
  }

  /** Keeps bytes that are in memory, such as a picture that was made here. */
  async keep(bytes: Uint8Array): Promise<Result<StoredBytes, Failure>> {
    return attempt(async () => {
      await this.#makeFolder()
      const staged = { sha256: digestBytes(bytes), size: bytes.length, path: temporaryPath(join(this.folder, 'kept')) }
      const file = await this.disk.open(staged.path, 'new')
      try {
        await file.append(bytes)
        await file.flush()
      } finally {
        await file.close()
      }
      return this.#adopt(staged)
    })
  }

  /** Rule E46: removes the bytes of a file for good. Nothing there is no failure. */
  async destroy(sha256: string): Promise<Result<void, Failure>> {
    return attempt(async () => {
      const path = this.#pathOf(sha256)
      if (!(await this.disk.facts(path))) return
      await this.disk.remove(path)
      await this.disk.flushFolder(this.folder)
    })
  }

  /** The size of a stored file; null where the store does not have it. */
  async size(sha256: string): Promise<Result<number | null, Failure>> {
    return attempt(async () => (await this.disk.facts(this.#pathOf(sha256)))?.size ?? null)
  }

  /** The bytes of a stored file, or a part of them. A failure while reading is thrown as StorageError. */
  stream(sha256: string, from?: number, to?: number): AsyncIterable<Uint8Array> {
    return this.disk.stream(this.#pathOf(sha256), from, to)
  }

  /** Reads a stored file again and compares it with its hash. `name` is for the failure's sentence. */
  async verify(sha256: string, name: string): Promise<Result<void, Failure>> {
    return attempt(async () => {
      const path = this.#pathOf(sha256)
      if (!(await this.disk.facts(path))) throw new StorageError(fail('unknown.file', { name }))
      if ((await digestStream(this.disk.stream(path))) !== sha256)
        throw new StorageError(fail('evidence.hash-mismatch', { name }))
    })
  }

  #pathOf(sha256: string): string {
    invariant(Sha256.safeParse(sha256).success, 'evidence is asked for by its hash')
    return join(this.folder, sha256)
  }

  async #makeFolder(): Promise<void> {
    await makeFolderDurably(this.disk, this.folder)
  }

  async #adopt({ path, sha256, size }: Staged): Promise<StoredBytes> {
    if ((await this.verify(sha256, sha256)).ok) await this.disk.remove(path)
    else await this.disk.rename(path, this.#pathOf(sha256))
    await this.disk.flushFolder(this.folder)
    return { sha256, size }
  }

  async #copy(path: string, temporary: string): Promise<Staged> {
    const hash = createHash('sha256')
    const source = this.disk.stream(path)[Symbol.asyncIterator]()
    const file = await this.disk.open(temporary, 'new')
    let size = 0
    try {
      for (;;) {
        const next = await readable(path, () => source.next())
        if (next.done) break
        await file.append(next.value)
        hash.update(next.value)
        size += next.value.length
      }
      await file.flush()
    } finally {
      await source.return?.()
      await file.close()
    }
    return { path: temporary, sha256: hash.digest('hex'), size }
  }
}

function ordinaryFile(path: string, facts: FileFacts | null): FileFacts {
  if (!facts) throw new StorageError(fail('evidence.missing', { path }))
  if (facts.kind !== 'file') throw new StorageError(fail('evidence.not-a-file', { path }))
  return facts
}

/** Reads the auditor's own file: what goes wrong there is told about that file, not about the store. */
async function readable<Value>(path: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    if (error.errno === 'ENOENT') throw new StorageError(fail('evidence.missing', { path }), error.errno)
    throw new StorageError(fail('evidence.unreadable', { path }), error.errno)
  }
}
