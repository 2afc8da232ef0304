import { fail, type Failure } from '../../../shared/failure.ts'
import { invariant } from '../../../shared/invariant.ts'
import type { Intention } from '../../../shared/model/intention.ts'
import type { Id } from '../../../shared/model/primitives.ts'
import type { AssessmentRecord } from '../../../shared/model/report.ts'
import type { Revision, Signature, SignatureCertificate, Signers, SignRole } from '../../../shared/model/revision.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { rowsOf } from '../checklist.ts'
import { gapsOf } from '../completeness.ts'
import { hashOf } from '../hash.ts'
import { buildRecord } from '../record.ts'
import { isSameName } from '../same-person.ts'
import { namesPerson } from '../signer-names.ts'
import { memberNamed, teamOf } from '../team.ts'
import type { Decision, Ground } from './decide.ts'

type Signing = Extract<Intention, { type: 'revision.sign' }>

/** The revision being worked on, or the last one. Every assessment has one from its first change. */
export function currentRevision(state: AssessmentState): Revision {
  const last = state.revisions.at(-1)
  invariant(last, 'an assessment without a revision')
  return last
}

/** The role that signs next; null when nobody does. */
export function nextRole(revision: Revision): SignRole | null {
  if (revision.status === 'approved') return null
  if (revision.status === 'open') return 'preparer'
  return revision.signatures.some((signature) => signature.role === 'reviewer') ? 'approver' : 'reviewer'
}

/** Rules Q9, Q10, Q13, Q14, Q20, Q21 and Q22: preparer, reviewer and approver sign in turn, three people, all on one record. */
export function sign(ground: Ground, intention: Signing): Decision {
  const revision = currentRevision(ground.state)
  const { role } = intention
  const next = nextRole(revision)
  if (next === null || revision.signatures.some((signature) => signature.role === role))
    return err(fail('rule.already-signed', { role }))
  if (role !== next)
    return err(next === 'preparer' ? fail('rule.not-frozen') : fail('rule.signing-order', { role, waits: next }))
  const person = personOf(ground, intention.person)
  const signer = person && { ...person, certificate: intention.certificate }
  if (!signer) return err(fail('unknown.person', { person: intention.person ?? ground.stamp.by }))
  const decision =
    role === 'preparer'
      ? freeze(ground, revision, signer, intention.signers)
      : countersign(ground, revision, role, signer)
  const problem = decision.ok ? certificateProblem(ground, revision, signer) : null
  return problem ? err(problem) : decision
}

type Signer = Pick<Signature, 'person' | 'name'> & { readonly certificate: SignatureCertificate }

/** Rules Q20, Q21 and Q22: a certificate of the signer's own, valid today, that has not signed this revision. */
function certificateProblem({ stamp }: Ground, revision: Revision, { certificate, name }: Signer): Failure | null {
  const { fingerprint, notBefore, notAfter } = certificate
  if (stamp.at > notAfter) return fail('rule.certificate-expired', { day: notAfter.slice(0, 10) })
  if (stamp.at < notBefore) return fail('rule.certificate-not-yet', { day: notBefore.slice(0, 10) })
  if (!namesPerson(certificate.name, name))
    return fail('rule.certificate-of-another', { certificate: certificate.name, name })
  const before = revision.signatures.find((signature) => signature.certificate?.fingerprint === fingerprint)
  return before ? fail('rule.separate-certificates', { role: before.role }) : null
}

/** The person on the team; or, where none is named, whoever makes the change, listed on the team or not. */
function personOf({ state, stamp }: Ground, person: string | null): Pick<Signature, 'person' | 'name'> | null {
  const listed =
    person === null ? memberNamed(state, stamp.by) : teamOf(state).find((candidate) => candidate.id === person)
  if (listed) return { person: listed.id, name: listed.name }
  return person === null ? { person: null, name: stamp.by } : null
}

