import { recount } from '../../assessments/rules/report-model/recount.ts'
import { namesPerson } from '../../assessments/rules/signer-names.ts'
import type { CertificateFacts } from '../../shared/model/certificate.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { SignRole } from '../../shared/model/revision.ts'
import type { Verification, VerifiedSignature, VerifyCheck } from '../../shared/model/verification.ts'
import { verifyText as words } from '../../shared/text/en/verify.ts'
import { attachedTo, type AttachedToReport } from './attached.ts'
import { factsOf } from './certificates.ts'
import { isTrusted } from './cms.ts'
import { BadPdf } from './pdf/values.ts'
import { readSignatures, type FoundSignature, type SignedFile } from './signatures.ts'

/** Whom the one who verifies trusts, beside the signatures themselves. */
export interface Trust {
  /** Certificates that vouch for others, in DER; none where nobody said. */
  readonly given: readonly Buffer[]
  /** Fingerprints of the identities on this computer. */
  readonly own: ReadonlySet<string>
}

/** What is known of the report inside the firm that made it. */
export interface Inside {
  readonly assessment: string
  readonly checks: readonly VerifyCheck[]
  /** The record was sent back after it was signed. */
  readonly isVoid: boolean
}

/** Figures that do not add up are named up to this many; a forged summary has dozens. */
const mostMiscounts = 5

const right = (text: string): VerifyCheck => ({ ok: true, words: text })
const wrong = (text: string): VerifyCheck => ({ ok: false, words: text })

const nothing: Verification = {
  ok: false,
  verdict: 'foreign',
  about: null,
  recordHash: null,
  modelHash: null,
  signatures: [],
  checks: [],
  assessment: null,
}

/** Verifies a signed report from its bytes alone. */
export async function verifyReport(bytes: Buffer, trust: Trust): Promise<Verification> {
  try {
    return await verified(await readSignatures(bytes), trust)
  } catch (error) {
    // Whatever a damaged or hostile file makes of the reader, the answer is a sentence.
    if (!(error instanceof BadPdf)) throw error
    if (error.kind === 'shape' && isUnsignedOfOurs(bytes))
      return { ...nothing, verdict: 'unsigned', checks: [wrong(words.unsigned())] }
    const verdict = error.kind === 'ends' ? 'changed' : 'foreign'
    return { ...nothing, verdict, checks: [wrong(words.unreadable[error.kind]())] }
  }
}

/** The same report, inside the firm also against what is kept of it there. */
export function alsoInside(verification: Verification, { assessment, checks, isVoid }: Inside): Verification {
  const agrees = checks.every((check) => check.ok)
  const { verdict: outside } = verification
  const isSettled = outside === 'changed' || outside === 'unsigned'
  const seen = agrees || isSettled ? outside : 'doubtful'
  const verdict = isVoid && !isSettled ? 'void' : seen
  return {
    ...verification,
    ok: verification.ok && agrees,
    verdict,
    checks: [...verification.checks, ...checks],
    assessment,
  }
}

/** What a file of Demarc that nobody signs has nowhere: a field for a signature, a signature, and objects packed as other programs pack them. */
const ofSignedOrSavedAgain = ['/FT /Sig', '/FT/Sig', '/ByteRange', '/ObjStm']

/** Whether a whole file says that Demarc made it and has no place for a signature. What a file says of itself proves nothing. */
function isUnsignedOfOurs(bytes: Buffer): boolean {
  const isWhole = bytes.subarray(-32).includes('%%EOF')
  if (!isWhole || !bytes.includes('<xmp:CreatorTool>Demarc</xmp:CreatorTool>')) return false
  return ofSignedOrSavedAgain.every((mark) => !bytes.includes(mark))
}

async function verified(file: SignedFile, trust: Trust): Promise<Verification> {
  const attached = attachedTo(file.base.file)
  const signatures = await Promise.all(file.signatures.map((each) => verifiedSignature(each, trust)))
  const { manifest, model } = attached
  const checks = [
    ...shapeChecks(file),
    ...file.signatures.map(signatureCheck),
    ...SignRole.options.filter((role) => signatures.every((each) => each.role !== role)).map(unsigned),
    ...certificateChecks(signatures, attached),
    ...(trust.given.length > 0 ? signatures.flatMap(trustCheck) : []),
    ...attachedChecks(
      attached,
      signatures.some(({ valid }) => valid),
    ),
  ]
  const ok = checks.every((check) => check.ok)
  return {
    ok,
    verdict: ok ? 'sound' : verdictOf(file, signatures, attached, checks),
    about: model && { client: model.about.client, title: model.about.title, revision: model.revision },
    recordHash: manifest?.recordHash ?? null,
    modelHash: attached.modelHash,
    signatures,
    checks,
    assessment: null,
  }
}

