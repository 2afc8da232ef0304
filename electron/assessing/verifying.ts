import { fail, type Failure } from '../../shared/failure.ts'
import type { CheckResult, Reply } from '../../shared/ipc/contract.ts'
import type { Revision } from '../../shared/model/revision.ts'
import type { Verification, VerifiedSignature, VerifyCheck } from '../../shared/model/verification.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { verifyText } from '../../shared/text/en/verify.ts'
import { certificatesIn } from '../signing/certificates.ts'
import type { IdentityStore } from '../signing/identity-store.ts'
import type { SignatureWork } from '../signing/signature-work.ts'
import { alsoInside, type Inside } from '../signing/verify.ts'
import { attempt } from '../storage/storage-error.ts'
import type { OpenAssessment } from './open-assessment.ts'
import { readReport } from './signing-off.ts'

const words = verifyText.inside

/** What verifying looks at beside the file. */
export interface Surroundings {
  readonly identities: IdentityStore
  readonly signatures: SignatureWork
  list(): Promise<Result<Reply<'assessment:list'>, Failure>>
  with<Value>(
    id: string,
    act: (open: OpenAssessment) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>>
  check(id: string): Promise<Result<CheckResult, Failure>>
}

/** Verifies a signed report: from its bytes alone, and against the assessment where this workspace has it. */
export async function verifySigned(
  around: Surroundings,
  report: Buffer,
  trust: string | null,
): Promise<Result<Verification, Failure>> {
  const given = trust === null ? [] : certificatesIn(Buffer.from(trust))
  if (given === null) return err(fail('identity.no-trust'))
  const identities = await around.identities.list()
  const own = new Set(identities.ok ? identities.value.map(({ certificate }) => certificate.fingerprint) : [])
  const verification = await around.signatures.verify(report, { given, own })
  const { recordHash, signatures } = verification
  const inside = recordHash === null ? null : await insideOf(around, report, recordHash, signatures)
  return ok(inside ? alsoInside(verification, inside) : verification)
}

/** The assessment whose record was signed, and how the file compares with what is kept of it. */
async function insideOf(
  around: Surroundings,
  report: Buffer,
  recordHash: string,
  signatures: readonly VerifiedSignature[],
): Promise<Inside | null> {
  const list = await around.list()
  const assessments = list.ok ? list.value.assessments : []
  const now = (open: OpenAssessment) => comparedWith(open, report, recordHash, signatures)
  const before = (open: OpenAssessment) => voidedIn(open, recordHash)
  // What was sent back stands in the journals alone, which are read only where no assessment has the record now.
  const looks = [now, before].flatMap((look) => assessments.map((each) => ({ ...each, look })))
  for (const { id, title, look } of looks) {
    const compared = await around.with(id, async (open) => ok(await look(open)))
    if (!compared.ok || !compared.value) continue
    const { isVoid, checks } = compared.value
    const checked = await around.check(id)
    const stored = checked.ok ? checked.value : { ok: false, problems: [] }
    const problems = stored.problems.map((problem) => ({ ok: false, words: problem }))
    const sound = stored.ok ? [{ ok: true, words: words.sound() }] : problems
    return { assessment: id, isVoid, checks: [{ ok: true, words: words.here({ title }) }, ...checks, ...sound] }
  }
  return null
}

type Compared = Pick<Inside, 'isVoid' | 'checks'>

/** Null where no revision of the assessment has this record now. */
async function comparedWith(
  open: OpenAssessment,
  report: Buffer,
  recordHash: string,
  signatures: readonly VerifiedSignature[],
): Promise<Compared | null> {
  const revision = open.state.revisions.find((each) => each.recordHash === recordHash)
  if (!revision) return null
  const kept = await readReport(open, revision.number)
  const bytes = kept.ok ? [sameBytes(Buffer.from(kept.value), report)] : []
  return { isVoid: false, checks: [...bytes, ...journalled(revision, signatures)] }
}

/**
 * A record that was sent back stands in the journal alone: who did it, when and why, as far as the journal still says. Null where
 * it never was here, or the journal cannot be read.
 */
async function voidedIn(open: OpenAssessment, recordHash: string): Promise<Compared | null> {
  const found = await attempt(async () => {
    let frozen: number | null = null
    for await (const { line } of open.store.linesFrom(0))
      for (const event of line.events ?? []) {
        if (event.type === 'revision.frozen' && event.recordHash === recordHash) frozen = event.revision
        if (event.type !== 'revision.sent-back' || event.revision !== frozen) continue
        return { ok: false, words: words.void({ by: line.by, at: line.at, reason: event.reason }) }
      }
    return frozen === null ? null : { ok: false, words: words.voidSince() }
  })
  return found.ok && found.value ? { isVoid: true, checks: [found.value] } : null
}

function sameBytes(kept: Buffer, report: Buffer): VerifyCheck {
  if (kept.equals(report)) return { ok: true, words: words.same() }
  const isEarlier = kept.subarray(0, report.length).equals(report)
  return isEarlier ? { ok: true, words: words.earlier() } : { ok: false, words: words.otherFile() }
}

/** The certificates of the file against those that the journal recorded. */
function journalled(revision: Revision, signatures: readonly VerifiedSignature[]): VerifyCheck[] {
  const others = signatures.flatMap(({ role, certificate }) => {
    const recorded = revision.signatures.find((each) => each.role === role)
    const same = recorded?.certificate?.fingerprint === certificate?.fingerprint
    return role && !same ? [{ ok: false, words: words.otherCertificate({ role }) }] : []
  })
  return others.length > 0 ? others : [{ ok: true, words: words.certificates() }]
}
