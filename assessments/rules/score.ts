import type { ConclusionCounts, Progress, Score } from '../../shared/model/figures.ts'
import type { Conclusion, Item } from '../../shared/model/item.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'

/** The item behind a row. Rows are made from items, so it is there while both are of the same moment. */
export function itemOf(row: Pick<Row, 'unit' | 'control'>, state: AssessmentState): Item | undefined {
  return state.items[row.unit]?.[row.control]
}

/** The items on which somebody came to a conclusion, in the order of their rows. */
export function concludedItems(rows: readonly Row[], state: AssessmentState): Item[] {
  return rows.flatMap((row) => itemOf(row, state) ?? []).filter(({ conclusion }) => conclusion !== 'not-assessed')
}

const worth: Partial<Record<Conclusion, number>> = { compliant: 1, 'partially-compliant': 0.5, 'non-compliant': 0 }

/** One result that counts: of an item, or of a service that deviates from a common control. */
export interface Result {
  readonly conclusion: Conclusion
  readonly weight: number
}

/** Rules S1 to S4 and S7: the compliance of a set of rows, over customer halves only, deviations from them included. */
export function scoreOf(rows: readonly Row[], state: AssessmentState): Score {
  return tally([...resultsOf(rows, state), ...deviationsOf(rows, state).map(({ result }) => result)])
}

/** Rule S7: the compliance of one unit: its own items, and its deviations from common controls. `rows` are all rows. */
export function scoreOfUnit(unit: string, rows: readonly Row[], state: AssessmentState): Score {
  const own = resultsOf(
    rows.filter((row) => row.unit === unit),
    state,
  )
  const deviating = deviationsOf(rows, state).filter((deviation) => deviation.unit === unit)
  return tally([...own, ...deviating.map(({ result }) => result)])
}

/** How many items of a set have each conclusion; deviations are not items. */
export function itemCounts(rows: readonly Row[], state: AssessmentState): ConclusionCounts {
  return tally(resultsOf(rows, state)).counts
}

function resultsOf(rows: readonly Row[], state: AssessmentState): Result[] {
  return rows.flatMap((row) => {
    const item = itemOf(row, state)
    return item && row.responsibility !== null ? [{ conclusion: item.conclusion, weight: row.weight }] : []
  })
}

/** Rule S7: a deviation is a result beside that of its common control, with the same weight, in the unit that deviates. */
function deviationsOf(rows: readonly Row[], state: AssessmentState): { unit: string; result: Result }[] {
  const common = new Map(rows.filter(({ unit }) => unit === 'common').map((row) => [row.control, row]))
  return Object.values(state.deviation).flatMap(({ control, unit, conclusion }) => {
    const row = common.get(control)
    return row && row.responsibility !== null ? [{ unit, result: { conclusion, weight: row.weight } }] : []
  })
}

/** Rules S1 to S4: the compliance of results. */
export function tally(results: readonly Result[]): Score {
  const counts = { compliant: 0, 'partially-compliant': 0, 'non-compliant': 0, 'not-applicable': 0, 'not-assessed': 0 }
  let points = 0
  let base = 0
  for (const { conclusion, weight } of results) {
    counts[conclusion] += 1
    const value = worth[conclusion]
    if (value === undefined) continue
    points += weight * value
    base += weight
  }
  return { counts, total: results.length, points, base, percent: percentOf(points, base) }
}

/** Rule S3: whole percent, but 100 only where nothing is missing and 0 only where there is nothing. */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null
  const rounded = Math.round((part / whole) * 100)
  if (rounded === 100 && part < whole) return 99
  if (rounded === 0 && part > 0) return 1
  return rounded
}

/** Rule C4: how far the work is. Concluded means any conclusion but "not assessed". */
export function progressOf(rows: readonly Row[], state: AssessmentState): Progress {
  const progress = { total: 0, concluded: 0, 'to-do': 0, 'in-progress': 0, 'in-review': 0, done: 0 }
  for (const row of rows) {
    const item = itemOf(row, state)
    if (!item) continue
    progress.total += 1
    progress[item.workStatus] += 1
    if (item.conclusion !== 'not-assessed') progress.concluded += 1
  }
  return { ...progress, percent: percentOf(progress.concluded, progress.total) }
}

const badness: readonly Conclusion[] = [
  'not-applicable',
  'compliant',
  'not-assessed',
  'partially-compliant',
  'non-compliant',
]

/** Rule S5: the worst of several results. "Not assessed" is worse than compliant: what was not looked at is not good. */
export function worstOf(conclusions: readonly Conclusion[]): Conclusion {
  return conclusions.reduce<Conclusion>(
    (worst, next) => (badness.indexOf(next) > badness.indexOf(worst) ? next : worst),
    conclusions.length === 0 ? 'not-assessed' : 'not-applicable',
  )
}
