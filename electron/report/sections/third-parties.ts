import { dayInWords } from '../../../shared/text/en/days.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportWorksheet } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context } from '../context.ts'
import { paragraph, prose, references, span } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { styles } from '../type-scale.ts'

const words = reportText.worksheet

const cell = (text: string, otherwise = '') => {
  const said = prose(text, styles.cell)
  return said.length > 0 ? said : [paragraph(otherwise, styles.cellQuiet)]
}

/** AWS services for security, identity and compliance, and what each is used for. */
export function securityServicesTable(context: Context): Block {
  const rows = context.model.worksheet.securityServices.map(({ name, use }): TableRow => ({
    cells: [[paragraph(name, styles.cellBold)], cell(use, words.noUse)],
  }))
  const columns = [
    { head: words.service, share: 2 },
    { head: words.use, share: 5 },
  ]
  return table(context.sheet, columns, rows, { before: 6 })
}

/** Who of the audit teams was trained in what, and when. */
export function trainingTable(context: Context): Block {
  const rows = context.model.worksheet.training.map(({ name, team, course, on, note }): TableRow => ({
    cells: [
      [paragraph(name, styles.cellBold)],
      cell(reportWords.auditTeam[team]),
      cell(course),
      cell(on ? dayInWords(on) : '', words.noDay),
      cell(note),
    ],
  }))
  const columns = [
    { head: words.trained, share: 2.2 },
    { head: words.team, share: 1.8 },
    { head: words.course, share: 2.4 },
    { head: words.on, share: 2.1 },
    { head: words.note, share: 2.4 },
  ]
  return table(context.sheet, columns, rows, { before: 8 })
}

type Partner = ReportWorksheet['partners'][number]

function operates({ operates: parts }: Partner, { places }: Context): Paragraph[] {
  if (parts.length === 0) return [paragraph(words.operatesNothing, styles.cellQuiet)]
  return parts.map(({ items, part }, index) => ({
    spans: [
      ...(items.length > 0
        ? references(items, places, styles.cell, styles.cellLink)
        : [span(words.noItem, styles.cellQuiet)]),
      span(`: ${part}`, styles.cell),
    ],
    before: index === 0 ? 0 : 3,
  }))
}

/** Marketplace solutions and partners, with the controls they operate. */
export function partnersTable(context: Context): Block {
  const rows = context.model.worksheet.partners.map((partner, index): TableRow => ({
    destination: context.places.partner(index),
    cells: [
      [paragraph(partner.name, styles.cellBold), paragraph(reportWords.partner[partner.kind], styles.cellQuiet)],
      cell(partner.offer),
      operates(partner, context),
      cell(partner.note),
    ],
  }))
  const columns = [
    { head: words.partner, share: 2.2 },
    { head: words.offer, share: 2.2 },
    { head: words.operates, share: 3.6 },
    { head: words.note, share: 2.4 },
  ]
  return table(context.sheet, columns, rows, { before: 6 })
}
