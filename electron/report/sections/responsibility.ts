import { rowLine } from '../../../assessments/figures/demarcation.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { Performer } from '../../../shared/model/catalogue.ts'
import type { ReportRow } from '../../../shared/model/report.ts'
import type { Matrix } from '../../../shared/model/row.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { matrixFigures } from '../figures/matrix.ts'
import { sharedExplanations } from '../explanations.ts'
import { fields, heading1, heading2, heading3, note, passage } from '../headings.ts'
import type { RowSpec } from '../rows.ts'
import { capitalized, dotted, libraryProse, middleDot, paragraph, span } from '../spans.ts'
import { hairlineBelow, rowsBlock, table, type TableRow } from '../table.ts'
import { heightOf, layOut, type Paragraph } from '../text-run.ts'
import { colours, contentWidth, page, styles } from '../type-scale.ts'

const words = reportText.responsibility

const besideLine = 8

/** Layers of a service on the same side for the same reason, together. */
function* whyRows(row: Matrix['rows'][number], matrix: Matrix): Generator<TableRow> {
  const groups = new Map<string, { layers: string[]; cell: Matrix['rows'][number]['cells'][number] }>()
  for (const cell of row.cells) {
    const layer = matrix.layers.find((each) => each.code === cell.layer)?.name ?? cell.layer
    const key = `${cell.side} ${cell.explanation.rule} ${cell.explanation.words}`
    const group = groups.get(key)
    if (group) group.layers.push(layer)
    else groups.set(key, { layers: [layer], cell })
  }
  for (const [index, { layers, cell }] of [...groups.values()].entries())
    yield {
      cells: [
        [paragraph(row.name, index === 0 ? styles.cellBold : styles.cellQuiet)],
        [paragraph(layers.join('; '), styles.cell)],
        [paragraph(reportWords.side[cell.side], styles.cellMedium)],
        [paragraph(capitalized(words.rule(cell.explanation)), styles.cell)],
      ],
    }
}

/** One half of a control: what it says, and who does it. */
function half(text: string | null, performers: readonly Performer[]): Paragraph[] {
  const said = text === null ? [paragraph(words.none, styles.cellQuiet)] : libraryProse(text, styles.cell)
  const done = performers.map((each) => {
    const who = words.named({ party: reportWords.party[each.party], name: each.name })
    return words.performer({ who, part: each.part })
  })
  return [...said, ...libraryProse(dotted(done), styles.cellQuiet).map((each) => ({ ...each, before: 3 }))]
}

/** Both halves are read side by side: up to this height they stay on one page. */
const wholeStatement = 260

/** The control over the full width, both halves below it with the line between them. */
function statementRow(context: Context, row: ReportRow): RowSpec {
  const split = page.left + contentWidth * rowLine[row.origination]
  const to = context.places.of(row.ref)
  // Whoever acts on AWS's side stands under AWS's half; everybody else answers to the customer.
  const ours = row.performedBy.filter((each) => each.party !== 'aws')
  const theirs = row.performedBy.filter((each) => each.party === 'aws')
  const control: Paragraph = {
    spans: [
      { text: row.ref, style: styles.cellLink, to },
      span(`  ${row.title}`, styles.cellMedium),
      span(`${middleDot}${reportWords.origination[row.origination]}`, { ...styles.cellQuiet, colour: colours.accent }),
    ],
  }
  const drop = heightOf(layOut([control], contentWidth, context.sheet.words)) + 2
  return {
    tag: 'TR',
    above: 4,
    below: 5,
    whole: wholeStatement,
    destination: context.places.statements(row.ref),
    cells: [
      { x: page.left, width: contentWidth, content: [control], tag: 'TH', scope: 'Row' },
      { x: page.left, width: split - besideLine - page.left, content: half(row.provided, theirs), tag: 'TD', drop },
      {
        x: split + besideLine,
        width: page.right - split - besideLine,
        content: half(row.responsibility, ours),
        tag: 'TD',
        drop,
      },
    ],
    behind(sheet, top, bottom, { first }) {
      sheet.rule(split, top + (first ? 4 + drop : 2), split, bottom - 4, colours.accent, 2)
      hairlineBelow(sheet, top, bottom)
    },
  }
}

const headWidth = contentWidth / 2
const headDrop = styles.head.leading + 2

/** The heads stand as what they head: the control over both halves, AWS's half at the left and the customer's at the right. */
const statementHead: RowSpec = {
  tag: 'TR',
  above: 2,
  below: 4,
  cells: [
    { x: page.left, width: contentWidth, content: [paragraph(words.control, styles.head)], tag: 'TH', scope: 'Column' },
    {
      x: page.left,
      width: headWidth,
      content: [paragraph(words.aws, styles.head)],
      tag: 'TH',
      scope: 'Column',
      drop: headDrop,
    },
    {
      x: page.left + headWidth,
      width: headWidth,
      content: [{ spans: [span(words.customer, styles.head)], align: 'right' }],
      tag: 'TH',
      scope: 'Column',
      drop: headDrop,
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

function* allWhyRows({ model }: Context): Generator<TableRow> {
  for (const row of model.matrix.rows) yield* whyRows(row, model.matrix)
}

function why(context: Context): Block {
  const columns = [
    { head: words.service, share: 2.2 },
    { head: words.layers, share: 4 },
    { head: words.side, share: 1.3 },
    { head: words.because, share: 4.2 },
  ]
  return table(context.sheet, columns, allWhyRows(context), { before: 8 })
}

/** The rules by which several items stand where they stand: told once, so that each of them need only name its rule. */
function* rules(context: Context): Generator<Block> {
  const shared = [...sharedExplanations(context.model).values()]
  if (shared.length === 0) return
  yield heading3(context, words.rules)
  yield note(context, [paragraph(words.rulesNote, styles.bodyQuiet)], 2, true)
  const list = shared.map((each) => ({
    label: each.rule,
    content: [paragraph(capitalized(each.words), styles.fact)],
  }))
  yield* fields(context, list, { label: styles.labelSmall, before: 4, between: 1 })
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
    if (context.model.matrix.rows.length > 0) yield why(context)
    yield* rules(context)
    yield heading2(context, statements)
    yield passage(context, [paragraph(words.statementsNote, styles.bodyQuiet)], 4, true)
    for (const unit of context.model.units.filter((each) => each.rows.length > 0)) {
      yield heading3(context, unit.name)
      yield rowsBlock(context.sheet, statementHead, statementRows(context, unit.rows), { before: 4 })
    }
  },
}
