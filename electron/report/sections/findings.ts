import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { bookmarked, fields, heading1, passage, type Field } from '../headings.ts'
import type { RowSpec } from '../rows.ts'
import { dotted, marked, paragraph, prose, references, span } from '../spans.ts'
import { rowBlock, table, type TableRow } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { colours, page, styles, textWidth } from '../type-scale.ts'
import { severityMarks } from './severity.ts'

const words = reportText.findings
type Finding = ReportModel['findings'][number]

function* overviewRows(context: Context): Generator<TableRow> {
  for (const finding of context.model.findings)
    yield {
      cells: [
        [{ spans: references([finding.ref], context.places, styles.cell, styles.cellLink) }],
        [paragraph(finding.title, styles.cell)],
        [{ spans: marked(severityMarks[finding.severity], reportWords.severity[finding.severity]) }],
        [paragraph(reportWords.findingSide[finding.side], styles.cell)],
        [paragraph(reportWords.findingStatus[finding.status], styles.cell)],
      ],
    }
}

function head(context: Context, finding: Finding): RowSpec {
  const title = { ...styles.heading2, size: 12.5, leading: 16 }
  return {
    tag: 'H3',
    above: 8,
    below: 6,
    destination: context.places.of(finding.ref),
    cells: [
      {
        x: page.left,
        width: page.line - page.left - 8,
        content: [paragraph(finding.ref, { ...title, colour: colours.accent })],
        tag: 'Span',
      },
      { x: page.text, width: textWidth, content: [paragraph(finding.title, title)], tag: 'Span' },
    ],
    behind(sheet, top, bottom) {
      sheet.rule(page.left, top, page.right, top, colours.ink, 0.9)
      sheet.rule(page.line, top + 8, page.line, bottom - 6, colours.accent, 2)
    },
  }
}

function riskWords(risk: NonNullable<Finding['initial']>): string {
  const { likelihood, impact } = risk
  return words.riskWords({ likelihood: reportWords.grade[likelihood], impact: reportWords.grade[impact] })
}

function risks(finding: Finding): Paragraph[] {
  return [
    finding.initial ? words.initial({ risk: riskWords(finding.initial) }) : '',
    finding.residual ? words.residual({ risk: riskWords(finding.residual) }) : '',
  ].map((each) => paragraph(each, styles.fact))
}

function response(finding: Finding): Paragraph[] {
  const { position, text, owner, due } = finding.response
  const facts = dotted([owner && `${words.owner}: ${owner}`, due ? `${words.due}: ${due}` : ''])
  return [
    paragraph(reportWords.position[position], styles.factMedium),
    ...prose(text, styles.body, 2),
    ...(facts ? [paragraph(facts, styles.fact, 2)] : []),
  ]
}

function grading(finding: Finding): Paragraph[] {
  const rest = dotted([
    reportWords.findingClass[finding.class],
    reportWords.findingSide[finding.side],
    reportWords.findingStatus[finding.status],
  ])
  const line = [
    ...marked(severityMarks[finding.severity], reportWords.severity[finding.severity], styles.factMedium),
    span(`  ·  ${rest}`, styles.fact),
  ]
  return [
    { spans: line },
    ...(finding.repeat
      ? [paragraph(`${words.repeat}. ${words.repeatWord}.`, { ...styles.factMedium, colour: colours.warning })]
      : []),
  ]
}

function findingFields(finding: Finding, context: Context): Field[] {
  const refs = (list: readonly string[]): Paragraph[] => [
    { spans: references(list, context.places, styles.fact, styles.factLink) },
  ]
  // Certification bodies state the nonconformity only: cause and advice would be consulting.
  const advice = (text: string) => (context.model.about.mode === 'certification' ? [] : prose(text, styles.body))
  return [
    { label: words.severity, content: grading(finding) },
    { label: words.risk, content: risks(finding) },
    { label: words.condition, content: prose(finding.condition, styles.body) },
    {
      label: words.criteria,
      content: [
        ...prose(finding.criteria, styles.body),
        ...prose(reportText.listed({ items: finding.referenceWords }), styles.factQuiet, 2),
      ],
    },
    { label: words.cause, content: advice(finding.cause) },
    { label: words.effect, content: prose(finding.effect, styles.body) },
    { label: words.recommendation, content: advice(finding.recommendation) },
    { label: words.correction, content: prose(finding.correction, styles.body) },
    { label: words.response, content: response(finding) },
    { label: words.locations, content: prose(reportText.listed({ items: finding.locations }), styles.fact) },
    { label: words.items, content: refs(finding.itemRefs) },
    { label: words.evidence, content: refs(finding.evidenceRefs) },
  ]
}

function* findingBlocks(context: Context, finding: Finding): Generator<Block> {
  context.step()
  const title = rowBlock(context.sheet, head(context, finding), { before: 26, keepWithNext: true })
  yield bookmarked(context, `${finding.ref}  ${finding.title}`, title)
  yield* fields(context, findingFields(finding, context), { label: styles.labelSmall, between: 6, before: 0 })
}

/** Each finding in full. */
export const findings: Section = {
  title: reportText.headings.findings,
  under: () => [],
  steps: (model) => model.findings.length,
  *blocks(context, chapter) {
    const { findings: list, about } = context.model
    const intro = about.mode === 'certification' ? words.certificationIntro : words.intro
    yield heading1(context, chapter)
    yield passage(context, [paragraph(list.length > 0 ? intro : words.none, styles.body)], 12)
    if (list.length === 0) return
    const columns = [
      { head: words.finding, share: 1 },
      { head: words.title, share: 6 },
      { head: words.severity, share: 2 },
      { head: words.side, share: 2 },
      { head: words.status, share: 2 },
    ]
    yield table(context.sheet, columns, overviewRows(context), { before: 14 })
    for (const finding of list) yield* findingBlocks(context, finding)
  },
}
