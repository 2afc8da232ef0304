import type { Element } from './pdfkit-internals.ts'
import type { Sheet } from './sheet.ts'
import { heightOf, layOut, type Line, type Paragraph } from './text-run.ts'
import { contentWidth, page } from './type-scale.ts'

/** Something that flows down the pages. */
export interface Block {
  /** Space above; it falls away at the head of a page. */
  readonly before: number
  /** The least that may stand at the foot of a page. */
  readonly least: number
  /** Never the last thing on a page. */
  readonly keepWithNext: boolean
  /** Begins a page of its own. */
  readonly startsPage: boolean
  /** What it belongs to, said again at the head of a page where that has begun on an earlier one. */
  readonly within?: string | undefined
  /** Draws what fits into `room` from `y` down; false where something is left for the next page. */
  draw(sheet: Sheet, y: number, room: number): { readonly height: number; readonly done: boolean }
}

export interface BlockOptions {
  readonly before?: number
  readonly keepWithNext?: boolean
  readonly startsPage?: boolean
  readonly within?: string | undefined
}

/** Lines kept together at the foot and at the head of a page. */
const together = 2

/** Whether a page may end before the line `end`: no single line, of a paragraph or of all, is left behind or alone there. */
function leavesNoSingle(lines: readonly Line[], end: number): boolean {
  const [last, next] = [lines[end - 1], lines[end]]
  if (!last || !next) return true
  if (end === lines.length - 1) return false
  return !(next.last && !next.first) && !(last.first && !last.last)
}

/** The same, and nothing is parted from what it is kept with. */
function mayEnd(lines: readonly Line[], end: number): boolean {
  return leavesNoSingle(lines, end) && (end >= lines.length || !lines[end - 1]?.keep)
}

/** How many lines, from `from` on, fit into a room; fewer where the page would else end where it should not. */
export function linesThatFit(lines: readonly Line[], from: number, room: number): number {
  let used = 0
  let fitting = from
  while (fitting < lines.length) {
    const line = lines[fitting]
    const height = (line?.height ?? 0) + (fitting === from ? 0 : (line?.before ?? 0))
    if (used + height > room + 0.01) break
    used += height
    fitting += 1
  }
  for (const allows of [mayEnd, leavesNoSingle])
    for (let end = fitting; end > from; end -= 1) if (allows(lines, end)) return end - from
  return fitting - from
}

/** The height of the least that may stand at the foot of a page. */
export function firstPart(lines: readonly Line[]): number {
  let end = Math.min(together, lines.length)
  while (end < lines.length && !mayEnd(lines, end)) end += 1
  return heightOf(lines.slice(0, end))
}

export interface TextOptions extends BlockOptions {
  readonly tag?: string
  readonly x?: number
  readonly width?: number
  /** Drawn when the block's first line is. */
  readonly onDraw?: (sheet: Sheet, y: number, element: Element) => void
}

/** Paragraphs in one column. */
export function textBlock(sheet: Sheet, paragraphs: readonly Paragraph[], options: TextOptions = {}): Block {
  const { x = page.left, width = contentWidth, tag = 'P' } = options
  const lines = layOut(paragraphs, width, sheet.words)
  let at = 0
  let element: Element | null = null
  return {
    before: options.before ?? 0,
    least: options.keepWithNext ? heightOf(lines) : firstPart(lines),
    keepWithNext: options.keepWithNext ?? false,
    startsPage: options.startsPage ?? false,
    draw(on, y, room) {
      if (!element) {
        element = on.element(tag)
        options.onDraw?.(on, y, element)
      }
      const count = linesThatFit(lines, at, room)
      const part = lines.slice(at, at + count)
      on.lines(element, part, x, y)
      at += count
      const done = at >= lines.length
      if (done) element.end()
      return { height: heightOf(part), done }
    },
  }
}

/** A drawing of fixed height, described in words for those who cannot see it. */
export function figureBlock(
  height: number,
  alt: string,
  draw: (sheet: Sheet, y: number) => void,
  options: BlockOptions = {},
): Block {
  return {
    before: options.before ?? 0,
    least: height,
    keepWithNext: options.keepWithNext ?? false,
    startsPage: options.startsPage ?? false,
    draw(on, y) {
      const element = on.element('Figure', undefined, { alt, bbox: [page.left, y, page.right, y + height] })
      on.figure(element, () => draw(on, y))
      element.end()
      return { height, done: true }
    },
  }
}
