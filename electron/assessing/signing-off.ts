import { currentRevision } from '../../assessments/rules/decide/revisions.ts'
import { decide, type Decision, type Ground } from '../../assessments/rules/decide/decide.ts'
import { sha256Text } from '../../assessments/rules/hash.ts'
import { buildRecord, recordText } from '../../assessments/rules/record.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import { invariant } from '../../shared/invariant.ts'
import type { Answered } from '../../shared/ipc/contract.ts'
import type { Change } from '../../shared/model/change.ts'
import type { Event } from '../../shared/model/event.ts'
import type { Intention } from '../../shared/model/intention.ts'
import { AssessmentRecord, type ReportModel } from '../../shared/model/report.ts'
import type { Signature } from '../../shared/model/revision.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { Imprint } from '../report/draw.ts'
import { digestAside } from '../storage/digest.ts'
import type { OpenAssessment } from './open-assessment.ts'
import { stampOf, type Clock } from './stamp.ts'

export type Signing = Extract<Intention, { type: 'revision.sign' }>
type SignOff = Extract<Event, { type: 'revision.frozen' | 'revision.signed' }>
type Stamp = ReturnType<typeof stampOf>

/** What signing off works with: who, when, and the ways to draw a report and to put a signature into one. */
export interface SigningMeans {
  readonly author: string
  readonly clock: Clock
  /** The moment the record speaks of, where it was drawn before: to be signed outside. */
  readonly at?: string
  draw(model: ReportModel, imprint: Imprint): Promise<Result<Uint8Array, Failure>>
  /** The report with this signature in it: the bytes given, and more after them. */
  fill(report: Uint8Array, signature: Signature): Promise<Result<Uint8Array, Failure>>
}

/**
 * Signs off. The files are written first and the change is committed after them, so that a crash in between leaves the state
 * before it, and files that the next opening sets aside. Two at once take turns: the files are those of the one committed.
 */
export function signOff(
  open: OpenAssessment,
  signing: Signing,
  means: SigningMeans,
): Promise<Result<Answered, Failure>> {
  return open.signingOff.run(async () => {
    const now = stampOf(means.clock, means.author, open.store.head)
    const stamp = { ...now, at: means.at ?? now.at }
    const decided = decideAt(open, signing, stamp)
    if (!decided.ok) return decided
    const event = signOffIn(decided.value)
    const report =
      event.type === 'revision.frozen' ? await freeze(open, event, stamp, means) : await grow(open, event, means)
    return report.ok ? commit(open, decided.value, report.value, stamp) : report
  })
}

function decideAt(open: OpenAssessment, signing: Signing, stamp: Stamp): Decision {
  return decide(groundAt(open, stamp), signing)
}

/** What the rules decide on, as it is at a moment. */
export function groundAt(open: OpenAssessment, stamp: Stamp): Ground {
  return { state: open.state, catalogues: open.catalogues, editions: open.editions, stamp }
}

function signOffIn({ events }: Change): SignOff {
  const [event] = events
  invariant(event?.type === 'revision.frozen' || event?.type === 'revision.signed', 'a sign-off is one event')
  return event
}

/** Makes the change durable, unless something else was changed while the files were made. */
async function commit(
  open: OpenAssessment,
  change: Change,
  reportHash: string,
  stamp: Stamp,
): Promise<Result<Answered, Failure>> {
  const event = signOffIn(change)
  const signed: Change = { ...change, events: [{ ...event, reportHash }] }
  const answered = await open.change(({ stamp: now }) =>
    now.head.sequence === stamp.head.sequence ? ok(signed) : err(fail('rule.changed-while-signing')),
  )
  // What fails here is put right by the next opening; until then the report is found under its other name.
  if (answered.ok) await open.store.revisions.settle(event.revision, reportHash)
  return answered
}

