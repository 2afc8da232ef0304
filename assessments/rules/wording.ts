import { longestWording, type WordingFound } from '../../shared/model/wording.ts'
import { numberingOf, standsFor, type Numbered } from './wording-ids.ts'

/** As much of an id that nobody knows as is told. */
const longestName = 80

/** One text of a file, with the names it has there, the first one as a person would call it. */
export interface WordingEntry {
  readonly names: readonly string[]
  readonly text: string
  /** Its publisher marked it as withdrawn. */
  readonly withdrawn: boolean
}

/** What a file has for a framework, and the texts that can be kept. */
export interface WordingTaken {
  readonly found: WordingFound
  readonly texts: Readonly<Record<string, string>>
}

/** Rules E51 to E55: takes the wording of a framework's requirements out of the entries of a file. */
export function takeWording(framework: Numbered, entries: readonly WordingEntry[]): WordingTaken {
  const numbering = numberingOf(
    entries.flatMap(({ names }) => names),
    framework,
  )
  const byId = new Map<string, string[]>()
  const aside = { ambiguous: new Set<string>(), earlier: new Set<string>(), unknown: new Set<string>() }
  for (const entry of entries) {
    const stands = standsOf(entry, (name) => standsFor(name, framework, numbering))
    if (stands.kind === 'requirement') {
      const texts = byId.get(stands.id) ?? []
      texts.push(plainText(entry.text))
      byId.set(stands.id, texts)
    } else if (stands.kind !== 'heading') aside[stands.kind].add((entry.names[0] ?? '').slice(0, longestName))
  }
  const ids = framework.requirements.map(({ id }) => id)
  const judged = ids.map((id) => ({ id, ...judge(byId.get(id)) }))
  const idsThat = (is: (each: (typeof judged)[number]) => boolean) => judged.filter(is).map(({ id }) => id)
  return {
    found: {
      worded: idsThat(({ text }) => text !== null),
      missing: idsThat(({ text }) => text === null),
      empty: idsThat(({ fault }) => fault === 'empty'),
      repeated: idsThat(({ fault }) => fault === 'repeated'),
      contradicted: idsThat(({ fault }) => fault === 'contradicted'),
      tooLong: idsThat(({ fault }) => fault === 'too-long'),
      ambiguous: [...aside.ambiguous],
      earlier: [...aside.earlier],
      unknown: [...aside.unknown],
    },
    texts: Object.fromEntries(judged.flatMap(({ id, text }) => (text === null ? [] : [[id, text]]))),
  }
}

function standsOf(
  { names, withdrawn }: WordingEntry,
  standing: (name: string) => ReturnType<typeof standsFor>,
): ReturnType<typeof standsFor> {
  const all = names.map(standing)
  const known = all.find(({ kind }) => kind !== 'unknown') ?? { kind: 'unknown' }
  return withdrawn && known.kind !== 'unknown' ? { kind: 'earlier' } : known
}

interface Judged {
  readonly text: string | null
  readonly fault: 'empty' | 'repeated' | 'contradicted' | 'too-long' | null
}

/** Rules E54 and E55: one text stands, also where it is there again; of two that differ neither does. */
function judge(texts: readonly string[] | undefined): Judged {
  if (!texts) return { text: null, fault: null }
  const [text, other] = new Set(texts.filter((each) => each !== ''))
  if (text === undefined) return { text: null, fault: 'empty' }
  if (other !== undefined) return { text: null, fault: 'contradicted' }
  if (text.length > longestWording) return { text: null, fault: 'too-long' }
  return { text, fault: texts.length > 1 ? 'repeated' : null }
}

/** The text with the ends of lines of one kind and nothing that cannot be printed. */
function plainText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- the rule is about control characters
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .trim()
  )
}
