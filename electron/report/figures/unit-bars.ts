import type { Conclusion } from '../../../shared/model/item.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import { figureBlock, type Block } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Sheet } from '../sheet.ts'
import { layOut, oneLine } from '../text-run.ts'
import { colours, conclusionMarks, contentWidth, page, styles } from '../type-scale.ts'
import { hatch } from './demarcation.ts'

type Unit = ReportModel['summary']['units'][number]

/** The order in which conclusions stand, from left to right. */
export const conclusionOrder: readonly Conclusion[] = [
  'compliant',
  'partially-compliant',
  'non-compliant',
  'not-assessed',
  'not-applicable',
]

const nameWidth = 128
const percentWidth = 30
const rowHeight = 11.6
const barHeight = 8.6
const legendHeight = 18
const unitsPerFigure = 34

/** Counts in words, leaving out what there is none of. */
export function countsInWords(counts: Unit['counts']): string {
  const told = conclusionOrder
    .filter((conclusion) => counts[conclusion] > 0)
    .map((conclusion) => reportText.count({ count: counts[conclusion], words: reportWords.conclusion[conclusion] }))
  return reportText.listed({ items: told })
}

function totalOf(unit: Unit): number {
  return conclusionOrder.reduce((sum, conclusion) => sum + unit.counts[conclusion], 0)
}

/** Fills tell conclusions apart in grey too: solid, light with slanted lines, dark, open, open with a line. */
function segment(sheet: Sheet, conclusion: Conclusion, x: number, y: number, width: number): void {
  const { colour } = conclusionMarks[conclusion]
  const { document } = sheet
  if (conclusion === 'compliant' || conclusion === 'non-compliant') sheet.box(x, y, width, barHeight, colour)
  else {
    sheet.box(x, y, width, barHeight, conclusion === 'partially-compliant' ? '#f7e6bd' : colours.paper)
    if (conclusion === 'partially-compliant') hatch(sheet, { x, y, width, height: barHeight }, colour, 2.6, 0.7)
    document
      .rect(x + 0.3, y + 0.3, Math.max(0.1, width - 0.6), barHeight - 0.6)
      .lineWidth(0.6)
      .stroke(colour)
    if (conclusion === 'not-applicable')
      sheet.rule(x + 1.5, y + barHeight / 2, x + width - 1.5, y + barHeight / 2, colour, 0.8)
  }
}

function figureInside(sheet: Sheet, conclusion: Conclusion, count: number, x: number, y: number, width: number): void {
  if (width < 9) return
  const solid = conclusion === 'compliant' || conclusion === 'non-compliant'
  const style = { ...styles.head, size: 6.4, leading: barHeight, colour: solid ? colours.paper : colours.ink }
  const room = 11
  const at = x + width / 2 - room / 2
  if (!solid) sheet.box(at + 1, y + 1, room - 2, barHeight - 2, colours.paper)
  sheet.bareLines(layOut([{ spans: [{ text: String(count), style }], align: 'center' }], room, sheet.words), at, y)
}

function bar(sheet: Sheet, unit: Unit, y: number, longest: number, showPercent: boolean): void {
  const room = contentWidth - nameWidth - (showPercent ? percentWidth : 0)
  const name = oneLine(unit.name, styles.cell, nameWidth - 8, sheet.words)
  sheet.bareLines(layOut([{ spans: [{ text: name, style: styles.cell }] }], nameWidth, sheet.words), page.left, y)
  let x = page.left + nameWidth
  for (const conclusion of conclusionOrder) {
    const width = (unit.counts[conclusion] / Math.max(1, longest)) * room
    if (width <= 0) continue
    segment(sheet, conclusion, x, y + 1, width - 0.8)
    figureInside(sheet, conclusion, unit.counts[conclusion], x, y + 1, width - 0.8)
    x += width
  }
  if (!showPercent || unit.percent === null) return
  const words = [
    {
      spans: [{ text: reportText.percent({ value: unit.percent }), style: styles.cellMedium }],
      align: 'right' as const,
    },
  ]
  sheet.bareLines(layOut(words, percentWidth, sheet.words), page.right - percentWidth, y)
}

function legend(sheet: Sheet, y: number): void {
  let x: number = page.left
  for (const conclusion of conclusionOrder) {
    segment(sheet, conclusion, x, y + 1, 12)
    sheet.mark(conclusionMarks[conclusion], x + 18, y + 5.5, 6)
    const lines = layOut(
      [{ spans: [{ text: reportWords.conclusion[conclusion], style: styles.head }] }],
      90,
      sheet.words,
    )
    sheet.bareLines(lines, x + 24, y)
    x += 32 + (lines[0]?.pieces.reduce((sum, piece) => sum + piece.width, 0) ?? 0)
  }
}

/** Conclusions of each unit as bars, with their numbers and a legend in words. */
export function* unitBars(context: Context, showPercent: boolean): Generator<Block> {
  const { units } = context.model.summary
  const longest = Math.max(1, ...units.map(totalOf))
  for (let from = 0; from < units.length; from += unitsPerFigure) {
    const part = units.slice(from, from + unitsPerFigure)
    const told = part.map((unit) =>
      reportText.summary.chartUnit({ name: unit.name, counts: countsInWords(unit.counts) }),
    )
    const alt = reportText.summary.chartAlt({ units: told.join(' ') })
    const height = part.length * rowHeight + legendHeight
    const draw = (sheet: Sheet, y: number) => {
      part.forEach((unit, index) => bar(sheet, unit, y + index * rowHeight, longest, showPercent))
      legend(sheet, y + part.length * rowHeight + 4)
    }
    yield figureBlock(height, alt, draw, { before: 4 })
  }
}