/** The preparer's: writes the record, and the one report drawn of it with its first signature; gives the report's hash. */
async function freeze(
  open: OpenAssessment,
  event: Extract<SignOff, { type: 'revision.frozen' }>,
  stamp: Stamp,
  means: SigningMeans,
): Promise<Result<string, Failure>> {
  const made = await drawRecord(open, event, stamp, means)
  if (!made.ok) return made
  const signed = await means.fill(made.value.report, event.signature)
  if (!signed.ok) return signed
  const { revisions } = open.store
  const cleared = await revisions.void(event.revision)
  if (!cleared.ok) return cleared
  const kept = await revisions.write(event.revision, 'record.json', new TextEncoder().encode(made.value.record))
  if (!kept.ok) return kept
  const written = await revisions.write(event.revision, 'report.pdf', signed.value)
  return written.ok ? ok(await digestAside(signed.value)) : written
}

/** The record that is signed and the report drawn of it, with empty fields. */
async function drawRecord(
  open: OpenAssessment,
  event: Extract<SignOff, { type: 'revision.frozen' }>,
  stamp: Stamp,
  means: SigningMeans,
): Promise<Result<{ readonly record: string; readonly report: Uint8Array }, Failure>> {
  const record = recordText(buildRecord(groundAt(open, stamp), event.signers, event.signature.name))
  invariant(sha256Text(record) === event.recordHash, 'the record is the one that was signed')
  const report = await drawn(record, means)
  return report.ok ? ok({ record, report: report.value }) : report
}

/** The report of a record with empty fields. The same record gives the same bytes. */
export async function drawn(
  record: string,
  { draw }: Pick<SigningMeans, 'draw'>,
): Promise<Result<Uint8Array, Failure>> {
  const { model } = AssessmentRecord.parse(JSON.parse(record))
  return draw(model, { kind: 'record', recordHash: sha256Text(record) })
}

/** The reviewer's and the approver's: writes the same report with one signature more; gives its hash. */
async function grow(
  open: OpenAssessment,
  event: Extract<SignOff, { type: 'revision.signed' }>,
  means: SigningMeans,
): Promise<Result<string, Failure>> {
  const report = await readReport(open, event.revision)
  if (!report.ok) return report
  const byName = currentRevision(open.state).signatures.some(({ certificate }) => certificate === null)
  if (byName) return err(fail('rule.signed-by-name', { revision: event.revision }))
  const signed = await means.fill(report.value, event.signature)
  if (!signed.ok) return signed
  const written = await open.store.revisions.writeNext(event.revision, signed.value)
  return written.ok ? ok(await digestAside(signed.value)) : written
}

/**
 * Sends the record back before approval: the signatures are void, and the files are kept as voided. The change is what
 * counts; files that could not be moved now are moved by the next opening or sign-off.
 */
export function sendBack(open: OpenAssessment, intention: Intention): Promise<Result<Answered, Failure>> {
  return open.signingOff.run(async () => {
    const { number } = currentRevision(open.state)
    const answered = await open.intend(intention)
    if (answered.ok) await open.store.revisions.void(number)
    return answered
  })
}

/** The record of a signed revision, read from its own file and never recomputed; its hash is checked against the journal's. */
export async function readRecord(
  open: OpenAssessment,
  revision: number,
): Promise<Result<{ readonly record: AssessmentRecord; readonly recordHash: string }, Failure>> {
  const recordHash = open.state.revisions.find((candidate) => candidate.number === revision)?.recordHash
  if (!recordHash) return err(fail('unknown.revision', { revision }))
  const bytes = await open.store.revisions.read(revision, 'record.json')
  if (!bytes.ok) return bytes
  const text = new TextDecoder().decode(bytes.value)
  if (sha256Text(text) !== recordHash) return err(fail('storage.record-changed', { revision }))
  return ok({ record: AssessmentRecord.parse(JSON.parse(text)), recordHash })
}

/** The exact bytes of the one report of a signed revision; their hash is checked against the journal's. */
export async function readReport(open: OpenAssessment, revision: number): Promise<Result<Uint8Array, Failure>> {
  const reportHash = open.state.revisions.find((candidate) => candidate.number === revision)?.reportHash
  if (!reportHash) return err(fail('unknown.revision', { revision }))
  const read = await open.store.revisions.readReport(revision, reportHash)
  if (!read.ok) return read
  return read.value ? ok(read.value) : err(fail('storage.report-changed', { revision }))
}
