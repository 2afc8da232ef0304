import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportRow, ReportUnit } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { isShared, sharedExplanations } from '../explanations.ts'
import { countsInWords } from '../figures/unit-bars.ts'
import { fields, heading1, heading2, note, passage, type Field } from '../headings.ts'
import type { RowSpec } from '../rows.ts'
import { capitalized, dotted, libraryProse, marked, paragraph, prose, references, span } from '../spans.ts'
import { rowBlock } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { colours, conclusionMarks, contentWidth, page, relianceMarks, styles } from '../type-scale.ts'
import { character } from './scope.ts'

const words = reportText.services
type Procedure = ReportRow['procedures'][number]
type Told = ReturnType<typeof sharedExplanations>

const verdictWidth = 112

/** Reference and title at the left, the conclusion at the right, under a rule. */
function itemHead(context: Context, row: ReportRow): RowSpec {
  const titleX = page.text
  const verdict = marked(conclusionMarks[row.conclusion], reportWords.conclusion[row.conclusion], {
    ...styles.heading3,
    size: 8.6,
  })
  return {
    tag: 'H3',
    above: 7,
    below: 5,
    destination: context.places.of(row.ref),
    cells: [
      { x: page.left, width: titleX - page.left - 8, content: [paragraph(row.ref, styles.heading3)], tag: 'Span' },
      {
        x: titleX,
        width: contentWidth - (titleX - page.left) - verdictWidth - 10,
        content: [paragraph(row.title, styles.heading3)],
        tag: 'Span',
      },
      { x: page.right - verdictWidth, width: verdictWidth, content: [{ spans: verdict }], tag: 'Span' },
    ],
    behind: (sheet, top) => sheet.rule(page.left, top, page.right, top, colours.quiet, 0.7),
  }
}

/** Which side, by which rule, and the way to both halves; the explanation itself only where no other item has the same. */
function responsibilityWords(row: ReportRow, { places }: Context, told: Told): Paragraph[] {
  const { explanation } = row
  const flags = [row.overridden ? words.overridden : '', row.tailored ? words.tailored : '']
  const by = words.byRule({ origination: reportWords.origination[row.origination], rule: explanation.rule })
  return [
    {
      spans: [
        span(`${dotted([by, ...flags])}  ·  `, styles.fact),
        { text: words.statementLink, style: styles.factLink, to: places.statements(row.ref) },
      ],
    },
    ...(isShared(explanation, told) ? [] : prose(capitalized(explanation.words), styles.factQuiet)),
  ]
}

function effectiveness(row: ReportRow, context: Context): Paragraph[] {
  const design = reportWords.effectiveness[row.design].toLowerCase()
  const operating = reportWords.effectiveness[row.operating].toLowerCase()
  const text =
    context.model.about.kind === 'period'
      ? words.effectivenessWords({ design, operating })
      : words.designOnly({ design })
  return [paragraph(text, styles.fact)]
}

function judged(conclusion: ReportRow['conclusion'], where: string, why: string, index: number): Paragraph {
  const rest = why.trim() ? [span(`: ${why}`, styles.fact)] : []
  return {
    spans: [
      ...marked(conclusionMarks[conclusion], `${where} `, styles.factMedium),
      span(reportWords.conclusion[conclusion].toLowerCase(), styles.factQuiet),
      ...rest,
    ],
    before: index === 0 ? 0 : 1,
  }
}

function procedureLines(procedure: Procedure, context: Context, first: boolean): Paragraph[] {
  const { places } = context
  const cited = [...procedure.evidence, ...(procedure.sample ? [procedure.sample] : [])]
  const facts = dotted([
    procedure.location,
    `${procedure.by}, ${procedure.on}`,
    procedure.tickMarks.length > 0 ? `${words.marks} ${procedure.tickMarks.join(' ')}` : '',
  ])
  const refs = references(cited, places, styles.factQuiet, { ...styles.factLink, size: styles.factQuiet.size })
  const head = `${reportWords.method[procedure.method]}, ${reportWords.depth[procedure.depth]}: ${reportWords.outcome[procedure.outcome].toLowerCase()}`
  return [
    {
      spans: [
        span(head, styles.factMedium),
        span(`  ·  ${facts}${cited.length > 0 ? '  ·  ' : ''}`, styles.factQuiet),
        ...refs,
      ],
      before: first ? 0 : 5,
      keep: true,
    },
    ...prose(procedure.description, styles.small),
    ...prose(`${words.result}: ${procedure.result}`, styles.small),
  ]
}

