import { ChevronDown, ChevronRight, Square, SquareCheck, SquareMinus } from 'lucide-react'
import { gridWords } from '../../../shared/text/en/screens-grid.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { itemOf } from '../../session/rows.ts'
import { useSession } from '../../session/use-session.ts'
import { classes } from '../../ui/button.tsx'
import { groupOf, type Grouping } from './grouping.ts'
import type { GridLine } from './use-grid-table.ts'

/** The head of a group: its name, how many items it has and how many are concluded. It folds the group. */
export function GroupRow({
  id,
  line,
  index,
  top,
  height,
  active,
  grouping,
  isFolded,
  selected,
  onActivate,
  onSelect,
  onFold,
}: {
  id: string
  line: GridLine
  index: number
  top: number
  height: number
  active: boolean
  grouping: Grouping
  isFolded: boolean
  selected: ReadonlySet<string>
  onActivate: (line: GridLine) => void
  onSelect: (keys: readonly string[], on: boolean) => void
  onFold: (group: string, on: boolean) => void
}) {
  const { state } = useSession()
  const keys = line.getLeafRows().map((leaf) => leaf.id)
  const { name } = groupOf(line.original, grouping)
  const concluded = keys.filter((key) => (itemOf(state, key)?.conclusion ?? 'not-assessed') !== 'not-assessed').length
  const chosen = keys.filter((key) => selected.has(key)).length
  const Mark = chosen === 0 ? Square : chosen === keys.length ? SquareCheck : SquareMinus
  const Chevron = isFolded ? ChevronRight : ChevronDown
  return (
    <div
      id={id}
      role="row"
      className={classes('grid-group', active && 'grid-row-active')}
      style={{ height, transform: `translateY(${top}px)` }}
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={!isFolded}
      aria-selected={chosen === keys.length}
      onMouseDown={() => onActivate(line)}
    >
      <span
        role="gridcell"
        className="cell cell-select"
        aria-colindex={1}
        title={screens.checklist.select(name)}
        onClick={() => onSelect(keys, chosen < keys.length)}
      >
        <Mark size={16} aria-hidden="true" />
      </span>
      <span
        role="gridcell"
        className="cell grid-group-head"
        aria-colindex={2}
        title={gridWords.fold(name)}
        onClick={() => onFold(line.id, !isFolded)}
      >
        <Chevron size={16} aria-hidden="true" />
        <strong>{name}</strong>
        <span className="muted">{gridWords.groupCount(keys.length, concluded)}</span>
      </span>
    </div>
  )
}
