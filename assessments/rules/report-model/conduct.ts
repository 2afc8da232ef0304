import type { Day } from '../../../shared/model/primitives.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { mustItem } from './index-of.ts'

/** Rule P19: from the first to the last day on which something that is printed was tested or collected. */
export function fieldworkOf({ units, evidence }: Pick<ReportModel, 'units' | 'evidence'>): ReportModel['fieldwork'] {
  const tested = units.flatMap(({ rows }) => rows.flatMap(({ procedures }) => procedures.map(({ on }) => on)))
  const collected = evidence.flatMap(({ collectedOn }) => collectedOn ?? [])
  const days = [...tested, ...collected].sort()
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

/** Rule P19: who reviewed items, with the last day of each, and how many items stand without a review. */
export function reviewOf(state: AssessmentState, rows: readonly Row[]): NonNullable<ReportModel['review']> {
  const marks = rows.map((row) => mustItem(row, state).reviewed)
  const last = new Map<string, Day>()
  for (const mark of marks) {
    if (mark === null) continue
    const day = mark.on.slice(0, 10)
    const before = last.get(mark.by)
    if (before === undefined || day > before) last.set(mark.by, day)
  }
  return {
    by: [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, day]) => ({ name, last: day })),
    complete: marks.length > 0 && marks.every((mark) => mark !== null),
    open: marks.filter((mark) => mark === null).length,
  }
}
