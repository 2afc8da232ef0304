import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { Origination, Performer } from '../../../shared/model/catalogue.ts'
import type { ReportRow } from '../../../shared/model/report.ts'
import type { Matrix } from '../../../shared/model/row.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { matrixFigures } from '../figures/matrix.ts'
import { heading1, heading2, heading3, passage } from '../headings.ts'
import type { RowSpec } from '../rows.ts'
import { capitalized, paragraph, prose } from '../spans.ts'
import { hairlineBelow, rowsBlock, table, type TableRow } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { colours, page, styles } from '../type-scale.ts'

const words = reportText.responsibility

/** Where the line stands between the two statements of a row. */
const lineAt: Readonly<Record<Origination, number>> = { inherited: 0.68, shared: 0.5, 'customer-specific': 0.32 }
const controlWidth = 104
const halves = page.left + controlWidth + 14
const halvesWidth = page.right - halves
const besideLine = 8

/** Cells with the same side for the same reason, together. */
function* whyRows(row: Matrix['rows'][number], matrix: Matrix): Generator<TableRow> {
  const groups = new Map<string, { layers: string[]; cell: Matrix['rows'][number]['cells'][number] }>()
  for (const cell of row.cells) {
    const layer = matrix.layers.find((each) => each.code === cell.layer)?.name ?? cell.layer
    const key = `${cell.side} ${cell.explanation.rule} ${cell.explanation.words}`
    const group = groups.get(key)
    if (group) group.layers.push(layer)
    else groups.set(key, { layers: [layer], cell })
  }
  for (const { layers, cell } of groups.values())
    yield {
      cells: [
        [paragraph(layers.join('; '), styles.cell)],
        [paragraph(reportWords.side[cell.side], styles.cellMedium)],
        [paragraph(capitalized(words.rule(cell.explanation)), styles.cell)],
      ],
    }
}

/** One half of a control: what it says, and who does it. */
function half(text: string | null, performers: readonly Performer[]): Paragraph[] {
  const said = text === null ? [paragraph(words.none, styles.cellQuiet)] : prose(text, styles.cell)
  const done = performers.map((each, index) => {
    const who = words.named({ party: reportWords.party[each.party], name: each.name })
    return paragraph(words.performer({ who, part: each.part }), styles.cellQuiet, index === 0 ? 4 : 1)
  })
  return [...said, ...done]
}

function statementRow(context: Context, row: ReportRow): RowSpec {
  const split = halves + halvesWidth * lineAt[row.origination]
  const to = context.places.of(row.ref)
  // Whoever acts on AWS's side stands under AWS's half; everybody else answers to the customer.
  const ours = row.performedBy.filter((each) => each.party !== 'aws')
  const theirs = row.performedBy.filter((each) => each.party === 'aws')
  const control: Paragraph[] = [
    { spans: [{ text: row.ref, style: styles.cellLink, to }] },
    paragraph(row.title, styles.cellMedium),
    paragraph(reportWords.origination[row.origination], { ...styles.cellQuiet, colour: colours.accent }, 2),
  ]
  return {
    tag: 'TR',
    above: 5,
    below: 6,
    destination: context.places.statements(row.ref),
    cells: [
      { x: page.left, width: controlWidth, content: control, tag: 'TH', scope: 'Row' },
      { x: halves, width: split - besideLine - halves, content: half(row.provided, theirs), tag: 'TD' },
      {
        x: split + besideLine,
        width: page.right - split - besideLine,
        content: half(row.responsibility, ours),
        tag: 'TD',
      },
    ],
    behind(sheet, top, bottom) {
      sheet.rule(split, top, split, bottom, colours.accent, 2)
      hairlineBelow(sheet, top, bottom)
    },
  }
}

const statementHead: RowSpec = {
  tag: 'TR',
  above: 2,
  below: 4,
  cells: [
    { x: page.left, width: controlWidth, content: [paragraph(words.control, styles.head)], tag: 'TH', scope: 'Column' },
    { x: halves, width: halvesWidth / 2, content: [paragraph(words.aws, styles.head)], tag: 'TH', scope: 'Column' },
    {
      x: halves + halvesWidth / 2,
      width: halvesWidth / 2,
      content: [{ spans: [{ text: words.customer, style: styles.head }], align: 'right' }],
      tag: 'TH',
      scope: 'Column',
    },
  ],
  behind: (sheet, _top, bottom) => sheet.rule(page.left, bottom, page.right, bottom, colours.quiet, 0.8),
}

function* statementRows(context: Context, rows: readonly ReportRow[]): Generator<RowSpec> {
  for (const row of rows) {
    context.step()
    yield statementRow(context, row)
  }
}

function* why(context: Context): Generator<Block> {
  const { matrix } = context.model
  const columns = [
    { head: words.layers, share: 4 },
    { head: words.side, share: 1.3 },
    { head: words.because, share: 5 },
  ]
  for (const row of matrix.rows) {
    yield heading3(context, row.name)
    yield table(context.sheet, columns, whyRows(row, matrix), { before: 3 })
  }
}

/** The reason for this report to exist: who answers for what, and why. */
export const responsibility: Section = {
  title: reportText.headings.responsibility,
  under: () => [words.matrix, words.why, words.statements],
  steps: (model) => model.units.reduce((sum, unit) => sum + unit.rows.length, 0),
  *blocks(context, chapter) {
    const [matrix, reasons, statements] = chapter.under
    yield heading1(context, chapter)
    yield passage(context, [paragraph(words.intro, styles.body)], 12)
    yield heading2(context, matrix)
    yield* matrixFigures(context)
    yield heading2(context, reasons)
    yield passage(context, [paragraph(words.whyNote, styles.bodyQuiet)], 4, true)
    yield* why(context)
    yield heading2(context, statements)
    yield passage(context, [paragraph(words.statementsNote, styles.bodyQuiet)], 4, true)
    for (const unit of context.model.units.filter((each) => each.rows.length > 0)) {
      yield heading3(context, unit.name)
      yield rowsBlock(context.sheet, statementHead, statementRows(context, unit.rows), { before: 4 })
    }
  },
}
