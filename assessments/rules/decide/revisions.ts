import { fail } from '../../../shared/failure.ts'
import { invariant } from '../../../shared/invariant.ts'
import type { Intention } from '../../../shared/model/intention.ts'
import type { Revision, Signature, Signers, SignRole } from '../../../shared/model/revision.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { err, ok } from '../../../shared/result.ts'
import { rowsOf } from '../checklist.ts'
import { gapsOf } from '../completeness.ts'
import { hashOf } from '../hash.ts'
import { buildRecord } from '../record.ts'
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

/** Rules Q9, Q10, Q13 and Q14: preparer, reviewer and approver sign in turn, three different people, all on one record. */
export function sign(ground: Ground, intention: Signing): Decision {
  const revision = currentRevision(ground.state)
  const { role } = intention
  const next = nextRole(revision)
  if (next === null || revision.signatures.some((signature) => signature.role === role))
    return err(fail('rule.already-signed', { role }))
  if (role !== next)
    return err(next === 'preparer' ? fail('rule.not-frozen') : fail('rule.signing-order', { role, waits: next }))
  const signer = signerOf(ground, intention.person)
  if (!signer) return err(fail('unknown.person', { person: intention.person ?? ground.stamp.by }))
  return role === 'preparer'
    ? freeze(ground, revision, signer, intention.signers)
    : countersign(ground, revision, role, signer)
}

type Signer = Pick<Signature, 'person' | 'name'>

/** The person on the team; or, where none is named, whoever makes the change, listed on the team or not. */
function signerOf({ state, stamp }: Ground, person: string | null): Signer | null {
  const team = Object.values(state.person).filter((candidate) => candidate.kind === 'team')
  const listed = team.find((candidate) =>
    person === null ? isSameName(candidate.name, stamp.by) : candidate.id === person,
  )
  if (listed) return { person: listed.id, name: listed.name }
  return person === null ? { person: null, name: stamp.by } : null
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

/** Rules Q9, Q13 and Q14: the preparer's sign-off passes the completeness gate and freezes the record everybody signs. */
function freeze(ground: Ground, revision: Revision, preparer: Signer, named: Signing['signers']): Decision {
  const signers: Signers = {
    preparer: preparer.person,
    reviewer: named?.reviewer ?? null,
    approver: named?.approver ?? null,
  }
  const others = [signers.reviewer, signers.approver].filter((person) => person !== null)
  const stranger = others.find((person) => ground.state.person[person]?.kind !== 'team')
  if (stranger) return err(fail('unknown.person', { person: stranger }))
  if (new Set([preparer.person, ...others]).size < others.length + 1) return err(fail('rule.separate-people'))
  const blocking = gapsOf(ground.state, rowsOf(ground.state, ground.catalogues)).filter(
    (gap) => gap.severity === 'blocks',
  )
  const first = blocking[0]
  if (first)
    return err(fail('rule.incomplete', { count: blocking.length, first: `${first.ref} ${first.words}`.trim() }))
  const recordHash = hashOf(buildRecord(ground, signers, preparer.name))
  const signature: Signature = { role: 'preparer', ...preparer, on: ground.stamp.at, recordHash }
  return ok({
    events: [
      { type: 'revision.frozen', v: 1, revision: revision.number, recordHash, reportHash: null, signers, signature },
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
  return ok({ events: [{ type: 'revision.signed', v: 1, revision: revision.number, signature }], warnings: [] })
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
