import { box, boxFont, type FontName, type Fonts } from './fonts.ts'
import { graphemesOf } from './graphemes.ts'
import { partsOf, type Part } from './line-breaks.ts'
import type { Face } from './type-scale.ts'

/** A stretch of a word in one font. */
export interface Run {
  readonly text: string
  readonly font: FontName
  /** Width at size 1. */
  readonly width: number
}

/** A word as it will be drawn. */
export interface Word {
  readonly runs: readonly Run[]
  readonly width: number
}

/** A part of a text with what is drawn of it. */
export interface MeasuredPart extends Part {
  readonly word: Word
}

/** Splits words by the fonts that can draw them. */
export interface WordRuns {
  wordOf(text: string, face: Face): Word
  /** The parts of a stretch of text, which is all space or has none. */
  partsOf(stretch: string, face: Face): readonly MeasuredPart[]
  /** Width of text at size 1. */
  widthOf(font: FontName, text: string): number
  /** Characters that no font has, each with its code. */
  missing(): readonly string[]
}

/** Words kept with their widths; reports repeat themselves. */
const mostWords = 10_000

// eslint-disable-next-line no-misleading-character-class -- the class lists marks that join or vary the character before them
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/gu

function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0)
}

/** Hyphens and spaces that only say "do not break here" are drawn as their ordinary forms; format marks as nothing. */
function asDrawn(grapheme: string): string {
  return grapheme
    .replace(/\u2011/g, '-')
    .replace(/[\u202f\u2007]/g, '\u00a0')
    .replace(invisible, '')
}

function nameOf(grapheme: string): string {
  const codes = codePointsOf(grapheme).map((each) => `U+${each.toString(16).toUpperCase().padStart(4, '0')}`)
  const shown = /\p{C}/u.test(grapheme.replace(invisible, '')) ? '' : `${grapheme} `
  return `${shown}${codes.join(' ')}`
}

const empty: Word = { runs: [], width: 0 }

/** Keeps what was made of texts, each face apart. */
function openCache<Value>(make: (text: string, face: Face) => Value): (text: string, face: Face) => Value {
  const faces = new Map<Face, Map<string, Value>>()
  return (text, face) => {
    let known = faces.get(face)
    if (!known || known.size > mostWords) faces.set(face, (known = new Map<string, Value>()))
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text, face)
    known.set(text, made)
    return made
  }
}

/** Opens the splitter of one document. */
export function openWordRuns(fonts: Fonts): WordRuns {
  const missing = new Set<string>()
  const words = openCache(split)
  const parts = openCache((stretch, face) =>
    partsOf(stretch).map((part): MeasuredPart => {
      const word = part.kind === 'break' ? empty : words(part.text, face)
      return { ...part, word }
    }),
  )

  function fontOf(grapheme: string, face: Face): { text: string; font: FontName } {
    const text = asDrawn(grapheme)
    const font = fonts.fontFor(face, codePointsOf(text))
    if (font) return { text, font }
    missing.add(nameOf(grapheme))
    return { text: box, font: boxFont }
  }

  function split(text: string, face: Face): Word {
    const stretches: { text: string; font: FontName }[] = []
    for (const grapheme of graphemesOf(text)) {
      const next = fontOf(grapheme, face)
      const last = stretches.at(-1)
      if (last && last.font === next.font) last.text += next.text
      else if (next.text) stretches.push(next)
    }
    const runs = stretches.map((each) => ({ ...each, width: fonts.width(each.font, each.text) }))
    return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) }
  }

  return {
    wordOf: words,
    partsOf: parts,
    widthOf: (font, text) => fonts.width(font, text),
    missing: () => [...missing].sort(),
  }
}
