import { reportText } from '../../../shared/text/en/report.ts'
import type { ReportFinding, ReportModel } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { relianceBar } from '../figures/conclusion-bars.ts'
import { heatMaps } from '../figures/heat-map.ts'
import { fields, heading1, heading3, passage } from '../headings.ts'
import { paragraph, prose } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { styles } from '../type-scale.ts'
import { isPractice } from './finding-block.ts'
import { groupChart } from './framework-groups.ts'
import { graded } from './grades.ts'
import { fieldworkWords } from './document-control.ts'
import { criteria } from './scope.ts'

const words = reportText.executive
/** As much of a condition as a short document gives; less than half of it is never given for the sake of a whole sentence. */
const longest = 600

/** A text, or its beginning up to the end of a sentence, else of a word. */
function shortened(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const sentence = Math.max(...['. ', '.\n', '? ', '! '].map((end) => cut.lastIndexOf(end) + 1))
  return `${cut.slice(0, Math.max(sentence > longest / 2 ? sentence : cut.lastIndexOf(' '), longest / 2))} …`
}

/** Charts by function and theme, of reliance, and of the risks. */
export const keyFigures: Section = {
  title: words.headings.figures,
  under: () => [],
  runsOn: true,
  steps: () => 1,
  *blocks(context, chapter) {
    const { model } = context
    const risks = model.findings.filter((finding) => !isPractice(finding))
    yield heading1(context, chapter)
    if (model.frameworks.length === 0 && model.summary.reliance.total === 0 && risks.length === 0)
      yield passage(context, [paragraph(words.noFigures, styles.bodyQuiet)], 12)
    for (const framework of model.frameworks) yield* groupChart(context, framework, 'H3')
    if (model.summary.reliance.total > 0) {
      yield heading3(context, reportText.figures.reliance, 18, 'H3')
      yield* relianceBar(model)
    }
    if (risks.some(({ initial, residual }) => initial !== null || residual !== null)) {
      yield heading3(context, reportText.figures.heat, 18, 'H3')
      yield heatMaps(risks)
    }
    context.step()
  },
}

/** What bounds the conclusion is never cut. */
const typed = (text: string): Paragraph[] => prose(text.trim() ? text : reportText.scope.none, styles.body)

/** What was assessed and where, what was left out, and what limits the conclusion. */
export const scopeInBrief: Section = {
  title: words.headings.scope,
  under: () => [],
  runsOn: true,
  steps: () => 1,
  *blocks(context, chapter) {
    const { scope: labels, control, methodology } = reportText
    const { about, scope: place, units } = context.model
    const services = units.filter(({ kind }) => kind === 'service').map(({ name }) => name)
    const accounts = place.accounts.filter(({ status }) => status !== 'excluded').map(({ alias }) => alias)
    const regions = place.regions.filter(({ status }) => status !== 'excluded').map(({ code }) => code)
    const excluded = place.excluded.map(({ what }) => what)
    const said = (text: string) => [paragraph(text, styles.body)]
    const untested =
      place.notTested.length > 0 ? [paragraph(words.notTested({ count: place.notTested.length }), styles.body, 4)] : []
    yield heading1(context, chapter)
    yield* fields(
      context,
      [
        { label: labels.objectives, content: typed(about.objectives) },
        { label: labels.criteria, content: criteria(context) },
        {
          label: labels.services,
          content: said(reportText.listed({ items: services.length > 0 ? services : [labels.none] })),
        },
        { label: words.where, content: said(words.inScope({ accounts, regions })) },
        {
          label: labels.excluded,
          content: said(excluded.length > 0 ? reportText.listed({ items: excluded }) : labels.nothingExcluded),
        },
        { label: control.fieldwork, content: said(fieldworkWords(context.model)) },
        { label: labels.limitations, content: [...typed(about.limitations), ...untested] },
        { label: labels.deviations, content: typed(about.deviations) },
        {
          label: methodology.standards,
          content: prose(about.standards.trim() ? about.standards : methodology.noStandards, styles.body),
        },
      ],
      { before: 16, between: 9 },
    )
    yield passage(context, [paragraph(words.scopeNote, styles.bodyQuiet)], 12)
    context.step()
  },
}

function topOf({ summary, findings }: ReportModel): ReportFinding[] {
  return summary.topFindings.flatMap(({ ref }) => findings.find((finding) => finding.ref === ref) ?? [])
}

function* rows(list: readonly ReportFinding[]): Generator<TableRow> {
  for (const finding of list) {
    const said = finding.severity === null ? finding.nonconformity || finding.condition : finding.condition
    yield {
      cells: [
        [paragraph(finding.ref, styles.cellBold)],
        [paragraph(finding.title, styles.cell), { spans: graded(finding), before: 2 }],
        prose(shortened(said), styles.cell),
      ],
    }
  }
}

function topTable({ sheet }: Context, list: readonly ReportFinding[]): Block {
  const { findings } = reportText
  const columns = [
    { head: findings.finding, share: 0.8 },
    { head: findings.title, share: 3 },
    { head: words.found, share: 6 },
  ]
  return table(sheet, columns, rows(list), { before: 14 })
}

/** The gravest findings, each in a few lines. */
export const topFindings: Section = {
  title: words.headings.findings,
  under: () => [],
  runsOn: true,
  steps: () => 1,
  *blocks(context, chapter) {
    const { model } = context
    const total = model.findings.filter((finding) => !isPractice(finding)).length
    const shown = topOf(model)
    const said = total === 0 ? reportText.findings.none : words.findingsNote({ shown: shown.length, total })
    yield heading1(context, chapter)
    yield passage(context, [paragraph(said, styles.body)], 12)
    if (shown.length > 0) yield topTable(context, shown)
    context.step()
  },
}
