import type { Catalogues } from '../../shared/model/catalogue.ts'
import type { TableName } from '../../shared/model/state.ts'

/** What is looked up by id in the catalogue: questions, practices and services are called by their words. */
export type Names = Pick<Catalogues, 'worksheet' | 'practices' | 'services'>

/** The fields by which people call a record, the most telling first. */
const callNames = [
  'title',
  'name',
  'alias',
  'code',
  'report',
  'requirement',
  'question',
  'control',
  'controlId',
  'service',
] as const

/** What people call a record: its reference, and its title, name, code or what else it is about; else the fallback. */
export function nameOfRecord(record: unknown, fallback: string): string {
  const named = (record ?? {}) as Record<string, unknown>
  const words = [named['ref'], callNames.map((field) => nameIn(named[field])).find((word) => word !== null)]
  return words.filter((word) => typeof word === 'string').join(' ') || fallback
}

/** What people call a record; one that names something of the catalogue by its id is called by that thing's words. */
export function nameInLibrary(table: TableName, record: unknown, fallback: string, library: Names): string {
  const { question, practice, service } = (record ?? {}) as Partial<Record<string, string>>
  switch (table) {
    case 'worksheet': {
      const asked = library.worksheet.exercises.flatMap(({ questions }) => questions)
      return asked.find(({ id }) => id === question)?.text ?? nameOfRecord(record, fallback)
    }
    case 'practice': {
      const all = [...library.practices.values()].flatMap(({ practices }) => practices)
      return all.find(({ id }) => id === practice)?.question ?? fallback
    }
    case 'securityService':
    case 'offering':
      return (service && library.services.get(service)?.name) ?? service ?? fallback
    default:
      return nameOfRecord(record, fallback)
  }
}

/** A text, or the title of a control that stands in the record whole. */
function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  const title = typeof value === 'object' && value !== null && 'title' in value ? value.title : null
  return typeof title === 'string' ? title : null
}

/** Puts references in their order: by prefix, then by number, so that `S3-11` comes before `S3-100`. */
export function byRef(a: { readonly ref: string }, b: { readonly ref: string }): number {
  const [left, right] = [partsOf(a.ref), partsOf(b.ref)]
  if (left.prefix !== right.prefix) return left.prefix < right.prefix ? -1 : 1
  return left.number - right.number
}

function partsOf(ref: string): { prefix: string; number: number } {
  const dash = ref.lastIndexOf('-')
  return { prefix: ref.slice(0, dash), number: Number(ref.slice(dash + 1)) }
}
