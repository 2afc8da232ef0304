import type { Source } from '../../shared/model/catalogue.ts'
import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { controlsIn, type Check } from './library.ts'

interface Named {
  readonly file: string
  readonly path: string
  readonly source: Source
  readonly words: readonly string[]
}

/**
 * A document has one name in the whole library, under one publisher, so that the printed list of sources has it once. Names are
 * taken for the same document when they have the same words in any order, short forms such as KMS written out.
 */
export const documentsNamedOnce: Check = (catalogs) => {
  const firsts = new Map<string, Named>()
  const all = controlsIn(catalogs).flatMap(({ file, path, control }) =>
    control.sources.map((source, at): Named => {
      return { file, path: `${path}.sources[${at}].document`, source, words: wordsOf(source.document) }
    }),
  )
  for (const named of all) {
    const key = `${named.source.publisher} ${named.source.document}`
    if (!firsts.has(key)) firsts.set(key, named)
  }
  const names = [...firsts.values()]
  return names.flatMap((named, at) => {
    const { file, path, source, words } = named
    if (words.includes('website')) return [{ file, path, words: say.website() }]
    const other = names.slice(0, at).find((before) => isSame(named, before))
    return other ? [{ file, path, words: say.twoNames({ name: source.document, other: other.source.document }) }] : []
  })
}

/** Words that tell no two documents apart. */
const idle = new Set(['a', 'and', 'amazon', 'aws', 'for', 'in', 'of', 'on', 'page', 'the', 'whitepaper'])

function wordsOf(document: string): string[] {
  return document
    .toLowerCase()
    .split(/[^\p{L}\p{N}{}]+/u)
    .filter((word) => word !== '' && !idle.has(word))
}

function isSame(one: Named, other: Named): boolean {
  const sorted = (words: readonly string[]) => [...words].sort().join(' ')
  return (
    sorted(shortened(one.words, other.words)) === sorted(shortened(other.words, one.words)) ||
    one.source.document === other.source.document
  )
}

/** The words of a name, with those that the other name has as their first letters put together. */
function shortened(words: readonly string[], other: readonly string[]): readonly string[] {
  for (const short of other) {
    const at = words.findIndex((_, from) => initials(words.slice(from, from + short.length)) === short)
    if (short.length > 2 && at >= 0) return [...words.slice(0, at), short, ...words.slice(at + short.length)]
  }
  return words
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1)).join('')
}
