import { dayInWords, instantInWords } from '../../../shared/text/en/days.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { Context } from '../context.ts'
import { hatch } from '../figures/demarcation.ts'
import type { Imprint } from '../imprint.ts'
import type { LogoPicture } from '../look.ts'
import { imprintLine } from '../page.ts'
import { hashLines, paragraph, prose } from '../spans.ts'
import { heightOf, layOut, type Line, type Paragraph } from '../text-run.ts'
import { colours, page, styles } from '../type-scale.ts'
import type { Sheet } from '../sheet.ts'

const lineX = 198
const textX = 222
const width = page.right - textX
const labelWidth = 92
/** From the lower edge of the paper: where the facts end at the latest, and begin at the latest. */
const aboveEdge = 42
const factsHeight = 282
/** The room of each logo, from the upper left corner of the customer's side. */
const logoTop = 86
const logoWidth = 146
const logoHeight = 54

/** The line down the whole page: AWS's side hatched at its left, the customer's side open at its right. */
function backdrop(sheet: Sheet): void {
  const { height, shift } = sheet.look.paper
  hatch(sheet, { x: -shift, y: 0, width: lineX + shift, height }, '#e3e8ed', 9, 0.6)
  sheet.rule(lineX, 0, lineX, height, colours.accent, 3)
  const side = (text: string, x: number, align: 'left' | 'right', room: number) => {
    const lines = layOut([{ spans: [{ text, style: styles.kicker }], align }], room, sheet.words)
    sheet.bareLines(lines, x, 56)
  }
  sheet.box(lineX - 96, 54, 84, 16, colours.paper)
  side(reportText.cover.aws, lineX - 104, 'right', 88)
  side(reportText.cover.customer, textX - 8, 'left', 160)
}

function facts(context: Context): readonly (readonly [string, Paragraph[]])[] {
  const { about, firm, revision, date } = context.model
  const { cover } = reportText
  const text = (words: string) => prose(words, styles.body)
  const hash = context.imprint.recordHash
  return [
    [cover.engagement, text(about.engagement)],
    [cover.period, text(reportText.period(about.period))],
    [cover.asOf, text(about.asOf ? dayInWords(about.asOf) : '')],
    [cover.kind, text(reportWords.kind[about.kind])],
    [cover.mode, text(reportWords.mode[about.mode])],
    [cover.classification, text(about.classification)],
    [cover.firm, text(firm)],
    [cover.revision, text(String(revision))],
    [cover.date, text(instantInWords(date))],
    [
      cover.record,
      [
        hash
          ? paragraph(hashLines(hash), { ...styles.hash, size: 7.6, leading: 11.2 })
          : paragraph(cover.noRecord, styles.body),
      ],
    ],
  ]
}

/** Long names are set smaller, so that the cover stays one page. */
function fitted(paragraphs: readonly Paragraph[], room: number, sheet: Sheet): Line[] {
  for (const scale of [1, 0.8, 0.62, 0.5, 0.38]) {
    const smaller = paragraphs.map((each) => ({
      ...each,
      spans: each.spans.map((span) => ({
        ...span,
        style: { ...span.style, size: span.style.size * scale, leading: span.style.leading * scale },
      })),
    }))
    const lines = layOut(smaller, width, sheet.words)
    if (heightOf(lines) <= room || scale === 0.38) return lines
  }
  return []
}

function drawFact(sheet: Sheet, label: string, content: readonly Paragraph[], y: number): number {
  const value = layOut(content, width - labelWidth, sheet.words)
  if (value.length === 0) return y
  const element = sheet.element('P')
  sheet.lines(element, layOut([paragraph(label, styles.label)], labelWidth, sheet.words), textX, y)
  const bottom = sheet.lines(element, value, textX + labelWidth, y)
  element.end()
  return bottom + 3
}

/** What the document is, over the name of the client. A request list has no cover. */
function kicker({ rendering = 'full' }: Imprint): string {
  return rendering === 'full' || rendering === 'requests'
    ? reportText.cover.kicker
    : reportText.renderings[rendering].name
}

/** A logo in its room: as large as fits, and never larger than its pixels are at 72 dots to the inch. */
function drawLogo(sheet: Sheet, logo: LogoPicture | null, alt: string, align: 'left' | 'right'): void {
  if (!logo) return
  const scale = Math.min(1, logoWidth / logo.width, logoHeight / logo.height)
  const [width, height] = [logo.width * scale, logo.height * scale]
  const x = align === 'left' ? textX : page.right - width
  const y = logoTop + logoHeight - height
  const bounds = { bbox: [x, y, x + width, y + height] }
  const element = sheet.element('Figure', undefined, { alt, ...bounds })
  sheet.figure(element, () => sheet.picture(logo.png, x, y, width, height))
  element.end()
}

/** The first page. */
export function drawCover(context: Context): void {
  const { sheet, model, imprint } = context
  sheet.beginSection()
  sheet.artifact(() => backdrop(sheet))
  drawLogo(sheet, sheet.look.firmLogo, reportText.cover.logoOf({ name: model.firm }), 'left')
  drawLogo(sheet, sheet.look.clientLogo, reportText.cover.logoOf({ name: model.about.client }), 'right')
  let y = 170
  const put = (tag: string, lines: readonly Line[]) => {
    const element = sheet.element(tag)
    y = sheet.lines(element, lines, textX, y)
    element.end()
  }
  const notice = imprintLine(imprint)
  put('P', layOut([paragraph(kicker(imprint), styles.kicker)], width, sheet.words))
  y += 14
  put('P', fitted([paragraph(model.about.client, styles.display)], 150, sheet))
  y += 8
  put('H1', fitted([paragraph(model.about.title, styles.coverTitle)], 110, sheet))
  if (notice) {
    y += 16
    put('P', layOut([paragraph(notice, { ...styles.runningBold, size: 8.5, leading: 12 })], width, sheet.words))
  }
  const list = facts(context)
  const room = list.reduce((sum, [, content]) => {
    const height = heightOf(layOut(content, width - labelWidth, sheet.words))
    return sum + (height > 0 ? height + 3 : 0)
  }, 0)
  const { height } = sheet.look.paper
  const factsTop = Math.min(height - factsHeight, height - aboveEdge - room)
  const own = prose(model.branding.coverText, styles.body)
  if (own.length > 0) {
    y += 14
    put('P', fitted(own, Math.max(40, factsTop - y - 20), sheet))
  }
  y = Math.max(y + 24, factsTop)
  for (const [label, content] of list) y = drawFact(sheet, label, content, y)
}
