import type { Failure } from '../../shared/failure.ts'
import { invariant } from '../../shared/invariant.ts'
import type { Answered, Got } from '../../shared/ipc/contract.ts'
import type { CertificateFacts } from '../../shared/model/certificate.ts'
import type { Signature, SignatureCertificate } from '../../shared/model/revision.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { currentRevision } from '../../assessments/rules/decide/revisions.ts'
import type { IdentityStore } from '../signing/identity-store.ts'
import type { SignatureWork } from '../signing/signature-work.ts'
import type { Filling } from '../signing/sign-pdf.ts'
import type { Signer } from '../signing/signer.ts'
import type { OpenAssessment } from './open-assessment.ts'
import { signOff, type SigningMeans } from './signing-off.ts'

/** Signs with an identity of this machine. The passphrase goes no further than opening it. */
export async function signWith(
  open: OpenAssessment,
  { role, person, signers, identity, passphrase }: Omit<Got<'revision:sign'>, 'id'>,
  identities: IdentityStore,
  signatures: SignatureWork,
  means: Omit<SigningMeans, 'fill'>,
): Promise<Result<Answered, Failure>> {
  const found = await identities.find(identity)
  if (!found.ok) return found
  const certificate = await knownHere(open, found.value.certificate, identities)
  if (!certificate.ok) return certificate
  const signing = { type: 'revision.sign', role, person, signers, certificate: certificate.value } as const
  // What the rules refuse is said before the passphrase is looked at.
  const refusal = await open.refusalOf(signing)
  if (refusal) return err(refusal)
  const signer = await identities.unlock(identity, passphrase)
  if (!signer.ok) return signer
  const fill: SigningMeans['fill'] = async (report, signature) =>
    ok(await signatures.sign(report, fillingOf(signature, signer.value)))
  return signOff(open, signing, { ...means, fill })
}

function fillingOf({ role, name, certificate, on }: Signature, signer: Signer): Filling {
  invariant(certificate, 'a digital signature has a certificate')
  return { role, name, certificate, at: on, signer }
}

/** Rule Q23: what this machine knows of a certificate: whether it was made here, and those of signers before it too. */
export async function knownHere(
  open: OpenAssessment,
  facts: CertificateFacts,
  identities: IdentityStore,
): Promise<Result<SignatureCertificate, Failure>> {
  const list = await identities.list()
  if (!list.ok) return list
  const made = new Set(list.value.filter((each) => each.madeHere).map((each) => each.certificate.fingerprint))
  const madeHere = made.has(facts.fingerprint)
  const before = currentRevision(open.state).signatures.filter(({ certificate }) =>
    made.has(certificate?.fingerprint ?? ''),
  )
  return ok({ ...facts, madeHere, madeBeside: madeHere ? before.map(({ role }) => role) : [] })
}
