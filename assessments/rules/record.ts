import type { AssessmentRecord } from '../../shared/model/report.ts'
import type { Signers } from '../../shared/model/revision.ts'
import type { Ground } from './decide/decide.ts'
import { canonicalJson } from './hash.ts'
import { reportModel } from './report-model/report-model.ts'

/**
 * Rules Q9 and Q16: what the preparer's sign-off freezes: every row's text, its split with the rule that made it, its conclusion, and all
 * the report will say. Reviewer and approver sign the same record.
 */
export function buildRecord(
  { state, catalogues, stamp }: Ground,
  signers: Signers,
  preparer: string,
): AssessmentRecord {
  const revision = state.revisions.at(-1)?.number ?? 1
  return {
    format: 1,
    assessment: state.id,
    revision,
    head: { sequence: stamp.head.sequence, hash: stamp.head.hash },
    model: reportModel(state, catalogues, { date: stamp.head.at, signing: { signers, preparer, on: stamp.at } }),
  }
}

/** The exact bytes of record.json, as text: canonical JSON, whose SHA-256 is what people sign. */
export function recordText(record: AssessmentRecord): string {
  return canonicalJson(record)
}
