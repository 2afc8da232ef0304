import { heatFields, isIn, riskGrades, type HeatField } from '../../../shared/figures/heat-map.ts'
import type { Risk } from '../../../shared/model/finding.ts'
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
const fieldWidth = (mapWidth - axis) / size

interface Placed {
  readonly ref: string
  readonly risk: Risk | null
}

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
function field(sheet: Sheet, place: HeatField, refs: readonly string[], x: number, y: number): void {
  sheet.box(x, y, fieldWidth, fieldHeight, heatTints[place.weight] ?? colours.paper)
  sheet.document.rect(x, y, fieldWidth, fieldHeight).lineWidth(0.5).stroke(colours.quiet)
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

function map(sheet: Sheet, title: string, placed: readonly Placed[], left: number, top: number): void {
  const x = left + axis
  const y = top + headHeight
  sheet.bareLines(layOut([{ spans: [{ text: title, style: styles.labelCell }] }], mapWidth, sheet.words), left, top)
  for (const place of heatFields) {
    const refs = placed.filter(({ risk }) => isIn(place, risk)).map(({ ref }) => ref)
    field(sheet, place, refs, x + place.column * fieldWidth, y + place.row * fieldHeight)
    if (place.column === 0) {
      const middle = y + place.row * fieldHeight + (fieldHeight - styles.head.leading) / 2
      label(sheet, reportWords.grade[place.impact], left, middle, axis - 6, 'right')
    }
    if (place.row === size - 1)
      label(
        sheet,
        reportWords.grade[place.likelihood],
        x + place.column * fieldWidth,
        y + size * fieldHeight + 2,
        fieldWidth,
        'center',
      )
  }
  label(sheet, words.impact, left, y - 11, axis - 6, 'right')
  label(sheet, words.likelihood, x, y + size * fieldHeight + 12, fieldWidth * size, 'center')
}

function told(title: string, placed: readonly Placed[]): string {
  const fields = heatFields.flatMap((place) => {
    const refs = placed.filter(({ risk }) => isIn(place, risk)).map(({ ref }) => ref)
    const { likelihood, impact } = place
    return refs.length === 0
      ? []
      : [words.heatField({ likelihood: reportWords.grade[likelihood], impact: reportWords.grade[impact], refs })]
  })
  return words.heatAlt({ title, fields: fields.length > 0 ? fields.join('; ') : words.heatEmpty })
}

/** Likelihood by impact, before and after treatment. The table beside it and the findings say the same in words. */
export function heatMaps(findings: readonly ReportFinding[]): Block {
  const initial = findings.map(({ ref, initial: risk }) => ({ ref, risk }))
  const residual = findings.map(({ ref, residual: risk }) => ({ ref, risk }))
  const alt = [told(words.heatInitial, initial), told(words.heatResidual, residual)].join(' ')
  const height = headHeight + size * fieldHeight + footHeight
  const draw = (sheet: Sheet, y: number) => {
    map(sheet, words.heatInitial, initial, page.left, y)
    map(sheet, words.heatResidual, residual, page.left + mapWidth + between, y)
  }
  return figureBlock(height, alt, draw, { before: 10 })
}
