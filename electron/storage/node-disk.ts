import { randomUUID } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { link, mkdir, open, readdir, readFile, rename, rm, stat, unlink, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { diskError, type Disk, type DiskAct, type FileFacts, type OpenFile } from './disk.ts'

const pieceSize = 1024 * 1024
const ownerOnlyFile = 0o600
const ownerOnlyFolder = 0o700

/** Virus scanners and search indexers on Windows hold a file for a moment: about a second of patience in all. */
const renameWaits = [10, 20, 40, 80, 160, 320, 400]
const heldByAnother = new Set(['EPERM', 'EBUSY', 'EACCES'])
const noHardLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR'])

function errnoOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
}

async function guard<Value>(act: DiskAct, path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw diskError(act, path, errnoOf(error))
  }
}

/** As `guard`, with an answer for a path where there is nothing. */
async function guardMissing<Value>(
  act: DiskAct,
  path: string,
  missing: Value,
  work: () => Promise<Value>,
): Promise<Value> {
  return guard(act, path, async () => {
    try {
      return await work()
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return missing
      throw error
    }
  })
}

/** Tries again while Windows says another program holds the file; elsewhere the first answer stands. */
export async function renamePatiently(
  attempt: () => Promise<void>,
  platform: string,
  waits: readonly number[] = renameWaits,
): Promise<void> {
  for (const pause of platform === 'win32' ? waits : []) {
    try {
      return await attempt()
    } catch (error) {
      if (!heldByAnother.has(errnoOf(error))) throw error
      await wait(pause)
    }
  }
  return attempt()
}

function factsOf(stats: Stats): FileFacts {
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  return { kind, size: stats.size, modified: stats.mtimeMs }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) done += (await handle.write(bytes, done)).bytesWritten
}

function openFile(path: string, handle: FileHandle): OpenFile {
  return {
    append: (bytes) => guard('write', path, () => writeAll(handle, bytes)),
    flush: () => guard('flush', path, () => handle.datasync()),
    truncate: (length) => guard('write', path, () => handle.truncate(length)),
    close: () => guard('write', path, () => handle.close()),
  }
}

async function* streamOf(path: string, from: number, to: number): AsyncGenerator<Uint8Array> {
  const handle = await guard('read', path, () => open(path, 'r'))
  try {
    for (let at = from; at < to;) {
      const piece = Buffer.allocUnsafe(Math.min(pieceSize, to - at))
      const { bytesRead } = await guard('read', path, () => handle.read(piece, 0, piece.length, at))
      if (bytesRead === 0) return
      at += bytesRead
      yield piece.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', ownerOnlyFile)
  try {
    await writeAll(handle, bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A hard link makes the file appear complete and fails where it exists; where there are none, `wx` must do. */
async function createExclusive(path: string, bytes: Uint8Array): Promise<boolean> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    await writeNew(temporary, bytes)
    try {
      await link(temporary, path)
    } catch (error) {
      if (!noHardLinks.has(errnoOf(error))) throw error
      await writeNew(path, bytes)
    }
    return true
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await unlink(temporary).catch(() => undefined)
  }
}

async function flushFolder(path: string): Promise<void> {
  const handle = await open(path, constants.O_RDONLY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The disk of this computer. */
export function nodeDisk(platform: string = process.platform): Disk {
  return {
    facts: (path) => guardMissing('read', path, null, async () => factsOf(await stat(path))),
    read: (path) => guardMissing<Uint8Array | null>('read', path, null, () => readFile(path)),
    stream: (path, from = 0, to = Number.MAX_SAFE_INTEGER) => streamOf(path, from, to),
    list: (folder) => guardMissing<string[]>('read', folder, [], async () => (await readdir(folder)).sort()),
    makeFolder: (path) =>
      guard('write', path, async () => {
        await mkdir(path, { recursive: true, mode: ownerOnlyFolder })
      }),
    open: (path, mode) =>
      guard('write', path, async () => openFile(path, await open(path, mode === 'new' ? 'ax' : 'a', ownerOnlyFile))),
    createExclusive: (path, bytes) => guard('write', path, () => createExclusive(path, bytes)),
    rename: (from, to) => guard('write', to, () => renamePatiently(() => rename(from, to), platform)),
    remove: (path) => guard('write', path, () => rm(path, { recursive: true, force: true })),
    // Windows has no way to flush a folder; NTFS journals its names.
    flushFolder: (path) => (platform === 'win32' ? Promise.resolve() : guard('flush', path, () => flushFolder(path))),
  }
}
