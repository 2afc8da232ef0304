import {
  columnGroupingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createExpandedRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
  type SortFn,
} from '@tanstack/react-table'
import { LayerCode, Origination } from '../../../shared/model/catalogue.ts'
import { Conclusion, WorkStatus } from '../../../shared/model/item.ts'
import { gridWords } from '../../../shared/text/en/screens-grid.ts'
import { OriginationMark } from '../../marks/origination-mark.tsx'
import type { ColumnId } from './arrangement.ts'
import {
  ConclusionCell,
  CountOfEvidence,
  CountOfFindings,
  HalvesCell,
  LayerCell,
  OwnerCell,
  ReferencesCell,
  ReviewedCell,
  StatusCell,
  TitleCell,
} from './cells.tsx'
import { groupOf, Grouping } from './grouping.ts'
import { referencesIn, type Line } from './line.ts'

export const features = tableFeatures({
  columnGroupingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowExpandingFeature,
  rowSortingFeature,
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
  expandedRowModel: createExpandedRowModel(),
})
export type Features = typeof features

const helper = createColumnHelper<Features, Line>()
const words = gridWords.columns
const collator = new Intl.Collator(undefined, { numeric: true })

/** The column that only holds what lines are grouped by; it is never shown. */
export const groupColumn = (grouping: Grouping): string => `group-${grouping}`

const byText = (textOf: (line: Line) => string): SortFn<Features, Line> => {
  return (a, b) => lastWhenEmpty(textOf(a.original), textOf(b.original))
}
const byNumber = (numberOf: (line: Line) => number): SortFn<Features, Line> => {
  return (a, b) => numberOf(a.original) - numberOf(b.original)
}

function lastWhenEmpty(a: string, b: string): number {
  return Number(a === '') - Number(b === '') || collator.compare(a, b)
}

const csfOf = (line: Line) => referencesIn(line.row, 'nist-csf-2.0').join(', ')
const annexAOf = (line: Line) => referencesIn(line.row, 'iso-27001-2022').join(', ')

const column = (id: ColumnId, size: number, sortFn: SortFn<Features, Line>, cell: (line: Line) => React.ReactNode) =>
  helper.accessor((line) => line.row.key, {
    id,
    header: words[id],
    size,
    sortFn,
    cell: ({ row }) => cell(row.original),
  })

/**
 * The columns of a checklist. Lines hold the work as it was when the checklist was arranged, which keeps a row in its place while
 * the auditor works on it; cells that show work read it as it is now.
 */
export const columns = helper.columns([
  column(
    'ref',
    68,
    byText(({ row }) => row.ref),
    ({ row }) => row.ref,
  ),
  column(
    'title',
    190,
    byText(({ row }) => row.title),
    ({ row }) => <TitleCell row={row} />,
  ),
  column(
    'halves',
    300,
    byText(({ row }) => row.responsibility ?? ''),
    ({ row }) => <HalvesCell row={row} />,
  ),
  column(
    'origination',
    160,
    byNumber(({ row }) => Origination.options.indexOf(row.origination)),
    ({ row }) => <OriginationMark origination={row.origination} />,
  ),
  column(
    'conclusion',
    124,
    byNumber(({ item }) => (item ? Conclusion.options.indexOf(item.conclusion) : -1)),
    ({ row }) => <ConclusionCell row={row} />,
  ),
  column(
    'status',
    100,
    byNumber(({ item }) => (item ? WorkStatus.options.indexOf(item.workStatus) : -1)),
    ({ row }) => <StatusCell row={row} />,
  ),
  column(
    'owner',
    130,
    byText(({ owner }) => owner),
    ({ row }) => <OwnerCell row={row} />,
  ),
  column(
    'unit',
    130,
    byNumber(({ unitOrder }) => unitOrder),
    ({ unitName }) => <span className="cell-clip">{unitName}</span>,
  ),
  column('csf', 110, byText(csfOf), ({ row }) => <ReferencesCell row={row} framework="nist-csf-2.0" />),
  column('annexA', 110, byText(annexAOf), ({ row }) => <ReferencesCell row={row} framework="iso-27001-2022" />),
  column(
    'layer',
    120,
    byNumber(({ row }) => (row.layer === null ? 99 : LayerCode.options.indexOf(row.layer))),
    ({ row }) => <LayerCell row={row} />,
  ),
  column(
    'reviewed',
    120,
    byText(({ item }) => item?.reviewed?.by ?? ''),
    ({ row }) => <ReviewedCell row={row} />,
  ),
  column(
    'findings',
    84,
    byNumber(({ findings }) => -findings),
    ({ row }) => <CountOfFindings row={row} />,
  ),
  column(
    'evidence',
    84,
    byNumber(({ item }) => -(item?.evidence.length ?? 0)),
    ({ row }) => <CountOfEvidence row={row} />,
  ),
  ...Grouping.options.map((grouping) =>
    helper.accessor((line) => groupOf(line, grouping).key, {
      id: groupColumn(grouping),
      sortFn: (a, b) => {
        const [one, other] = [groupOf(a.original, grouping), groupOf(b.original, grouping)]
        return one.place - other.place || collator.compare(one.name, other.name)
      },
    }),
  ),
])