function relianceWords(row: ReportRow): Paragraph[] {
  const judged = row.reliance
    ? marked(relianceMarks[row.reliance], `${reportWords.reliance[row.reliance]}  `, styles.factMedium)
    : []
  return [
    { spans: [...judged, span(row.relianceReasons.join(' '), styles.factQuiet)] },
    ...prose(row.relianceStatement, styles.small, 2),
  ]
}

function itemFields(row: ReportRow, context: Context, told: Told): Field[] {
  const { places } = context
  const refs = (list: readonly string[]): Paragraph[] => [
    { spans: references(list, places, styles.fact, styles.factLink) },
  ]
  return [
    { label: words.objective, content: libraryProse(row.objective, styles.fact) },
    { label: words.reason, content: prose(row.reason, styles.small) },
    { label: words.comment, content: prose(row.comment, styles.small) },
    { label: words.effectiveness, content: effectiveness(row, context) },
    { label: words.compensating, content: prose(row.compensating ?? '', styles.small) },
    {
      label: words.locations,
      content: row.locations.map((each, index) => judged(each.conclusion, each.location, each.note, index)),
    },
    {
      label: words.deviations,
      content: row.deviations.map((each, index) => judged(each.conclusion, each.unit, each.reason, index)),
    },
    { label: words.findings, content: refs(row.findings) },
    {
      label: words.procedures,
      content: row.procedures.flatMap((each, index) => procedureLines(each, context, index === 0)),
    },
    { label: words.evidence, content: refs(row.evidence) },
    { label: words.reliance, content: relianceWords(row) },
    { label: words.responsibility, content: responsibilityWords(row, context, told) },
    { label: words.appliesTo, content: prose(reportText.listed({ items: row.appliesTo }), styles.fact) },
    { label: words.references, content: prose(row.references.join('; '), styles.factQuiet) },
    { label: words.sources, content: prose(row.sources.join('; '), styles.factQuiet) },
  ]
}

function* itemBlocks(context: Context, row: ReportRow, told: Told): Generator<Block> {
  context.step()
  yield rowBlock(context.sheet, itemHead(context, row), { before: 12, keepWithNext: true })
  yield* fields(context, itemFields(row, context, told), { label: styles.labelSmall, between: 2.5, before: 0 })
}

function unitFields(unit: ReportUnit, context: Context): Field[] {
  const { score } = unit
  const shown = context.model.about.mode !== 'certification' && score.percent !== null
  const scored = shown
    ? words.scoreOf({ percent: score.percent ?? 0, points: String(score.points), base: String(score.base) })
    : ''
  return [
    { label: words.facts, content: character(unit).map((each) => paragraph(each, styles.fact)) },
    { label: words.counts, content: prose(countsInWords(score.counts), styles.fact) },
    { label: words.score, content: prose(scored, styles.fact) },
  ]
}

/** Every item with its conclusion and all it rests on. */
export const services: Section = {
  title: reportText.headings.services,
  under: (model) => model.units.map((unit) => unit.name),
  steps: (model) => model.units.reduce((sum, unit) => sum + unit.rows.length, 0),
  *blocks(context, chapter) {
    const told = sharedExplanations(context.model)
    yield heading1(context, chapter)
    yield passage(context, [paragraph(words.intro, styles.body)], 12)
    for (const [index, unit] of context.model.units.entries()) {
      yield heading2(context, chapter.under[index], 28)
      yield* fields(context, unitFields(unit, context), { label: styles.labelSmall, between: 1, before: 4 })
      if (unit.rows.length === 0) yield note(context, [paragraph(words.noItems, styles.bodyQuiet)])
      for (const row of unit.rows) yield* itemBlocks(context, row, told)
    }
  },
}
