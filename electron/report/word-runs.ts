import { box, boxFont, type FontName, type Fonts } from './fonts.ts'
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

/** Splits words by the fonts that can draw them. */
export interface WordRuns {
  wordOf(text: string, face: Face): Word
  /** Width of text at size 1. */
  widthOf(font: FontName, text: string): number
  /** Characters that no font has, each with its code. */
  missing(): readonly string[]
}

/** Words kept with their widths; reports repeat themselves. */
const mostWords = 30_000

const plainText = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2027]*$/
// eslint-disable-next-line no-misleading-character-class -- the class lists marks that join or vary the character before them
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/gu
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The characters a reader sees, one by one, with the marks that belong to each. */
export function graphemesOf(text: string): string[] {
  if (plainText.test(text)) return [...text]
  return Array.from(graphemes.segment(text), (segment) => segment.segment)
}

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

/** Opens the splitter of one document. */
export function openWordRuns(fonts: Fonts): WordRuns {
  const missing = new Set<string>()
  let known = new Map<string, Word>()

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
    wordOf(text, face) {
      const key = `${face} ${text}`
      const found = known.get(key)
      if (found) return found
      if (known.size > mostWords) known = new Map()
      const word = split(text, face)
      known.set(key, word)
      return word
    },
    widthOf: (font, text) => fonts.width(font, text),
    missing: () => [...missing].sort(),
  }
}
