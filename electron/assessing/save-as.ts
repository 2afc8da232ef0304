import { dirname } from 'node:path'
import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { Disk } from '../storage/disk.ts'
import { temporaryPath } from '../storage/replace-file.ts'
import { attempt } from '../storage/storage-error.ts'

/** Writes a document where the auditor wants it: whole or not at all, in the place of an older one. */
export async function saveAs(
  disk: Disk,
  path: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Result<void, Failure>> {
  const temporary = temporaryPath(path)
  return attempt(async () => {
    try {
      const file = await disk.open(temporary, 'new')
      try {
        for await (const piece of bytes) await file.append(piece)
        await file.flush()
      } finally {
        await file.close()
      }
      await disk.rename(temporary, path)
      await disk.flushFolder(dirname(path))
    } catch (error) {
      await disk.remove(temporary).catch(() => undefined)
      throw error
    }
  })
}
