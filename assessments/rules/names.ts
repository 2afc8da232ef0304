/** The fields by which people call a record, the most telling first. */
const callNames = ['title', 'name', 'alias', 'code', 'report', 'requirement', 'question', 'control'] as const

/** What people call a record: its reference, and its title, name, alias, code, report, requirement, question or control; else the fallback. */
export function nameOfRecord(record: unknown, fallback: string): string {
  const named = (record ?? {}) as Record<string, unknown>
  const words = [named['ref'], callNames.map((field) => named[field]).find((word) => typeof word === 'string')]
  return words.filter((word) => typeof word === 'string').join(' ') || fallback
}
