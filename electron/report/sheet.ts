import { fileString, internals, type Document, type Element } from './pdfkit-internals.ts'
import type { Fonts } from './fonts.ts'
import { drawMark } from './figures/marks.ts'
import type { Look } from './look.ts'
import { boxOperators, colourOperands, lineOperators, textOperators } from './operators.ts'
import type { Line, Piece } from './text-run.ts'
import { colours, type Mark } from './type-scale.ts'
import type { WordRuns } from './word-runs.ts'

/** What a page is drawn on: text, lines and shapes, each tagged or marked as no part of the content. */
export interface Sheet {
  readonly document: Document
  readonly fonts: Fonts
  readonly words: WordRuns
  readonly look: Look
  /** Adds an element to the structure tree; under the current section where no parent is given. */
  element(type: string, parent?: Element, options?: Record<string, unknown>): Element
  /** Begins a section of the structure tree; the one before it ends. */
  beginSection(): void
  /** Draws what is no part of the content: rules, tints, repeated heads, running lines. */
  artifact(draw: () => void, type?: 'Pagination' | 'Layout'): void
  /** Draws shapes tagged with the element, such as a chart. */
  figure(element: Element, draw: () => void): void
  /** Draws lines from `y` down, tagged with the element; gives back where they end. */
  lines(element: Element, lines: readonly Line[], x: number, y: number): number
  /** The same for lines that are repeated or run along the edge: drawn inside an artifact. */
  bareLines(lines: readonly Line[], x: number, y: number): number
  rule(x1: number, y1: number, x2: number, y2: number, colour?: string, width?: number): void
  box(x: number, y: number, width: number, height: number, colour: string): void
  /** Draws with the page turned about (x, y). */
  turned(degrees: number, x: number, y: number, draw: () => void): void
  /** A picture of so many points, from its upper left corner. */
  picture(png: Uint8Array, x: number, y: number, width: number, height: number): void
  /** The shape beside a word, centred at (x, y). */
  mark(mark: Mark, x: number, y: number, size: number): void
  /** Names the place at height `y`, for links. */
  destination(name: string, y: number): void
  /** Begins a page. */
  startPage(): void
  /** Ends the structure tree. */
  endTree(): void
}

/** Half the height of capitals: text is centred on it, so that fonts of different families stand on one line. */
const halfCapital = 0.35

/** Where text of this size stands within its line. */
export function baselineOf(height: number, size: number): number {
  return height / 2 + size * halfCapital
}

/** A piece of a line whose upper edge is at y. */
interface Placed {
  readonly piece: Piece
  readonly line: Line
  readonly y: number
}

/** Pieces of a line with the same target, in reading order. */
function byTarget(lines: readonly Line[], y: number): { to: string | undefined; at: Placed[] }[] {
  const groups: { to: string | undefined; at: Placed[] }[] = []
  let top = y
  lines.forEach((line, index) => {
    if (index > 0) top += line.before
    for (const piece of line.pieces) {
      const last = groups.at(-1)
      const joins = last && last.to === piece.to && (piece.to === undefined || last.at[0]?.line === line)
      if (joins) last.at.push({ piece, line, y: top })
      else groups.push({ to: piece.to, at: [{ piece, line, y: top }] })
    }
    top += line.height
  })
  return groups
}

const bottomOf = (lines: readonly Line[], y: number) =>
  lines.reduce((at, line, index) => at + line.height + (index === 0 ? 0 : line.before), y)

