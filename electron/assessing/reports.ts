import { reportModel } from '../../assessments/rules/report-model/report-model.ts'
import { workingPapers } from '../../assessments/rules/report-model/working-papers.ts'
import { fail, type Failure } from '../../shared/failure.ts'
import type { Exported, Got } from '../../shared/ipc/contract.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { SignRole } from '../../shared/model/revision.ts'
import type { WorkingPapers } from '../../shared/model/working-papers.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { fileNames as names } from '../../shared/text/en/file-names.ts'
import type { Imprint } from '../report/draw.ts'
import type { Content } from '../report/write-report.ts'
import type { Exports } from './exports.ts'
import { fileName } from './file-name.ts'
import { requireSoundEvidence } from './evidence.ts'
import { journalInWords } from './history.ts'
import { picturesOf } from './logos.ts'
import type { Work } from './jobs.ts'
import type { OpenAssessment } from './open-assessment.ts'
import { readRecord, readReport } from './signing-off.ts'

/** Which document is asked for, of which revision; null for the work as it stands. */
export type Wanted = Pick<Got<'report:export'>, 'revision' | 'kind'>

/** What the report would say now, or what a signed revision says. */
export async function modelOf(open: OpenAssessment, revision: number | null): Promise<Result<ReportModel, Failure>> {
  if (revision === null) return ok(draftModel(open))
  const read = await readRecord(open, revision)
  return read.ok ? ok(read.value.record.model) : read
}

/** What the report would say now. */
export function draftModel(open: OpenAssessment): ReportModel {
  return reportModel(open.state, open.catalogues, { date: open.store.head.at, signing: null })
}

/**
 * The work of an export: the exact signed bytes of a revision; a copy of it or the executive report; before any sign-off a
 * draft of either; or the firm's working papers.
 */
export function exportWork(open: OpenAssessment, { revision, kind }: Wanted, exports: Exports): Work {
  if (kind === 'working-papers') return papersWork(open, revision, exports)
  if (kind === 'record' && revision !== null) return () => signedReport(open, revision, exports)
  const rendering = kind === 'executive' ? 'executive' : 'full'
  return async (...watching) => {
    const what = names[rendering]
    if (revision === null) {
      const sound = await requireSoundEvidence(open, watching[1])
      if (!sound.ok) return sound
      const imprint: Imprint = { kind: 'draft', recordHash: null, rendering }
      return drawDocument(
        open,
        exports,
        names.draft(what, dayOf(open)),
        { model: draftModel(open) },
        imprint,
        ...watching,
      )
    }
    const read = await readRecord(open, revision)
    if (!read.ok) return read
    const { record, recordHash } = read.value
    const imprint: Imprint = { kind: 'copy', recordHash, rendering }
    const name = rendering === 'executive' ? names.ofRevision(what, revision) : names.copy(revision)
    return drawDocument(open, exports, name, { model: record.model }, imprint, ...watching)
  }
}

/** Rule B2: draws a document with the pictures its model names, all of them as they were. */
export async function drawDocument(
  open: OpenAssessment,
  exports: Exports,
  suffix: string,
  content: Omit<Content, 'pictures'>,
  imprint: Imprint,
  ...watching: Parameters<Work>
): Promise<Result<Exported, Failure>> {
  const pictures = await picturesOf(open.store.evidence, content.model.branding)
  if (!pictures.ok) return pictures
  return exports.draw(fileName(open, suffix), { ...content, pictures: pictures.value }, imprint, ...watching)
}

/**
 * The working papers are of the work as it stands, which is what the latest signed revision froze while nobody has opened
 * the next. Those of an earlier revision cannot be drawn any more: the firm keeps the file it drew then.
 */
function papersWork(open: OpenAssessment, revision: number | null, exports: Exports): Work {
  return async (...watching) => {
    const current = open.state.revisions.at(-1)
    const isCurrent = revision === null || (revision === current?.number && current.status !== 'open')
    if (!isCurrent) return err(fail('report.papers-gone', { revision }))
    const sound = await requireSoundEvidence(open, watching[1])
    if (!sound.ok) return sound
    const papers = await papersOf(open)
    if (!papers.ok) return papers
    const recordHash = current?.recordHash ?? null
    const imprint: Imprint = { kind: recordHash ? 'copy' : 'draft', recordHash, rendering: 'working-papers' }
    const content = { model: papers.value.report, papers: papers.value }
    return drawDocument(open, exports, names.papers(dayOf(open)), content, imprint, ...watching)
  }
}

async function papersOf(open: OpenAssessment): Promise<Result<WorkingPapers, Failure>> {
  const history = await journalInWords(open)
  if (!history.ok) return history
  return ok(
    workingPapers(open.state, open.catalogues, { date: open.store.head.at, signing: signingOf(open) }, history.value),
  )
}

/** Who signs the current revision, once its record is frozen. */
function signingOf({ state }: OpenAssessment) {
  const revision = state.revisions.at(-1)
  const preparer = revision?.signatures.find(({ role }) => role === 'preparer')
  return revision?.signers && preparer ? { signers: revision.signers, preparer: preparer.name, on: preparer.on } : null
}

/** The day of the last change: what is drawn of the work is of that day. */
function dayOf(open: OpenAssessment): string {
  return open.store.head.at.slice(0, 10)
}

function recordName({ state }: OpenAssessment, number: number): string {
  const signatures = state.revisions.find((revision) => revision.number === number)?.signatures ?? []
  return names.record(number, signatures.length, SignRole.options.length)
}

async function signedReport(
  open: OpenAssessment,
  revision: number,
  exports: Exports,
): Promise<Result<Exported, Failure>> {
  const bytes = await readReport(open, revision)
  return bytes.ok ? ok(await exports.offer(fileName(open, recordName(open, revision)), bytes.value)) : bytes
}
