/**
 * What can be wrong with a stored assessment. Each is a clause that stands after "is damaged:" and, through
 * `problemText`, a sentence in the list of a check.
 */
export const problems = {
  'journal.missing': () => 'the journal is missing',
  'journal.empty': () => 'the journal has no line that can be read',
  'journal.short': (p: { line: number; saved: number }) =>
    `the journal ends with line ${p.line}, but line ${p.saved} had been written`,
  'journal.replaced': (p: { line: number }) => `line ${p.line} of the journal is not the one that was written`,
  'journal.torn': (p: { file: string; bytes: number }) =>
    `the last line of the journal had not been completely written (${p.bytes} bytes); it was set aside as ${p.file}`,
  'line.unreadable': (p: { line: number }) => `line ${p.line} of the journal cannot be read`,
  'line.header': (p: { line: number }) => `line ${p.line} of the journal no longer matches its own hash`,
  'line.payload': (p: { line: number }) => `the content of line ${p.line} of the journal no longer matches its hash`,
  'line.order': (p: { line: number }) => `line ${p.line} of the journal does not follow the line before it`,
  'line.invalid': (p: { line: number }) => `line ${p.line} of the journal holds something Demarc never writes`,
  'line.redacted': (p: { line: number }) =>
    `the content of line ${p.line} of the journal was taken out, and no later line says so`,
  'snapshot.unreadable': (p: { file: string }) => `the snapshot could not be used; it was set aside as ${p.file}`,
  'snapshot.bad': () => 'the snapshot cannot be read; it will be made again from the journal',
  'snapshot.differs': () => 'the snapshot does not say what the journal says',
  'drafts.unreadable': (p: { file: string }) =>
    `the texts being typed could not be read; they were set aside as ${p.file}`,
  'index.unreadable': (p: { file: string }) =>
    `the list of assessments could not be read and was made again from their folders; the old file is ${p.file}`,
  'evidence.missing': (p: { ref: string; name: string }) => `the file of ${p.ref} (${p.name}) is missing`,
  'evidence.changed': (p: { ref: string; name: string }) =>
    `the file of ${p.ref} (${p.name}) no longer matches its SHA-256`,
  'evidence.left': (p: { ref: string; name: string }) =>
    `the file of ${p.ref} (${p.name}) was destroyed by the journal and is still there; opening the assessment removes it`,
  'record.missing': (p: { revision: number }) => `the signed record of revision ${p.revision} is missing`,
  'report.missing': (p: { revision: number }) => `the signed report of revision ${p.revision} is missing`,
  'report.changed': (p: { revision: number }) =>
    `the signed report of revision ${p.revision} no longer matches the hash that was signed`,
  'record.changed': (p: { revision: number }) =>
    `the signed record of revision ${p.revision} no longer matches the hash that was signed`,
} as const

type Clauses = typeof problems
export type ProblemCode = keyof Clauses
type ParamsOf<C extends ProblemCode> = Parameters<Clauses[C]> extends [infer P] ? P : Record<string, never>

/** Something wrong with a stored assessment, as data. */
export type Problem = { [C in ProblemCode]: { readonly code: C; readonly params: ParamsOf<C> } }[ProblemCode]

/** Makes a problem; the parameters its clause needs are checked by the compiler. */
export function problem<C extends ProblemCode>(
  code: C,
  ...params: ParamsOf<C> extends Record<string, never> ? [] : [ParamsOf<C>]
): Problem {
  return { code, params: params[0] ?? {} } as Problem
}

/** The clause, for use inside a sentence. */
export function problemClause(found: Problem): string {
  const word = problems[found.code] as (params: object) => string
  return word(found.params)
}

/** The sentence for a person. */
export function problemText(found: Problem): string {
  const clause = problemClause(found)
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`
}
