import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { FindingClass, FindingSide, Severity } from '../../../shared/model/finding.ts'
import { Origination } from '../../../shared/model/catalogue.ts'
import type { ReportModel, ReportScore } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { unitBars, wholeBar } from '../figures/conclusion-bars.ts'
import { heading1, heading3, note, placeOfHeading } from '../headings.ts'
import type { CellSpec, RowSpec } from '../rows.ts'
import type { Sheet } from '../sheet.ts'
import { marked, paragraph, prose, references, span } from '../spans.ts'
import { rowBlock } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { colours, contentWidth, determinationMarks, page, styles } from '../type-scale.ts'
import { determinationOrder } from './framework-groups.ts'
import { classMarks, severityMarks } from './grades.ts'
import { hasProfile } from './target-profile.ts'
import { isCertified } from '../certified.ts'

const words = reportText.summary
const gutter = 22

/** Columns side by side, with the first `wide` shares given; a rule stands above. */
function columns(sheet: Sheet, contents: readonly Paragraph[][], widths: readonly number[], before: number): Block {
  let x: number = page.left
  const cells = contents.map((content, index): CellSpec => {
    const width = widths[index] ?? 0
    const cell = { x, width, content, tag: 'P' }
    x += width + gutter
    return cell
  })
  const behind: RowSpec['behind'] = (on, top, _bottom, { first }) => {
    if (!first) return
    for (const cell of cells) on.rule(cell.x, top, cell.x + cell.width, top, colours.rule, 0.7)
  }
  // Whole on its page: what may be kept with the next is measured in full, though nothing of it need be kept.
  const whole = rowBlock(sheet, { cells, tag: 'Div', above: 6, below: 4, behind }, { before, keepWithNext: true })
  return { ...whole, keepWithNext: false }
}

function thirds(count: number): number[] {
  return Array.from({ length: count }, () => (contentWidth - gutter * (count - 1)) / count)
}

/** The rating, the one the details suggest, and the way to the conclusion. */
function ratingBand({ sheet, model, chapters }: Context): Block {
  const { about, summary } = model
  const style = { ...styles.figureWords, size: 12, leading: 16, face: 'sans-bold' } as const
  const given = [paragraph(words.rating, styles.labelCell), paragraph(reportWords.rating[about.rating], style, 2)]
  const suggested = [
    paragraph(words.proposed, styles.labelCell),
    paragraph(reportWords.rating[summary.proposedRating], styles.figureWords, 2),
  ]
  const to = chapters.find(({ title }) => title === reportText.headings.conclusion)?.destination
  const why = [
    paragraph(words.proposedWhy, styles.labelCell),
    ...prose(summary.proposedRatingWords, styles.cell, 2),
    { spans: [{ text: words.seeConclusion, style: styles.cellLink, to }], before: 2 },
  ]
  return columns(sheet, [given, suggested, why], thirds(3), 12)
}

/** How many results a score is made of (rule S2): what is not applicable and what is not assessed are in none. */
function judgedOf({ counts }: ReportScore): number {
  return counts.compliant + counts['partially-compliant'] + counts['non-compliant']
}

function compliance(context: Context): Paragraph[] {
  const { summary } = context.model
  const head = [paragraph(words.compliance, styles.labelCell)]
  const { score } = summary
  const open = score.counts['not-assessed']
  if (isCertified(context.model)) {
    const judged = judgedOf(score)
    return [
      ...head,
      paragraph(`${score.counts.compliant} / ${judged}`, styles.figure),
      paragraph(words.certificationCounts({ compliant: score.counts.compliant, judged }), styles.cell, 2),
      paragraph(words.certificationScore, styles.cellQuiet, 1),
    ]
  }
  if (score.percent === null)
    return [...head, paragraph('–', styles.figure), paragraph(words.noScore, styles.cellQuiet, 2)]
  const formula = words.formula({ points: String(score.points), base: String(score.base) })
  return [
    ...head,
    {
      spans: [
        span(reportText.percent({ value: score.percent }), styles.figure),
        span(`  ${words.complianceOf}`, styles.cell),
      ],
    },
    paragraph(formula, styles.cellQuiet, 2),
    ...(open > 0 ? [paragraph(words.basedOn({ judged: judgedOf(score), open }), styles.cellQuiet, 1)] : []),
  ]
}

function progress(context: Context): Paragraph[] {
  const { summary } = context.model
  const { progress: state } = summary
  const { frozen } = context.model
  const showPercent = !isCertified(context.model) && state.percent !== null
  const figure = showPercent ? reportText.percent({ value: state.percent ?? 0 }) : `${state.concluded} / ${state.total}`
  // How far the work is tells something while it goes on.
  const states = frozen
    ? words.progressNote
    : words.progressStates({
        toDo: state['to-do'],
        inProgress: state['in-progress'],
        inReview: state['in-review'],
        done: state.done,
      })
  return [
    paragraph(words.progress, styles.labelCell),
    paragraph(figure, styles.figure),
    paragraph(words.concluded(state), styles.cell, 2),
    paragraph(states, styles.cellQuiet, 1),
  ]
}

function reliance(context: Context): Paragraph[] {
  const counts = context.model.summary.reliance
  const states = words.relianceStates({
    exceptions: counts['supported-with-exceptions'],
    unsupported: counts.unsupported,
    notAssessed: counts['not-assessed'],
  })
  return [
    paragraph(words.reliance, styles.labelCell),
    paragraph(`${counts.supported} / ${counts.total}`, styles.figure),
    paragraph(words.supported, styles.cell, 2),
    paragraph(states, styles.cellQuiet, 1),
  ]
}

