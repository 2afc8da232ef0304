import { dayInWords } from '../../../shared/text/en/days.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { heading1, passage } from '../headings.ts'
import { paragraph, prose, references } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import { styles } from '../type-scale.ts'
import { graded } from './grades.ts'

const words = reportText.remediation

function* rows({ model, places }: Context): Generator<TableRow> {
  for (const line of model.remediation)
    yield {
      cells: [
        [{ spans: references([line.ref], places, styles.cellBold, styles.cellLink) }],
        [paragraph(line.title, styles.cell), { spans: graded(line, styles.cell), before: 2 }],
        [paragraph(reportWords.position[line.position], styles.cellQuiet), ...prose(line.action, styles.cell, 1)],
        [line.owner.trim() ? paragraph(line.owner, styles.cell) : paragraph(words.noOwner, styles.cellQuiet)],
        [line.due ? paragraph(dayInWords(line.due), styles.cellMedium) : paragraph(words.noDue, styles.cellQuiet)],
        [paragraph(reportWords.findingStatus[line.status], styles.cell)],
      ],
    }
}

/** The plan as a table; a sentence where nothing is open. */
export function planBlock(context: Context): Block {
  if (context.model.remediation.length === 0) return passage(context, [paragraph(words.none, styles.body)], 12)
  const columns = [
    { head: words.ref, share: 0.8 },
    { head: words.finding, share: 3 },
    { head: words.action, share: 4 },
    { head: words.owner, share: 1.7 },
    { head: words.due, share: 1.5 },
    { head: words.status, share: 1.4 },
  ]
  return table(context.sheet, columns, rows(context), { before: 14 })
}

/** What the client does about the findings: by whom, by when, and how far it is. */
export const remediation: Section = {
  title: reportText.headings.remediation,
  under: () => [],
  runsOn: true,
  steps: () => 1,
  *blocks(context, chapter) {
    yield heading1(context, chapter)
    if (context.model.remediation.length > 0) yield passage(context, [paragraph(words.intro, styles.body)], 12)
    yield planBlock(context)
    context.step()
  },
}
