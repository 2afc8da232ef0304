import type { FontName } from './fonts.ts'
import { graphemesOf } from './graphemes.ts'
import { breakable, stretchesOf, trailingDot } from './line-breaks.ts'
import { directionOf, hasRightToLeft, inVisualOrder } from './text-direction.ts'
import type { Mark, TextStyle } from './type-scale.ts'
import type { Word, WordRuns } from './word-runs.ts'

/** Text of one look; `to` names the destination a click goes to. A mark is a shape that stands in the line. */
export interface Span {
  readonly text: string
  readonly style: TextStyle
  readonly to?: string | undefined
  readonly mark?: Mark | undefined
}

/** One paragraph before it is laid out. */
export interface Paragraph {
  readonly spans: readonly Span[]
  readonly before?: number
  readonly align?: 'left' | 'right' | 'center'
  /** Never the last line on a page, as a small heading in running text. */
  readonly keep?: boolean
}

/** Something drawn in a line: text in one font, or a mark. */
export interface Piece {
  readonly text: string
  readonly font: FontName
  readonly style: TextStyle
  readonly x: number
  readonly width: number
  readonly to: string | undefined
  readonly mark: Mark | undefined
}

/** One line of laid-out text. `before` is the space above it, which falls away at the head of a page. */
export interface Line {
  readonly pieces: readonly Piece[]
  readonly height: number
  readonly before: number
  /** True where a paragraph begins: two lines of it stay together. */
  readonly first: boolean
  readonly last: boolean
  readonly keep: boolean
}

/** A stretch of text that is not broken inside. */
interface Atom {
  readonly word: Word
  readonly text: string
  readonly span: Span
  readonly kind: 'word' | 'space' | 'mark' | 'break'
  readonly width: number
  /** Whether a line may begin with it. */
  readonly opens: boolean
}

const empty: Word = { runs: [], width: 0 }
/** Width of a mark, with the gap after it, in parts of the size of its text. */
const markWidth = 1.12

function atomsOf(paragraph: Paragraph, words: WordRuns): Atom[] {
  const atoms: Atom[] = []
  for (const span of paragraph.spans) {
    const { style } = span
    if (span.mark) atoms.push({ word: empty, text: '', span, kind: 'mark', width: style.size * markWidth, opens: true })
    for (const stretch of stretchesOf(span.text.normalize('NFC')))
      for (const { word, text, kind, opens } of words.partsOf(stretch, style.face))
        atoms.push({ word, text, span, kind, width: word.width * style.size + style.tracking * text.length, opens })
  }
  return atoms
}

/** Atoms that must stand together: a line is broken only between such groups. */
function groupsOf(atoms: readonly Atom[]): Atom[][] {
  const groups: Atom[][] = []
  for (const atom of atoms) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    const joins = atom.kind === 'word' && (before?.kind === 'mark' || (before?.kind === 'word' && !atom.opens))
    if (last && joins) last.push(atom)
    else groups.push([atom])
  }
  return groups
}

const widthOf = (atoms: readonly Atom[]) => atoms.reduce((sum, atom) => sum + atom.width, 0)

/** Up to this share of the line a name such as `acme-pay-prod` goes to the next line whole rather than be parted at its hyphen. */
const wholeName = 0.45
const partsName = /[-–—/\\_.:,=&?@|+]$/

/** Whether a group goes on with the word that the one before it ends with. */
function goesOn(before: readonly Atom[] | undefined, group: readonly Atom[] | undefined): boolean {
  const [end, begin] = [before?.at(-1), group?.[0]]
  return end?.kind === 'word' && begin?.kind === 'word' && begin.opens && partsName.test(end.text)
}

