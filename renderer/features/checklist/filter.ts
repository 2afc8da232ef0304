import * as z from 'zod'
import { LayerCode, Origination } from '../../../shared/model/catalogue.ts'
import { Conclusion, WorkStatus } from '../../../shared/model/item.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'

/** Which items of a checklist show. An empty list of choices hides nothing. */
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
})
export type Filter = z.infer<typeof Filter>

export const noFilter: Filter = {
  text: '',
  layers: [],
  originations: [],
  conclusions: [],
  statuses: [],
  answers: null,
}

/** Whether a filter hides anything. */
export function isFiltering(filter: Filter): boolean {
  return Boolean(
    filter.text.trim() ||
    filter.layers.length ||
    filter.originations.length ||
    filter.conclusions.length ||
    filter.statuses.length ||
    filter.answers,
  )
}

/** Whether the filter looks at the auditor's work, so that an edit can change what shows. */
export function looksAtWork(filter: Filter): boolean {
  return filter.conclusions.length > 0 || filter.statuses.length > 0
}

/**
 * The rows that show: those with every word looked for, and one of the choices of each kind. The state is only needed for
 * a filter that looks at the work; without it the rows stay the same from edit to edit.
 */
export function filterRows(rows: readonly Row[], filter: Filter, state: AssessmentState | null): readonly Row[] {
  if (!isFiltering(filter)) return rows
  const wanted = filter.text.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const answers = filter.answers && new Set(filter.answers.requirements)
  return rows.filter((row) => {
    if (!isOneOf(filter.originations, row.origination)) return false
    if (filter.layers.length > 0 && (row.layer === null || !filter.layers.includes(row.layer))) return false
    if (answers && !answersOne(row, answers)) return false
    if (wanted.length > 0 && !holdsAll(row, wanted)) return false
    if (!looksAtWork(filter) || state === null) return true
    const item = state.items[row.unit]?.[row.control]
    return (
      item !== undefined && isOneOf(filter.conclusions, item.conclusion) && isOneOf(filter.statuses, item.workStatus)
    )
  })
}

function isOneOf<Value>(choices: readonly Value[], value: Value): boolean {
  return choices.length === 0 || choices.includes(value)
}

function answersOne(row: Row, requirements: ReadonlySet<string>): boolean {
  return row.references.some(
    ({ framework, id, strength }) => strength === 'answers' && requirements.has(`${framework} ${id}`),
  )
}

function holdsAll(row: Row, wanted: readonly string[]): boolean {
  const references = row.references.map((reference) => reference.id).join(' ')
  const text = `${row.ref} ${row.title} ${row.provided ?? ''} ${row.responsibility ?? ''} ${references}`.toLowerCase()
  return wanted.every((word) => text.includes(word))
}
