import { firstPart, linesThatFit } from './blocks.ts'
import type { Element } from './pdfkit-internals.ts'
import type { Sheet } from './sheet.ts'
import { heightOf, layOut, type Line, type Paragraph } from './text-run.ts'
import type { WordRuns } from './word-runs.ts'

/** One cell before layout. */
export interface CellSpec {
  readonly x: number
  readonly width: number
  readonly content: readonly Paragraph[]
  /** The element of the structure tree; a cell with no text takes none unless it belongs to a table. */
  readonly tag: string
  readonly scope?: 'Row' | 'Column'
  /** How far below the head of the row it begins, where another cell stands over it. */
  readonly drop?: number
}

export interface RowSpec {
  readonly cells: readonly CellSpec[]
  readonly tag: string
  readonly above: number
  readonly below: number
  readonly destination?: string | undefined
  /** Up to this height the row stays on one page. */
  readonly whole?: number
  /** Drawn behind the row on each page it stands on: rules, the demarcation line. */
  readonly behind?: (sheet: Sheet, top: number, bottom: number, edges: { first: boolean; last: boolean }) => void
}

interface Cell extends CellSpec {
  readonly lines: readonly Line[]
  at: number
  element: Element | null
}

/** A row of a table taller than this may break; a shorter one goes to the next page whole. */
const wholeUpTo = 130
/** The beginning of one that breaks: as much as must stand together, but no more of a page is left empty for its sake. */
const leastOfBroken = { from: 46, to: 150 } as const

/** Cells side by side, which break over pages together. */
export interface Row {
  readonly height: number
  readonly least: number
  draw(sheet: Sheet, parent: Element | undefined, y: number, room: number): { height: number; done: boolean }
  /** The same without tags, for heads that are repeated. */
  drawBare(sheet: Sheet, y: number): number
}

/** Lays a row out. */
export function row(spec: RowSpec, words: WordRuns): Row {
  const cells: Cell[] = spec.cells.map((cell) => ({
    ...cell,
    lines: layOut(cell.content, cell.width, words),
    at: 0,
    element: null,
  }))
  const padding = spec.above + spec.below
  const height = padding + Math.max(0, ...cells.map((cell) => (cell.drop ?? 0) + heightOf(cell.lines)))
  let element: Element | null = null

  function open(sheet: Sheet, parent: Element | undefined, y: number): Element {
    if (element) return element
    element = sheet.element(spec.tag, parent)
    if (spec.destination) sheet.destination(spec.destination, y)
    return element
  }

  function drawCell(sheet: Sheet, cell: Cell, top: number, roomBelow: number, inside: Element): number {
    // Nothing stands over a cell that goes on from the page before.
    const drop = cell.element ? 0 : (cell.drop ?? 0)
    const y = top + drop
    const room = roomBelow - drop
    cell.element ??= sheet.element(cell.tag, inside, cell.scope ? { scope: cell.scope } : {})
    const count = linesThatFit(cell.lines, cell.at, room)
    const part = cell.lines.slice(cell.at, cell.at + count)
    sheet.lines(cell.element, part, cell.x, y)
    cell.at += count
    return count > 0 ? drop + heightOf(part) : 0
  }

  function leastBroken(): number {
    const begun = padding + Math.max(0, ...cells.map((cell) => (cell.drop ?? 0) + firstPart(cell.lines)))
    return Math.min(height, leastOfBroken.to, Math.max(leastOfBroken.from, begun))
  }

  return {
    height,
    least: height <= (spec.whole ?? wholeUpTo) ? height : leastBroken(),
    draw(sheet, parent, y, room) {
      const first = element === null
      const inside = open(sheet, parent, y)
      const used = Math.max(0, ...cells.map((cell) => drawCell(sheet, cell, y + spec.above, room - padding, inside)))
      const done = cells.every((cell) => cell.at >= cell.lines.length)
      const total = used + padding
      if (done) inside.end()
      const { behind } = spec
      if (behind) sheet.artifact(() => behind(sheet, y, y + total, { first, last: done }))
      return { height: total, done }
    },
    drawBare(sheet, y) {
      sheet.artifact(() => {
        for (const cell of cells) sheet.bareLines(cell.lines, cell.x, y + spec.above + (cell.drop ?? 0))
        spec.behind?.(sheet, y, y + height, { first: true, last: true })
      }, 'Pagination')
      return height
    },
  }
}
