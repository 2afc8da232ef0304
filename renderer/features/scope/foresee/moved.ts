import type { Impact } from '../../../../shared/model/row.ts'
import { foreseeWords as words, type MovedCounts } from '../../../../shared/text/en/screens-foresee.ts'

type MovedRow = Impact['arriving'][number]

/** How many rows and layers move. */
export function countsOf({ arriving, leaving, changed, cells }: Impact): MovedCounts {
  return {
    arriving: arriving.length,
    leaving: leaving.length,
    changed: changed.length,
    cells: cells.length,
    kept: workedRefs(leaving).length,
  }
}

/** Whether no row comes, goes or changes and no layer moves: nothing then needs to be asked. */
export function movesNothing(impact: Impact): boolean {
  return Object.values(countsOf(impact)).every((count) => count === 0)
}

/** Rows by the name of their checklist, in the order they come. */
export function byUnit(rows: readonly MovedRow[]): [unit: string, rows: MovedRow[]][] {
  const groups = new Map<string, MovedRow[]>()
  for (const row of rows) groups.set(row.unit, [...(groups.get(row.unit) ?? []), row])
  return [...groups]
}

/** The references of the rows on which work was done. */
export function workedRefs(rows: readonly MovedRow[]): string[] {
  return rows.filter(({ worked }) => worked).map(({ ref }) => ref)
}

/** What is said once a change is made: what it was, and what it did. */
export function saidAfter(what: string, impact: Impact): string {
  return words.done(what, words.did(countsOf(impact)))
}