/** What the preparer signs: the record, and who is to sign it. */
export interface Prepared {
  readonly preparer: Pick<Signature, 'person' | 'name'>
  readonly signers: Signers
  readonly record: AssessmentRecord
}

/** Rules Q9, Q13 and Q14: the record as the preparer would sign it now, once the work passes the completeness gate. */
export function prepareRecord(ground: Ground, person: Id | null, named: Signing['signers']): Result<Prepared, Failure> {
  const next = nextRole(currentRevision(ground.state))
  if (next !== 'preparer') return err(fail('rule.already-signed', { role: 'preparer' }))
  const preparer = personOf(ground, person)
  if (!preparer) return err(fail('unknown.person', { person: person ?? ground.stamp.by }))
  const signers: Signers = {
    preparer: preparer.person,
    reviewer: named?.reviewer ?? null,
    approver: named?.approver ?? null,
  }
  const others = [signers.reviewer, signers.approver].filter((each) => each !== null)
  const stranger = others.find((each) => ground.state.person[each]?.kind !== 'team')
  if (stranger) return err(fail('unknown.person', { person: stranger }))
  if (new Set([preparer.person, ...others]).size < others.length + 1) return err(fail('rule.separate-people'))
  const gap = blockingGap(ground)
  return gap ? err(gap) : ok({ preparer, signers, record: buildRecord(ground, signers, preparer.name) })
}

function blockingGap({ state, catalogues, stamp }: Ground): Failure | null {
  const blocking = gapsOf(state, rowsOf(state, catalogues), stamp.today).filter((gap) => gap.severity === 'blocks')
  const [first] = blocking
  return first ? fail('rule.incomplete', { count: blocking.length, first: `${first.ref} ${first.words}`.trim() }) : null
}

/** The preparer's sign-off freezes the record everybody signs. */
function freeze(ground: Ground, revision: Revision, preparer: Signer, named: Signing['signers']): Decision {
  const prepared = prepareRecord(ground, preparer.person, named)
  if (!prepared.ok) return prepared
  const { signers, record } = prepared.value
  const recordHash = hashOf(record)
  const signature: Signature = { role: 'preparer', ...preparer, on: ground.stamp.at, recordHash }
  return ok({
    events: [
      { type: 'revision.frozen', v: 2, revision: revision.number, recordHash, reportHash: null, signers, signature },
    ],
    warnings: [],
  })
}

function countersign(ground: Ground, revision: Revision, role: 'reviewer' | 'approver', signer: Signer): Decision {
  invariant(revision.signers && revision.recordHash, 'a signed revision without its record')
  const expected = revision.signers[role]
  if (expected !== null && signer.person !== expected)
    return err(fail('rule.wrong-signer', { role, name: ground.state.person[expected]?.name ?? expected }))
  if (revision.signatures.some((signature) => isSameName(signature.name, signer.name)))
    return err(fail('rule.separate-people'))
  const signature: Signature = { role, ...signer, on: ground.stamp.at, recordHash: revision.recordHash }
  return ok({
    events: [{ type: 'revision.signed', v: 2, revision: revision.number, reportHash: null, signature }],
    warnings: [],
  })
}

/** Rule Q11: before approval the record can be sent back; the signatures on it are void. */
export function sendBack(ground: Ground, reason: string): Decision {
  const revision = currentRevision(ground.state)
  if (revision.status !== 'signing') return err(fail('rule.nothing-to-send-back'))
  return ok({ events: [{ type: 'revision.sent-back', v: 1, revision: revision.number, reason }], warnings: [] })
}

/** Rule Q12: re-opening an approved revision n makes n+1, with a reason; n stays as it was signed. */
export function reopen(ground: Ground, reason: string): Decision {
  const revision = currentRevision(ground.state)
  if (revision.status !== 'approved') return err(fail('rule.not-approved'))
  return ok({
    events: [{ type: 'revision.opened', v: 1, revision: revision.number + 1, reason, on: ground.stamp.at }],
    warnings: [],
  })
}
