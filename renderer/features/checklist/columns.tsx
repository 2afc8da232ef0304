import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type SortFn,
} from '@tanstack/react-table'
import { Conclusion, WorkStatus, type Item } from '../../../shared/model/item.ts'
import { Origination } from '../../../shared/model/catalogue.ts'
import type { Row } from '../../../shared/model/row.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { itemOf } from '../../session/rows.ts'
import type { Session } from '../../session/session.ts'
import { OriginationMark } from '../../marks/origination-mark.tsx'
import { ConclusionCell, HalvesCell, StatusCell, TitleCell } from './cells.tsx'

export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
export type Features = typeof features

const helper = createColumnHelper<Features, Row>()
const words = screens.checklist.columns
const byNumber = new Intl.Collator(undefined, { numeric: true })

/**
 * The columns of a checklist. Rows come from the catalogue and stay the same while the auditor works; the work itself is
 * read by the cells that show it, so an edit draws one row again and not the table.
 */
export function columnsFor(session: Session) {
  const order = (place: (item: Item) => number): SortFn<Features, Row> => {
    const placeOf = (row: Row) => {
      const state = session.state()
      const item = state.phase === 'open' ? itemOf(state.state, row.key) : null
      return item ? place(item) : -1
    }
    return (a, b) => placeOf(a.original) - placeOf(b.original)
  }
  return helper.columns([
    helper.accessor('ref', { header: words.ref, sortFn: (a, b) => byNumber.compare(a.original.ref, b.original.ref) }),
    helper.accessor('title', {
      header: words.title,
      sortFn: (a, b) => a.original.title.localeCompare(b.original.title),
      cell: ({ row }) => <TitleCell row={row.original} />,
    }),
    helper.display({ id: 'halves', header: words.halves, cell: ({ row }) => <HalvesCell row={row.original} /> }),
    helper.accessor('origination', {
      header: words.origination,
      sortFn: (a, b) =>
        Origination.options.indexOf(a.original.origination) - Origination.options.indexOf(b.original.origination),
      cell: ({ row }) => <OriginationMark origination={row.original.origination} />,
    }),
    helper.display({
      id: 'conclusion',
      header: words.conclusion,
      sortFn: order((item) => Conclusion.options.indexOf(item.conclusion)),
      cell: ({ row }) => <ConclusionCell row={row.original} />,
    }),
    helper.display({
      id: 'status',
      header: words.status,
      sortFn: order((item) => WorkStatus.options.indexOf(item.workStatus)),
      cell: ({ row }) => <StatusCell row={row.original} />,
    }),
  ])
}
