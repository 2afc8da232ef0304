import { barsOf, type Share } from '../../../assessments/figures/bars.ts'
import { reportText } from '../../../shared/text/en/report.ts'
import { figureBlock, type Block } from '../blocks.ts'
import type { Sheet } from '../sheet.ts'
import { layOut, oneLine } from '../text-run.ts'
import { colours, contentWidth, page, styles, type Mark } from '../type-scale.ts'
import { hatch } from './demarcation.ts'

/** One bar: what it is about, how many of each, and what stands at its end. */
export interface BarRow<Key extends string> {
  readonly name: string
  readonly counts: Readonly<Record<Key, number>>
  readonly note: string
}

/** What the parts of the bars mean, from left to right. */
export interface BarParts<Key extends string> {
  readonly order: readonly Key[]
  readonly marks: Readonly<Record<Key, Mark>>
  readonly words: Readonly<Record<Key, string>>
}

const nameWidth = 128
const noteWidth = 30
const rowHeight = 11.6
const barHeight = 8.6
const legendHeight = 18
const barsPerFigure = 34
/** Between two parts, so that they are told apart where their edges are alike. */
const slit = 0.8

/** Counts in words, leaving out what there is none of. */
export function countsInWords<Key extends string>(
  counts: Readonly<Record<Key, number>>,
  { order, words }: Pick<BarParts<Key>, 'order' | 'words'>,
): string {
  const told = order
    .filter((key) => counts[key] > 0)
    .map((key) => reportText.count({ count: counts[key], words: words[key] }))
  return reportText.listed({ items: told })
}

const isSolid = ({ shape }: Mark): boolean => shape === 'full' || shape === 'diamond'

/** Fills tell the parts apart in grey too: solid, light with slanted lines, solid with light ones, open, open with a line. */
function fill(sheet: Sheet, mark: Mark, x: number, y: number, width: number): void {
  const { shape, colour } = mark
  if (isSolid(mark)) {
    sheet.box(x, y, width, barHeight, colour)
    if (shape === 'diamond') hatch(sheet, { x, y, width, height: barHeight }, colours.paper, 3.4, 0.8)
    return
  }
  sheet.box(x, y, width, barHeight, shape === 'half' ? colours.halfTint : colours.paper)
  if (shape === 'half') hatch(sheet, { x, y, width, height: barHeight }, colour, 2.6, 0.7)
  sheet.document
    .rect(x + 0.3, y + 0.3, Math.max(0.1, width - 0.6), barHeight - 0.6)
    .lineWidth(0.6)
    .stroke(colour)
  if (shape === 'bar') sheet.rule(x + 1.5, y + barHeight / 2, x + width - 1.5, y + barHeight / 2, colour, 0.8)
}

function numberInside(sheet: Sheet, mark: Mark, count: number, x: number, y: number, width: number): void {
  const room = 11
  if (width < room - 2) return
  const isPlain = mark.shape === 'full'
  const style = { ...styles.head, size: 6.4, leading: barHeight, colour: isPlain ? colours.paper : colours.ink }
  const at = x + width / 2 - room / 2
  // A number over lines stands on a ground of its own, no wider than it is.
  const wide = String(count).length * 3.8 + 1.6
  const ground = mark.shape === 'half' ? colours.halfTint : colours.paper
  if (!isPlain) sheet.box(x + width / 2 - wide / 2, y + 1, wide, barHeight - 2, ground)
  sheet.bareLines(layOut([{ spans: [{ text: String(count), style }], align: 'center' }], room, sheet.words), at, y)
}

function bar<Key extends string>(
  sheet: Sheet,
  row: BarRow<Key>,
  shares: readonly Share<Key>[],
  { marks }: Pick<BarParts<Key>, 'marks'>,
  y: number,
): void {
  const room = contentWidth - nameWidth - noteWidth
  const name = oneLine(row.name, styles.cell, nameWidth - 8, sheet.words)
  sheet.bareLines(layOut([{ spans: [{ text: name, style: styles.cell }] }], nameWidth, sheet.words), page.left, y)
  for (const { key, value, at, size } of shares) {
    const x = page.left + nameWidth + at * room
    const width = Math.max(0.4, size * room - slit)
    fill(sheet, marks[key], x, y + 1, width)
    numberInside(sheet, marks[key], value, x, y + 1, width)
  }
  const note = [{ spans: [{ text: row.note, style: styles.cellMedium }], align: 'right' as const }]
  sheet.bareLines(layOut(note, noteWidth, sheet.words), page.right - noteWidth, y)
}

function legend<Key extends string>(sheet: Sheet, { order, marks, words }: BarParts<Key>, y: number): void {
  let x: number = page.left
  for (const key of order) {
    fill(sheet, marks[key], x, y + 1, 12)
    sheet.mark(marks[key], x + 18, y + 5.5, 6)
    const lines = layOut([{ spans: [{ text: words[key], style: styles.head }] }], 110, sheet.words)
    sheet.bareLines(lines, x + 24, y)
    x += 32 + (lines[0]?.pieces.reduce((sum, piece) => sum + piece.width, 0) ?? 0)
  }
}

/** Bars with their numbers and a legend in words, all drawn to one scale; as many figures as they need pages. */
export function* barFigures<Key extends string>(
  title: string,
  rows: readonly BarRow<Key>[],
  parts: BarParts<Key>,
): Generator<Block> {
  const bars = barsOf(
    rows.map(({ counts }) => counts),
    parts.order,
  )
  for (let from = 0; from < rows.length; from += barsPerFigure) {
    const shown = rows.slice(from, from + barsPerFigure)
    const told = shown.map(({ name, counts }) =>
      reportText.figures.bar({ name, counts: countsInWords(counts, parts) || reportText.figures.noItem }),
    )
    const draw = (sheet: Sheet, y: number) => {
      shown.forEach((row, index) => bar(sheet, row, bars[from + index] ?? [], parts, y + index * rowHeight))
      legend(sheet, parts, y + shown.length * rowHeight + 4)
    }
    const alt = reportText.figures.barsAlt({ title, bars: told.join(' ') })
    yield figureBlock(shown.length * rowHeight + legendHeight, alt, draw, { before: 4 })
  }
}
