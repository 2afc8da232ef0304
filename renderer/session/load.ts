import type { Failure } from '../../shared/failure.ts'
import type { Opened } from '../../shared/ipc/contract.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { ok, type Result } from '../../shared/result.ts'
import { call } from '../bridge.ts'

const rowsPerCall = 500
/** Pieces that are on their way at once, so that main makes the next ones while one is read here. */
const ahead = 4

/** Joins the pieces of a state; a large one does not cross in a single message. */
export async function loadState(
  opened: Opened,
  progress: (done: number, total: number) => void,
): Promise<Result<AssessmentState, Failure>> {
  let done = 0
  const pieces = await loadPieces(opened.chunks, async (index) => {
    const piece = await call('assessment:chunk', { id: opened.id, sequence: opened.sequence, index })
    progress(++done, opened.chunks)
    return piece
  })
  return pieces.ok ? ok(JSON.parse(pieces.value.join('')) as AssessmentState) : pieces
}

/** Reads all rows, a page at a time. */
export async function loadRows(id: string): Promise<Result<Row[], Failure>> {
  const pageAt = (page: number) => call('assessment:rows', { id, from: page * rowsPerCall, count: rowsPerCall })
  const first = await pageAt(0)
  if (!first.ok) return first
  const rest = await loadPieces(Math.ceil(first.value.total / rowsPerCall) - 1, (index) => pageAt(index + 1))
  return rest.ok ? ok([first.value, ...rest.value].flatMap(({ rows }) => rows)) : rest
}

/** Asks for pieces a few at a time and gives them in their order, or the first failure. */
export async function loadPieces<Piece>(
  count: number,
  ask: (index: number) => Promise<Result<Piece, Failure>>,
): Promise<Result<Piece[], Failure>> {
  const pieces: Piece[] = []
  let failed: Result<never, Failure> | null = null
  let next = 0
  const take = async () => {
    while (next < count && failed === null) {
      const index = next++
      const piece = await ask(index)
      if (piece.ok) pieces[index] = piece.value
      else failed ??= piece
    }
  }
  await Promise.all(Array.from({ length: ahead }, take))
  return failed ?? ok(pieces)
}
