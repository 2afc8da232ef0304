/** The fields by which people call a record, the most telling first. */
const callNames = ['title', 'name', 'alias', 'code', 'report', 'requirement', 'question', 'control'] as const

/** What people call a record: its reference, and its title, name, alias, code, report, requirement, question or control; else the fallback. */
export function nameOfRecord(record: unknown, fallback: string): string {
  const named = (record ?? {}) as Record<string, unknown>
  const words = [named['ref'], callNames.map((field) => named[field]).find((word) => typeof word === 'string')]
  return words.filter((word) => typeof word === 'string').join(' ') || fallback
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
