import type { SealedLine } from '../../assessments/rules/chain.ts'
import { handOver } from '../../assessments/rules/decide/handover.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import { invariant } from '../../shared/invariant.ts'
import type { Handover } from '../../shared/model/handover.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { problem, problemClause, type Problem } from '../../shared/text/en/check.ts'
import { packHandover, type Packing, type Watching } from '../exchange/handover/pack.ts'
import { storedParts } from '../exchange/handover/parts.ts'
import { leftProblems, recordProblems, storedFiles } from '../storage/check.ts'
import type { Disk } from '../storage/disk.ts'
import type { Head } from '../storage/journal.ts'
import { stageFile, type StagedFile } from '../storage/staged-file.ts'
import { attempt } from '../storage/storage-error.ts'
import { pieceName } from './evidence.ts'
import type { OpenAssessment } from './open-assessment.ts'

/** Where the file goes. */
export interface Destination {
  readonly disk: Disk
  readonly path: string
}

/** A hand-over file in its place. */
export type HandedOver = Pick<StagedFile, 'sha256' | 'size'>

/**
 * Hands an assessment over as one file. The file is complete on disk before the line that makes the assessment read-only here is
 * written, and gets its name after it: what fails or is cancelled before leaves everything as it was. While the assessment is
 * with that person, the same file can be written again.
 */
export async function handOverTo(
  open: OpenAssessment,
  to: string,
  destination: Destination,
  watching: Watching,
): Promise<Result<HandedOver, Failure>> {
  const done = await handOverWhole(open, to, destination, watching)
  return done.ok ? done : err(namingThePiece(open, done.failure))
}

/** Rule E47: packing knows a file by its place; a person knows the piece of evidence. */
function namingThePiece({ state }: OpenAssessment, failure: Failure): Failure {
  if (failure.code !== 'evidence.hash-mismatch') return failure
  const { name } = failure.params
  const piece = storedFiles(state).find(({ file }) => name === `evidence/${file.sha256}`)
  return piece ? fail('evidence.hash-mismatch', { name: pieceName(piece.ref, piece.file) }) : failure
}

async function handOverWhole(
  open: OpenAssessment,
  to: string,
  destination: Destination,
  watching: Watching,
): Promise<Result<HandedOver, Failure>> {
  const whole = await requireWhole(open)
  if (!whole.ok) return whole
  const { handover } = open.state
  if (handover && handover.to !== to)
    return err(fail('handover.to-another', { to: handover.to, on: handover.on.slice(0, 10) }))
  return handover ? writeAgain(open, handover, destination, watching) : write(open, to, destination, watching)
}

async function write(
  open: OpenAssessment,
  to: string,
  { disk, path }: Destination,
  watching: Watching,
): Promise<Result<HandedOver, Failure>> {
  const ready: { file?: StagedFile } = {}
  const answered = await open.change(
    (ground) => handOver(ground, to),
    (sealed) =>
      attempt(async () => {
        const { sequence, hash, by, at } = sealed.line
        const packing = await packingOf(open, { to, by, on: at }, { sequence, hash }, sealed)
        ready.file = await stageFile(disk, path, packHandover(packing, watching))
      }),
  )
  const { file } = ready
  if (!answered.ok) {
    await file?.drop()
    return answered
  }
  invariant(file, 'what was handed over was packed before')
  const placed = await attempt(() => file.commit())
  return placed.ok ? ok(file) : placed
}

async function writeAgain(
  open: OpenAssessment,
  handover: Handover,
  { disk, path }: Destination,
  watching: Watching,
): Promise<Result<HandedOver, Failure>> {
  return attempt(async () => {
    const packing = await packingOf(open, handover, open.store.head, null)
    const file = await stageFile(disk, path, packHandover(packing, watching))
    await file.commit()
    return file
  })
}

async function packingOf(
  { id, state, store }: OpenAssessment,
  handover: Handover,
  { sequence, hash }: Pick<Head, 'sequence' | 'hash'>,
  sealed: SealedLine | null,
): Promise<Packing> {
  const { disk, paths } = store
  const { title, client } = state.about
  return {
    disk,
    about: { assessment: id, title, client, handover, head: { sequence, hash } },
    journal: { path: paths.journal, length: store.length, more: sealed ? `${sealed.text}\n` : '' },
    drafts: store.drafts.json,
    parts: await storedParts(disk, paths),
  }
}

/** Only what is sound from the first line to the last file is handed over. Evidence is compared as it is packed. */
async function requireWhole({ state, store }: OpenAssessment): Promise<Result<void, Failure>> {
  const chain = await store.verify()
  if (!chain.ok) return chain
  const files = await attempt(async () => [
    ...(await recordProblems(store.revisions, state)),
    ...(await missingEvidence(store, state)),
    ...(await leftProblems(store.evidence, state)),
  ])
  if (!files.ok) return files
  const first = chain.value.wrong?.problem ?? files.value[0]
  return first ? err(fail('handover.not-sound', { detail: problemClause(first) })) : ok(undefined)
}

async function missingEvidence(store: OpenAssessment['store'], state: OpenAssessment['state']): Promise<Problem[]> {
  const missing: Problem[] = []
  for (const { ref, file } of storedFiles(state)) {
    const size = await store.evidence.size(file.sha256)
    if (size.ok && size.value === null) missing.push(problem('evidence.missing', { ref, name: file.name }))
  }
  return missing
}
