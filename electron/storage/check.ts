import { emptyState, replay } from '../../assessments/rules/apply.ts'
import { canonicalJson } from '../../assessments/rules/hash.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import type { StoredFile } from '../../shared/model/evidence.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import type { Result } from '../../shared/result.ts'
import { problem, type Problem } from '../../shared/text/en/check.ts'
import { brandingWords } from '../../shared/text/en/history.ts'
import { digestBytes } from './digest.ts'
import type { Disk } from './disk.ts'
import { EvidenceStore } from './evidence-store.ts'
import { linesOf, readLine } from './journal-lines.ts'
import { assessmentPaths, loadAssessment, requireAssessment, type AssessmentPaths } from './load-assessment.ts'
import { RevisionFiles } from './revision-files.ts'
import { isOfToday, SnapshotFile, type Snapshot } from './snapshot.ts'
import { attempt, StorageError } from './storage-error.ts'
import type { VerifyChain } from './verify.ts'

/** A file by its hash, its length and the name a person gave it. */
type StoredName = Pick<StoredFile, 'sha256' | 'size' | 'name'>

/** What a check of a stored assessment found. */
export interface CheckReport {
  readonly ok: boolean
  readonly problems: readonly Problem[]
}

export interface CheckOptions {
  readonly disk: Disk
  /** The folder of the assessment. */
  readonly folder: string
  readonly id: string
  readonly verify: VerifyChain
}

/** Checks an assessment as it lies on disk: chain, snapshot, evidence and signed records. Writes nothing. */
export async function checkAssessment(options: CheckOptions): Promise<Result<CheckReport, Failure>> {
  return attempt(async () => {
    const { disk, folder, id } = options
    await requireAssessment(disk, folder, id)
    const paths = assessmentPaths(folder)
    const { opening } = await loadAssessment(disk, paths, fail('storage.opened-for-reading'))
    const chain = opening.damage ? [opening.damage.problem] : await chainProblems(options, paths)
    const problems = [
      ...chain,
      ...(chain.length === 0 ? await snapshotProblems(disk, paths) : []),
      ...(await evidenceProblems(new EvidenceStore(disk, paths.evidence), opening.state)),
      ...(await recordProblems(new RevisionFiles(disk, paths.revisions), opening.state)),
    ]
    return { ok: problems.length === 0, problems }
  })
}

async function chainProblems({ disk, verify }: CheckOptions, paths: AssessmentPaths): Promise<Problem[]> {
  const size = (await disk.facts(paths.journal))?.size ?? 0
  const verified = await verify(paths.journal, size)
  if (!verified.ok) throw new StorageError(verified.failure)
  return verified.value.wrong ? [verified.value.wrong.problem] : []
}

/** The snapshot against a replay of the journal from its beginning: where an error in applying changes would show. */
async function snapshotProblems(disk: Disk, paths: AssessmentPaths): Promise<Problem[]> {
  const read = await new SnapshotFile(disk, paths.snapshot).read()
  if (!read.ok) return [problem('snapshot.bad')]
  if (!read.value || !isOfToday(read.value)) return []
  const replayed = await stateAt(disk, paths.journal, read.value)
  const agrees = replayed !== null && canonicalJson(replayed) === canonicalJson(read.value.state)
  return agrees ? [] : [problem('snapshot.differs')]
}

/** The state after the snapshot's line; null where the journal has another line there. */
async function stateAt(disk: Disk, path: string, snapshot: Snapshot): Promise<AssessmentState | null> {
  let state = emptyState()
  for await (const { bytes } of linesOf(disk, path, 0, snapshot.offset)) {
    const reading = readLine(bytes)
    if (reading.kind !== 'sound') return null
    state = replay(state, [reading.line])
    if (reading.line.sequence === snapshot.sequence) return reading.line.hash === snapshot.head ? state : null
  }
  return null
}

/** Every file an assessment speaks of and has: evidence by its reference, logos by what they are. */
export function storedFiles({ evidence, branding }: AssessmentState): { ref: string; file: StoredName }[] {
  const logos = [
    { ref: brandingWords['firmLogo'] ?? '', file: branding.firmLogo },
    { ref: brandingWords['clientLogo'] ?? '', file: branding.clientLogo },
  ]
  const kept = Object.values(evidence).filter(({ destroyed }) => destroyed === null)
  return [...kept, ...logos].flatMap(({ ref, file }) => (file ? [{ ref, file }] : []))
}

/** Rule E46: the files that were destroyed, and which nothing else that is kept names. */
export function destroyedFiles(state: AssessmentState): { ref: string; file: StoredName }[] {
  const kept = new Set(storedFiles(state).map(({ file }) => file.sha256))
  return Object.values(state.evidence).flatMap(({ ref, file, destroyed }) =>
    file && destroyed && !kept.has(file.sha256) ? [{ ref, file }] : [],
  )
}

async function evidenceProblems(store: EvidenceStore, state: AssessmentState): Promise<Problem[]> {
  const found: Problem[] = []
  for (const { ref, file } of storedFiles(state)) {
    const verified = await store.verify(file.sha256, file.name)
    if (verified.ok) continue
    if (verified.failure.code === 'unknown.file') found.push(problem('evidence.missing', { ref, name: file.name }))
    else if (verified.failure.code === 'evidence.hash-mismatch')
      found.push(problem('evidence.changed', { ref, name: file.name }))
    else throw new StorageError(verified.failure)
  }
  return [...found, ...(await leftProblems(store, state))]
}

/** Rule E46: files that were destroyed and are still there. The owner removes them on opening. */
export async function leftProblems(store: EvidenceStore, state: AssessmentState): Promise<Problem[]> {
  const found: Problem[] = []
  for (const { ref, file } of destroyedFiles(state)) {
    const size = await store.size(file.sha256)
    if (!size.ok) throw new StorageError(size.failure)
    if (size.value !== null) found.push(problem('evidence.left', { ref, name: file.name }))
  }
  return found
}

/** What is wrong with the files of signed revisions. The hashes of record and report come from the journal's sign-offs. */
export async function recordProblems(files: RevisionFiles, state: AssessmentState): Promise<Problem[]> {
  const found: Problem[] = []
  for (const { number, recordHash, reportHash } of state.revisions) {
    const record = recordHash && hashProblem(await files.read(number, 'record.json'), recordHash)
    if (record) found.push(problem(`record.${record}`, { revision: number }))
    const report = reportHash && hashProblem(await files.readReport(number, reportHash), reportHash)
    if (report) found.push(problem(`report.${report}`, { revision: number }))
  }
  return found
}

/** What is wrong with a file of a signed revision; null where nothing is. */
function hashProblem(read: Result<Uint8Array | null, Failure>, hash: string): 'missing' | 'changed' | null {
  if (read.ok) return read.value && digestBytes(read.value) === hash ? null : 'changed'
  if (read.failure.code !== 'unknown.revision') throw new StorageError(read.failure)
  return 'missing'
}
