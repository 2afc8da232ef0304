import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import type { Disk } from './disk.ts'
import { temporaryPath } from './replace-file.ts'

/** A complete file, on disk beside the place it will take. */
export interface StagedFile {
  readonly sha256: string
  readonly size: number
  /** Puts it in its place, also in that of an older file; it is sure to be found there when this has answered. */
  commit(): Promise<void>
  /** Gives it up. */
  drop(): Promise<void>
}

/** Writes bytes as they come and flushes them, under a name of their own. What could not be finished is removed. */
export async function stageFile(disk: Disk, path: string, bytes: AsyncIterable<Uint8Array>): Promise<StagedFile> {
  const temporary = temporaryPath(path)
  const drop = () => disk.remove(temporary).catch(() => undefined)
  try {
    const written = await writeAll(disk, temporary, bytes)
    const commit = async () => {
      try {
        await disk.rename(temporary, path)
      } catch (error) {
        await drop()
        throw error
      }
      await disk.flushFolder(dirname(path))
    }
    return { ...written, commit, drop }
  } catch (error) {
    await drop()
    throw error
  }
}

async function writeAll(disk: Disk, path: string, bytes: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256')
  const file = await disk.open(path, 'new')
  let size = 0
  try {
    for await (const piece of bytes) {
      await file.append(piece)
      hash.update(piece)
      size += piece.length
    }
    await file.flush()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), size }
}
