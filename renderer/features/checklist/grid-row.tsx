import { flexRender } from '@tanstack/react-table'
import { Square, SquareCheck } from 'lucide-react'
import { memo } from 'react'
import { screens } from '../../../shared/text/en/screens.ts'
import { useItem } from '../../session/use-session.ts'
import { classes } from '../../ui/button.tsx'
import type { WorkAction } from './checklist-grid.tsx'
import type { ColumnId } from './arrangement.ts'
import { ReasonPrompt } from './reason-prompt.tsx'
import type { GridLine } from './use-grid-table.ts'

interface GridRowProps {
  readonly id: string
  readonly line: GridLine
  readonly index: number
  readonly top: number
  readonly height: number
  /** Its level in a tree grid; null where there are no groups. */
  readonly level: number | null
  /** The columns that are chosen: the row is drawn anew with them. */
  readonly columns: readonly ColumnId[]
  readonly active: boolean
  readonly selected: boolean
  readonly asking: boolean
  readonly onActivate: (line: GridLine) => void
  readonly onSelect: (keys: readonly string[], on: boolean) => void
  readonly onAction: (action: WorkAction, key: string, next: string | null) => void
  readonly onReason: (reason: string | null) => void
}

/** One item of the checklist. */
export const GridRow = memo(function GridRow({
  id,
  line,
  index,
  top,
  height,
  level,
  active,
  selected,
  asking,
  onActivate,
  onSelect,
  onAction,
  onReason,
}: GridRowProps) {
  const key = line.id
  const item = useItem(key)
  return (
    <div
      id={id}
      role="row"
      className={classes(
        'grid-row',
        active && 'grid-row-active',
        selected && 'grid-row-selected',
        item && !item.applies && 'grid-row-off',
      )}
      style={{ height, transform: `translateY(${top}px)` }}
      aria-rowindex={index + 2}
      aria-level={level ?? undefined}
      aria-selected={selected}
      onMouseDown={() => onActivate(line)}
      onDoubleClick={() => onAction({ do: 'open' }, key, null)}
    >
      <span
        role="gridcell"
        className="cell cell-select"
        aria-colindex={1}
        title={screens.checklist.select(line.original.row.ref)}
        onClick={() => onSelect([key], !selected)}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        {selected ? <SquareCheck size={16} aria-hidden="true" /> : <Square size={16} aria-hidden="true" />}
      </span>
      {line.getVisibleCells().map((cell, column) => (
        <span key={cell.id} role="gridcell" className={`cell cell-${cell.column.id}`} aria-colindex={column + 2}>
          {asking && cell.column.id === 'halves' ? (
            <ReasonPrompt
              question={screens.checklist.reasonAsk(line.original.row.ref)}
              initial={item?.reason ?? ''}
              onReason={onReason}
              onCancel={() => onReason(null)}
            />
          ) : (
            flexRender(cell.column.columnDef.cell, cell.getContext())
          )}
        </span>
      ))}
    </div>
  )
})
