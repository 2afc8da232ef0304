import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import { PracticeResult } from '../../../shared/model/worksheet.ts'
import type { ReportWorksheet } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context } from '../context.ts'
import { heading3, note } from '../headings.ts'
import { marked, paragraph, prose, references, span } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import type { Paragraph, Span } from '../text-run.ts'
import { practiceMarks, styles } from '../type-scale.ts'

const words = reportText.worksheet

/** A practice with its place in the model, by which links find it. */
interface Placed {
  readonly index: number
  readonly practice: ReportWorksheet['practices'][number]
}

/** How many answers of each kind, with shape and word. */
function counted(practices: readonly Placed[]): Paragraph {
  const spans = PracticeResult.options.flatMap((result): Span[] => {
    const count = practices.filter(({ practice }) => practice.result === result).length
    if (count === 0) return []
    return [
      ...marked(practiceMarks[result], `${count} `, styles.cellBold),
      span(`${reportWords.practice[result]}      `, styles.cell),
    ]
  })
  return { spans }
}

function bearsOn(items: readonly string[], { places }: Context): Paragraph {
  return items.length > 0
    ? { spans: references(items, places, styles.cell, styles.cellLink) }
    : paragraph(words.noItem, styles.cellQuiet)
}

function* rows(context: Context, practices: readonly Placed[]): Generator<TableRow> {
  let before: string | null = null
  for (const { index, practice } of practices) {
    const { group, question, result, note: said, items } = practice
    yield {
      destination: context.places.practice(index),
      cells: [
        [paragraph(group, group === before ? styles.cellQuiet : styles.cellBold)],
        [paragraph(question, styles.cell)],
        [{ spans: marked(practiceMarks[result], reportWords.practice[result]) }, ...prose(said, styles.cell, 2)],
        [bearsOn(items, context)],
      ],
    }
    before = group
  }
}

/** A table for each set: Well-Architected by pillar, the Cloud Adoption Framework by perspective. */
export function* practiceBlocks(context: Context): Generator<Block> {
  const sets = new Map<string, Placed[]>()
  context.model.worksheet.practices.forEach((practice, index) =>
    sets.set(practice.set, [...(sets.get(practice.set) ?? []), { index, practice }]),
  )
  const columns = [
    { head: words.group, share: 1.6 },
    { head: words.question, share: 3.6 },
    { head: words.result, share: 3.2 },
    { head: words.bearsOn, share: 2 },
  ]
  for (const [set, practices] of sets) {
    yield heading3(context, set)
    yield note(context, [counted(practices)], 2, true)
    yield table(context.sheet, columns, rows(context, practices), { before: 4 })
  }
}
