import { useTable, type Row as TableRow } from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { ColumnId, fixedColumns, type Arrangement } from './arrangement.ts'
import { columns, features, groupColumn, type Features } from './columns.tsx'
import { Grouping } from './grouping.ts'
import type { Line } from './line.ts'

export type GridLine = TableRow<Features, Line>

const hidden = Object.fromEntries(Grouping.options.map((grouping) => [groupColumn(grouping), false]))

/** The table behind a checklist: its columns, order and groups as they are arranged; groups begin unfolded. */
export function useGridTable(lines: readonly Line[], arrangement: Arrangement) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const { group, sort, columns: chosen, widths } = arrangement
  const state = useMemo(
    () => ({
      // Groups keep their own order, and what is sorted is sorted within them.
      sorting: group === null ? sort : [{ id: groupColumn(group), desc: false }, ...sort],
      grouping: group === null ? [] : [groupColumn(group)],
      columnVisibility: {
        ...hidden,
        ...Object.fromEntries(ColumnId.options.map((id) => [id, fixedColumns.includes(id) || chosen.includes(id)])),
      },
      columnSizing: widths,
    }),
    [group, sort, chosen, widths],
  )
  const table = useTable({
    features,
    columns,
    data: lines,
    getRowId: ({ row }) => row.key,
    state: { ...state, expanded: true },
    groupedColumnMode: false,
    autoResetExpanded: false,
  })
  const all = table.getRowModel().rows
  const shown = useMemo(
    () => all.filter((line) => line.parentId === undefined || !folded.has(line.parentId)),
    [all, folded],
  )
  const fold = (group: string, on: boolean) =>
    setFolded((before) => new Set(on ? [...before, group] : [...before].filter((each) => each !== group)))
  return { table, shown, folded, fold }
}
