import { scaled } from '../../text-size.ts'
import { ColumnId, fixedColumns, type Arrangement } from './arrangement.ts'

/** What a column takes where no width was set; those with text take at least that, and share what is left. */
const usualWidths: Readonly<Record<ColumnId, number>> = {
  ref: 68,
  title: 150,
  halves: 300,
  origination: 160,
  conclusion: 124,
  status: 100,
  owner: 130,
  unit: 130,
  csf: 110,
  annexA: 110,
  layer: 120,
  reviewed: 120,
  findings: 84,
  evidence: 84,
}

/** How the columns with text share what is left. */
const shares: Partial<Record<ColumnId, number>> = { title: 1, halves: 2.6 }
const gap = 12
const selectWidth = 28
const padding = 16

/** The columns that show, in their order. */
export function shownColumns({ columns }: Pick<Arrangement, 'columns'>): ColumnId[] {
  return ColumnId.options.filter((id) => fixedColumns.includes(id) || columns.includes(id))
}

/** The tracks of the grid. */
export function templateOf({ columns, widths }: Pick<Arrangement, 'columns' | 'widths'>): string {
  const tracks = shownColumns({ columns }).map((id) => {
    const width = scaled(widths[id] ?? usualWidths[id])
    const share = widths[id] === undefined ? shares[id] : undefined
    return share === undefined ? width : `minmax(${width}, ${share}fr)`
  })
  return [scaled(selectWidth), ...tracks].join(' ')
}

/** The least width in which all columns have room, in pixels of text of usual size; a narrower grid scrolls. */
export function leastWidth({ columns, widths }: Pick<Arrangement, 'columns' | 'widths'>): number {
  const shown = shownColumns({ columns })
  const sum = shown.reduce((total, id) => total + (widths[id] ?? usualWidths[id]), 0)
  return selectWidth + sum + shown.length * gap + padding
}
