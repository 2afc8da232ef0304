import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactTable } from '@tanstack/react-table'
import type { KeyboardEvent, PointerEvent } from 'react'
import { gridWords } from '../../../shared/text/en/screens-grid.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { textSize } from '../../text-size.ts'
import { announce } from '../../ui/messages.ts'
import { ColumnId, type Arrangement } from './arrangement.ts'
import type { Features } from './columns.tsx'
import type { Line } from './line.ts'

const words = screens.checklist
const ariaSort = { asc: 'ascending', desc: 'descending' } as const
const step = 16
const narrowest = 40
const widest = 1200

/** The heads of the columns; a click sorts, a third click gives the order of the catalogue back. */
export function GridHead({
  table,
  arrangement,
  onArrangement,
}: {
  table: ReactTable<Features, Line>
  arrangement: Arrangement
  onArrangement: (arrangement: Arrangement) => void
}) {
  const sort = (id: ColumnId) => {
    const [held] = arrangement.sort
    const next = held?.id !== id ? [{ id, desc: false }] : held.desc ? [] : [{ id, desc: true }]
    onArrangement({ ...arrangement, sort: next })
    announce(next.length > 0 ? gridWords.sorted(gridWords.columns[id]) : words.catalogueOrder)
  }
  const resize = (id: ColumnId, width: number) =>
    onArrangement({
      ...arrangement,
      widths: { ...arrangement.widths, [id]: Math.round(Math.min(widest, Math.max(narrowest, width))) },
    })
  return (
    <div role="rowgroup" className="grid-head">
      {table.getHeaderGroups().map((group) => (
        <div key={group.id} role="row" className="grid-row grid-head-row" aria-rowindex={1}>
          <span role="columnheader" className="cell cell-select" aria-colindex={1}>
            <span className="visually-hidden">{words.selectColumn}</span>
          </span>
          {group.headers.map((header, index) => {
            const id = ColumnId.parse(header.column.id)
            const held = arrangement.sort.find((each) => each.id === id)
            return (
              <span
                key={header.id}
                role="columnheader"
                className={`cell cell-${id}`}
                aria-colindex={index + 2}
                aria-sort={held ? ariaSort[held.desc ? 'desc' : 'asc'] : undefined}
              >
                {id === 'halves' ? (
                  <HalvesHead />
                ) : (
                  <SortButton id={id} desc={held?.desc} onSort={() => sort(id)} onResize={resize} />
                )}
                <ResizeHandle id={id} onResize={resize} />
              </span>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function SortButton({
  id,
  desc,
  onSort,
  onResize,
}: {
  id: ColumnId
  desc: boolean | undefined
  onSort: () => void
  onResize: (id: ColumnId, width: number) => void
}) {
  const name = gridWords.columns[id]
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    event.preventDefault()
    onResize(id, widthOf(event.currentTarget) + (event.key === 'ArrowRight' ? step : -step))
  }
  return (
    <button type="button" className="grid-sort" title={words.sortBy(name)} onClick={onSort} onKeyDown={press}>
      {name}
      {desc === false && <ArrowDown size={12} />}
      {desc === true && <ArrowUp size={12} />}
    </button>
  )
}

/** For the mouse; the keys work on the head itself. */
function ResizeHandle({ id, onResize }: { id: ColumnId; onResize: (id: ColumnId, width: number) => void }) {
  const drag = (event: PointerEvent<HTMLElement>) => {
    const cell = event.currentTarget.parentElement
    if (!cell || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    onResize(id, usualLength(event.clientX - cell.getBoundingClientRect().left))
  }
  return (
    <span
      className="grid-resize"
      aria-hidden="true"
      title={gridWords.resize(gridWords.columns[id])}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  )
}

function widthOf(inside: Element): number {
  return usualLength(inside.closest('[role=columnheader]')?.getBoundingClientRect().width ?? 100)
}

/** A length on screen as it would be at the usual size of text, in which widths are kept. */
function usualLength(pixels: number): number {
  return (pixels / textSize()) * 100
}

function HalvesHead() {
  return (
    <span className="halves-head">
      <span>{screens.line.provides}</span>
      <span>{screens.line.must}</span>
    </span>
  )
}
