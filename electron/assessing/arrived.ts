import { fail } from '../../shared/failure.ts'
import type { HandoverManifest } from '../../shared/model/handover.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { problemClause } from '../../shared/text/en/check.ts'
import { handoverFault as fault } from '../../shared/text/en/handover.ts'
import { damaged } from '../exchange/handover/fault.ts'
import { recordProblems, storedFiles } from '../storage/check.ts'
import type { Disk } from '../storage/disk.ts'
import { checkDrafts } from '../storage/drafts.ts'
import { hashesOf } from '../storage/hashes-of.ts'
import type { Head } from '../storage/journal.ts'
import { assessmentPaths, type AssessmentPaths } from '../storage/load-assessment.ts'
import { openJournal } from '../storage/opening.ts'
import { RevisionFiles } from '../storage/revision-files.ts'
import { StorageError } from '../storage/storage-error.ts'
import type { VerifyChain } from '../storage/verify.ts'

/** An unpacked assessment that was found sound in every respect. */
export interface Arrived {
  readonly paths: AssessmentPaths
  readonly state: AssessmentState
  readonly head: Head
  /** Where the next line of its journal goes. */
  readonly length: number
  /** The hash of each line. */
  readonly hashes: readonly string[]
}

/** Verifies an unpacked assessment against its list of contents and itself. Every file was compared with its hash before. */
export async function readArrived(
  { disk, verify }: { readonly disk: Disk; readonly verify: VerifyChain },
  folder: string,
  manifest: HandoverManifest,
  name: string,
): Promise<Arrived> {
  const paths = assessmentPaths(folder)
  const length = (await disk.facts(paths.journal))?.size ?? 0
  await verifyJournal(verify, paths.journal, length, name)
  const { state, head, torn } = await openJournal(disk, paths.journal, null)
  if (torn || head.sequence !== manifest.head.sequence || head.hash !== manifest.head.hash)
    throw damaged(name, fault.head())
  if (state.id !== manifest.assessment) throw damaged(name, fault.other())
  if (!state.handover) throw damaged(name, fault.notHandedOver())
  checkEvidence(state, manifest, name)
  const record = (await recordProblems(new RevisionFiles(disk, paths.revisions), state))[0]
  if (record) throw damaged(name, problemClause(record))
  await soundDrafts(disk, paths.drafts, name)
  return { paths, state, head, length, hashes: await hashesOf(disk, paths.journal, length) }
}

async function verifyJournal(verify: VerifyChain, path: string, length: number, name: string): Promise<void> {
  const verified = await verify(path, length)
  if (!verified.ok) {
    const { failure } = verified
    throw new StorageError(
      failure.code === 'storage.newer-format'
        ? fail('handover.newer-format', { name, format: failure.params.format })
        : failure,
    )
  }
  const { wrong } = verified.value
  if (wrong) throw damaged(name, fault.journal({ problem: problemClause(wrong.problem) }))
}

/** Every file that evidence speaks of came along. */
function checkEvidence(state: AssessmentState, { files }: HandoverManifest, name: string): void {
  const sizes = new Map(files.map(({ path, size }) => [path, size]))
  for (const { file } of storedFiles(state)) {
    const path = `evidence/${file.sha256}`
    const size = sizes.get(path)
    if (size === undefined) throw damaged(name, fault.absent({ path }))
    if (size !== file.size) throw damaged(name, fault.size({ path }))
  }
}

async function soundDrafts(disk: Disk, path: string, name: string): Promise<void> {
  try {
    await checkDrafts(disk, path)
  } catch (error) {
    if (!(error instanceof StorageError) || error.failure.code === 'disk.failed') throw error
    throw damaged(name, fault.drafts())
  }
}
