import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportFinding } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { heatMaps } from '../figures/heat-map.ts'
import { heading1, heading3, note, passage } from '../headings.ts'
import { paragraph, references } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import { styles } from '../type-scale.ts'
import { findingBlocks, isPractice } from './finding-block.ts'
import { graded } from './grades.ts'
import { isCertified } from '../certified.ts'

const words = reportText.findings

function* overviewRows(context: Context, list: readonly ReportFinding[]): Generator<TableRow> {
  for (const finding of list)
    yield {
      cells: [
        [{ spans: references([finding.ref], context.places, styles.cell, styles.cellLink) }],
        [paragraph(finding.title, styles.cell)],
        [{ spans: graded(finding) }],
        [paragraph(reportWords.findingSide[finding.side], styles.cell)],
        [paragraph(reportWords.findingStatus[finding.status], styles.cell)],
      ],
    }
}

/** Where the findings stand by likelihood and impact. A certification grades no risk. */
function* riskMap(context: Context, list: readonly ReportFinding[]): Generator<Block> {
  const { heat, notGraded } = reportText.figures
  if (list.every(({ initial, residual }) => initial === null && residual === null)) return
  const refs = list.filter(({ initial }) => initial === null).map(({ ref }) => ref)
  yield heading3(context, heat, 18, 'H3')
  yield heatMaps(list)
  if (refs.length > 0) yield note(context, [paragraph(notGraded({ refs }), styles.bodyQuiet)], 4)
}

/** Each finding in full. */
export const findings: Section = {
  title: reportText.headings.findings,
  under: () => [],
  steps: (model) => model.findings.filter((finding) => !isPractice(finding)).length,
  *blocks(context, chapter) {
    const { findings: all } = context.model
    const list = all.filter((finding) => !isPractice(finding))
    const intro = isCertified(context.model) ? words.certificationIntro : words.intro
    yield heading1(context, chapter)
    yield passage(context, [paragraph(list.length > 0 ? intro : words.none, styles.body)], 12)
    if (list.length === 0) return
    const columns = [
      { head: words.finding, share: 1 },
      { head: words.title, share: 6 },
      { head: isCertified(context.model) ? words.class : words.severity, share: 2 },
      { head: words.side, share: 2 },
      { head: words.status, share: 2 },
    ]
    yield table(context.sheet, columns, overviewRows(context, list), { before: 14 })
    yield* riskMap(context, list)
    for (const finding of list) yield* findingBlocks(context, finding)
  },
}
