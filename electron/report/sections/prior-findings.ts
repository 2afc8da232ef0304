import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { heading1, heading2, note, passage } from '../headings.ts'
import { paragraph, prose, references, span } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import { styles } from '../type-scale.ts'
import { findingBlocks, isPractice } from './finding-block.ts'

const words = reportText.priorFindings

function* rows({ model, places }: Context): Generator<TableRow> {
  for (const { reference, title, report, status, outcome, finding } of model.priorFindings)
    yield {
      cells: [
        [paragraph(reference, styles.cellBold)],
        [paragraph(title, styles.cell)],
        [paragraph(report, styles.cell)],
        [paragraph(reportWords.priorStatus[status], styles.cellMedium)],
        [
          ...prose(outcome, styles.cell),
          ...(finding === null
            ? []
            : [
                {
                  spans: [
                    span(`${words.raisedAgain} `, styles.cellQuiet),
                    ...references([finding], places, styles.cell, styles.cellLink),
                  ],
                },
              ]),
        ],
      ],
    }
}

function* prior(context: Context): Generator<Block> {
  if (context.model.priorFindings.length === 0) {
    yield note(context, [paragraph(words.none, styles.bodyQuiet)], 4)
    return
  }
  yield passage(context, [paragraph(words.intro, styles.bodyQuiet)], 4, true)
  const columns = [
    { head: words.reference, share: 1.2 },
    { head: words.finding, share: 3 },
    { head: words.report, share: 2.4 },
    { head: words.status, share: 1.6 },
    { head: words.outcome, share: 4 },
  ]
  yield table(context.sheet, columns, rows(context), { before: 8 })
}

/** What became of what was found before, and what is done well. */
export const priorFindings: Section = {
  title: reportText.headings.priorFindings,
  under: () => [words.prior, words.practices],
  brief: true,
  runsOn: true,
  steps: (model) => model.findings.filter(isPractice).length,
  *blocks(context, chapter) {
    const [before, strengths] = chapter.under
    const practices = context.model.findings.filter(isPractice)
    yield heading1(context, chapter)
    yield heading2(context, before, 14)
    yield* prior(context)
    yield heading2(context, strengths)
    const said = practices.length > 0 ? words.practicesIntro : words.practicesNone
    yield passage(context, [paragraph(said, styles.bodyQuiet)], 4)
    for (const practice of practices) yield* findingBlocks(context, practice)
  },
}
