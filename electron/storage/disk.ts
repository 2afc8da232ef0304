import { dirname } from 'node:path'
import { fail } from '../../shared/failure.ts'
import { StorageError } from './storage-error.ts'

/** What a path is. `modified` is in milliseconds and only ever compared with itself. */
export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'other'
  readonly size: number
  readonly modified: number
}

/** A file open for adding to its end. */
export interface OpenFile {
  append(bytes: Uint8Array): Promise<void>
  /** Bytes appended before are on the disk when this has answered. */
  flush(): Promise<void>
  truncate(length: number): Promise<void>
  close(): Promise<void>
}

/**
 * Everything storage asks of a disk. A failing call throws StorageError. Folders are made for their owner only (0700),
 * files too (0600). A new or renamed file is sure to be found after a power loss once its folder was flushed.
 */
export interface Disk {
  /** Null where there is nothing at the path. */
  facts(path: string): Promise<FileFacts | null>
  /** Null where there is no file. */
  read(path: string): Promise<Uint8Array | null>
  /** Bytes from `from` up to `to`; fewer where the file ends before. */
  stream(path: string, from?: number, to?: number): AsyncIterable<Uint8Array>
  /** Names in a folder, sorted; none where there is no folder. */
  list(folder: string): Promise<readonly string[]>
  /** Makes a folder and those above it. */
  makeFolder(path: string): Promise<void>
  /** `append`: made where missing. `new`: fails where it exists. */
  open(path: string, mode: 'append' | 'new'): Promise<OpenFile>
  /** Makes a file with these bytes, flushed and complete from the first moment it is seen. False where it exists. */
  createExclusive(path: string, bytes: Uint8Array): Promise<boolean>
  /** Puts a file or folder in the place of `to`. */
  rename(from: string, to: string): Promise<void>
  /** Removes a file, or a folder with all that is in it. Nothing there is no failure. */
  remove(path: string): Promise<void>
  flushFolder(path: string): Promise<void>
}

export type DiskAct = 'read' | 'write' | 'flush'

const noSpace = new Set(['ENOSPC', 'EDQUOT'])
const notAllowed = new Set(['EROFS', 'EACCES', 'EPERM'])

/** The failure for what the operating system said. */
export function diskError(act: DiskAct, path: string, errno: string): StorageError {
  if (act === 'flush') return new StorageError(fail('disk.flush-failed', { path, detail: errno }), errno)
  if (act === 'write' && noSpace.has(errno)) return new StorageError(fail('disk.full', { path }), errno)
  if (act === 'write' && notAllowed.has(errno)) return new StorageError(fail('disk.read-only', { path }), errno)
  return new StorageError(fail('disk.failed', { path, detail: errno }), errno)
}

/** All the bytes of a part of a file. */
export async function readRange(disk: Disk, path: string, from: number, to: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of disk.stream(path, from, to)) parts.push(part)
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
}

/** Makes a folder and those above it, each sure to be found after a power loss. */
export async function makeFolderDurably(disk: Disk, path: string): Promise<void> {
  const missing: string[] = []
  let there = path
  for (; there !== dirname(there) && !(await disk.facts(there)); there = dirname(there)) missing.unshift(there)
  // Also the one that is there: an attempt before may have made it and failed to flush.
  await disk.flushFolder(dirname(there))
  for (const folder of missing) {
    await disk.makeFolder(folder)
    await disk.flushFolder(dirname(folder))
  }
}
