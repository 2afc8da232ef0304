import type { Failure } from '../../shared/failure.ts'
import type { Opened } from '../../shared/ipc/contract.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { ok, type Result } from '../../shared/result.ts'
import { call } from '../bridge.ts'

const rowsPerCall = 500

/** Joins the pieces of a state; a large one does not cross in a single message. */
export async function loadState(
  opened: Opened,
  progress: (done: number, total: number) => void,
): Promise<Result<AssessmentState, Failure>> {
  const pieces: string[] = []
  for (let index = 0; index < opened.chunks; index++) {
    const piece = await call('assessment:chunk', { id: opened.id, sequence: opened.sequence, index })
    if (!piece.ok) return piece
    pieces.push(piece.value)
    progress(index + 1, opened.chunks)
  }
  return ok(JSON.parse(pieces.join('')) as AssessmentState)
}

/** Reads all rows, a page at a time. */
export async function loadRows(id: string): Promise<Result<Row[], Failure>> {
  const rows: Row[] = []
  let total = Infinity
  while (rows.length < total) {
    const page = await call('assessment:rows', { id, from: rows.length, count: rowsPerCall })
    if (!page.ok) return page
    if (page.value.rows.length === 0) break
    rows.push(...page.value.rows)
    total = page.value.total
  }
  return ok(rows)
}
