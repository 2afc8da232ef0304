import type { Block, BlockOptions } from './blocks.ts'
import type { Element } from './pdfkit-internals.ts'
import { row, type CellSpec, type Row, type RowSpec } from './rows.ts'
import type { Sheet } from './sheet.ts'
import type { Paragraph } from './text-run.ts'
import { colours, contentWidth, page, styles } from './type-scale.ts'

/** A column: its head, and its share of the width. */
export interface Column {
  readonly head: string
  readonly share: number
  readonly align?: 'left' | 'right'
}

export interface TableRow {
  readonly cells: readonly (readonly Paragraph[])[]
  readonly destination?: string | undefined
}

interface Placed {
  readonly x: number
  readonly width: number
}

const gap = 10
const padding = { above: 4, below: 4 }

function place(columns: readonly Column[]): Placed[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0)
  const room = contentWidth - gap * (columns.length - 1)
  let x: number = page.left
  return columns.map((column) => {
    const placed = { x, width: (room * column.share) / shares }
    x += placed.width + gap
    return placed
  })
}

function headRow(columns: readonly Column[], placed: readonly Placed[]): RowSpec {
  const cells = columns.map((column, index): CellSpec => {
    const content = [{ spans: [{ text: column.head, style: styles.head }], align: column.align ?? 'left' }]
    return { ...at(placed, index), content, tag: 'TH', scope: 'Column' }
  })
  const behind = (sheet: Sheet, _top: number, bottom: number) =>
    sheet.rule(page.left, bottom, page.right, bottom, colours.quiet, 0.8)
  return { cells, tag: 'TR', above: 2, below: 4, behind }
}

function at(placed: readonly Placed[], index: number): Placed {
  return placed[index] ?? { x: page.left, width: contentWidth }
}

function bodyRow(columns: readonly Column[], placed: readonly Placed[], source: TableRow): RowSpec {
  const cells = columns.map((column, index): CellSpec => {
    const paragraphs = source.cells[index] ?? []
    const align = column.align
    const content = align ? paragraphs.map((paragraph) => ({ ...paragraph, align })) : paragraphs
    const head = index === 0 ? { tag: 'TH', scope: 'Row' as const } : { tag: 'TD' }
    return { ...at(placed, index), content, ...head }
  })
  return { cells, tag: 'TR', ...padding, destination: source.destination, behind: hairlineBelow }
}

/** The rule under a row. */
export function hairlineBelow(sheet: Sheet, _top: number, bottom: number): void {
  sheet.rule(page.left, bottom, page.right, bottom, colours.hair, 0.5)
}

/** A table of equal columns whose head is repeated on each page. Rows are made as they are needed. */
export function table(
  sheet: Sheet,
  columns: readonly Column[],
  rows: Iterable<TableRow>,
  options: BlockOptions = {},
): Block {
  const placed = place(columns)
  function* specs(): Generator<RowSpec> {
    for (const each of rows) yield bodyRow(columns, placed, each)
  }
  return rowsBlock(sheet, headRow(columns, placed), specs(), options)
}

/** The same for rows that place their own cells. The last two rows stay together, and so does the head with the first. */
export function rowsBlock(sheet: Sheet, head: RowSpec, rows: Iterable<RowSpec>, options: BlockOptions = {}): Block {
  const heading = row(head, sheet.words)
  const source = rows[Symbol.iterator]()
  let element: Element | null = null
  let headed = false
  const next = (): Row | null => {
    const step = source.next()
    return step.done ? null : row(step.value, sheet.words)
  }
  let [current, second, third] = [next(), next(), next()]
  let fresh = true

  function advance(): void {
    current = second
    second = third
    third = next()
  }

  /** Whether the row after this one is the last; it does not stand alone on a page. */
  const hasLastBehind = () => second !== null && third === null

  /** Whether a row that was not begun waits for the next page: too little of it fits, or it would leave the last one alone. */
  function waits(begun: Row, room: number): boolean {
    if (begun.least > room) return true
    return hasLastBehind() && begun.height <= room && begun.height + (second?.least ?? 0) > room
  }

  function drawHead(on: Sheet, inside: Element, y: number, room: number): number {
    if (headed) return heading.drawBare(on, y)
    headed = true
    return heading.draw(on, inside, y, room).height
  }

  return {
    before: options.before ?? 0,
    least: heading.height + (current?.least ?? 0) + (hasLastBehind() ? (second?.least ?? 0) : 0),
    keepWithNext: options.keepWithNext ?? false,
    startsPage: options.startsPage ?? false,
    draw(on, y, room) {
      const inside = (element ??= on.element('Table'))
      let used = drawHead(on, inside, y, room)
      while (current) {
        // A row that was begun goes on; a new one waits for the next page unless enough of it fits.
        if (fresh && used > heading.height && waits(current, room - used)) return { height: used, done: false }
        const drawn = current.draw(on, inside, y + used, room - used)
        used += drawn.height
        fresh = drawn.done
        if (!drawn.done) return { height: used, done: false }
        advance()
      }
      inside.end()
      return { height: used, done: true }
    },
  }
}

/** A list that rows belong to: its element begins with the first and ends with the last. */
export interface RowGroup {
  element: Element | null
}

/** A single row outside a table: a label and what belongs to it, or columns side by side. */
export function rowBlock(
  sheet: Sheet,
  spec: RowSpec,
  options: BlockOptions & { readonly group?: RowGroup; readonly endsGroup?: boolean } = {},
): Block {
  const made = row(spec, sheet.words)
  const { group } = options
  return {
    before: options.before ?? 0,
    least: options.keepWithNext ? made.height : made.least,
    keepWithNext: options.keepWithNext ?? false,
    startsPage: options.startsPage ?? false,
    within: options.within,
    draw(on, y, room) {
      const parent = group ? (group.element ??= on.element('L')) : undefined
      const drawn = made.draw(on, parent, y, room)
      if (drawn.done && options.endsGroup) group?.element?.end()
      return drawn
    },
  }
}
