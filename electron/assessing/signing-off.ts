import { currentRevision } from '../../assessments/rules/decide/revisions.ts'
import { decide } from '../../assessments/rules/decide/decide.ts'
import { sha256Text } from '../../assessments/rules/hash.ts'
import { buildRecord, recordText } from '../../assessments/rules/record.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import { invariant } from '../../shared/invariant.ts'
import type { Answered } from '../../shared/ipc/contract.ts'
import type { Intention } from '../../shared/model/intention.ts'
import type { Change } from '../../shared/model/change.ts'
import type { Sha256 } from '../../shared/model/primitives.ts'
import { AssessmentRecord, type ReportModel } from '../../shared/model/report.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { Imprint } from '../report/draw.ts'
import { digestBytes } from '../storage/digest.ts'
import type { OpenAssessment } from './open-assessment.ts'
import { stampOf, type Clock } from './stamp.ts'

type Signing = Extract<Intention, { type: 'revision.sign' }>

/** Draws a report and gives its bytes. */
export type DrawBytes = (model: ReportModel, imprint: Imprint) => Promise<Result<Uint8Array, Failure>>

/**
 * The preparer's sign-off. The record and the one report of record are written first and the sign-off is committed after
 * them, so that a crash in between leaves an open revision and files nobody has signed, which the next opening sets aside.
 * Two sign-offs at once take turns: the files on disk are those of the one that was committed.
 */
export function signAsPreparer(
  open: OpenAssessment,
  intention: Signing,
  author: string,
  clock: Clock,
  draw: DrawBytes,
): Promise<Result<Answered, Failure>> {
  return open.signingOff.run(() => freeze(open, intention, author, clock, draw))
}

async function freeze(
  open: OpenAssessment,
  intention: Signing,
  author: string,
  clock: Clock,
  draw: DrawBytes,
): Promise<Result<Answered, Failure>> {
  const stamp = stampOf(clock, author, open.store.head)
  const ground = { state: open.state, catalogues: open.catalogues, editions: open.editions, stamp }
  const decided = decide(ground, intention)
  if (!decided.ok) return decided
  const frozen = decided.value.events[0]
  invariant(frozen?.type === 'revision.frozen', "the preparer's sign-off freezes the record")
  const record = recordText(buildRecord(ground, frozen.signers, frozen.signature.name))
  invariant(sha256Text(record) === frozen.recordHash, 'the record is the one that was signed')
  const reportHash = await writeRecord(open, frozen.revision, record, frozen.recordHash, draw)
  if (!reportHash.ok) return reportHash
  const signed: Change = { ...decided.value, events: [{ ...frozen, reportHash: reportHash.value }] }
  return open.change(({ stamp: now }) =>
    now.head.sequence === stamp.head.sequence ? ok(signed) : err(fail('rule.changed-while-signing')),
  )
}

/** Writes the record and the report drawn of it; gives the report's hash. */

async function writeRecord(
  open: OpenAssessment,
  revision: number,
  record: string,
  recordHash: string,
  draw: DrawBytes,
): Promise<Result<Sha256, Failure>> {
  const { revisions } = open.store
  const cleared = await revisions.void(revision)
  if (!cleared.ok) return cleared
  const kept = await revisions.write(revision, 'record.json', new TextEncoder().encode(record))
  if (!kept.ok) return kept
  const drawn = await draw(AssessmentRecord.parse(JSON.parse(record)).model, { kind: 'record', recordHash })
  if (!drawn.ok) return drawn
  const written = await revisions.write(revision, 'report.pdf', drawn.value)
  return written.ok ? ok(digestBytes(drawn.value)) : written
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
  const signed = open.state.revisions.find((candidate) => candidate.number === revision)
  if (!signed?.recordHash) return err(fail('unknown.revision', { revision }))
  const bytes = await open.store.revisions.read(revision, 'report.pdf')
  if (!bytes.ok || digestBytes(bytes.value) === signed.reportHash) return bytes
  return err(fail('storage.report-changed', { revision }))
}
