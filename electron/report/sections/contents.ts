import { reportText } from '../../../shared/text/en/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Entry } from '../context.ts'
import { baselineOf, type Sheet } from '../sheet.ts'
import type { Element } from '../pdfkit-internals.ts'
import { layOut, type Line } from '../text-run.ts'
import { colours, page, styles, textWidth, type TextStyle } from '../type-scale.ts'
import { textBlock } from '../blocks.ts'

const numberRoom = 28

function dots(sheet: Sheet, lines: readonly Line[], x: number, y: number): void {
  const last = lines.at(-1)
  const end = last?.pieces.at(-1)
  if (!last || !end) return
  const bottom = lines.reduce((sum, line) => sum + line.height, y) - last.height / 2 + 4
  const from = x + end.x + end.width + 6
  const to = page.right - numberRoom + 4
  if (to - from < 8) return
  sheet.document.lineWidth(0.5).dash(0.5, { space: 3 }).moveTo(from, bottom).lineTo(to, bottom).stroke(colours.rule)
  sheet.document.undash()
}

function drawEntry(sheet: Sheet, toc: Element, entry: Entry, style: TextStyle, y: number): number {
  const x = page.text
  const item = sheet.element('TOCI', toc)
  const number = layOut(
    [
      {
        spans: [{ text: entry.number, style: { ...style, colour: colours.accent, size: style.size * 0.92 } }],
        align: 'right',
      },
    ],
    page.line - page.left - 10,
    sheet.words,
  )
  const title = layOut(
    [{ spans: [{ text: entry.title, style, to: entry.destination }] }],
    textWidth - numberRoom,
    sheet.words,
  )
  const reference = sheet.element('Reference', item)
  sheet.lines(reference, number, page.left, y)
  const bottom = sheet.lines(reference, title, x, y)
  const last = title.at(-1)?.height ?? style.leading
  reference.add(() => entry.page.show(page.right, bottom - last + baselineOf(last, style.size)))
  reference.end()
  item.end()
  sheet.artifact(() => dots(sheet, title, x, y))
  return bottom
}

function entryBlock(
  entry: Entry,
  style: TextStyle,
  before: number,
  list: { element: Element | null },
  left: number,
): Block {
  const isOfLast = left > 0 && left < lastTogether
  return {
    before,
    // The last few stand together: a page is not turned for one.
    least: style.leading * (isOfLast ? 1 : 2),
    keepWithNext: isOfLast,
    startsPage: false,
    draw(sheet, y) {
      const toc = (list.element ??= sheet.element('TOC'))
      const bottom = drawEntry(sheet, toc, entry, style, y)
      if (left === 0) toc.end()
      return { height: bottom - y, done: true }
    },
  }
}

const lastTogether = 6

/** The contents page. Page numbers are filled in when the pages they name are drawn. */
export function* contents(context: Context): Generator<Block> {
  const { sheet, chapters } = context
  yield textBlock(sheet, [{ spans: [{ text: reportText.headings.contents, style: styles.heading1 }] }], {
    tag: 'H2',
    x: page.text,
    width: textWidth,
    startsPage: true,
    keepWithNext: true,
  })
  yield { before: 12, least: 0, keepWithNext: true, startsPage: false, draw: () => ({ height: 0, done: true }) }
  const list = { element: null }
  const entries = chapters.flatMap((chapter) => [
    { entry: chapter, style: styles.contents, before: 1.8 },
    ...(chapter.brief ? [] : chapter.under).map((entry) => ({ entry, style: styles.contentsUnder, before: 0 })),
  ])
  for (const [index, { entry, style, before }] of entries.entries())
    yield entryBlock(entry, style, before, list, entries.length - 1 - index)
}
