import { reportModel } from '../../assessments/rules/report-model/report-model.ts'
import type { Failure } from '../../shared/failure.ts'
import type { Exported } from '../../shared/ipc/contract.ts'
import type { ReportModel } from '../../shared/model/report.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Exports } from './exports.ts'
import type { Work } from './jobs.ts'
import type { OpenAssessment } from './open-assessment.ts'
import { readRecord, readReport } from './signing-off.ts'

/** What the report would say now, or what a signed revision says. */
export async function modelOf(open: OpenAssessment, revision: number | null): Promise<Result<ReportModel, Failure>> {
  if (revision === null) return ok(draftModel(open))
  const read = await readRecord(open, revision)
  return read.ok ? ok(read.value.record.model) : read
}

function draftModel(open: OpenAssessment): ReportModel {
  return reportModel(open.state, open.catalogues, { date: open.store.head.at, signing: null })
}

/** The work of an export: the exact signed bytes of a revision, a copy of it, or a draft of what is there now. */
export function exportWork(
  open: OpenAssessment,
  revision: number | null,
  kind: 'record' | 'copy',
  exports: Exports,
): Work {
  if (revision === null)
    return (progress, signal) =>
      exports.draw(fileName(open, 'draft'), draftModel(open), { kind: 'draft', recordHash: null }, progress, signal)
  if (kind === 'record') return () => signedReport(open, revision, exports)
  return async (progress, signal) => {
    const read = await readRecord(open, revision)
    if (!read.ok) return read
    const { record, recordHash } = read.value
    const name = fileName(open, `revision-${revision}-copy`)
    return exports.draw(name, record.model, { kind: 'copy', recordHash }, progress, signal)
  }
}

async function signedReport(
  open: OpenAssessment,
  revision: number,
  exports: Exports,
): Promise<Result<Exported, Failure>> {
  const bytes = await readReport(open, revision)
  return bytes.ok ? ok(await exports.offer(fileName(open, `revision-${revision}`), bytes.value)) : bytes
}

function fileName(open: OpenAssessment, suffix: string): string {
  return `${open.id}-${suffix}.pdf`
}
