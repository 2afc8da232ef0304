import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { Disk } from '../storage/disk.ts'
import { stageFile } from '../storage/staged-file.ts'
import { attempt } from '../storage/storage-error.ts'

/** Writes a document where the auditor wants it: whole or not at all, in the place of an older one. */
export async function saveAs(
  disk: Disk,
  path: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Result<void, Failure>> {
  return attempt(async () => {
    const staged = await stageFile(disk, path, bytes)
    await staged.commit()
  })
}