/** The surface of one document. */
export function openSheet(document: Document, fonts: Fonts, words: WordRuns, look: Look): Sheet {
  const inside = internals(document)
  const root = inside.struct('Document')
  inside.addStructure(root)
  let section: Element | null = null
  let fill = ''

  function element(type: string, parent?: Element, options: Record<string, unknown> = {}): Element {
    const made = inside.struct(type, options)
    ;(parent ?? section ?? root).add(made)
    return made
  }

  /** The accent is a role; the look says which colour plays it. */
  const paint = (value: string) => (value === colours.accent ? look.accent : value)

  /** What sets the colour that is filled with; nothing where it is set already. */
  function colour(asked: string): string {
    const value = paint(asked)
    if (fill === value) return ''
    fill = value
    return `${colourOperands(value)} rg `
  }

  function write(operators: string): void {
    if (operators !== '') inside.addContent(Buffer.from(operators, 'latin1'))
  }

  /** Draws pieces one after the other, in as few writes as can be. */
  function pieces(list: readonly Placed[], x: number): void {
    let operators = ''
    for (const each of list) {
      const text = each.piece.mark ? null : textOf(each, x)
      if (text !== null) {
        operators += text
        continue
      }
      write(operators)
      operators = ''
      drawApart(each, x)
    }
    write(operators)
  }

  function textOf({ piece, line, y }: Placed, x: number): string | null {
    const { style } = piece
    const text = fonts.shown(piece.font, piece.text)
    if (!text) return null
    const baseline = y + baselineOf(line.height, style.size)
    return colour(style.colour) + textOperators(text.id, style.size, style.tracking, x + piece.x, baseline, text.shown)
  }

  /** What text operators alone cannot draw: a shape, and letters with marks, which pdfkit places one by one. */
  function drawApart({ piece, line, y }: Placed, x: number): void {
    const { style } = piece
    if (piece.mark) {
      sheet.mark(piece.mark, x + piece.x + style.size * 0.4, y + line.height / 2, style.size * 0.8)
      return
    }
    write(colour(style.colour))
    fonts.use(piece.font, style.size)
    // Told the width, pdfkit does not measure once more; it knows the two options, its types do not.
    const measured = { textWidth: piece.width, wordCount: 1 }
    const options = {
      ...measured,
      lineBreak: false,
      baseline: 'alphabetic' as const,
      characterSpacing: style.tracking,
    }
    document.text(piece.text, x + piece.x, y + baselineOf(line.height, style.size), options)
  }

  function link(parent: Element, to: string, at: readonly Placed[], x: number): void {
    const first = at[0]
    const last = at.at(-1)
    if (!first || !last) return
    const made = element('Link', parent)
    made.add(() => pieces(at, x))
    const width = last.piece.x + last.piece.width - first.piece.x
    const contents = fileString(at.map((each) => each.piece.text).join(''))
    const options = { Subtype: 'Link', Dest: to, Contents: contents, structParent: made }
    inside.annotate(x + first.piece.x, first.y, width, first.line.height, options)
    made.end()
  }

  const sheet: Sheet = {
    document,
    fonts,
    words,
    look,
    element,
    beginSection() {
      section?.end()
      section = null
      section = element('Sect')
    },
    artifact(draw, type = 'Layout') {
      document.markContent('Artifact', { type })
      draw()
      document.endMarkedContent()
      fill = ''
    },
    figure(parent, draw) {
      parent.add(draw)
      fill = ''
    },
    lines(parent, lines, x, y) {
      for (const group of byTarget(lines, y)) {
        if (group.to === undefined) parent.add(() => pieces(group.at, x))
        else link(parent, group.to, group.at, x)
      }
      return bottomOf(lines, y)
    },
    bareLines(lines, x, y) {
      for (const group of byTarget(lines, y)) pieces(group.at, x)
      return bottomOf(lines, y)
    },
    rule(x1, y1, x2, y2, stroke = colours.hair, width = 0.5) {
      write(lineOperators(x1, y1, x2, y2, paint(stroke), width))
    },
    box(x, y, width, height, value) {
      write(colour(value) + boxOperators(x, y, width, height))
    },
    turned(degrees, x, y, draw) {
      document.save()
      document.rotate(degrees, { origin: [x, y] })
      draw()
      document.restore()
      fill = ''
    },
    picture(png, x, y, width, height) {
      document.image(Buffer.from(png), x, y, { width, height })
      fill = ''
    },
    mark(shape, x, y, size) {
      drawMark(document, { ...shape, colour: paint(shape.colour) }, x, y, size)
      fill = ''
    },
    destination: (name, y) => document.addNamedDestination(name, 'XYZ', null, Math.max(0, y - 8), null),
    startPage() {
      document.addPage({ size: look.paper.name, margin: 0 })
      if (look.paper.shift !== 0) document.translate(look.paper.shift, 0)
      fill = ''
    },
    endTree() {
      section?.end()
      root.end()
    },
  }
  return sheet
}
