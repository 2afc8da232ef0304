import { reportText } from '../../../shared/text/en/report.ts'
import type { Section } from '../context.ts'
import { fields, heading1, heading2, passage } from '../headings.ts'
import { paragraph } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import { styles } from '../type-scale.ts'

const words = reportText.glossary

function* crosswalkRows(): Generator<TableRow> {
  for (const [here, ...others] of words.rows)
    yield { cells: [[paragraph(here, styles.cellBold)], ...others.map((each) => [paragraph(each, styles.cell)])] }
}

/** What the words mean, and what other schemes call the same. */
export const glossary: Section = {
  title: reportText.headings.glossary,
  under: () => [words.words, words.crosswalk],
  brief: true,
  steps: () => 1,
  *blocks(context, chapter) {
    const [meanings, crosswalk] = chapter.under
    yield heading1(context, chapter)
    yield heading2(context, meanings, 14)
    const list = words.meanings.map(([label, meaning]) => ({ label, content: [paragraph(meaning, styles.small)] }))
    yield* fields(context, list, { label: styles.labelSmall, before: 10, between: 2 })
    yield heading2(context, crosswalk)
    yield passage(context, [paragraph(words.crosswalkNote, styles.bodyQuiet)], 4, true)
    const columns = [
      { head: words.here, share: 2.2 },
      { head: words.fedramp, share: 3 },
      { head: words.oscal, share: 3.4 },
      { head: words.csa, share: 2.6 },
    ]
    yield table(context.sheet, columns, crosswalkRows(), { before: 8 })
    yield passage(context, [paragraph(reportText.editions.missingNote, styles.bodyQuiet)], 10)
    context.step()
  },
}
