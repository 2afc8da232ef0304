import { run, subjectsIn, type Kind, type Subjects } from '../../../shared/text/en/history.ts'

/** What a sentence can be about several of. `ref` is its short name; alone it may be called by more. */
export interface Subject {
  readonly kind: Kind
  readonly ref: string
  readonly alone?: string
}

/** One thing that a change did: to something of which it may have done the same to others, or to nothing of that kind. */
export type Fact =
  | { readonly about: Subject; readonly say: (subjects: Subjects) => string }
  | { readonly about: null; readonly say: () => string }

/** Shortest run of references that is written as one: longer than what a sentence names in its middle, where a second “to” confuses. */
const shortestRun = 4

/** Rule C14: what a change did alike to several is one sentence, which stands where the first of them would. */
export function sentencesOf(facts: readonly Fact[]): string[] {
  const groups = new Map<string, { say: (subjects: Subjects) => string; subjects: Subject[] }>()
  const sentences: (() => string)[] = []
  for (const { about, say } of facts) {
    if (about === null) {
      sentences.push(say)
      continue
    }
    const alike = `${about.kind} ${say(nobody)}`
    const group = groups.get(alike)
    if (group) group.subjects.push(about)
    else {
      const subjects = [about]
      groups.set(alike, { say, subjects })
      sentences.push(() => say(subjectsOf(subjects)))
    }
  }
  return sentences.map((say) => say())
}

/** What sentences are compared with: nothing in it tells one subject from another. */
const nobody: Subjects = { of: '', list: '', all: '', many: false }

function subjectsOf(subjects: readonly Subject[]): Subjects {
  const [first] = subjects
  if (first && subjects.length === 1) {
    const of = first.alone ?? first.ref
    return { of, list: '', all: of, many: false }
  }
  const kind = first?.kind ?? 'item'
  return subjectsIn({ kind, names: runsOf(subjects.map(({ ref }) => ref)), count: subjects.length })
}

/** References by prefix, those that follow each other as one: `ORG-01 to ORG-33`. Prefixes stay in the order they came in. */
export function runsOf(refs: readonly string[]): string[] {
  const prefixes = new Map<string, { ref: string; number: number }[]>()
  for (const ref of refs) {
    const { prefix, number } = numbered(ref)
    const known = prefixes.get(prefix)
    if (known) known.push({ ref, number })
    else prefixes.set(prefix, [{ ref, number }])
  }
  return [...prefixes.values()].flatMap((each) => namesOf(each.sort((a, b) => a.number - b.number)))
}

function namesOf(sorted: readonly { ref: string; number: number }[]): string[] {
  const runs: { ref: string; number: number }[][] = []
  for (const each of sorted) {
    const last = runs.at(-1)
    if (last && last.at(-1)?.number === each.number - 1) last.push(each)
    else runs.push([each])
  }
  return runs.flatMap((each) => {
    const refs = each.map(({ ref }) => ref)
    return refs.length < shortestRun ? refs : [run({ first: refs[0] ?? '', last: refs.at(-1) ?? '' })]
  })
}

/** The number at the end of a reference, and what stands before it. A name without one is a prefix of its own. */
function numbered(ref: string): { prefix: string; number: number } {
  const digits = /\d+$/.exec(ref)?.[0] ?? ''
  return digits === '' ? { prefix: ref, number: 0 } : { prefix: ref.slice(0, -digits.length), number: Number(digits) }
}
