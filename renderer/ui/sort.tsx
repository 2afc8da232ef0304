import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { partWords } from '../../shared/text/en/screens-parts.ts'
import './sort.css'

/** By which column a table is sorted, and which way. */
export interface Sort<Column extends string> {
  readonly column: Column
  readonly down: boolean
}

/** Keeps the sort order of a table. Choosing the same column again turns it round. */
export function useSort<Column extends string>(first: Column): [Sort<Column>, (column: Column) => void] {
  const [sort, setSort] = useState<Sort<Column>>({ column: first, down: false })
  return [sort, (column) => setSort((before) => ({ column, down: before.column === column && !before.down }))]
}

/** The rows in the order of a column. `by` gives the value to compare for each column. */
export function sorted<Row, Column extends string>(
  rows: readonly Row[],
  sort: Sort<Column>,
  by: Readonly<Record<Column, (row: Row) => string | number>>,
): Row[] {
  const value = by[sort.column]
  const turn = sort.down ? -1 : 1
  return [...rows].sort((a, b) => turn * compare(value(a), value(b)))
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b), undefined, { numeric: true })
}

/** The head of a column that can be sorted. */
export function SortHead<Column extends string>({
  column,
  label,
  sort,
  onSort,
  numeric,
}: {
  column: Column
  label: string
  sort: Sort<Column>
  onSort: (column: Column) => void
  numeric?: boolean
}) {
  const isOn = sort.column === column
  return (
    <th
      scope="col"
      aria-sort={isOn ? (sort.down ? 'descending' : 'ascending') : 'none'}
      className={numeric ? 'numeric' : undefined}
    >
      <button type="button" className="sort" title={partWords.sortBy(label)} onClick={() => onSort(column)}>
        {label}
        {isOn && (sort.down ? <ArrowDown size={12} aria-hidden="true" /> : <ArrowUp size={12} aria-hidden="true" />)}
      </button>
    </th>
  )
}
