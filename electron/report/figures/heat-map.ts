import { placedOn, riskGrades, type HeatField, type HeatMoment } from '../../../assessments/figures/heat-map.ts'
import type { ReportFinding } from '../../../shared/model/report.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import { figureBlock, type Block } from '../blocks.ts'
import type { Sheet } from '../sheet.ts'
import { heightOf, layOut } from '../text-run.ts'
import { colours, contentWidth, heatTints, page, styles } from '../type-scale.ts'

const words = reportText.figures
const axis = 46
const between = 26
const fieldHeight = 40
const headHeight = 27
const footHeight = 24
const size = riskGrades.length
/** References in one field. */
const mostRefs = 4
const mapWidth = (contentWidth - between) / 2
const squareWidth = mapWidth - axis
const squareHeight = fieldHeight * size
const fieldWidth = squareWidth / size

function label(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  width: number,
  align: 'left' | 'right' | 'center',
): void {
  sheet.bareLines(layOut([{ spans: [{ text, style: styles.head }], align }], width, sheet.words), x, y)
}

/** A field with how many stand in it, and which. */
function field(sheet: Sheet, place: HeatField, refs: readonly string[], left: number, top: number): void {
  const [x, y] = [left + place.box.x * squareWidth, top + place.box.y * squareHeight]
  sheet.box(x, y, fieldWidth, fieldHeight, heatTints[place.weight] ?? colours.paper)
  sheet.document.rect(x, y, fieldWidth, fieldHeight).lineWidth(0.5).stroke(colours.quiet)
  for (const { x: at, y: from, width, height } of place.strokes)
    sheet.box(
      left + at * squareWidth,
      top + from * squareHeight,
      width * squareWidth,
      height * squareHeight,
      colours.soft,
    )
  if (refs.length === 0) return
  const lines = layOut(
    [
      { spans: [{ text: words.heatCount({ count: refs.length }), style: styles.cellBold }], align: 'center' },
      { spans: [{ text: namedIn(refs), style: styles.head }], align: 'center' },
    ],
    fieldWidth - 6,
    sheet.words,
  )
  sheet.bareLines(lines, x + 3, y + (fieldHeight - heightOf(lines)) / 2)
}

/** As many references as stand in two lines, and how many more there are; the description names them all. */
function namedIn(refs: readonly string[]): string {
  const more = refs.length - mostRefs
  return more > 0
    ? words.heatMore({ refs: refs.slice(0, mostRefs - 1), more: more + 1 })
    : reportText.listed({ items: refs })
}

interface Map {
  readonly title: string
  readonly fields: readonly { readonly field: HeatField; readonly refs: readonly string[] }[]
}

function mapOf(title: string, findings: readonly ReportFinding[], moment: HeatMoment): Map {
  const { fields } = placedOn(findings, moment)
  return { title, fields: fields.map(({ field, entries }) => ({ field, refs: entries.map(({ ref }) => ref) })) }
}

function drawMap(sheet: Sheet, { title, fields }: Map, left: number, top: number): void {
  const x = left + axis
  const y = top + headHeight
  sheet.bareLines(layOut([{ spans: [{ text: title, style: styles.labelCell }] }], mapWidth, sheet.words), left, top)
  for (const { field: place, refs } of fields) {
    field(sheet, place, refs, x, y)
    if (place.column === 0) {
      const middle = y + place.box.y * squareHeight + (fieldHeight - styles.head.leading) / 2
      label(sheet, reportWords.grade[place.impact], left, middle, axis - 6, 'right')
    }
    if (place.row === size - 1) {
      const name = reportWords.grade[place.likelihood]
      label(sheet, name, x + place.box.x * squareWidth, y + squareHeight + 2, fieldWidth, 'center')
    }
  }
  label(sheet, words.impact, left, y - 11, axis - 6, 'right')
  label(sheet, words.likelihood, x, y + squareHeight + 12, squareWidth, 'center')
}

function told({ title, fields }: Map): string {
  const filled = fields.flatMap(({ field: { likelihood, impact }, refs }) =>
    refs.length === 0
      ? []
      : [words.heatField({ likelihood: reportWords.grade[likelihood], impact: reportWords.grade[impact], refs })],
  )
  return words.heatAlt({ title, fields: filled.length > 0 ? filled.join('; ') : words.heatEmpty })
}

/** Likelihood by impact, before and after treatment. The table beside it and the findings say the same in words. */
export function heatMaps(findings: readonly ReportFinding[]): Block {
  const initial = mapOf(words.heatInitial, findings, 'initial')
  const residual = mapOf(words.heatResidual, findings, 'residual')
  const height = headHeight + squareHeight + footHeight
  const draw = (sheet: Sheet, y: number) => {
    drawMap(sheet, initial, page.left, y)
    drawMap(sheet, residual, page.left + mapWidth + between, y)
  }
  return figureBlock(height, [told(initial), told(residual)].join(' '), draw, { before: 10 })
}
