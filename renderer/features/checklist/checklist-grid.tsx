import { useTable } from '@tanstack/react-table'
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Row } from '../../../shared/model/row.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useAsk } from '../../session/use-session.ts'
import { useStable } from '../../use-stable.ts'
import { columnsFor, features } from './columns.tsx'
import { GridHead } from './grid-head.tsx'
import { actionOf, rowAfter, type GridAction } from './grid-keys.ts'
import { GridRow } from './grid-row.tsx'
import { useLayoutOf } from './use-layout.ts'
import './checklist-grid.css'

export type WorkAction = Exclude<GridAction, { do: 'move' | 'first' | 'last' | 'page-up' | 'page-down' }>

const headHeight = 32
const overscan = 8
/** How high a row is: halves beside the title, or under it where the grid is narrow. */
const rowHeights = { wide: 56, narrow: 80 } as const

/**
 * The checklist: a grid with the focus on itself and one active row, so that single keys never act while text is typed.
 * Only the rows in view are drawn, and the active one always.
 */
export function ChecklistGrid({
  rows,
  active,
  onActive,
  selected,
  onSelect,
  onAction,
  asking,
  onReason,
  grid,
  label,
}: {
  rows: readonly Row[]
  active: string | null
  onActive: (key: string) => void
  selected: ReadonlySet<string>
  onSelect: (key: string) => void
  /** An action other than moving, on the active item; `next` is the item to go on to. */
  onAction: (action: WorkAction, key: string, next: string | null) => void
  /** The item whose reason for "not applicable" is asked in its row. */
  asking: string | null
  onReason: (reason: string | null) => void
  grid: RefObject<HTMLDivElement | null>
  label: string
}) {
  const session = useAsk()
  const columns = useMemo(() => columnsFor(session), [session])
  const table = useTable({ features, columns, data: rows, getRowId: (row) => row.key })
  const lines = table.getRowModel().rows
  const layout = useLayoutOf(grid)
  const found = lines.findIndex((line) => line.id === active)
  const [lastFound, setLastFound] = useState(0)
  // Where a filter has just hidden the active item, the row that came into its place is the active one.
  const current = found >= 0 ? found : Math.min(lastFound, lines.length - 1)
  if (found >= 0 && found !== lastFound) setLastFound(found)

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeights[layout],
    overscan,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: useCallback((range: Range) => withIndex(defaultRangeExtractor(range), current), [current]),
  })
  useEffect(() => virtual.measure(), [virtual, layout])
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: 'auto' })
  }, [virtual, current, layout])

  const onRow = {
    onActive: useStable(onActive),
    onSelect: useStable(onSelect),
    onAction: useStable(onAction),
    onReason: useStable(onReason),
  }
  const keyAt = (index: number) => lines[index]?.id ?? null
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const action = actionOf(event)
    const key = keyAt(current)
    if (!action || key === null) return
    event.preventDefault()
    switch (action.do) {
      case 'move':
      case 'first':
      case 'last':
      case 'page-up':
      case 'page-down': {
        const page = Math.max(1, Math.floor(((grid.current?.clientHeight ?? 0) - headHeight) / rowHeights[layout]) - 1)
        const to = keyAt(rowAfter(action, current, lines.length, page))
        return to === null ? undefined : onActive(to)
      }
      default:
        onAction(action, key, keyAt(current + 1))
    }
  }

  return (
    <div
      ref={grid}
      role="grid"
      className={`grid grid-${layout}`}
      tabIndex={0}
      aria-label={label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={current >= 0 ? rowId(keyAt(current) ?? '') : undefined}
      onKeyDown={press}
    >
      <GridHead table={table} />
      <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((place) => {
          const line = lines[place.index]
          return (
            line && (
              <GridRow
                key={line.id}
                id={rowId(line.id)}
                line={line}
                index={place.index}
                top={place.start - headHeight}
                height={rowHeights[layout]}
                active={place.index === current}
                selected={selected.has(line.id)}
                asking={asking === line.id}
                {...onRow}
              />
            )
          )
        })}
      </div>
      <p className="visually-hidden">{screens.keys.intro}</p>
    </div>
  )
}

function rowId(key: string): string {
  return `row-${key}`
}

/** The indexes to draw with one more among them. */
function withIndex(indexes: number[], index: number): number[] {
  if (index < 0 || indexes.includes(index)) return indexes
  return [...indexes, index].sort((a, b) => a - b)
}
