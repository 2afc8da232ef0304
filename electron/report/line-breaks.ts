import { graphemesOf } from './graphemes.ts'

/** Between two facts of one line, as it follows the first. */
export const trailingDot = '  ·'

/** A part of a text between two places where a line may break. */
export interface Part {
  readonly text: string
  readonly kind: 'word' | 'space' | 'break'
  readonly opens: boolean
}

const ideographs = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u
/** Marks that never begin a line, and marks that never end one (JIS X 4051, the common part). */
const closers = /^[、。，．・：；？！）］｝」』】〉》〕”’ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ％,.:;?!)\]}]/u
const openers = /[（［｛「『【〈《〔“‘([{]$/u

/** Words longer than this are addresses, paths and names of resources: they may also break after their punctuation. */
const longWord = 22

function splitIdeographs(word: string): string[] {
  const parts: string[] = []
  for (const grapheme of graphemesOf(word)) {
    const last = parts.at(-1)
    const free = last !== undefined && (ideographs.test(grapheme) || ideographs.test(last.slice(-1)))
    const breaks = last === undefined || (free && !closers.test(grapheme) && !openers.test(last))
    if (breaks) parts.push(grapheme)
    else parts[parts.length - 1] = last + grapheme
  }
  return parts
}

/** The pieces a word may be broken into at the end of a line. */
export function breakable(word: string): string[] {
  if (ideographs.test(word)) return splitIdeographs(word)
  if (word.length > longWord) return word.match(/[^/\\\-_.:,=&?@|+]+[/\\\-_.:,=&?@|+]*|[/\\\-_.:,=&?@|+]+/gu) ?? [word]
  // Names such as eu-central-2 stay whole; words such as customer-specific may break.
  return /\d/.test(word) ? [word] : word.split(/(?<=\p{L}{3}[-–—/])(?=\p{L}{3})/u)
}

const stretches = /\r\n|[\n\r\u0085\u2028\u2029]| {2}·(?= {2}|$)|[ \t\u3000]+|[^ \t\u3000\n\r\u0085\u2028\u2029]+/gu
const lineEnd = /^[\n\r\u0085\u2028\u2029]/
const space = /^[ \t\u3000]/

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const dayOfMonth = new RegExp(`\\d (?:${months})(?!\\p{L})`, 'u')
const month = new RegExp(`^(?:${months})(?!\\p{L})`, 'u')
const day = /(?:^|\D)\d{1,2}$/

/** Cuts a text into words, spaces and line breaks; a word is not yet broken. A day stays with its month. */
export function stretchesOf(text: string): string[] {
  const found = text.match(stretches) ?? []
  return dayOfMonth.test(text) ? withWholeDays(found) : found
}

function withWholeDays(found: readonly string[]): string[] {
  return found.reduce<string[]>((out, each) => {
    const before = out.at(-2)
    if (out.at(-1) === ' ' && before !== undefined && month.test(each) && day.test(before))
      out.splice(-2, 2, `${before} ${each}`)
    else out.push(each)
    return out
  }, [])
}

/** What a stretch of a text is made of. */
export function partsOf(stretch: string): Part[] {
  if (lineEnd.test(stretch)) return [{ text: '', kind: 'break', opens: false }]
  // What stands between two facts belongs to the one before it, and is not drawn at the end of a line.
  if (stretch === trailingDot) return [{ text: trailingDot, kind: 'word', opens: false }]
  if (space.test(stretch)) return [{ text: stretch.replace(/\t/g, '    '), kind: 'space', opens: false }]
  return breakable(stretch).map((text, index) => ({ text, kind: 'word', opens: index > 0 }))
}