/** Groups whose short names are whole again. */
function withWholeNames(groups: Atom[][], width: number): Atom[][] {
  // Most paragraphs part no word.
  if (!groups.some(([first]) => first?.kind === 'word' && first.opens)) return groups
  const out: Atom[][] = []
  for (let from = 0, end = 1; from < groups.length; from = end, end += 1) {
    while (goesOn(groups[end - 1], groups[end])) end += 1
    const parts = groups.slice(from, end)
    const whole = parts.flat()
    if (widthOf(whole) <= width * wholeName) out.push(whole)
    else out.push(...parts)
  }
  return out
}

/** Cuts a word that is wider than a line into atoms of one character each, which may break anywhere. */
function crumble(group: readonly Atom[], words: WordRuns): Atom[] {
  return group.flatMap((atom) => {
    if (atom.kind !== 'word') return [atom]
    const { style } = atom.span
    return graphemesOf(atom.text).map((text, index) => {
      const word = words.wordOf(text, style.face)
      return { ...atom, word, text, width: word.width * style.size + style.tracking, opens: index > 0 || atom.opens }
    })
  })
}

function fill(atoms: readonly Atom[], width: number, words: WordRuns): Atom[][] {
  const lines: Atom[][] = [[]]
  let used = 0
  /** Spaces at the head of a line are kept where the writer put them, not where a line was broken. */
  let written = true
  const place = (group: readonly Atom[], groupWidth: number) => {
    if (used > 0 && used + groupWidth > width + 0.01) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(...group)
    used += groupWidth
    written = false
  }
  for (const group of withWholeNames(groupsOf(atoms), width)) {
    const first = group[0]
    if (!first) continue
    if (first.kind === 'break') {
      lines.at(-1)?.push(first)
      lines.push([])
      used = 0
      written = true
    } else if (first.kind === 'space') {
      if (used === 0 && !written) continue
      lines.at(-1)?.push(first)
      used += first.width
    } else if (widthOf(group) <= width) place(group, widthOf(group))
    else for (const crumb of crumble(group, words)) place([crumb], crumb.width)
  }
  return lines
}

function trimmed(atoms: readonly Atom[]): readonly Atom[] {
  const isLeftOut = (atom: Atom | undefined) =>
    atom?.kind === 'space' || atom?.kind === 'break' || atom?.text === trailingDot
  let end = atoms.length
  while (end > 0 && isLeftOut(atoms[end - 1])) end -= 1
  return atoms.slice(0, end)
}

interface Loose {
  text: string
  font: FontName
  style: TextStyle
  width: number
  to: string | undefined
  mark: Mark | undefined
  /** Whether the shaping of its font turns it from right to left. */
  isTurned: boolean
}

function looseOf(atom: Atom): Loose[] {
  const { style, to } = atom.span
  if (atom.kind === 'mark')
    return [{ text: '', font: 'sans', style, width: atom.width, to, mark: atom.span.mark, isTurned: false }]
  return atom.word.runs.map((run) => ({
    text: run.text,
    font: run.font,
    style,
    width: run.width * style.size + style.tracking * run.text.length,
    to,
    mark: undefined,
    isTurned: false,
  }))
}

/** The pieces as they are seen, where some of them run from right to left. What was cut is measured anew. */
function seen(loose: readonly Loose[], direction: 'ltr' | 'rtl', words: WordRuns): Loose[] {
  return inVisualOrder(loose, direction).map(({ piece, text, isTurned }) => {
    const { style, font } = piece
    const isWhole = text.length === piece.text.length
    const width = isWhole ? piece.width : words.widthOf(font, text) * style.size + style.tracking * text.length
    return { ...piece, text, width, isTurned }
  })
}

const looksAs = (one: Loose, other: Loose): boolean =>
  one.font === other.font && one.style === other.style && one.to === other.to && one.isTurned === other.isTurned

/** Joins neighbours of one look, so that a line is few drawing commands. What is given is used up. */
function joined(loose: readonly Loose[]): Loose[] {
  const out: Loose[] = []
  for (const each of loose) {
    const last = out.at(-1)
    if (last && !last.mark && !each.mark && looksAs(last, each)) {
      // What shaping turns is written in the order it is read.
      last.text = last.isTurned ? each.text + last.text : last.text + each.text
      last.width += each.width
    } else out.push(each)
  }
  return out
}

