import { dayInWords, reportText } from '../../../shared/text/en/report.ts'
import type { Context, Section } from '../context.ts'
import { fields, heading1, heading2, passage } from '../headings.ts'
import { dotted, paragraph } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import { styles } from '../type-scale.ts'

const words = reportText.editions

function* fileRows(context: Context): Generator<TableRow> {
  for (const file of context.model.editions.files)
    yield {
      cells: [
        [paragraph(file.path, styles.cell)],
        [paragraph(file.sha256, { ...styles.hash, size: 6.9, leading: 10.8 })],
      ],
    }
}

/** Which catalogue was used, down to the hash of each file, and what the words mean. */
export const editions: Section = {
  title: reportText.headings.editions,
  under: () => [words.files, words.glossary],
  brief: true,
  steps: () => 1,
  *blocks(context, chapter) {
    const { editions: edition } = context.model
    const [files, glossary] = chapter.under
    yield heading1(context, chapter)
    yield* fields(
      context,
      [
        { label: words.edition, content: [paragraph(dotted([edition.name, edition.id]), styles.body)] },
        { label: words.date, content: [paragraph(dayInWords(edition.date), styles.body)] },
      ],
      { before: 14 },
    )
    yield heading2(context, files)
    const columns = [
      { head: words.file, share: 3 },
      { head: words.hash, share: 5 },
    ]
    yield table(context.sheet, columns, fileRows(context), { before: 8 })
    yield heading2(context, glossary)
    const list = words.words.map(([label, meaning]) => ({ label, content: [paragraph(meaning, styles.small)] }))
    yield* fields(context, list, { label: styles.labelSmall, before: 10, between: 2 })
    yield passage(context, [paragraph(words.missingNote, styles.bodyQuiet)], 10)
    context.step()
  },
}
