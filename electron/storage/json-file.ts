import { Low, type Adapter } from 'lowdb'
import * as z from 'zod'
import { fail, type Failure } from '../../shared/failure.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { Disk } from './disk.ts'
import { jsonPieces } from './json-pieces.ts'
import { replaceFile, setAside } from './replace-file.ts'
import { SerialQueue } from './serial-queue.ts'
import { StorageError } from './storage-error.ts'

/** How many levels of objects are written piece by piece: the file, the state, its collections. */
const openedLevels = 3

/** What makes a value of a file's JSON, or says why it cannot be used. */
export type Parse<Value> = (path: string, json: unknown) => Result<Value, Failure>

const Formatted = z.object({ format: z.int() })

/** Reads JSON that names its format. A newer format is refused as such, before its content is looked at. */
export function parseFormat<Value>(schema: z.ZodType<Value>, format: number): Parse<Value> {
  return (path, json) => {
    const head = Formatted.safeParse(json)
    if (head.success && head.data.format > format)
      return err(fail('storage.newer-format', { path, format: head.data.format }))
    const parsed = schema.safeParse(json)
    return parsed.success ? ok(parsed.data) : err(damaged(path, z.prettifyError(parsed.error)))
  }
}

function damaged(path: string, detail: string): Failure {
  return fail('storage.damaged', { path, detail })
}

/**
 * The lowdb adapter for one JSON file. lowdb's own neither flushes nor checks, uses one temporary name for all, and
 * writes over a file it could not read.
 */
export class JsonFile<Value> implements Adapter<Value> {
  readonly #queue = new SerialQueue()
  #unread: StorageError | null = null

  constructor(
    private readonly disk: Disk,
    readonly path: string,
    private readonly parse: Parse<Value>,
  ) {}

  /** The value; null where there is no file. After a failure nothing is written until the file is set aside. */
  async read(): Promise<Value | null> {
    try {
      const bytes = await this.disk.read(this.path)
      const value = bytes === null ? null : this.#valueOf(bytes)
      this.#unread = null
      return value
    } catch (error) {
      if (error instanceof StorageError) this.#unread = error
      throw error
    }
  }

  async write(value: Value): Promise<void> {
    await this.#queue.run(async () => {
      if (this.#unread) throw this.#unread
      await replaceFile(this.disk, this.path, jsonPieces(value, openedLevels))
    })
  }

  /** Moves a file that could not be read out of the way; gives its new name. Then a new one can be written. */
  async setAside(): Promise<string> {
    const name = await setAside(this.disk, this.path)
    this.#unread = null
    return name
  }

  #valueOf(bytes: Uint8Array): Value {
    let json: unknown
    try {
      json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    } catch {
      throw new StorageError(damaged(this.path, 'not JSON'))
    }
    const parsed = this.parse(this.path, json)
    if (!parsed.ok) throw new StorageError(parsed.failure)
    return parsed.value
  }
}

/** A JSON file held in memory by lowdb. What is in memory is what is on disk: a failed write changes neither. */
export class JsonDocument<Value> {
  readonly #low: Low<Value>
  readonly #queue = new SerialQueue()

  constructor(
    readonly file: JsonFile<Value>,
    fallback: Value,
  ) {
    this.#low = new Low<Value>(file, fallback)
  }

  get value(): Value {
    return this.#low.data
  }

  /** Reads the file; the fallback stands where there is none. Gives whether there was one. */
  async read(): Promise<boolean> {
    const fallback = this.#low.data
    await this.#low.read()
    return this.#low.data !== fallback
  }

  /** Writes what the change makes of the value. */
  async update(change: (value: Value) => Value): Promise<void> {
    await this.#queue.run(async () => {
      const before = this.#low.data
      this.#low.data = change(before)
      try {
        await this.#low.write()
      } catch (error) {
        this.#low.data = before
        throw error
      }
    })
  }
}