function tally<Key extends string>(
  counts: Readonly<Partial<Record<Key, number>>>,
  names: Readonly<Record<Key, string>>,
  mark?: (key: Key) => Paragraph['spans'],
): Paragraph[] {
  return (Object.keys(names) as Key[]).map((key) => ({
    spans: [
      ...(mark ? mark(key) : [span(names[key], styles.cell)]),
      span('   ', styles.cell),
      span(String(counts[key] ?? 0), styles.cellBold),
    ],
    before: 1.5,
  }))
}

/**
 * A score, and of how many results while some are open: a score of one of sixty is not that of all. An item without a
 * customer's half is in no score (rule S1), concluded or not.
 */
function scoreWords(value: number, score: ReportScore, items: number): string {
  const percent = reportText.percent({ value })
  const judged = judgedOf(score)
  return judged === items ? percent : words.scoreOf({ percent, judged })
}

/** How many items stand on each side of the line, and how they score. */
function sides(model: ReportModel): Paragraph[] {
  const { originations, scoreByOrigination } = model.summary
  const scored = !isCertified(model)
  const lines = Origination.options.map((origination): Paragraph => {
    const said = scoreByOrigination[origination]
    const score = scored && said.percent !== null ? scoreWords(said.percent, said, originations[origination]) : ''
    return {
      spans: [
        span(`${reportWords.origination[origination]}   `, styles.cell),
        span(String(originations[origination]), styles.cellBold),
        span(score && `   ${score}`, styles.cell),
      ],
      before: 1.5,
    }
  })
  return [paragraph(scored ? words.originationsScored : words.originations, styles.labelCell, 8), ...lines]
}

function byGrade({ findingsBySeverity, findingsByClass }: ReportModel['summary']): Paragraph[] {
  if (findingsBySeverity === null) {
    const { 'good-practice': _, ...classes } = reportWords.findingClass
    const counts = tally<Exclude<FindingClass, 'good-practice'>>(findingsByClass, classes, (key) =>
      marked(classMarks[key], classes[key], styles.cell),
    )
    return [paragraph(words.byClass, styles.labelCell), ...counts]
  }
  const counts = tally<Severity>(findingsBySeverity, reportWords.severity, (key) =>
    marked(severityMarks[key], reportWords.severity[key], styles.cell),
  )
  return [paragraph(words.bySeverity, styles.labelCell), ...counts]
}

function findingColumns(context: Context): Block {
  const { summary } = context.model
  const side = tally<FindingSide>(summary.findingsBySide, reportWords.findingSide)
  const top = summary.topFindings.map((finding): Paragraph => ({
    spans: [
      ...references([finding.ref], context.places, styles.cell, styles.cellLink),
      span(`  ${finding.title}`, styles.cell),
    ],
    before: 2,
  }))
  const none = [paragraph(words.noFindings, styles.cellQuiet, 2)]
  return columns(
    context.sheet,
    [
      byGrade(summary),
      [paragraph(words.bySide, styles.labelCell), ...side, ...sides(context.model)],
      [paragraph(words.top, styles.labelCell), ...(top.length > 0 ? top : none)],
    ],
    [100, 130, contentWidth - 100 - 130 - gutter * 2],
    10,
  )
}

/** Results against each framework in one line. */
function frameworkLines(context: Context): Paragraph[] {
  return context.model.frameworks.map(({ id, name, shortName, counts, gaps }, index) => ({
    spans: [
      { text: `${shortName}   `, style: styles.cellLink, to: placeOfHeading(context, name) },
      ...determinationOrder
        .filter((result) => counts[result] > 0)
        .flatMap((result) =>
          marked(determinationMarks[result], `${counts[result]} ${reportWords.determination[result]}   `, styles.cell),
        ),
      ...(hasProfile({ id }) ? [span(words.gaps({ count: gaps }), styles.cellMedium)] : []),
    ],
    before: index === 0 ? 2 : 3,
  }))
}

function frameworkPosture(context: Context): Block {
  const lines = frameworkLines(context)
  const content = [paragraph(words.byFramework, styles.labelCell), ...lines]
  return columns(context.sheet, [lines.length > 0 ? content : []], [contentWidth], 10)
}

function heightOfAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block, index) => sum + block.least + (index === 0 ? 0 : block.before), 0)
}

/** What must be seen at one glance: the rating, the figures, the findings, the frameworks. */
function glance(context: Context): Block[] {
  const isCertification = isCertified(context.model)
  return [
    ...(isCertification ? [] : [ratingBand(context)]),
    columns(context.sheet, [compliance(context), progress(context), reliance(context)], thirds(3), 10),
    findingColumns(context),
    ...(context.model.frameworks.length > 0 ? [frameworkPosture(context)] : []),
  ]
}

/** The conclusions of each unit as a chart; of more units than the page has room for, those of all units together. */
function chart(context: Context, taken: readonly Block[]): Block[] {
  const heading = heading3(context, words.byUnit, 12, 'H3')
  const explained = note(context, [paragraph(reportText.figures.unitNote, styles.cellQuiet)], 2, true)
  const each = [heading, explained, ...unitBars(context.model)]
  if (heightOfAll([...taken, ...each]) <= context.sheet.look.paper.bottom - page.top) return each
  return [heading3(context, words.byConclusion, 12, 'H3'), ...wholeBar(context.model)]
}

/** The whole report on one page. */
export const summary: Section = {
  title: reportText.headings.summary,
  under: () => [],
  steps: () => 1,
  *blocks(context, chapter) {
    const blocks = [heading1(context, chapter), ...glance(context)]
    yield* blocks
    yield* chart(context, blocks)
    context.step()
  },
}