function piecesOf(atoms: readonly Atom[], room: Room, words: WordRuns): Piece[] {
  const { width, align, direction } = room
  const shown = trimmed(atoms)
  const loose = shown.flatMap(looseOf)
  const isMixed = room.isMixed && (direction === 'rtl' || shown.some((atom) => hasRightToLeft(atom.text)))
  const ordered = isMixed ? seen(loose, direction, words) : loose
  const total = ordered.reduce((sum, each) => sum + each.width, 0)
  let x = align === 'right' ? width - total : align === 'center' ? (width - total) / 2 : 0
  const pieces = joined(ordered)
  if (shown.length < atoms.length) endWithSpace(pieces, isMixed)
  return pieces.map(({ text, font, style, width: own, to, mark }) => {
    const piece = { text, font, style, x, width: own, to, mark }
    x += own
    return piece
  })
}

/**
 * Where a line was broken at a space, the space is written, though nobody sees it: readers of tagged text join lines. In a line
 * with text from right to left it is a piece of its own, because shaping would put it first.
 */
function endWithSpace(pieces: Loose[], isMixed: boolean): void {
  const last = pieces.at(-1)
  if (!last || last.mark) return
  if (isMixed) pieces.push({ ...last, text: ' ', width: 0, isTurned: false })
  else last.text += ' '
}

/** Where a line stands in its column. */
interface Room {
  readonly width: number
  readonly align: Paragraph['align']
  readonly direction: 'ltr' | 'rtl'
  /** Whether any text of the paragraph runs from right to left. */
  readonly isMixed: boolean
}

function leadingOf(atoms: readonly Atom[], paragraph: Paragraph): number {
  const styles = atoms.length > 0 ? atoms.map((atom) => atom.span.style) : paragraph.spans.map((span) => span.style)
  return Math.max(0, ...styles.map((style) => style.leading))
}

function linesOf(paragraph: Paragraph, width: number, words: WordRuns): Line[] {
  const filled = fill(atomsOf(paragraph, words), width, words)
  const text = paragraph.spans.map((span) => span.text).join('')
  const isMixed = hasRightToLeft(text)
  const direction = isMixed ? directionOf(text) : 'ltr'
  const align = paragraph.align ?? (direction === 'rtl' ? 'right' : 'left')
  return filled.map((atoms, index) => ({
    pieces: piecesOf(atoms, { width, align, direction, isMixed }, words),
    height: leadingOf(atoms, paragraph),
    before: index === 0 ? (paragraph.before ?? 0) : 0,
    first: index === 0,
    last: index === filled.length - 1,
    keep: paragraph.keep ?? false,
  }))
}

/** Lays paragraphs out in a column. Paragraphs without any text take no room. */
export function layOut(paragraphs: readonly Paragraph[], width: number, words: WordRuns): Line[] {
  return paragraphs
    .filter((paragraph) => paragraph.spans.some((span) => span.text !== '' || span.mark))
    .flatMap((paragraph) => linesOf(paragraph, width, words))
}

/** Height of lines one under the other, without the space above the first. */
export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line, index) => sum + line.height + (index === 0 ? 0 : line.before), 0)
}

/** Shortens a text to one line, with an ellipsis where something was left out. */
export function oneLine(text: string, style: TextStyle, width: number, words: WordRuns): string {
  const flat = text.replace(/\s+/g, ' ')
  const widthAt = (each: string) => {
    return breakable(each).reduce((sum, part) => sum + words.wordOf(part, style.face).width * style.size, 0)
  }
  if (widthAt(flat) <= width) return flat
  const characters = graphemesOf(flat)
  let kept = characters.length
  while (kept > 1 && widthAt(`${characters.slice(0, kept).join('').trimEnd()}…`) > width) kept -= 1
  return `${characters.slice(0, kept).join('').trimEnd()}…`
}
