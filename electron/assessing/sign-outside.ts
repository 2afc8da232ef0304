import { currentRevision, nextRole, prepareRecord } from '../../assessments/rules/decide/revisions.ts'
import { recordText } from '../../assessments/rules/record.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Answered, Got } from '../../shared/ipc/contract.ts'
import type { Intention } from '../../shared/model/intention.ts'
import type { SignRole } from '../../shared/model/revision.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { outsideText } from '../../shared/text/en/verify.ts'
import type { CertificateFacts } from '../../shared/model/certificate.ts'
import type { IdentityStore } from '../signing/identity-store.ts'
import type { ReadBack } from '../signing/read-back.ts'
import type { SignatureWork } from '../signing/signature-work.ts'
import type { OpenAssessment } from './open-assessment.ts'
import { knownHere } from './sign-with.ts'
import { drawn, groundAt, readReport, signOff, type SigningMeans } from './signing-off.ts'
import { stampOf } from './stamp.ts'

type Means = Omit<SigningMeans, 'fill' | 'at'>

/** The report as it waits for its next signature, for a program or a card outside Demarc. */
export async function reportToSign(
  open: OpenAssessment,
  { person, signers }: Pick<Got<'revision:to-sign'>, 'person' | 'signers'>,
  means: Means,
): Promise<Result<Uint8Array, Failure>> {
  const revision = currentRevision(open.state)
  const next = nextRole(revision)
  if (next === null) return err(fail('rule.already-signed', { role: 'approver' }))
  if (next !== 'preparer') return readReport(open, revision.number)
  const stamp = stampOf(means.clock, means.author, open.store.head)
  const prepared = prepareRecord(groundAt(open, stamp), person, signers)
  return prepared.ok ? drawn(recordText(prepared.value.record), means) : prepared
}

/** Takes a report back that was signed outside: it must be exactly the report that waits, and one signature more. */
export async function acceptSigned(
  open: OpenAssessment,
  bytes: Buffer,
  identities: IdentityStore,
  signatures: SignatureWork,
  means: Means,
): Promise<Result<Answered, Failure>> {
  const role = nextRole(currentRevision(open.state))
  if (role === null) return err(fail('rule.already-signed', { role: 'approver' }))
  const file = await signatures.readBack(bytes)
  if (!file) return err(fail('outside.not-ours'))
  const signer = signerIn(file, role)
  if (!signer.ok) return signer
  const waiting = await waitingReport(open, role, file, means)
  if (!waiting.ok) return waiting
  const { report, at, person, signers } = waiting.value
  if (!bytes.subarray(0, report.length).equals(report)) return err(fail('outside.not-ours'))
  const certificate = await knownHere(open, signer.value, identities)
  if (!certificate.ok) return certificate
  const signing: Intention = { type: 'revision.sign', role, person, signers, certificate: certificate.value }
  const given = { ...means, draw: async () => ok(report), fill: async () => ok(bytes), ...(at && { at }) }
  return signOff(open, signing, given)
}

/** Whose signature is new, where it is all that is new, and valid. */
function signerIn({ added, changed }: ReadBack, role: SignRole): Result<CertificateFacts, Failure> {
  if (changed) return err(fail('outside.more-changed', { what: outsideText.changed[changed] }))
  if (added?.field !== role) return err(fail('outside.not-signed', { role }))
  const { wrong, certificate } = added
  if (wrong || !certificate) return err(fail('outside.not-valid', { what: outsideText.wrong[wrong ?? 'unreadable'] }))
  return ok(certificate)
}

interface Waiting {
  readonly report: Buffer
  readonly at: string | null
  readonly person: string | null
  readonly signers: Extract<Intention, { type: 'revision.sign' }>['signers']
}

/**
 * The report that waits for the signature. The preparer's is nowhere kept: it is made again from the assessment as it is, for
 * the moment and the names the file carries, and comes out the same to the byte if nothing was changed since.
 */
async function waitingReport(
  open: OpenAssessment,
  role: SignRole,
  { signOff }: ReadBack,
  means: Means,
): Promise<Result<Waiting, Failure>> {
  if (role !== 'preparer') return waitingForMore(open)
  const at = signOff?.preparedOn
  if (!signOff || !at) return err(fail('outside.not-ours'))
  const idOf = (name: string | null) =>
    Object.values(open.state.person).find((each) => each.kind === 'team' && each.name === name)?.id ?? null
  const { preparer, reviewer, approver } = signOff
  const person = idOf(preparer)
  const signers = { reviewer: idOf(reviewer), approver: idOf(approver) }
  const stamp = { ...stampOf(means.clock, means.author, open.store.head), at }
  const prepared = prepareRecord(groundAt(open, stamp), person, signers)
  if (!prepared.ok) return prepared
  const report = await drawn(recordText(prepared.value.record), means)
  return report.ok ? ok({ report: Buffer.from(report.value), at, person, signers }) : report
}

/** Whoever was named ahead is the one who signed; a place left open is signed by whoever takes the file back. */
async function waitingForMore(open: OpenAssessment): Promise<Result<Waiting, Failure>> {
  const revision = currentRevision(open.state)
  const report = await readReport(open, revision.number)
  if (!report.ok) return report
  const role = nextRole(revision)
  const person = (role && revision.signers?.[role]) ?? null
  return ok({ report: Buffer.from(report.value), at: null, person, signers: null })
}
