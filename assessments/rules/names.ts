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
