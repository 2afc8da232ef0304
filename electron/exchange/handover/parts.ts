import { join } from 'node:path'
import { HandoverPath } from '../../../shared/model/handover.ts'
import { Sha256 } from '../../../shared/model/primitives.ts'
import type { Disk } from '../../storage/disk.ts'
import type { AssessmentPaths } from '../../storage/load-assessment.ts'

/** A stored file that goes along, under its path in the hand-over file. */
export interface Part {
  readonly path: string
  readonly from: string
  readonly size: number
}

/** The files of an assessment beside its journal and drafts: evidence, and what belongs to its revisions. */
export async function storedParts(disk: Disk, paths: AssessmentPaths): Promise<Part[]> {
  return [
    ...(await filesIn(disk, paths.evidence, 'evidence')).filter(
      ({ path }) => Sha256.safeParse(path.slice('evidence/'.length)).success,
    ),
    ...(await filesIn(disk, paths.revisions, 'revisions')),
  ]
}

/** The files below a folder whose names are Demarc's own; a file still in the making, or somebody else's, is not. */
async function filesIn(disk: Disk, folder: string, prefix: string): Promise<Part[]> {
  const parts: Part[] = []
  for (const name of await disk.list(folder)) {
    const from = join(folder, name)
    const path = `${prefix}/${name}`
    const facts = await disk.facts(from)
    if (facts?.kind === 'folder') parts.push(...(await filesIn(disk, from, path)))
    else if (facts?.kind === 'file' && HandoverPath.safeParse(path).success)
      parts.push({ path, from, size: facts.size })
  }
  return parts
}
