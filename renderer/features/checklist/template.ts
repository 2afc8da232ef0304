import { ColumnId, fixedColumns, type Arrangement } from './arrangement.ts'

/** What a column takes where no width was set; the two with text share what is left. */
const usualWidths: Readonly<Record<ColumnId, string>> = {
  ref: '68px',
  title: 'minmax(150px, 1fr)',
  halves: 'minmax(300px, 2.6fr)',
  origination: '160px',
  conclusion: '124px',
  status: '100px',
  owner: '130px',
  unit: '130px',
  csf: '110px',
  annexA: '110px',
  layer: '120px',
  reviewed: '120px',
  findings: '84px',
  evidence: '84px',
}

/** The least the text columns take. */
const least: Partial<Record<ColumnId, number>> = { title: 150, halves: 300 }
const gap = 12
const selectWidth = 28
const padding = 16

/** The columns that show, in their order. */
export function shownColumns({ columns }: Arrangement): ColumnId[] {
  return ColumnId.options.filter((id) => fixedColumns.includes(id) || columns.includes(id))
}

/** The tracks of the grid. */
export function templateOf(arrangement: Arrangement): string {
  const { widths } = arrangement
  const tracks = shownColumns(arrangement).map((id) => (widths[id] === undefined ? usualWidths[id] : `${widths[id]}px`))
  return [`${selectWidth}px`, ...tracks].join(' ')
}

/** The least width in which all columns have room; a narrower grid scrolls. */
export function leastWidth(arrangement: Arrangement): number {
  const { widths } = arrangement
  const shown = shownColumns(arrangement)
  const sum = shown.reduce((total, id) => total + (widths[id] ?? least[id] ?? Number.parseInt(usualWidths[id], 10)), 0)
  return selectWidth + sum + shown.length * gap + padding
}