/** What a file comes to in which something is not as it should be. */
function verdictOf(
  file: SignedFile,
  signatures: readonly VerifiedSignature[],
  { manifest, model, modelHash }: AttachedToReport,
  checks: readonly VerifyCheck[],
): Verification['verdict'] {
  const isOther = file.strange.length > 0 || file.signatures.some(({ difference }) => difference.other)
  const isBroken = file.signatures.some((each) => each.wrong === 'not-matching')
  const isOtherData = model !== null && manifest !== null && manifest.modelHash !== modelHash
  if (isOther || isBroken || isOtherData) return 'changed'
  // What nobody has signed can have been changed by anybody: nothing in it is vouched for.
  if (file.signatures.length === 0) return 'unsigned'
  const missing = SignRole.options.filter((role) => signatures.every((each) => each.role !== role)).length
  return checks.filter((check) => !check.ok).length === missing ? 'incomplete' : 'doubtful'
}

async function verifiedSignature(found: FoundSignature, trust: Trust): Promise<VerifiedSignature> {
  const facts = found.certificate && factsOf(found.certificate)
  const role = SignRole.safeParse(found.field)
  return {
    role: role.success ? role.data : null,
    certificate: facts,
    at: found.at,
    valid: found.wrong === null,
    trust: facts ? await trustIn(found, facts, trust) : 'fingerprint',
  }
}

async function trustIn(
  { certificate, others, at }: FoundSignature,
  { fingerprint }: CertificateFacts,
  trust: Trust,
): Promise<VerifiedSignature['trust']> {
  if (certificate && at && (await isTrusted(certificate, others, trust.given, new Date(at)))) return 'trusted'
  return trust.own.has(fingerprint) ? 'own' : 'fingerprint'
}

/** That the file is the report and its signatures, and nothing else. */
function shapeChecks({ signatures, strange }: SignedFile): VerifyCheck[] {
  if (signatures.length === 0 && strange.length === 0) return [wrong(words.noSignature())]
  const differences = [...signatures.map(({ difference }) => difference), ...strange]
  const changed = differences.flatMap(({ other }) => (other ? [wrong(words.changed[other]())] : []))
  if (strange.length > 0) return [...changed, wrong(words.added())]
  // What else can be said of the file says nothing once it is not what somebody signed.
  if (changed.length === 0 && signatures.some((each) => each.wrong === 'not-matching')) return []
  return changed.length > 0
    ? changed
    : [right(words.readable()), right(words.lastCovers()), right(words.onlySignatures())]
}

function signatureCheck({ field, certificate, at, wrong: problem }: FoundSignature): VerifyCheck {
  const role = SignRole.safeParse(field)
  if (!role.success) return wrong(words.unknownField({ field }))
  if (problem || !certificate) return wrong(words.wrong[problem ?? 'unreadable']({ role: role.data }))
  return right(words.valid({ role: role.data, name: factsOf(certificate).name, at }))
}

function unsigned(role: SignRole): VerifyCheck {
  return wrong(words.notSigned({ role }))
}

/** Rules Q10 and Q20 to Q22, as far as the file shows them: in order, each with a certificate of their own, valid then. */
function certificateChecks(signatures: readonly VerifiedSignature[], { manifest }: AttachedToReport): VerifyCheck[] {
  const known = signatures.flatMap(({ role, certificate, at }) =>
    role && certificate ? [{ role, certificate, at }] : [],
  )
  const order = known.map(({ role }) => SignRole.options.indexOf(role))
  const problems: VerifyCheck[] = order.every((place, index) => place === index) ? [] : [wrong(words.order())]
  for (const [index, { role, certificate, at }] of known.entries()) {
    const { fingerprint, notBefore: from, notAfter: to, name } = certificate
    const same = known.slice(0, index).find((each) => each.certificate.fingerprint === fingerprint)
    if (same) problems.push(wrong(words.sameCertificate({ one: same.role, other: role })))
    if (at !== null && (at < from || at > to)) problems.push(wrong(words.expired({ role, from, to })))
    const expected = manifest?.signers[role]
    if (expected && !namesPerson(name, expected))
      problems.push(wrong(words.namesAnother({ role, certificate: name, name: expected })))
  }
  if (problems.length > 0 || known.length === 0) return problems
  return [right(words.differentCertificates()), ...(manifest ? [right(words.named())] : [])]
}

function trustCheck({ role, trust }: VerifiedSignature): VerifyCheck[] {
  if (!role) return []
  return [trust === 'trusted' ? right(words.trusted({ role })) : wrong(words.notTrusted({ role }))]
}

/** Rule P16: that the figures are what the details add up to. */
function figureChecks(model: ReportModel): VerifyCheck[] {
  const miscounts = recount(model)
  if (miscounts.length === 0) return [right(words.recounted())]
  const shown = miscounts.slice(0, mostMiscounts).map((each) => wrong(words.miscounted(each)))
  const rest = miscounts.length - shown.length
  return rest > 0 ? [...shown, wrong(words.moreMiscounted({ count: rest }))] : shown
}

/** That the data attached is what was signed, which only a valid signature can say, and adds up. */
function attachedChecks({ manifest, model, modelHash }: AttachedToReport, isSigned: boolean): VerifyCheck[] {
  if (!manifest || !model) return [wrong(words.notAttached())]
  if (manifest.modelHash !== modelHash || manifest.revision !== model.revision) return [wrong(words.modelDiffers())]
  return [...(isSigned ? [right(words.modelMatches())] : []), ...figureChecks(model)]
}
