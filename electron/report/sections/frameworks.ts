import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { DeterminationResult } from '../../../shared/model/determination.ts'
import type { ReportFramework } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { heading1, heading2, heading3, note, passage } from '../headings.ts'
import { marked, paragraph, prose, references, span } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import type { Paragraph, Span } from '../text-run.ts'
import { determinationMarks, styles } from '../type-scale.ts'
import { soaBlocks } from './soa.ts'

const words = reportText.frameworks
type Group = ReportFramework['groups'][number]
type Requirement = Group['requirements'][number]

const order: readonly DeterminationResult[] = [
  'achieved',
  'partially-achieved',
  'not-achieved',
  'not-determined',
  'out-of-target',
]

/** Counts of determinations in one line, each with its shape and word. */
function counted(counts: Readonly<Record<DeterminationResult, number>>): Paragraph {
  const spans = order
    .filter((result) => counts[result] > 0)
    .flatMap((result): Span[] => [
      ...marked(determinationMarks[result], `${counts[result]} `, styles.cellBold),
      span(`${reportWords.determination[result]}      `, styles.cell),
    ])
  return { spans }
}

function determination(requirement: Requirement): Paragraph[] {
  const { result, proposed, confirmed } = requirement
  const changed = result !== proposed
  return [
    { spans: marked(determinationMarks[result], reportWords.determination[result]) },
    ...(changed
      ? [paragraph(words.proposed({ result: reportWords.determination[proposed] }), styles.cellQuiet, 1)]
      : []),
    ...(confirmed ? [] : [paragraph(words.unconfirmed, styles.cellQuiet, 1)]),
    ...prose(requirement.reason, styles.cell, 3),
  ]
}

function basis(requirement: Requirement, context: Context): Paragraph[] {
  const line = (label: string, refs: readonly string[]): Paragraph[] => {
    if (refs.length === 0) return []
    return [
      {
        spans: [span(`${label} `, styles.cellQuiet), ...references(refs, context.places, styles.cell, styles.cellLink)],
      },
    ]
  }
  const lines = [...line(words.answeredBy, requirement.answeredBy), ...line(words.supportedBy, requirement.supportedBy)]
  return lines.length > 0 ? lines : [paragraph(words.noBasis, styles.cellQuiet)]
}

function* requirementRows(context: Context, group: Group): Generator<TableRow> {
  for (const requirement of group.requirements) {
    context.step()
    yield {
      cells: [
        [paragraph(requirement.id, styles.cellBold)],
        [paragraph(requirement.title, styles.cell)],
        determination(requirement),
        basis(requirement, context),
      ],
    }
  }
}

function* groupBlocks(context: Context, group: Group): Generator<Block> {
  yield heading3(context, `${group.id}  ${group.title}`, group.depth === 0 ? 20 : 12)
  yield note(context, [counted(group.counts)], 2, group.requirements.length > 0)
  if (group.requirements.length === 0) return
  const columns = [
    { head: words.requirement, share: 1.2 },
    { head: words.inShort, share: 3.5 },
    { head: words.determination, share: 2.6 },
    { head: words.basis, share: 4.2 },
  ]
  yield table(context.sheet, columns, requirementRows(context, group), { before: 4 })
}

/** What was determined for each requirement of each framework. */
export const frameworks: Section = {
  title: reportText.headings.frameworks,
  under: (model) => [
    ...model.frameworks.map((framework) => framework.name),
    ...(model.soa.entries.length > 0 ? [reportText.soa.heading] : []),
  ],
  steps: (model) =>
    model.frameworks.reduce(
      (sum, each) => sum + each.groups.reduce((inner, group) => inner + group.requirements.length, 0),
      model.soa.entries.length,
    ),
  *blocks(context, chapter) {
    const list = context.model.frameworks
    yield heading1(context, chapter)
    yield passage(context, [paragraph(list.length > 0 ? words.intro : words.none, styles.body)], 12)
    for (const [index, framework] of list.entries()) {
      yield heading2(context, chapter.under[index])
      yield passage(context, [paragraph(`${framework.shortName}. ${framework.wording}`, styles.bodyQuiet)], 4, true)
      yield passage(context, [counted(framework.counts)], 8)
      for (const group of framework.groups) yield* groupBlocks(context, group)
    }
    if (context.model.soa.entries.length > 0) yield* soaBlocks(context, chapter.under[list.length])
  },
}
