import { FrameworkId } from '../../../shared/model/catalogue.ts'
import type { DeterminationResult } from '../../../shared/model/determination.ts'
import type { ReportFramework } from '../../../shared/model/report.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { Block } from '../blocks.ts'
import { groupBars } from '../figures/conclusion-bars.ts'
import type { Context } from '../context.ts'
import { heading3, note } from '../headings.ts'
import { paragraph, span } from '../spans.ts'
import { table, type Column, type TableRow } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { styles } from '../type-scale.ts'
import { isCertified } from '../certified.ts'

const words = reportText.frameworks
type Group = ReportFramework['groups'][number]

/** The order in which results of requirements are told. */
export const determinationOrder: readonly DeterminationResult[] = [
  'achieved',
  'partially-achieved',
  'not-achieved',
  'not-determined',
  'out-of-target',
]

function count(number: number): Paragraph[] {
  return [number > 0 ? paragraph(String(number), styles.cell) : paragraph('–', styles.cellQuiet)]
}

function scored({ score }: Group): Paragraph[] {
  if (score.percent === null) return [paragraph('–', styles.cellQuiet)]
  const of = words.points({ points: String(score.points), base: String(score.base) })
  return [
    {
      spans: [
        span(reportText.percent({ value: score.percent }), styles.cellMedium),
        span(`  (${of})`, styles.cellQuiet),
      ],
    },
  ]
}

function* rows(
  groups: readonly Group[],
  results: readonly DeterminationResult[],
  withScore: boolean,
): Generator<TableRow> {
  for (const group of groups) {
    const style = group.depth === 0 ? styles.cellBold : styles.cell
    yield {
      cells: [
        [paragraph(`${group.id}  ${group.title}`, style)],
        ...results.map((result) => count(group.counts[result])),
        ...(withScore ? [scored(group)] : []),
      ],
    }
  }
}

/** Conclusions by function, or by clause and theme, as a chart; the table below it gives the same numbers by result. */
export function* groupChart(context: Context, framework: ReportFramework, rank: 'H3' | 'H4' = 'H4'): Generator<Block> {
  const known = FrameworkId.safeParse(framework.id)
  const { byGroup, byGroupOther, groupNote } = reportText.figures
  const title = known.success ? byGroup[known.data] : byGroupOther
  yield heading3(context, rank === 'H3' ? `${title}: ${framework.shortName}` : title, 18, rank)
  yield note(context, [paragraph(groupNote, styles.bodyQuiet)], 2, true)
  yield* groupBars(framework, title)
}

function titleOf(id: string): string {
  const known = FrameworkId.safeParse(id)
  return known.success ? words.groups[known.data] : words.groupsOther
}

/** Results by function and category, or by theme. A score is a percentage, and certification prints none (rule P9). */
export function* groupOverview(context: Context, framework: ReportFramework): Generator<Block> {
  const withScore = !isCertified(context.model)
  // Only where the client left something out is there a target to be out of.
  const results = determinationOrder.filter((result) => result !== 'out-of-target' || framework.counts[result] > 0)
  const columns: Column[] = [
    { head: words.group, share: 4.6 },
    ...results.map((result) => ({
      head: reportWords.determination[result],
      share: 1.2,
      align: 'right' as const,
    })),
    ...(withScore ? [{ head: words.score, share: 2.1, align: 'right' as const }] : []),
  ]
  yield heading3(context, titleOf(framework.id), 18)
  yield note(context, [paragraph(withScore ? words.groupsScored : words.groupsNote, styles.bodyQuiet)], 2, true)
  yield table(context.sheet, columns, rows(framework.groups, results, withScore), { before: 4 })
}
