import * as z from 'zod'
import { gridWords } from '../../../shared/text/en/screens-grid.ts'
import { Filter, looksAtWork, noFilter } from './filter.ts'
import { Grouping } from './grouping.ts'

/** The columns of a checklist in their order. */
export const ColumnId = z.enum([
  'ref',
  'title',
  'halves',
  'origination',
  'conclusion',
  'status',
  'owner',
  'unit',
  'csf',
  'annexA',
  'layer',
  'reviewed',
  'findings',
  'evidence',
])
export type ColumnId = z.infer<typeof ColumnId>

/** What a row is known by, and the line: they always show. */
export const fixedColumns: readonly ColumnId[] = ['ref', 'title', 'halves']

/** How a checklist is arranged: columns beside the fixed ones, widths that were set, order, groups. */
export const Arrangement = z.object({
  columns: z.array(ColumnId),
  widths: z.partialRecord(ColumnId, z.int().min(40).max(1200)),
  sort: z.array(z.object({ id: ColumnId, desc: z.boolean() })).max(5),
  group: Grouping.nullable(),
})
export type Arrangement = z.infer<typeof Arrangement>

export const usual: Arrangement = {
  columns: ['origination', 'conclusion', 'status'],
  widths: {},
  sort: [],
  group: null,
}

/** A view that was kept under a name. */
export const SavedView = z.object({ name: z.string().min(1).max(80), arrangement: Arrangement, filter: Filter })
export type SavedView = z.infer<typeof SavedView>
export const SavedViews = z.array(SavedView).max(30)

const work: readonly string[] = ['conclusion', 'status', 'owner', 'reviewed', 'findings', 'evidence']

/** Whether work on the items can change where they belong. */
export function followsWork({ sort, group }: Arrangement, filter: Filter): boolean {
  return looksAtWork(filter) || sort.some(({ id }) => work.includes(id)) || (group !== null && work.includes(group))
}

/** The views that are always there. `me` is the person of the team who works here, where one has that name. */
export function builtInViews(me: string | null): readonly SavedView[] {
  const view = (name: string, filter: Partial<Filter>): SavedView => ({
    name,
    arrangement: usual,
    filter: { ...noFilter, ...filter },
  })
  const names = gridWords.builtIn
  return [
    view(names.all, {}),
    view(names['to-do'], { conclusions: ['not-assessed'] }),
    ...(me === null ? [] : [view(names.mine, { owners: [me] })]),
    view(names['without-finding'], {
      conclusions: ['partially-compliant', 'non-compliant'],
      findings: ['without'],
    }),
    view(names['without-basis'], { bare: true }),
    view(names['to-review'], {
      conclusions: ['compliant', 'partially-compliant', 'non-compliant', 'not-applicable'],
      reviewed: ['not-reviewed'],
    }),
    view(names['changed-since'], { reviewed: ['changed-since'] }),
  ]
}
