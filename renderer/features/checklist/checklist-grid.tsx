import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useState, type CSSProperties, type KeyboardEvent, type RefObject } from 'react'
import { screens } from '../../../shared/text/en/screens.ts'
import { scaled, useScale } from '../../text-size.ts'
import { useStable } from '../../use-stable.ts'
import type { Arrangement } from './arrangement.ts'
import { GridHead } from './grid-head.tsx'
import { actionOf, rowAfter, type GridAction } from './grid-keys.ts'
import { GridRow } from './grid-row.tsx'
import { GroupRow } from './group-row.tsx'
import type { Line } from './line.ts'
import { templateOf } from './template.ts'
import { useGridTable, type GridLine } from './use-grid-table.ts'
import { useLayoutOf } from './use-layout.ts'
import './checklist-grid.css'

export type WorkAction =
  Exclude<GridAction, { do: 'move' | 'first' | 'last' | 'page-up' | 'page-down' | 'fold' }> | { readonly do: 'review' }

type GridVirtualizer = Virtualizer<HTMLDivElement, Element>

const overscan = 8
/** How high the parts are at the usual size of text. A row has the halves beside the title, or under it where the grid is narrow; in a slim one the title has lines of its own. */
const heights = { head: 32, group: 36, wide: 56, narrow: 88, slim: 116 } as const

/**
 * The checklist: a grid with the focus on itself and one active row, so that single keys never act while text is typed.
 * Only the rows in view are drawn, and the active one always. With groups it is a tree grid of two levels, which screen readers
 * read with level, place and whether a group is unfolded.
 */
