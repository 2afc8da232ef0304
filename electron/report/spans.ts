import { literalParts } from '../../shared/text/literal.ts'
import { trailingDot } from './line-breaks.ts'
import type { Places } from './places.ts'
import type { Paragraph, Span } from './text-run.ts'
import { styles, type Mark, type TextStyle } from './type-scale.ts'

/** A run of text. */
export function span(text: string, style: TextStyle): Span {
  return { text, style }
}

/** A paragraph of one look. */
export function paragraph(text: string, style: TextStyle, before = 0): Paragraph {
  return { spans: [{ text, style }], before }
}

/** A word of judgement with its shape. */
export function marked(mark: Mark, text: string, style: TextStyle = styles.cellMedium): Span[] {
  return [
    { text: '', style, mark },
    { text, style },
  ]
}

/** References, each leading to what it names. */
export function references(refs: readonly string[], places: Places, plain: TextStyle, linked: TextStyle): Span[] {
  return refs.flatMap((ref, index): Span[] => {
    const to = places.of(ref)
    const shown: Span = { text: ref, style: to ? linked : plain, to }
    return index === 0 ? [shown] : [{ text: ', ', style: plain }, shown]
  })
}

/** Paragraphs of typed text: an empty line between two becomes space. */
export function prose(text: string, style: TextStyle, before = 0): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .map((each) => each.replace(/^\n+|\s+$/g, ''))
    .filter((each) => each !== '')
    .map((each, index) => ({ spans: [{ text: each, style }], before: index === 0 ? before : style.leading * 0.45 }))
}

/** A text of the library: settings, calls and commands, which it puts between backticks, are set in the medium face. */
export function libraryProse(text: string, style: TextStyle): Paragraph[] {
  const medium: TextStyle = { ...style, face: 'sans-medium' }
  return prose(text, style).map((each) => ({
    ...each,
    spans: each.spans.flatMap((part) =>
      literalParts(part.text).map(({ text: words, literal }) => span(words, literal ? medium : style)),
    ),
  }))
}

/** Words that stay on one line, such as a day. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

/** A clause as the beginning of a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A hash on two lines of equal length, which can be compared by eye. */
export function hashLines(hash: string): string {
  const middle = Math.ceil(hash.length / 2)
  return `${hash.slice(0, middle)}\n${hash.slice(middle)}`
}

/** Between parts of one line; no line begins or ends with it. */
export const middleDot = `${trailingDot}  `

/** Parts of one line, with a middle dot between those that are there. */
export function dotted(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(middleDot)
}
