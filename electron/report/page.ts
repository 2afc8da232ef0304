import type { ReportModel } from '../../shared/model/report.ts'
import { reportText } from '../../shared/text/en/report.ts'
import { requestText } from '../../shared/text/en/requests.ts'
import type { Imprint } from './imprint.ts'
import { lateText, type LateText } from './late-text.ts'
import { baselineOf, type Sheet } from './sheet.ts'
import { heightOf, layOut, oneLine, type Line, type Span } from './text-run.ts'
import { colours, contentWidth, page, styles } from './type-scale.ts'

/** What runs along the head and the foot of each page. */
export interface Furniture {
  draw(pageNumber: number): void
  /** Writes how many pages there are onto each. */
  end(pages: number): void
}

const headLine = 46
const classificationWidth = 150

/** The line that all but the report of record carry on each page, so that no loose page passes for what was signed. */
export function imprintLine({ kind, recordHash, rendering = 'full' }: Imprint): string {
  if (rendering === 'requests') return requestText.line
  const hash = kind === 'draft' ? null : recordHash
  if (rendering !== 'full') return reportText.renderings[rendering].line({ hash })
  if (kind === 'draft') return reportText.imprint.draftLine
  if (kind === 'record') return ''
  return hash ? reportText.imprint.copyLine({ hash }) : reportText.imprint.copyWithoutHash
}

/** The first digits of the record's hash, in groups that can be read aloud. */
export function shortHash(hash: string): string {
  return (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ')
}

function footWords(model: ReportModel, imprint: Imprint): string {
  if (imprint.rendering === 'requests') return requestText.name
  const words: string[] = [reportText.running.revision({ number: model.revision }), reportText.imprint[imprint.kind]]
  if (imprint.rendering && imprint.rendering !== 'full')
    words.splice(1, 0, reportText.renderings[imprint.rendering].name)
  if (imprint.recordHash) words.push(reportText.imprint.recordLine({ short: shortHash(imprint.recordHash) }))
  return words.join('  ·  ')
}

/** Prepares the running lines once; they are the same on each page but for the number. */
export function furniture(sheet: Sheet, model: ReportModel, imprint: Imprint): Furniture {
  const { words } = sheet
  const footLine = sheet.look.paper.foot
  const { header, footer } = model.branding
  const line = (
    text: string,
    style = styles.running,
    align: 'left' | 'right' = 'left',
    width: number = contentWidth,
  ): Line[] => layOut([{ spans: [{ text, style } satisfies Span], align }], width, words)
  const classification = oneLine(model.about.classification, styles.running, classificationWidth, words)
  const title = `${model.about.client}  ·  ${model.about.title}`
  const head = line(oneLine(title, styles.running, contentWidth - classificationWidth - 20, words))
  const right = line(classification, styles.running, 'right')
  const foot = line(footWords(model, imprint))
  const notice = line(imprintLine(imprint), styles.runningBold)
  // The firm's own lines stand outside the others: the last of the head above them, the first of the foot below.
  const above = line(header)
  const below = line(footer)

  const numbers = new Map<number, LateText>()

  function pageNumber(number: number): void {
    const late = lateText(sheet.document, sheet.fonts, 'Page', styles.running)
    late.show(page.right, footLine + baselineOf(styles.running.leading, styles.running.size))
    numbers.set(number, late)
  }

  return {
    draw(number) {
      sheet.artifact(() => {
        sheet.bareLines(above, page.left, headLine - 2 - heightOf(above))
        sheet.bareLines(head, page.left, headLine)
        sheet.bareLines(right, page.left, headLine)
        sheet.rule(page.left, headLine + 13, page.right, headLine + 13, colours.rule, 0.5)
        sheet.rule(page.line, headLine + 10.5, page.line, headLine + 15.5, colours.accent, 1.4)
        sheet.rule(page.left, footLine - 4, page.right, footLine - 4, colours.rule, 0.5)
        sheet.bareLines(foot, page.left, footLine)
        sheet.bareLines(notice, page.left, footLine + 10)
        sheet.bareLines(below, page.left, footLine + 20)
        pageNumber(number)
      }, 'Pagination')
    },
    end(pages) {
      for (const [number, late] of numbers) late.fill(reportText.running.page({ page: number, pages }))
    },
  }
}
