import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { Severity, FindingSide } from '../../../shared/model/finding.ts'
import { Origination } from '../../../shared/model/catalogue.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { unitBars } from '../figures/unit-bars.ts'
import { heading1, heading3, note } from '../headings.ts'
import type { CellSpec, RowSpec } from '../rows.ts'
import type { Sheet } from '../sheet.ts'
import { marked, paragraph, prose, references, span } from '../spans.ts'
import { rowBlock } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { colours, contentWidth, page, styles } from '../type-scale.ts'
import { severityMarks } from './severity.ts'

const words = reportText.summary
const gutter = 22
const ratingWidth = 140

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

function conclusionWords({ about }: ReportModel): Paragraph[] {
  const text = about.conclusion.trim()
    ? prose(about.conclusion, styles.lead, 3)
    : [paragraph(words.noConclusion, styles.bodyQuiet, 3)]
  return [paragraph(words.conclusion, styles.labelCell), ...text]
}

function given({ about }: ReportModel): Paragraph[] {
  const style = { ...styles.figureWords, size: 12, leading: 16, face: 'sans-bold' } as const
  return [paragraph(words.rating, styles.labelCell), paragraph(reportWords.rating[about.rating], style, 2)]
}

function proposed({ summary }: ReportModel): Paragraph[] {
  return [
    paragraph(words.proposed, styles.labelCell),
    paragraph(reportWords.rating[summary.proposedRating], styles.figureWords, 2),
  ]
}

function ratingReason({ about }: ReportModel): Paragraph[] {
  if (!about.ratingReason.trim()) return []
  return [paragraph(words.ratingReason, styles.labelCell), ...prose(about.ratingReason, styles.cell, 2)]
}

/** The conclusion with the ratings beside it. */
function opening({ sheet, model }: Context): Block {
  const apart = ([first, ...rest]: Paragraph[]): Paragraph[] => (first ? [{ ...first, before: 8 }, ...rest] : [])
  const ratings = [
    ...given(model),
    ...apart(proposed(model)),
    ...prose(model.summary.proposedRatingWords, styles.cell, 3),
    ...apart(ratingReason(model)),
  ]
  const left = contentWidth - ratingWidth - gutter
  return columns(sheet, [conclusionWords(model), ratings], [left, ratingWidth], 12)
}

/** The ratings alone, where the conclusion is too long to stand with them. */
function ratingBand({ sheet, model }: Context): Block {
  const why = prose(model.summary.proposedRatingWords, styles.cell)
  return columns(sheet, [given(model), proposed(model), why], thirds(3), 12)
}

/** A long conclusion, after everything that must be seen at one glance. */
function* closing(context: Context): Generator<Block> {
  const { model } = context
  yield note(context, conclusionWords(model), 12)
  const reason = ratingReason(model)
  if (reason.length > 0) yield note(context, reason, 10)
}

function compliance(context: Context): Paragraph[] {
  const { about, summary } = context.model
  const head = [paragraph(words.compliance, styles.labelCell)]
  const { score } = summary
  if (about.mode === 'certification') {
    const judged = score.counts.compliant + score.counts['partially-compliant'] + score.counts['non-compliant']
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
  ]
}

function progress(context: Context): Paragraph[] {
  const { about, summary } = context.model
  const { progress: state } = summary
  const showPercent = about.mode !== 'certification' && state.percent !== null
  const figure = showPercent ? reportText.percent({ value: state.percent ?? 0 }) : `${state.concluded} / ${state.total}`
  const states = words.progressStates({
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
    paragraph(words.supported(counts), styles.cell, 2),
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

/** How many items stand on each side of the line, and how they score. */
function sides({ about, summary: { originations, scoreByOrigination } }: ReportModel): Paragraph[] {
  const scored = about.mode !== 'certification'
  const lines = Origination.options.map((origination): Paragraph => {
    const { percent } = scoreByOrigination[origination]
    const score = scored && percent !== null ? reportText.percent({ value: percent }) : ''
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

function findingColumns(context: Context): Block {
  const { summary } = context.model
  const severity = tally<Severity>(summary.findingsBySeverity, reportWords.severity, (key) =>
    marked(severityMarks[key], reportWords.severity[key], styles.cell),
  )
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
      [paragraph(words.bySeverity, styles.labelCell), ...severity],
      [paragraph(words.bySide, styles.labelCell), ...side, ...sides(context.model)],
      [paragraph(words.top, styles.labelCell), ...(top.length > 0 ? top : none)],
    ],
    [100, 130, contentWidth - 100 - 130 - gutter * 2],
    10,
  )
}

/** What must be seen at one glance: the figures, the findings, the chart. */
function figures(context: Context): Block[] {
  return [
    columns(context.sheet, [compliance(context), progress(context), reliance(context)], thirds(3), 10),
    findingColumns(context),
    heading3(context, words.byUnit, 12, 'H3'),
    ...unitBars(context, context.model.about.mode !== 'certification'),
  ]
}

function heightOfAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block, index) => sum + block.least + (index === 0 ? 0 : block.before), 0)
}

/** The whole report on one page; of a long conclusion, its end may stand on the next. */
export const summary: Section = {
  title: reportText.headings.summary,
  under: () => [],
  steps: () => 1,
  *blocks(context, chapter) {
    const heading = heading1(context, chapter)
    const glance = figures(context)
    const first = opening(context)
    const fits = heightOfAll([heading, first, ...glance]) <= page.bottom - page.top
    yield heading
    yield fits ? first : ratingBand(context)
    yield* glance
    if (!fits) yield* closing(context)
    context.step()
  },
}
