import type { ReactTable } from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Row } from '../../../shared/model/row.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import type { Features } from './columns.tsx'

const words = screens.checklist
const ariaSort = { asc: 'ascending', desc: 'descending' } as const

/** The heads of the columns; a click sorts, a third click gives the order of the catalogue back. */
export function GridHead({ table }: { table: ReactTable<Features, Row> }) {
  return (
    <div role="rowgroup" className="grid-head">
      {table.getHeaderGroups().map((group) => (
        <div key={group.id} role="row" className="grid-row grid-head-row" aria-rowindex={1}>
          <span role="columnheader" className="cell cell-select" aria-colindex={1}>
            <span className="visually-hidden">{screens.checklist.selectColumn}</span>
          </span>
          {group.headers.map((header, index) => {
            const sorted = header.column.getIsSorted()
            const name = String(header.column.columnDef.header)
            return (
              <span
                key={header.id}
                role="columnheader"
                className={`cell cell-${header.column.id}`}
                aria-colindex={index + 2}
                aria-sort={sorted ? ariaSort[sorted] : undefined}
              >
                {header.column.id === 'halves' ? (
                  <HalvesHead />
                ) : (
                  <button
                    type="button"
                    className="grid-sort"
                    title={words.sortBy(name)}
                    onClick={header.column.getToggleSortingHandler()}
                  >
                    {name}
                    {sorted === 'asc' && <ArrowDown size={12} />}
                    {sorted === 'desc' && <ArrowUp size={12} />}
                  </button>
                )}
              </span>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function HalvesHead() {
  return (
    <span className="halves-head">
      <span>{screens.line.provides}</span>
      <span>{screens.line.must}</span>
    </span>
  )
}
