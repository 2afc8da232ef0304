import { aloneLine } from '../../../assessments/figures/demarcation.ts'
import type { Side } from '../../../shared/model/catalogue.ts'
import { reportWords } from '../../../shared/text/en/report.ts'
import type { Sheet } from '../sheet.ts'
import { layOut } from '../text-run.ts'
import { colours, styles } from '../type-scale.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Slanted lines: the pattern of AWS's half, seen without colour. */
export function hatch(sheet: Sheet, box: Box, colour: string, step = 3.2, width = 0.45): void {
  const { document } = sheet
  const right = box.x + box.width
  const bottom = box.y + box.height
  document.lineWidth(width)
  for (let start = box.x - box.height; start < right; start += step) {
    const fromX = Math.max(box.x, start)
    const toX = Math.min(right, start + box.height)
    if (toX <= fromX) continue
    document.moveTo(fromX, bottom - (fromX - start)).lineTo(toX, bottom - (toX - start))
  }
  document.stroke(colour)
}

const letterRoom = 9.5

/** One cell of the matrix: pattern, position of the line and letter all say the same. */
export function sideCell(sheet: Sheet, side: Side, box: Box): void {
  if (side === 'none') {
    letter(sheet, side, box, 0.5, false)
    return
  }
  const split = box.x + box.width * aloneLine[side]
  sheet.box(box.x, box.y, box.width, box.height, colours.paper)
  if (split < box.x + box.width) sheet.box(split, box.y, box.x + box.width - split, box.height, colours.customerHalf)
  if (split > box.x) hatch(sheet, { ...box, width: split - box.x }, colours.awsHalf)
  sheet.document.rect(box.x, box.y, box.width, box.height).lineWidth(0.4).stroke(colours.rule)
  sheet.rule(split, box.y - 0.6, split, box.y + box.height + 0.6, colours.accent, 1.8)
  letter(sheet, side, box, 0.5, side !== 'customer')
}

function letter(sheet: Sheet, side: Side, box: Box, at: number, knockOut: boolean): void {
  const lines = layOut(
    [{ spans: [{ text: reportWords.sideLetter[side], style: styles.matrixLetter }], align: 'center' }],
    letterRoom,
    sheet.words,
  )
  const x = box.x + box.width * at - letterRoom / 2
  const y = box.y + (box.height - styles.matrixLetter.leading) / 2
  if (knockOut) sheet.box(x, y - 0.2, letterRoom, styles.matrixLetter.leading + 0.4, colours.paper)
  sheet.bareLines(lines, x, y)
}
