import { decide } from '../../assessments/rules/decide/decide.ts'
import { failureText, type Failure } from '../../shared/failure.ts'
import type { Answered, CheckResult, Got } from '../../shared/ipc/contract.ts'
import type { StoredFile } from '../../shared/model/evidence.ts'
import type { Intention, NewRecord } from '../../shared/model/intention.ts'
import type { ItemKey } from '../../shared/model/item.ts'
import { err, type Result } from '../../shared/result.ts'
import type { Uploads } from '../storage/uploads.ts'
import type { OpenAssessment } from './open-assessment.ts'

/** Makes evidence of an upload that is complete, and cites it. */
export async function attachUpload(
  open: OpenAssessment,
  uploads: Uploads,
  wanted: Got<'evidence:attach'>,
  today: string,
): Promise<Result<Answered, Failure>> {
  // Asked before the upload ends: what is refused here can be asked again without sending the file a second time.
  const planned = { ...wanted.file, sha256: '0'.repeat(64), size: 0 }
  const refusal = await open.refusalOf(attaching(planned, wanted.title, wanted.items, '', today))
  if (refusal) return err(refusal)
  const staged = await uploads.finish(wanted.upload)
  if (!staged.ok) return staged
  const stored = await open.store.evidence.adopt(staged.value)
  if (!stored.ok) return stored
  return cite(open, { ...stored.value, ...wanted.file }, wanted.title, wanted.items, today)
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

/** Reads every stored file again and compares it with its hash. */
export async function verifyEvidence(open: OpenAssessment): Promise<CheckResult> {
  const problems: string[] = []
  for (const { ref, file } of Object.values(open.state.evidence)) {
    if (!file) continue
    const verified = await open.store.evidence.verify(file.sha256, file.name)
    if (!verified.ok) problems.push(`${ref}: ${failureText(verified.failure)}`)
  }
  return { ok: problems.length === 0, problems }
}
