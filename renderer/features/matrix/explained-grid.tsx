import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Side } from '../../../shared/model/catalogue.ts'
import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { CellPopover } from './cell-popover.tsx'
import { moved, type Spot } from './grid-moves.ts'

export interface GridColumn {
  readonly key: string
  readonly head: ReactNode
  readonly title?: string
}

export interface GridRow {
  readonly key: string
  readonly head: ReactNode
  readonly cells: readonly GridCell[]
}

export interface GridCell {
  readonly side: Side
  /** Read aloud in place of the drawing. */
  readonly label: string
  readonly drawing: ReactNode
}

/**
 * Cells that explain themselves. One of them is in the tab order; arrow keys move between cells, Enter or a click explains
 * one. The explanation is one popover for the whole grid, so that a hundred rows cost no more than one.
 */
export function ExplainedGrid({
  label,
  corner,
  columns,
  rows,
  className,
  explain,
}: {
  label: string
  corner: string
  columns: readonly GridColumn[]
  rows: readonly GridRow[]
  className?: string
  explain: (spot: Spot) => ReactNode
}) {
  const keys = useId()
  const table = useRef<HTMLTableElement>(null)
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 })
  const [explained, setExplained] = useState<Spot | null>(null)
  const shouldFocus = useRef(false)
  const at = { row: Math.min(spot.row, rows.length - 1), column: spot.column }

  useEffect(() => {
    if (shouldFocus.current) cellAt(table.current, spot)?.focus()
    shouldFocus.current = false
  }, [spot])

  const go = (next: Spot) => {
    shouldFocus.current = true
    setSpot(next)
  }
  const press = (event: KeyboardEvent) => {
    // A link at the head of a row has its own keys.
    if (event.target !== cellAt(table.current, at)) return
    const next = moved(event.key, event.ctrlKey || event.metaKey, at, rows.length, columns.length)
    if (next) go(next)
    else if (event.key === 'Enter' || event.key === ' ') setExplained(at)
    else return
    event.preventDefault()
  }
  const open = (next: Spot) => {
    go(next)
    setExplained(next)
  }
  const cell = explained && rows[explained.row]?.cells[explained.column]
  return (
    <div className="matrix-frame">
      <table
        className={`matrix ${className ?? ''}`}
        role="grid"
        aria-label={label}
        aria-describedby={keys}
        ref={table}
        onKeyDown={press}
      >
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {corner}
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" title={column.title} className="matrix-layer">
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.key}>
              <th scope="row" className="matrix-row-head">
                {row.head}
              </th>
              {row.cells.map((each, column) => (
                <Cell
                  key={columns[column]?.key ?? column}
                  cell={each}
                  spot={{ row: index, column }}
                  inTabOrder={at.row === index && at.column === column}
                  isOpen={explained?.row === index && explained.column === column}
                  onExplain={open}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={keys} className="visually-hidden">
        {words.keys}
      </p>
      {explained && cell && (
        <CellPopover
          key={`${explained.row}/${explained.column}`}
          label={cell.label}
          anchor={() => cellAt(table.current, explained)}
          onClose={() => setExplained(null)}
        >
          {explain(explained)}
        </CellPopover>
      )}
    </div>
  )
}

function Cell({
  cell,
  spot,
  inTabOrder,
  isOpen,
  onExplain,
}: {
  cell: GridCell
  spot: Spot
  inTabOrder: boolean
  isOpen: boolean
  onExplain: (spot: Spot) => void
}) {
  return (
    <td
      role="gridcell"
      tabIndex={inTabOrder ? 0 : -1}
      data-spot={`${spot.row}/${spot.column}`}
      aria-label={cell.label}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      className={`matrix-cell matrix-${cell.side}`}
      onClick={() => onExplain(spot)}
    >
      {cell.drawing}
    </td>
  )
}

function cellAt(table: HTMLTableElement | null, spot: Spot): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-spot="${spot.row}/${spot.column}"]`) ?? null
}
