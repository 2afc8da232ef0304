import type { Row } from '../../../shared/model/row.ts'
import { fold } from './fold.ts'
import type { TypedText } from './typed-texts.ts'

/** A piece of a text around what was found, cut into parts; the marked ones are what was looked for. */
export interface Part {
  readonly text: string
  readonly marked: boolean
}

export interface Hit {
  readonly typed: TypedText
  readonly parts: readonly Part[]
}

export interface Found {
  readonly hits: readonly Hit[]
  readonly total: number
}

/** Letters shown before and after what was found. */
const around = 90

/** The words that are looked for. */
export function wordsOf(asked: string): string[] {
  return [...new Set(fold(asked).trim().split(/\s+/).filter(Boolean))]
}

/**
 * The texts that hold every word, also inside other words and in any script, in the order they are given. A plain reading of every
 * text: 50,000 of them take a few milliseconds, which an index would save at the price of whole words only.
 */
export function find(texts: readonly TypedText[], asked: string, most: number): Found {
  const words = wordsOf(asked)
  if (words.length === 0) return { hits: [], total: 0 }
  const found = texts.filter(({ folded }) => words.every((word) => folded.includes(word)))
  return { hits: found.slice(0, most).map((typed) => ({ typed, parts: partsOf(typed, words) })), total: found.length }
}

/** The items whose reference and title hold every word: they are of the library, and nobody typed them. */
export function itemsNamed<Named extends Pick<Row, 'ref' | 'title'>>(rows: readonly Named[], asked: string): Named[] {
  const words = wordsOf(asked)
  if (words.length === 0) return []
  return rows.filter(({ ref, title }) => {
    const folded = fold(`${ref} ${title}`)
    return words.every((word) => folded.includes(word))
  })
}

function partsOf({ text, folded }: TypedText, words: readonly string[]): Part[] {
  const first = Math.min(...words.map((word) => folded.indexOf(word)))
  const from = Math.max(0, first - around)
  const to = Math.min(text.length, first + 2 * around)
  const parts: Part[] = from > 0 ? [{ text: '… ', marked: false }] : []
  let at = from
  while (at < to) {
    const next = nextMark(folded, words, at, to)
    if (!next) break
    if (next.from > at) parts.push({ text: text.slice(at, next.from), marked: false })
    parts.push({ text: text.slice(next.from, next.to), marked: true })
    at = next.to
  }
  if (at < to) parts.push({ text: text.slice(at, to), marked: false })
  if (to < text.length) parts.push({ text: ' …', marked: false })
  return parts
}

/** The next word from a place on; of several at one place, the longest. */
function nextMark(folded: string, words: readonly string[], at: number, to: number) {
  const marks = words
    .map((word) => ({ from: folded.indexOf(word, at), to: folded.indexOf(word, at) + word.length }))
    .filter(({ from }) => from >= 0 && from < to)
  return marks.sort((a, b) => a.from - b.from || b.to - a.to)[0] ?? null
}
