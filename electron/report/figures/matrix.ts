import type { Side } from '../../../shared/model/catalogue.ts'
import type { Matrix } from '../../../shared/model/row.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import { figureBlock, type Block } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Sheet } from '../sheet.ts'
import { layOut, oneLine } from '../text-run.ts'
import { colours, contentWidth, page, styles } from '../type-scale.ts'
import { sideCell } from './demarcation.ts'

const nameWidth = 122
const headHeight = 146
const rowHeight = 21
const cellHeight = 15
const cellGap = 3
const legendHeight = 26
/** Services in one figure: on the page the section begins on, and on the pages after it. */
const rowsOnFirst = 18
const rowsPerPage = 25

type MatrixRow = Matrix['rows'][number]

function cellsOf(row: MatrixRow, matrix: Matrix): Side[] {
  const sides = new Map(row.cells.map((cell) => [cell.layer, cell.side]))
  return matrix.layers.map((layer) => sides.get(layer.code) ?? 'none')
}

function altText(rows: readonly MatrixRow[], matrix: Matrix): string {
  const told = rows.map((row) => {
    const cells = row.cells.map((cell) => {
      const layer = matrix.layers.find((each) => each.code === cell.layer)
      return `${layer?.name ?? cell.layer} ${reportWords.side[cell.side]}`
    })
    return reportText.responsibility.matrixRow({ service: row.name, cells: reportText.listed({ items: cells }) })
  })
  return reportText.responsibility.matrixAlt({ rows: told.join(' ') })
}

function layerHead(sheet: Sheet, name: string, x: number, bottom: number): void {
  const shown = oneLine(name, styles.head, headHeight + 6, sheet.words)
  const lines = layOut(
    [{ spans: [{ text: shown, style: { ...styles.head, colour: colours.soft } }] }],
    headHeight + 40,
    sheet.words,
  )
  sheet.turned(-66, x, bottom, () => sheet.bareLines(lines, x, bottom - 6))
}

function rowName(sheet: Sheet, row: MatrixRow, y: number): void {
  const name = oneLine(row.name, styles.matrix, nameWidth - 6, sheet.words)
  const kind = reportWords.serviceClass[row.class]
  const lines = layOut(
    [
      { spans: [{ text: name, style: styles.matrix }] },
      { spans: [{ text: kind, style: { ...styles.head, size: 5.8, leading: 7 } }] },
    ],
    nameWidth,
    sheet.words,
  )
  sheet.bareLines(lines, page.left, y + (rowHeight - 17) / 2)
}

function legend(sheet: Sheet, y: number): void {
  const sides = ['aws', 'shared', 'customer', 'none'] as const
  const width = contentWidth / sides.length
  sides.forEach((side, index) => {
    const x = page.left + index * width
    sideCell(sheet, side, { x, y: y + 8, width: 26, height: cellHeight })
    const words = [{ spans: [{ text: reportText.responsibility.legend[side].slice(3), style: styles.cell }] }]
    sheet.bareLines(layOut(words, width - 34, sheet.words), x + 33, y + 10)
  })
}

function drawMatrix(sheet: Sheet, rows: readonly MatrixRow[], matrix: Matrix, y: number): void {
  const step = (contentWidth - nameWidth) / Math.max(1, matrix.layers.length)
  const top = y + headHeight
  matrix.layers.forEach((layer, index) =>
    layerHead(sheet, layer.name, page.left + nameWidth + step * (index + 0.5), top - 3),
  )
  sheet.rule(page.left, top, page.right, top, colours.quiet, 0.8)
  rows.forEach((row, at) => {
    const rowTop = top + 2 + at * rowHeight
    rowName(sheet, row, rowTop)
    cellsOf(row, matrix).forEach((side, index) => {
      const x = page.left + nameWidth + step * index + cellGap / 2
      sideCell(sheet, side, { x, y: rowTop + (rowHeight - cellHeight) / 2, width: step - cellGap, height: cellHeight })
    })
    sheet.rule(page.left, rowTop + rowHeight, page.right, rowTop + rowHeight, colours.hair, 0.4)
  })
  legend(sheet, top + 2 + rows.length * rowHeight + 4)
}

/** The responsibility matrix, as many figures as it needs pages. */
export function* matrixFigures(context: Context): Generator<Block> {
  const { matrix } = context.model
  const breaks = [0]
  for (let at = rowsOnFirst; at < matrix.rows.length; at += rowsPerPage) breaks.push(at)
  for (const [index, from] of breaks.entries()) {
    const rows = matrix.rows.slice(from, breaks[index + 1])
    const height = headHeight + rows.length * rowHeight + legendHeight + 6
    yield figureBlock(height, altText(rows, matrix), (sheet, y) => drawMatrix(sheet, rows, matrix, y), { before: 6 })
  }
}
