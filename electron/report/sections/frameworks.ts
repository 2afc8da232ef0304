import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { DeterminationResult } from '../../../shared/model/determination.ts'
import type { ReportFramework, ReportModel } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { heading1, heading2, heading3, note, passage } from '../headings.ts'
import { marked, paragraph, prose, references, span } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import type { Paragraph, Span } from '../text-run.ts'
import { cautionMark, determinationMarks, styles } from '../type-scale.ts'
import { determinationOrder, groupChart, groupOverview } from './framework-groups.ts'
import { soaBlocks } from './soa.ts'
import { isCompared, profileBlocks } from './target-profile.ts'

const words = reportText.frameworks
type Group = ReportFramework['groups'][number]
type Requirement = Group['requirements'][number]

/** Counts of determinations in one line, each with its shape and word. */
function counted(counts: Readonly<Record<DeterminationResult, number>>): Paragraph {
  const spans = determinationOrder
    .filter((result) => counts[result] > 0)
    .flatMap((result): Span[] => [
      ...marked(determinationMarks[result], `${counts[result]} `, styles.cellBold),
      span(`${reportWords.determination[result]}      `, styles.cell),
    ])
  return { spans }
}

/** The goal, where the client has one of its own, and whether the result falls short; leading to the comparison. */
function targeted(framework: ReportFramework, requirement: Requirement, { places }: Context): Paragraph[] {
  if (!isCompared(framework, requirement)) return []
  const { id, goal, priority, shortOfTarget } = requirement
  const link = { ...styles.cellLink, size: styles.cellQuiet.size }
  const told =
    goal === 'out-of-target'
      ? words.leftOutOfTarget
      : words.targeted({
          goal: reportWords.determination[goal].toLowerCase(),
          priority: priority ? reportWords.priority[priority].toLowerCase() : '',
        })
  return [
    ...(shortOfTarget ? [{ spans: marked(cautionMark, words.shortOfTarget, styles.cellCaution), before: 2 }] : []),
    { spans: [{ text: told, style: link, to: places.target(framework.id, id) }], before: 1 },
  ]
}

function determination(framework: ReportFramework, requirement: Requirement, context: Context): Paragraph[] {
  const { result, proposed, confirmed, outdated } = requirement
  const changed = result !== proposed
  return [
    { spans: marked(determinationMarks[result], reportWords.determination[result]) },
    ...(changed
      ? [paragraph(words.proposed({ result: reportWords.determination[proposed] }), styles.cellQuiet, 1)]
      : []),
    ...(confirmed ? [] : [paragraph(words.unconfirmed, styles.cellQuiet, 1)]),
    ...(outdated ? [{ spans: marked(cautionMark, words.outdated, styles.cellCaution), before: 1 }] : []),
    ...targeted(framework, requirement, context),
    ...prose(requirement.reason, styles.cell, 3),
  ]
}

/** The services that deviate from a common control, by its reference: their results count for the requirement as well (rule S7). */
type Deviating = ReadonlyMap<string, readonly string[]>

function deviatingFrom({ units }: ReportModel): Deviating {
  const rows = units.flatMap((unit) => unit.rows).filter(({ deviations }) => deviations.length > 0)
  return new Map(rows.map(({ ref, deviations }) => [ref, deviations.map(({ unit }) => unit)]))
}

function deviatingLines({ answeredBy }: Requirement, deviating: Deviating, { places }: Context): Paragraph[] {
  return answeredBy.flatMap((ref): Paragraph[] => {
    const services = deviating.get(ref)
    if (!services) return []
    return [
      {
        spans: [
          span(`${words.deviatingFrom} `, styles.cellQuiet),
          ...references([ref], places, styles.cell, styles.cellLink),
          span(`: ${reportText.listed({ items: services })}`, styles.cell),
        ],
      },
    ]
  })
}

function basis(requirement: Requirement, deviating: Deviating, context: Context): Paragraph[] {
  const line = (label: string, refs: readonly string[]): Paragraph[] => {
    if (refs.length === 0) return []
    return [
      {
        spans: [span(`${label} `, styles.cellQuiet), ...references(refs, context.places, styles.cell, styles.cellLink)],
      },
    ]
  }
  const lines = [
    ...line(words.answeredBy, requirement.answeredBy),
    ...deviatingLines(requirement, deviating, context),
    ...line(words.supportedBy, requirement.supportedBy),
  ]
  return lines.length > 0 ? lines : [paragraph(words.noBasis, styles.cellQuiet)]
}

function* requirementRows(
  context: Context,
  framework: ReportFramework,
  group: Group,
  deviating: Deviating,
): Generator<TableRow> {
  for (const requirement of group.requirements) {
    context.step()
    yield {
      destination: context.places.requirement(framework.id, requirement.id),
      cells: [
        [paragraph(requirement.id, styles.cellBold)],
        [paragraph(requirement.title, styles.cell)],
        determination(framework, requirement, context),
        basis(requirement, deviating, context),
      ],
    }
  }
}

function* groupBlocks(
  context: Context,
  framework: ReportFramework,
  group: Group,
  deviating: Deviating,
): Generator<Block> {
  yield heading3(context, `${group.id}  ${group.title}`, group.depth === 0 ? 20 : 12)
  // A function without requirements of its own stands over its first category.
  yield note(context, [counted(group.counts)], 2, true)
  if (group.requirements.length === 0) return
  const columns = [
    { head: words.requirement, share: 1.2 },
    { head: words.inShort, share: 3.2 },
    { head: words.determination, share: 2.9 },
    { head: words.basis, share: 4.2 },
  ]
  yield table(context.sheet, columns, requirementRows(context, framework, group, deviating), { before: 4 })
}

/** What a reader must know before the results: the wording, what was left out and why, and what has grown old. */
function* opening(context: Context, framework: ReportFramework): Generator<Block> {
  const outdated = framework.groups.flatMap(({ requirements }) => requirements).filter((each) => each.outdated).length
  const said = framework.shortName === framework.name ? '' : `${framework.shortName}. `
  yield passage(context, [paragraph(`${said}${framework.wording}`, styles.bodyQuiet)], 4, true)
  if (framework.partial.trim()) yield passage(context, prose(framework.partial, styles.body))
  if (outdated > 0) yield passage(context, [paragraph(words.outdatedNote({ count: outdated }), styles.body)])
  yield passage(context, [counted(framework.counts)], 8)
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
    const deviating = deviatingFrom(context.model)
    yield heading1(context, chapter)
    yield passage(context, [paragraph(list.length > 0 ? words.intro : words.none, styles.body)], 12)
    for (const [index, framework] of list.entries()) {
      yield heading2(context, chapter.under[index])
      yield* opening(context, framework)
      yield* profileBlocks(context, framework)
      yield* groupChart(context, framework)
      yield* groupOverview(context, framework)
      for (const group of framework.groups) yield* groupBlocks(context, framework, group, deviating)
    }
    if (context.model.soa.entries.length > 0) yield* soaBlocks(context, chapter.under[list.length])
  },
}
