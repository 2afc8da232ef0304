import PDFDocument from 'pdfkit'
import { noBranding } from '../../shared/model/branding.ts'
import { signatureText as words } from '../../shared/text/en/signature.ts'
import type { SignatureCertificate } from '../../shared/model/revision.ts'
import { fontFile, openFonts } from '../report/fonts.ts'
import { lookOf } from '../report/look.ts'
import { openSheet } from '../report/sheet.ts'
import { heightOf, layOut, oneLine } from '../report/text-run.ts'
import { paragraph } from '../report/spans.ts'
import { colours, styles } from '../report/type-scale.ts'
import { openWordRuns } from '../report/word-runs.ts'
import { PdfFile } from './pdf/file.ts'

/** What a signed field shows. */
export interface Shown {
  readonly name: string
  readonly certificate: SignatureCertificate
  readonly at: string
}

const padding = 7

/** Draws what a signed field shows as a file of one page, with the report's own fonts, so that it is text like any other. */
export async function drawAppearance(width: number, height: number, shown: Shown): Promise<PdfFile> {
  const document = new PDFDocument({
    size: [width, height],
    margin: 0,
    font: fontFile('sans'),
    info: { CreationDate: new Date(shown.at) },
  })
  const parts: Buffer[] = []
  const ended = new Promise<void>((resolve) => {
    document.on('data', (part: Buffer) => parts.push(part)).on('end', resolve)
  })
  const fonts = openFonts(document)
  const runs = openWordRuns(fonts)
  const sheet = openSheet(document, fonts, runs, lookOf(noBranding, {}))
  const room = width - 2 * padding
  const line = (text: string, style: (typeof styles)[keyof typeof styles]) =>
    paragraph(oneLine(text, style, room, runs), style)
  const lines = layOut(
    [
      line(words.signedBy(shown), styles.cellBold),
      line(words.certificate(shown.certificate), styles.hash),
      ...originOf(shown.certificate).map((each) => line(each, styles.hash)),
      line(words.time(shown), styles.hash),
    ],
    room,
    runs,
  )
  sheet.box(0, 0, width, height, colours.tint)
  sheet.bareLines(lines, padding, (height - heightOf(lines)) / 2)
  document.end()
  await ended
  return PdfFile.open(Buffer.concat(parts))
}

function originOf({ selfIssued, subject, issuer, madeBeside }: SignatureCertificate): string[] {
  const origin = selfIssued ? words.selfIssued({ subject }) : words.issued({ issuer })
  return madeBeside.length > 0 ? [origin, words.beside({ roles: madeBeside })] : [origin]
}
