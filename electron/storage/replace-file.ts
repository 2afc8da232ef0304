import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { Disk } from './disk.ts'

/** Bytes are handed to the disk in pieces of about this size, and edits get their turn in between. */
const pieceSize = 256 * 1024
/** Not those of a lock: another process may be about to take it. */
const temporaryName = /^\.(?!lock).+\.tmp$/

/** A name for a file in the making, never used twice. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
}

/** Text as bytes, in pieces large enough for a disk. */
function* inPieces(texts: Iterable<string>): Generator<Uint8Array> {
  let gathered = ''
  for (const text of texts) {
    gathered += text
    if (gathered.length < pieceSize) continue
    yield Buffer.from(gathered)
    gathered = ''
  }
  if (gathered) yield Buffer.from(gathered)
}

/** Writes a file of a new name and flushes it. What could not be finished is removed. */
async function writeTemporary(disk: Disk, temporary: string, texts: Iterable<string>): Promise<void> {
  const file = await disk.open(temporary, 'new')
  try {
    for (const bytes of inPieces(texts)) await file.append(bytes)
    await file.flush()
  } finally {
    await file.close()
  }
}

/** Replaces a file: whoever reads it finds the old text or the new, also after a power loss. */
export async function replaceFile(disk: Disk, path: string, texts: Iterable<string>): Promise<void> {
  const temporary = temporaryPath(path)
  try {
    await writeTemporary(disk, temporary, texts)
    await disk.rename(temporary, path)
  } catch (error) {
    // The first failure is the one to tell; a leftover is removed on the next opening.
    await disk.remove(temporary).catch(() => undefined)
    throw error
  }
  await disk.flushFolder(dirname(path))
}

/** A name beside `path` that is not taken: `<name>.<word>-<n>`. */
export async function freeName(disk: Disk, path: string, word: string): Promise<string> {
  const taken = new Set(await disk.list(dirname(path)))
  let number = 1
  while (taken.has(`${basename(path)}.${word}-${number}`)) number += 1
  return `${path}.${word}-${number}`
}

/** Moves a damaged file out of the way and gives its new name. Its bytes are kept for whoever wants to look. */
export async function setAside(disk: Disk, path: string): Promise<string> {
  const aside = await freeName(disk, path, 'damaged')
  await disk.rename(path, aside)
  await disk.flushFolder(dirname(path))
  return basename(aside)
}

/** Removes what writers that never finished have left in a folder. For the owner only. */
export async function removeLeftovers(disk: Disk, folder: string): Promise<void> {
  for (const name of await disk.list(folder)) if (temporaryName.test(name)) await disk.remove(join(folder, name))
}
