import { hashOfFiles } from '../../../assessments/rules/hash.ts'
import { dayInWords } from '../../../shared/text/en/days.ts'
import { reportText } from '../../../shared/text/en/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Entry, Section } from '../context.ts'
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

function* sourceRows(context: Context, withDay: boolean): Generator<TableRow> {
  for (const { publisher, document, checked } of context.model.editions.sources) {
    const day = checked ? paragraph(dayInWords(checked), styles.cell) : paragraph(words.notChecked, styles.cellQuiet)
    yield {
      cells: [
        [paragraph(publisher, styles.cellMedium)],
        [paragraph(document, styles.cell)],
        ...(withDay ? [[day]] : []),
      ],
    }
  }
}

/** What the controls were written from; a day beside each only where one of them has been looked up again. */
function* sourceList(context: Context, entry: Entry | undefined): Generator<Block> {
  const withDay = context.model.editions.sources.some(({ checked }) => checked)
  const said = `${words.sourcesNote} ${withDay ? words.sourcesLookedUp : words.sourcesNotLookedUp}`
  yield heading2(context, entry)
  yield passage(context, [paragraph(said, styles.bodyQuiet)], 4, true)
  const columns = [
    { head: words.publisher, share: 2 },
    { head: words.document, share: 6 },
    ...(withDay ? [{ head: words.checked, share: 2 }] : []),
  ]
  yield table(context.sheet, columns, sourceRows(context, withDay), { before: 8 })
}

/** Every file of the edition with its hash. */
function* fileList(context: Context, entry: Entry | undefined): Generator<Block> {
  yield heading2(context, entry)
  const columns = [
    { head: words.file, share: 3 },
    { head: words.hash, share: 5 },
  ]
  yield table(context.sheet, columns, fileRows(context), { before: 8 })
}

const makeSection = (withFiles: boolean): Section => ({
  title: reportText.headings.editions,
  under: () => [...(withFiles ? [words.files] : []), words.sources],
  brief: true,
  runsOn: true,
  steps: () => 1,
  *blocks(context, chapter) {
    const { editions: edition } = context.model
    yield heading1(context, chapter)
    yield* fields(
      context,
      [
        {
          label: words.edition,
          content: [
            paragraph(
              edition.name.includes(edition.id) ? edition.name : dotted([edition.name, edition.id]),
              styles.body,
            ),
          ],
        },
        { label: words.date, content: [paragraph(dayInWords(edition.date), styles.body)] },
        {
          label: words.files,
          content: [
            paragraph(words.filesOf({ count: edition.files.length }), styles.body),
            paragraph(hashOfFiles(edition.files), { ...styles.fact, size: 8.6, leading: 14.2 }, 2),
            paragraph(withFiles ? words.filesBelow : words.filesAttached, styles.body, 2),
          ],
        },
      ],
      { before: 14 },
    )
    if (withFiles) yield* fileList(context, chapter.under[0])
    yield* sourceList(context, chapter.under.at(-1))
    context.step()
  },
})

/** Which catalogue was used, sealed by one hash, and what it was written from. */
export const editions = makeSection(false)
/** The same with the hash of each file. */
export const editionsInFull = makeSection(true)
