import { textBlock, type Block } from './blocks.ts'
import type { Chapter, Context, Entry } from './context.ts'
import { internals } from './pdfkit-internals.ts'
import { rowBlock, type RowGroup } from './table.ts'
import type { RowSpec } from './rows.ts'
import type { Sheet } from './sheet.ts'
import { heightOf, layOut, type Paragraph } from './text-run.ts'
import { colours, page, styles, textWidth, type TextStyle } from './type-scale.ts'

const numberWidth = page.line - page.left - 10

function bookmark(context: Context, title: string, y: number, rank: 1 | 2): void {
  const outline = internals(context.sheet.document).outline
  const parent = rank === 1 ? outline : (context.bookmark ?? outline)
  const item = parent.addItem(title, { expanded: false, fit: false, top: Math.max(0, y - 12) })
  if (rank === 1) context.bookmark = item
}

function beside(sheet: Sheet, number: string, style: TextStyle, y: number): void {
  const lines = layOut([{ spans: [{ text: number, style }], align: 'right' }], numberWidth, sheet.words)
  sheet.artifact(() => sheet.bareLines(lines, page.left, y))
}

/** As much of a page as the heading of a chapter that runs on asks for, besides what it never stands without. */
const fifth = 0.2

/** A heading of the first rank: it begins a section, and a page unless it runs on, with the demarcation line at its left. */
export function heading1(context: Context, chapter: Chapter): Block {
  const { sheet } = context
  const content: Paragraph[] = [{ spans: [{ text: chapter.title, style: styles.heading1 }] }]
  const height = heightOf(layOut(content, textWidth, sheet.words))
  const block = textBlock(sheet, content, {
    tag: 'H2',
    x: page.text,
    width: textWidth,
    before: 44,
    keepWithNext: true,
    startsPage: !chapter.runsOn,
    onDraw(on, y) {
      on.destination(chapter.destination, y)
      chapter.page.fill(String(context.pageNumber()))
      bookmark(context, `${chapter.number}  ${chapter.title}`, y, 1)
      beside(on, chapter.number, styles.heading1Number, y)
      on.artifact(() => on.rule(page.line, y + 2, page.line, y + height - 1, colours.accent, 2.2))
    },
  })
  const least = chapter.runsOn ? fifth * (sheet.look.paper.bottom - page.top) : block.least
  return {
    ...block,
    least,
    draw(on, y, room) {
      on.beginSection()
      return block.draw(on, y, room)
    },
  }
}

/** A heading of the second rank that the contents list. */
export function heading2(context: Context, entry: Entry | undefined, before = 24): Block {
  const title = entry?.title ?? ''
  const content: Paragraph[] = [{ spans: [{ text: title, style: styles.heading2 }] }]
  return textBlock(context.sheet, content, {
    tag: 'H3',
    x: page.text,
    width: textWidth,
    before,
    keepWithNext: true,
    onDraw(on, y) {
      if (!entry) return
      on.destination(entry.destination, y)
      entry.page.fill(String(context.pageNumber()))
      bookmark(context, `${entry.number}  ${title}`, y, 2)
      beside(on, entry.number, styles.heading2Number, y)
      on.artifact(() => on.rule(page.line, y + 3, page.line, y + 15, colours.accent, 1.2))
    },
  })
}

/** A heading of the second rank, by its title. */
export function entryTitled({ chapters }: Context, title: string): Entry | undefined {
  return chapters.flatMap(({ under }) => under).find((entry) => entry.title === title)
}

/** Where it stands. */
export function placeOfHeading(context: Context, title: string): string | undefined {
  return entryTitled(context, title)?.destination
}

/** The same, found by its title. */
export function titled(context: Context, chapter: Chapter, title: string): Block {
  return heading2(
    context,
    chapter.under.find((each) => each.title === title),
  )
}

/** A heading of the second rank that only the bookmarks list, such as a finding. */
export function bookmarked(context: Context, title: string, block: Block): Block {
  let drawn = false
  return {
    ...block,
    draw(on, y, room) {
      if (!drawn) bookmark(context, title, y, 2)
      drawn = true
      return block.draw(on, y, room)
    },
  }
}

/** A small heading over the full width: of the third rank, or of the second where the section has no numbered ones. */
export function heading3(context: Context, title: string, before = 16, tag: 'H3' | 'H4' = 'H4'): Block {
  const content: Paragraph[] = [{ spans: [{ text: title, style: styles.heading3 }] }]
  return textBlock(context.sheet, content, { tag, before, keepWithNext: true })
}

/** A paragraph in the column of text. */
export function passage(context: Context, content: readonly Paragraph[], before = 8, keepWithNext = false): Block {
  return textBlock(context.sheet, content, { x: page.text, width: textWidth, before, keepWithNext })
}

/** A paragraph over the full width. */
export function note(context: Context, content: readonly Paragraph[], before = 6, keepWithNext = false): Block {
  return textBlock(context.sheet, content, { before, keepWithNext })
}

/** A labelled text taller than this may break over pages. */
const wholeField = 54

/** A label in the left column and what belongs to it in the column of text. */
export interface Field {
  readonly label: string
  readonly content: readonly Paragraph[]
  /** Never the last thing on a page. */
  readonly keepWithNext?: boolean
  readonly destination?: string | undefined
}

function hasWords(field: Field): boolean {
  return field.content.some((each) => each.spans.some((part) => part.text.trim() !== '' || part.mark))
}

/** Of so many letters a text is a few lines, which can be asked to stay with others. */
const fewLetters = 320

function isBrief({ content }: Field): boolean {
  return (
    content.reduce((sum, { spans }) => sum + spans.reduce((all, { text }) => all + text.length, 0), 0) <= fewLetters
  )
}

function fieldRow(field: Field, label: TextStyle, below: number): RowSpec {
  return {
    tag: 'LI',
    above: 0,
    below,
    whole: wholeField,
    destination: field.destination,
    cells: [
      {
        x: page.left,
        width: page.line - page.left - 6,
        tag: 'Lbl',
        content: [{ spans: [{ text: field.label, style: label }] }],
      },
      { x: page.text, width: textWidth, tag: 'LBody', content: field.content },
    ],
  }
}

export interface FieldOptions {
  readonly label?: TextStyle
  readonly before?: number
  readonly between?: number
  /** What the list belongs to, said again where it goes on over a page. */
  readonly within?: string
  /** How many of the last stay on one page, so that a page does not begin with the mere end of a list. */
  readonly together?: number
}

/** A list of labelled texts. Those that say nothing are left out. */
export function* fields(context: Context, list: readonly Field[], options: FieldOptions = {}): Generator<Block> {
  const shown = list.filter(hasWords)
  const between = options.between ?? 5
  const group: RowGroup = { element: null }
  for (const [index, field] of shown.entries()) {
    const spec = fieldRow(field, options.label ?? styles.label, between)
    const endsGroup = index === shown.length - 1
    const before = index === 0 ? (options.before ?? 10) : 0
    const isNearEnd = !endsGroup && index >= shown.length - (options.together ?? 1) && isBrief(field)
    const keepWithNext = (field.keepWithNext ?? false) || isNearEnd
    yield rowBlock(context.sheet, spec, { before, keepWithNext, within: options.within, group, endsGroup })
  }
}
