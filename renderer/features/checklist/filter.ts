import * as z from 'zod'
import { LayerCode, Origination } from '../../../shared/model/catalogue.ts'
import { Conclusion, WorkStatus, type Item } from '../../../shared/model/item.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { Line } from './line.ts'

/** Who an item is assigned to; `nobody` for none. */
export const nobody = 'nobody'

/** Which items of a checklist show. An empty list of choices hides nothing. What was kept before a choice came has none of it. */
export const Filter = z.object({
  text: z.string(),
  layers: z.array(LayerCode),
  originations: z.array(Origination),
  conclusions: z.array(Conclusion),
  statuses: z.array(WorkStatus),
  /** Only what answers one of these requirements, each `<framework> <id>`; `name` is what they are called together. */
  answers: z
    .object({ name: z.string(), requirements: z.array(z.string()) })
    .nullable()
    .default(null),
  units: z.array(z.string()).default([]),
  owners: z.array(z.string()).default([]),
  /** The number of a requirement, or how it begins. */
  requirement: z.string().default(''),
  findings: z.array(z.enum(['with', 'without'])).default([]),
  reviewed: z.array(z.enum(['reviewed', 'not-reviewed', 'changed-since'])).default([]),
  /** Only what was concluded compliant and rests on nothing. */
  bare: z.boolean().default(false),
})
export type Filter = z.infer<typeof Filter>

export const noFilter: Filter = {
  text: '',
  layers: [],
  originations: [],
  conclusions: [],
  statuses: [],
  answers: null,
  units: [],
  owners: [],
  requirement: '',
  findings: [],
  reviewed: [],
  bare: false,
}

/** Whether a filter hides anything. */
export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((value) =>
    typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : Boolean(value),
  )
}

/** Whether the filter looks at the auditor's work, so that an edit can change what belongs in it. */
export function looksAtWork({ conclusions, statuses, owners, findings, reviewed, bare }: Filter): boolean {
  return [conclusions, statuses, owners, findings, reviewed].some((choices) => choices.length > 0) || bare
}

/** The lines that show: those with every word looked for, and one of the choices of each kind. */
export function filterLines(lines: readonly Line[], filter: Filter): readonly Line[] {
  if (!isFiltering(filter)) return lines
  const wanted = fold(filter.text).trim().split(/\s+/).filter(Boolean)
  const requirement = filter.requirement.trim().toLowerCase()
  const answers = filter.answers && new Set(filter.answers.requirements)
  return lines.filter(
    ({ row, item, findings, bare }) =>
      isOneOf(filter.originations, row.origination) &&
      isOneOf(filter.layers, row.layer) &&
      isOneOf(filter.units, row.unit) &&
      isOneOf(filter.conclusions, item?.conclusion) &&
      isOneOf(filter.statuses, item?.workStatus) &&
      isOneOf(filter.owners, item?.assignee ?? nobody) &&
      isOneOf(filter.findings, findings > 0 ? 'with' : 'without') &&
      (filter.reviewed.length === 0 || reviewOf(item).some((each) => filter.reviewed.includes(each))) &&
      (!filter.bare || bare) &&
      (answers === null || answersOne(row, answers)) &&
      (requirement === '' || row.references.some(({ id }) => id.toLowerCase().startsWith(requirement))) &&
      wanted.every((word) => textOf(row).includes(word)),
  )
}

/** What was reviewed once and has no mark now was changed since. */
function reviewOf(item: Item | null): Filter['reviewed'] {
  if (item?.reviewed) return ['reviewed']
  return item?.lastReview ? ['not-reviewed', 'changed-since'] : ['not-reviewed']
}

function isOneOf<Value>(choices: readonly Value[], value: Value | null | undefined): boolean {
  return choices.length === 0 || choices.includes(value as Value)
}

function answersOne(row: Row, requirements: ReadonlySet<string>): boolean {
  return row.references.some(
    ({ framework, id, strength }) => strength === 'answers' && requirements.has(`${framework} ${id}`),
  )
}

const texts = new WeakMap<Row, string>()

/** What is searched of a row, joined and folded once: rows stay the same objects from key to key. */
function textOf(row: Row): string {
  const known = texts.get(row)
  if (known !== undefined) return known
  const references = row.references.map(({ id }) => id).join(' ')
  const text = fold(`${row.ref} ${row.title} ${row.provided ?? ''} ${row.responsibility ?? ''} ${references}`)
  texts.set(row, text)
  return text
}

function fold(text: string): string {
  return text.toLowerCase()
}
