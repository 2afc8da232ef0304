import { changeBranding } from '../../assessments/rules/decide/branding.ts'
import { handedOver } from '../../assessments/rules/decide/handover.ts'
import { currentRevision } from '../../assessments/rules/decide/revisions.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Answered, Got } from '../../shared/ipc/contract.ts'
import type { FirmBranding, Logo } from '../../shared/model/branding.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { readLogo } from '../exchange/logo.ts'
import type { Pictures } from '../report/pictures.ts'
import { digestBytes } from '../storage/digest.ts'
import type { EvidenceStore } from '../storage/evidence-store.ts'
import { attempt } from '../storage/storage-error.ts'
import type { Workspace } from '../storage/workspace.ts'
import type { Decision, Ground } from '../../assessments/rules/decide/decide.ts'
import type { OpenAssessment } from './open-assessment.ts'

/** Rule B2: makes a logo of an upload. The upload is gone after, whatever comes of it. */
export async function setLogo(
  open: OpenAssessment,
  { uploads }: Workspace,
  wanted: Got<'branding:logo'>,
): Promise<Result<Answered, Failure>> {
  const { upload, whose, name } = wanted
  const bytes = await uploads.take(upload)
  if (!bytes.ok) return bytes
  const picture = readLogo(bytes.value, name)
  if (!picture.ok) return picture
  const { png, width, height } = picture.value
  const stored = await open.store.evidence.keep(png)
  if (!stored.ok) return stored
  const logo: Logo = { ...stored.value, width, height, name }
  return open.change((ground) => decideLogo(ground, whose === 'firm' ? { firmLogo: logo } : { clientLogo: logo }))
}

/** The rules that hold for every change hold for one that comes with bytes. */
function decideLogo(ground: Ground, fields: Parameters<typeof changeBranding>[1]): Decision {
  const away = handedOver(ground.state)
  if (away) return err(away)
  const revision = currentRevision(ground.state)
  if (revision.status !== 'open') return err(fail('rule.signed', { revision: revision.number }))
  const decided = changeBranding(ground, fields)
  return decided.ok && decided.value.events.length === 0 ? err(fail('input.nothing-to-change')) : decided
}

/** Rule B2: the logos a report is drawn with, each the one its hash names. */
export async function picturesOf(
  store: EvidenceStore,
  { firmLogo, clientLogo }: { readonly firmLogo: Logo | null; readonly clientLogo?: Logo | null },
): Promise<Result<Pictures, Failure>> {
  const pictures: Record<string, Uint8Array> = {}
  for (const logo of [firmLogo, clientLogo]) {
    if (!logo) continue
    const bytes = await readWhole(store, logo)
    if (!bytes.ok) return bytes
    pictures[logo.sha256] = bytes.value
  }
  return ok(pictures)
}

async function readWhole(store: EvidenceStore, logo: Logo): Promise<Result<Uint8Array, Failure>> {
  const read = await attempt(async () => {
    const pieces: Uint8Array[] = []
    if ((await store.size(logo.sha256)).ok) for await (const piece of store.stream(logo.sha256)) pieces.push(piece)
    return Buffer.concat(pieces)
  })
  if (read.ok && digestBytes(read.value) === logo.sha256) return read
  return err(fail('logo.changed', { name: logo.name }))
}

/** The files of the firm's look, for where they are wanted next: a template, or an assessment made from one. */
export async function logoFiles(
  store: EvidenceStore,
  branding: Pick<FirmBranding, 'firmLogo'> | null,
): Promise<Result<readonly Uint8Array[], Failure>> {
  const pictures = await picturesOf(store, { firmLogo: branding?.firmLogo ?? null })
  return pictures.ok ? ok(Object.values(pictures.value)) : pictures
}
