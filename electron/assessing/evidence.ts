import { decide } from '../../assessments/rules/decide/decide.ts'
import { fail, failureText, type Failure } from '../../shared/failure.ts'
import type { Answered, CheckResult, Got } from '../../shared/ipc/contract.ts'
import type { Evidence, StoredFile } from '../../shared/model/evidence.ts'
import type { Intention, NewRecord } from '../../shared/model/intention.ts'
import type { ItemKey } from '../../shared/model/item.ts'
import type { Id } from '../../shared/model/primitives.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { destroyedFiles } from '../storage/check.ts'
import type { Uploads } from '../storage/uploads.ts'
import type { OpenAssessment } from './open-assessment.ts'

/** Makes evidence of an upload that is complete, and cites it; or answers a request with it. */
export async function attachUpload(
  open: OpenAssessment,
  uploads: Uploads,
  wanted: Got<'evidence:attach'>,
  today: string,
): Promise<Result<Answered, Failure>> {
  // Asked before the upload ends: what is refused here can be asked again without sending the file a second time.
  const planned = { ...wanted.file, sha256: '0'.repeat(64), size: 0 }
  const refusal = await open.refusalOf(
    wanted.request === null
      ? attaching(planned, wanted.title, wanted.items, '', today)
      : { type: 'evidence.fulfil', request: wanted.request, file: planned },
  )
  if (refusal) return err(refusal)
  const staged = await uploads.finish(wanted.upload)
  if (!staged.ok) return staged
  const stored = await open.store.evidence.adopt(staged.value)
  if (!stored.ok) return stored
  const file = { ...stored.value, ...wanted.file }
  if (wanted.request === null) return cite(open, file, wanted.title, wanted.items, today)
  return open.intend({ type: 'evidence.fulfil', request: wanted.request, file })
}

/** Makes evidence of a file of this computer, and cites it. */
export async function attachFile(
  open: OpenAssessment,
  path: string,
  file: Pick<StoredFile, 'name' | 'mediaType'>,
  items: readonly ItemKey[],
  today: string,
): Promise<Result<Answered, Failure>> {
  const stored = await open.store.evidence.attach(path)
  if (!stored.ok) return stored
  return cite(open, { ...stored.value, ...file }, file.name, items, today)
}

function cite(
  open: OpenAssessment,
  file: StoredFile,
  title: string,
  items: readonly ItemKey[],
  today: string,
): Promise<Result<Answered, Failure>> {
  return open.change((ground) => decide(ground, attaching(file, title, items, ground.stamp.by, today)))
}

/** The intention to make evidence of a file and cite it. */
function attaching(
  file: StoredFile,
  title: string,
  items: readonly ItemKey[],
  by: string,
  today: string,
): Extract<Intention, { type: 'evidence.attach' }> {
  const value: NewRecord<'evidence'> = {
    title,
    kind: 'file',
    file,
    location: '',
    source: '',
    collectedBy: by,
    collectedOn: today,
    coversFrom: null,
    coversTo: null,
    expires: null,
    state: 'received',
    restricted: false,
  }
  return { type: 'evidence.attach', value, items: [...items] }
}

/** Reads stored files again, those of one piece or all of them, and compares each with its hash. */
export async function verifyEvidence(open: OpenAssessment, only: Id | null = null): Promise<CheckResult> {
  const problems: string[] = []
  for (const piece of Object.values(open.state.evidence)) {
    if (only !== null && piece.id !== only) continue
    const verified = await verifyPiece(open, piece)
    if (!verified.ok) problems.push(failureText(verified.failure))
  }
  return { ok: problems.length === 0, problems }
}

/** Rule E47: nothing is said of evidence outside while one of its files is not what was collected. */
export async function requireSoundEvidence(open: OpenAssessment, signal?: AbortSignal): Promise<Result<void, Failure>> {
  for (const piece of Object.values(open.state.evidence)) {
    if (signal?.aborted) return err(fail('report.cancelled'))
    const verified = await verifyPiece(open, piece)
    if (!verified.ok) return verified
  }
  return ok(undefined)
}

/** Rule E47: computes the hash of the file of a piece again. What has no file, or was destroyed, has nothing to compare. */
export async function verifyPiece(open: OpenAssessment, piece: Evidence): Promise<Result<void, Failure>> {
  const { file, destroyed } = piece
  return file && !destroyed ? open.store.evidence.verify(file.sha256, pieceName(piece.ref, file)) : ok(undefined)
}

/** What a piece of evidence is called in a sentence about its file. */
export function pieceName(ref: string, { name }: Pick<StoredFile, 'name'>): string {
  return `${ref} (${name})`
}

/** Rules E45 and E46: destroys the file of a piece. The record of it is on disk before the bytes go; opening takes up what fails here. */
export async function destroyFile(
  open: OpenAssessment,
  intention: Extract<Intention, { type: 'evidence.destroy' }>,
): Promise<Result<Answered, Failure>> {
  const answered = await open.intend(intention)
  if (!answered.ok) return answered
  const file = destroyedFiles(open.state).find(({ ref }) => ref === open.state.evidence[intention.evidence]?.ref)?.file
  const removed = file ? await open.store.evidence.destroy(file.sha256) : ok(undefined)
  return removed.ok ? answered : removed
}
