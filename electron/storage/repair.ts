import { basename, dirname } from 'node:path'
import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { problem, type Problem } from '../../shared/text/en/check.ts'
import { readRange, type Disk } from './disk.ts'
import type { Opening } from './opening.ts'
import { freeName } from './replace-file.ts'
import type { Snapshot, SnapshotFile } from './snapshot.ts'
import { StorageError } from './storage-error.ts'

/** Keeps the bytes of a line whose writing was never answered, and takes them off the journal. */
export async function setTornAside(disk: Disk, path: string, opened: Opening): Promise<Problem | null> {
  if (!opened.torn) return null
  const { from, to } = opened.torn
  const aside = await freeName(disk, path, 'torn')
  await disk.createExclusive(aside, await readRange(disk, path, from, to))
  await disk.flushFolder(dirname(path))
  const journal = await disk.open(path, 'append')
  try {
    // Not flushed: the next line's flush covers it, and without one the torn line is found again.
    await journal.truncate(from)
  } finally {
    await journal.close()
  }
  return problem('journal.torn', { file: basename(aside), bytes: to - from })
}

/** Moves a snapshot away that could not be read, or that says what the journal does not. */
export async function setSnapshotAside(
  file: SnapshotFile,
  read: Result<Snapshot | null, Failure>,
  opened: Opening,
): Promise<Problem | null> {
  // A disk that failed says nothing about the file; it stays, and is not written over either.
  if (read.ok ? opened.snapshotAgrees : read.failure.code === 'disk.failed') return null
  const aside = await file.setAside()
  if (!aside.ok) throw new StorageError(aside.failure)
  return problem('snapshot.unreadable', { file: aside.value })
}
