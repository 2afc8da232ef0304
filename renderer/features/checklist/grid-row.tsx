import { flexRender, type Row as TableRow } from '@tanstack/react-table'
import { Square, SquareCheck } from 'lucide-react'
import { memo } from 'react'
import type { Row } from '../../../shared/model/row.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useItem } from '../../session/use-session.ts'
import { classes } from '../../ui/button.tsx'
import type { WorkAction } from './checklist-grid.tsx'
import type { Features } from './columns.tsx'
import { ReasonPrompt } from './reason-prompt.tsx'

interface GridRowProps {
  readonly id: string
  readonly line: TableRow<Features, Row>
  readonly index: number
  readonly top: number
  readonly height: number
  readonly active: boolean
  readonly selected: boolean
  readonly asking: boolean
  readonly onActive: (key: string) => void
  readonly onSelect: (key: string) => void
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
  active,
  selected,
  asking,
  onActive,
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
      aria-selected={selected}
      onMouseDown={() => onActive(key)}
      onDoubleClick={() => onAction({ do: 'open' }, key, null)}
    >
      <span
        role="gridcell"
        className="cell cell-select"
        aria-colindex={1}
        title={screens.checklist.select(line.original.ref)}
        onClick={() => onSelect(key)}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        {selected ? <SquareCheck size={16} aria-hidden="true" /> : <Square size={16} aria-hidden="true" />}
      </span>
      {line.getAllCells().map((cell, column) => (
        <span key={cell.id} role="gridcell" className={`cell cell-${cell.column.id}`} aria-colindex={column + 2}>
          {asking && cell.column.id === 'halves' ? (
            <ReasonPrompt
              question={screens.checklist.reasonAsk(line.original.ref)}
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
