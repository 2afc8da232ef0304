import { join } from 'node:path'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Problem } from '../../shared/text/en/check.ts'
import type { Disk } from './disk.ts'
import { openJournal, type Opening } from './opening.ts'
import { setSnapshotAside, setTornAside } from './repair.ts'
import { removeLeftovers } from './replace-file.ts'
import { SnapshotFile } from './snapshot.ts'
import { StorageError } from './storage-error.ts'

/** Where the parts of an assessment lie in its folder. */
export function assessmentPaths(folder: string) {
  return {
    folder,
    journal: join(folder, 'journal.ndjson'),
    snapshot: join(folder, 'snapshot.json'),
    drafts: join(folder, 'drafts.json'),
    evidence: join(folder, 'evidence'),
    revisions: join(folder, 'revisions'),
  } as const
}
export type AssessmentPaths = ReturnType<typeof assessmentPaths>

/** An assessment as its folder gives it. */
export interface Loaded {
  readonly opening: Opening
  readonly snapshots: SnapshotFile
  /** What was found and put right. */
  readonly notices: readonly Problem[]
  /** Why nothing may be written, or null. */
  readonly refusal: Failure | null
}

/** Reads an assessment and, for its owner, repairs what can be repaired. A damaged journal is left as it is. */
export async function loadAssessment(disk: Disk, paths: AssessmentPaths, refusal: Failure | null): Promise<Loaded> {
  const snapshots = new SnapshotFile(disk, paths.snapshot)
  const read = await snapshots.read()
  const opening = await openJournal(disk, paths.journal, read.ok ? read.value : null)
  const notices: Problem[] = []
  const loaded = { opening, snapshots, notices }
  if (refusal || opening.damage) return { ...loaded, refusal }
  try {
    await removeLeftovers(disk, paths.folder)
    for (const notice of [
      await setSnapshotAside(snapshots, read, opening),
      await setTornAside(disk, paths.journal, opening),
    ])
      if (notice) notices.push(notice)
    return { ...loaded, refusal: null }
  } catch (error) {
    // A folder that cannot be written can still be read.
    if (error instanceof StorageError) return { ...loaded, refusal: error.failure }
    throw error
  }
}

/** Refuses a folder that is not there, in the words of the assessment that was asked for. */
export async function requireAssessment(disk: Disk, folder: string, id: string): Promise<void> {
  const facts = await disk.facts(folder)
  if (facts?.kind !== 'folder') throw new StorageError(fail('unknown.assessment', { id }))
}
