import { dayInWords } from '../../../shared/text/en/days.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportSoa } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Entry } from '../context.ts'
import { fields, heading2, passage } from '../headings.ts'
import { marked, paragraph, prose } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { colours, determinationMarks, styles } from '../type-scale.ts'

const words = reportText.soa
type SoaLine = ReportSoa['entries'][number]

function claim({ included, implemented }: SoaLine): string {
  if (!included) return words.excluded
  return implemented ? words.implemented : words.notImplemented
}

function compared({ result, contradiction }: SoaLine): Paragraph[] {
  return [
    result
      ? { spans: marked(determinationMarks[result], reportWords.determination[result]) }
      : paragraph(words.noResult, styles.cellQuiet),
    ...prose(contradiction, { ...styles.cellMedium, colour: colours.warning }, 2),
  ]
}

function* rows(context: Context): Generator<TableRow> {
  for (const entry of context.model.soa.entries) {
    context.step()
    const justification = prose(entry.justification, styles.cell)
    yield {
      cells: [
        [paragraph(entry.requirement, styles.cellBold), paragraph(entry.title, styles.cell)],
        [paragraph(claim(entry), styles.cell)],
        justification.length > 0 ? justification : [paragraph(words.noJustification, styles.cellQuiet)],
        compared(entry),
      ],
    }
  }
}

function document({ version, date }: ReportSoa): string {
  const parts = [version && words.version({ version }), date ? words.dated({ day: dayInWords(date) }) : '']
  return reportText.listed({ items: parts.filter((each) => each !== '') }) || words.unnamed
}

function facts(soa: ReportSoa): readonly (readonly [string, string])[] {
  const included = soa.entries.filter((entry) => entry.included)
  const against = soa.entries.filter((entry) => entry.contradiction !== '').length
  return [
    [words.document, document(soa)],
    [
      words.counts,
      words.countsOf({
        included: included.length,
        implemented: included.filter((entry) => entry.implemented).length,
        excluded: soa.entries.length - included.length,
      }),
    ],
    [words.result, soa.entries.every((entry) => entry.result === null) ? words.notAssessed : ''],
    [words.contradictions, against === 0 ? words.noContradictions : words.contradictionCount({ count: against })],
  ]
}

/** The client's own Statement of Applicability beside the results; the auditor issues none. */
export function* soaBlocks(context: Context, entry: Entry | undefined): Generator<Block> {
  const { soa } = context.model
  yield heading2(context, entry)
  yield passage(context, [paragraph(words.intro, styles.bodyQuiet)], 4, true)
  const list = facts(soa).map(([label, text]) => ({ label, content: prose(text, styles.fact) }))
  yield* fields(context, list, { label: styles.labelSmall, before: 6, between: 1 })
  const columns = [
    { head: words.control, share: 3 },
    { head: words.says, share: 2 },
    { head: words.justification, share: 4.4 },
    { head: words.result, share: 3.2 },
  ]
  yield table(context.sheet, columns, rows(context), { before: 8 })
}