export function ChecklistGrid({
  lines,
  arrangement,
  onArrangement,
  active,
  onActive,
  selected,
  onSelect,
  onAction,
  asking,
  onReason,
  leaving,
  grid,
  label,
}: {
  lines: readonly Line[]
  arrangement: Arrangement
  onArrangement: (arrangement: Arrangement) => void
  active: string | null
  onActive: (key: string) => void
  selected: ReadonlySet<string>
  onSelect: (keys: readonly string[], on: boolean) => void
  /** An action other than moving, on the active item; `next` is the item to go on to. */
  onAction: (action: WorkAction, key: string, next: string | null) => void
  /** The item whose reason for "not applicable" is asked in its row. */
  asking: string | null
  onReason: (reason: string | null) => void
  /** The focus is on its way to the panel: what is typed meanwhile is meant for there, and only Escape is the checklist's. */
  leaving: boolean
  grid: RefObject<HTMLDivElement | null>
  label: string
}) {
  const { table, shown, folded, fold } = useGridTable(lines, arrangement)
  const { layout, width } = useLayoutOf(grid, arrangement)
  const scale = useScale()
  const headHeight = heights.head * scale
  const groupHeight = heights.group * scale
  const rowHeight = heights[layout] * scale
  // The head of a group that keys are on; items are known outside, because the panel shows them.
  const [head, setHead] = useState<string | null>(null)
  const wanted = head ?? active
  const found = shown.findIndex((line) => line.id === wanted)
  const [lastFound, setLastFound] = useState(0)
  // Where a filter or a folded group has just hidden the active item, the row that came into its place is the active one.
  const current = found >= 0 ? found : Math.min(lastFound, shown.length - 1)
  if (found >= 0 && found !== lastFound) setLastFound(found)
  const sizeOf = useCallback(
    (index: number) => (shown[index]?.getIsGrouped() ? groupHeight : rowHeight),
    [shown, groupHeight, rowHeight],
  )

  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => grid.current,
    estimateSize: sizeOf,
    overscan,
    scrollMargin: headHeight,
    rangeExtractor: useCallback((range: Range) => withIndex(defaultRangeExtractor(range), current), [current]),
  })
  useEffect(() => virtual.measure(), [virtual, sizeOf])
  useEffect(() => scrollTo(grid.current, virtual, current, headHeight), [grid, virtual, current, headHeight, rowHeight])

  const activate = useStable((line: GridLine) => {
    setHead(line.getIsGrouped() ? line.id : null)
    if (!line.getIsGrouped()) onActive(line.id)
  })
  const onRow = {
    onActivate: activate,
    onSelect: useStable(onSelect),
    onAction: useStable(onAction),
    onReason: useStable(onReason),
  }
  const onFold = useStable(fold)
  const at = shown[current]
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const action = actionOf(event)
    if (!action || !at) return
    if (leaving && action.do !== 'clear') return event.preventDefault()
    if (action.do === 'fold' && arrangement.group === null) return
    event.preventDefault()
    switch (action.do) {
      case 'move':
      case 'first':
      case 'last':
      case 'page-up':
      case 'page-down': {
        const page = Math.max(1, Math.floor(((grid.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1)
        const to = shown[rowAfter(action, current, shown.length, page)]
        return to && activate(to)
      }
      case 'fold':
        return foldFrom(at, action.on)
      default:
        return at.getIsGrouped() ? actOnGroup(action, at) : onAction(action, at.id, nextItem(shown, current))
    }
  }
  /** Left folds the group, or goes up to its head; right unfolds it, or goes into it. */
  const foldFrom = (line: GridLine, on: boolean) => {
    const isHead = line.getIsGrouped()
    if (isHead && folded.has(line.id) !== on) return fold(line.id, on)
    const to = on ? shown.find(({ id }) => id === line.parentId) : isHead ? shown[current + 1] : undefined
    if (to) activate(to)
  }
  const actOnGroup = (action: WorkAction, line: GridLine) => {
    const keys = line.getLeafRows().map(({ id }) => id)
    if (action.do === 'open') return fold(line.id, !folded.has(line.id))
    if (action.do === 'select') return onSelect(keys, !keys.every((key) => selected.has(key)))
    // What acts on one item or on the selection needs no item of its own to do the rest.
    if (action.do !== 'conclude' || selected.size > 0) onAction(action, keys[0] ?? line.id, null)
  }

  const isTree = arrangement.group !== null
  return (
    <div
      ref={grid}
      role={isTree ? 'treegrid' : 'grid'}
      className={layout === 'slim' ? 'grid grid-narrow grid-slim' : `grid grid-${layout}`}
      style={tracksOf(arrangement, width)}
      tabIndex={0}
      aria-label={label}
      aria-rowcount={shown.length + 1}
      aria-colcount={table.getVisibleLeafColumns().length + 1}
      aria-multiselectable="true"
      aria-activedescendant={at && rowId(at.id)}
      onKeyDown={press}
    >
      <GridHead table={table} arrangement={arrangement} onArrangement={onArrangement} />
      <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((place) => {
          const line = shown[place.index]
          if (!line) return null
          const where = {
            id: rowId(line.id),
            line,
            index: place.index,
            top: place.start - headHeight,
            active: place.index === current,
          }
          if (line.getIsGrouped() && arrangement.group !== null)
            return (
              <GroupRow
                key={line.id}
                {...where}
                {...onRow}
                height={groupHeight}
                grouping={arrangement.group}
                isFolded={folded.has(line.id)}
                selected={selected}
                onFold={onFold}
              />
            )
          return (
            <GridRow
              key={line.id}
              {...where}
              {...onRow}
              level={isTree ? 2 : null}
              height={rowHeight}
              columns={arrangement.columns}
              selected={selected.has(line.id)}
              asking={asking === line.id}
            />
          )
        })}
      </div>
      <p className="visually-hidden">{screens.keys.intro}</p>
    </div>
  )
}

/**
 * Brings a line into view. It reckons with what the virtualiser knows and asks the page for no measure: that would have the whole
 * grid laid out once more for each key.
 */
function scrollTo(element: HTMLElement | null, virtual: GridVirtualizer, index: number, headHeight: number): void {
  const place = virtual.measurementsCache[index]
  if (!element || !place) return
  const [top, room] = [virtual.scrollOffset ?? 0, virtual.scrollRect?.height ?? 0]
  if (place.start - headHeight < top) element.scrollTop = place.start - headHeight
  else if (place.end > top + room) element.scrollTop = place.end - room
}

/** The columns as the style sheet reads them. */
function tracksOf(arrangement: Arrangement, width: number): CSSProperties {
  const properties = { '--grid-template': templateOf(arrangement), '--grid-width': scaled(width) }
  return properties as CSSProperties
}

function rowId(key: string): string {
  return `row-${key}`
}

/** The next item after an index, passing the heads of groups. */
function nextItem(lines: readonly GridLine[], index: number): string | null {
  for (let next = index + 1; next < lines.length; next += 1) {
    const line = lines[next]
    if (line && !line.getIsGrouped()) return line.id
  }
  return null
}

/** The indexes to draw with one more among them. */
function withIndex(indexes: number[], index: number): number[] {
  if (index < 0 || indexes.includes(index)) return indexes
  return [...indexes, index].sort((a, b) => a - b)
}
