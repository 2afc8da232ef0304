import type { EmbeddedFont, Glyph } from './pdfkit-internals.ts'

/*
 * Shaping is the dearest step of drawing, and a word is needed twice: alone where lines are broken, and with the space after it
 * where they are drawn, because fonts kern some letters with the space. It is shaped once; what the space changes about the last
 * letter is asked once for each letter.
 */

/** The words of one font, shaped. */
export interface Shaping {
  /** Width of text at size 1. */
  width(text: string): number
  /** What the operator TJ takes to show the text; null where marks stand above or below letters, which TJ cannot place. */
  shown(text: string): string | null
}

/** A word: its glyphs, how far each is from where its own width would put the next, and its width in thousandths. */
interface Shaped {
  readonly glyphs: readonly Glyph[]
  readonly gaps: readonly number[]
  readonly advance: number
  readonly hasMarks: boolean
  shown?: string | null
}

/** Words kept; beyond that they are forgotten, so that memory does not grow with the number of pages. */
const mostWords = 20_000
const letter = /\p{L}/u
const latin = /\p{Script=Latin}/u

/** Opens the shaping of a font. `kernsSpace` says that it shapes a word alike with and without a space after it, but for kerning. */
export function openShaping(font: EmbeddedFont, kernsSpace: boolean): Shaping {
  const kerns = new Map<string, number>()
  let known = new Map<string, Shaped>()

  function shape(text: string): Shaped {
    const { glyphs, positions } = font.layoutRun(text)
    const kerned = positions.map(({ xAdvance, advanceWidth }) => xAdvance - advanceWidth)
    const gaps = kerned.map((gap, at) => (isInNumber(glyphs, at) ? Math.max(gap, 0) : gap))
    return {
      glyphs,
      gaps,
      advance: positions.reduce((sum, { advanceWidth }, at) => sum + advanceWidth + (gaps[at] ?? 0), 0),
      hasMarks: positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0),
    }
  }

  function kernOf(word: string): number {
    // Which pairs are kerned depends on the script of the word, which is that of its first letter; numbers have none.
    const first = letter.exec(word)?.[0] ?? ''
    const probe = (latin.test(first) ? 'a' : first) + ([...word].at(-1) ?? '')
    const found = kerns.get(probe)
    if (found !== undefined) return found
    const kern = (shape(`${probe} `).gaps.at(-2) ?? 0) - (shape(probe).gaps.at(-1) ?? 0)
    kerns.set(probe, kern)
    return kern
  }

  function withSpace(word: string): Shaped {
    const alone = shaped(word)
    const space = shaped(' ')
    const kern = kernOf(word)
    return {
      glyphs: [...alone.glyphs, ...space.glyphs],
      gaps: [...alone.gaps.slice(0, -1), (alone.gaps.at(-1) ?? 0) + kern, ...space.gaps],
      advance: alone.advance + kern + space.advance,
      hasMarks: alone.hasMarks,
    }
  }

  function shaped(text: string): Shaped {
    const found = known.get(text)
    if (found) return found
    if (known.size > mostWords) known = new Map()
    const made = kernsSpace && text.length > 1 && text.endsWith(' ') ? withSpace(text.slice(0, -1)) : shape(text)
    known.set(text, made)
    return made
  }

  return {
    width: (text) => wordsOf(text).reduce((sum, word) => sum + shaped(word).advance, 0) / 1000,
    shown(text) {
      let all = ''
      for (const word of wordsOf(text)) {
        const made = shaped(word)
        made.shown ??= made.hasMarks ? null : encoded(font, made)
        if (made.shown === null) return null
        all += made.shown
      }
      return all
    },
  }
}

const inNumbers = new Set(Array.from('0123456789.', (each) => each.codePointAt(0)))

/** Whether a glyph and the next are of a number: drawn together as the font wants it, the point of `7.1` disappears. */
function isInNumber(glyphs: readonly Glyph[], at: number): boolean {
  return [glyphs[at], glyphs[at + 1]].every((glyph) => glyph?.codePoints.every((each) => inNumbers.has(each)))
}

/** Words, each with the space after it: pdfkit shapes text in these pieces. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let from = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', from)) {
    words.push(text.slice(from, at + 1))
    from = at + 1
  }
  if (from < text.length) words.push(text.slice(from))
  return words
}

/** Glyphs by their numbers in the embedded subset, as pdfkit's own `encode` writes them. */
function encoded(font: EmbeddedFont, { glyphs, gaps }: Shaped): string {
  let out = ''
  let open = false
  for (const [index, glyph] of glyphs.entries()) {
    const number = font.subset.includeGlyph(glyph.id)
    font.widths[number] ??= glyph.advanceWidth * font.scale
    font.unicode[number] ??= glyph.codePoints
    out += `${open ? '' : '<'}${number.toString(16).padStart(4, '0')}`
    const gap = Math.round((gaps[index] ?? 0) * 1000) / 1000
    open = gap === 0
    if (!open) out += `>${-gap}`
  }
  return open ? `${out}>` : out
}
