import { reportText } from '../../../shared/text/en/report.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Context, Section } from '../context.ts'
import { heading1, heading2, note } from '../headings.ts'
import { paragraph, prose, references } from '../spans.ts'
import { table, type Column, type TableRow } from '../table.ts'
import { styles } from '../type-scale.ts'

const words = reportText.registers
type Registers = ReportModel['registers']

const order: readonly (keyof Registers)[] = [
  'notApplicable',
  'overrides',
  'compensating',
  'tailoring',
  'relianceAccepted',
  'risksAccepted',
]

function* rows(context: Context, lines: Registers[keyof Registers]): Generator<TableRow> {
  for (const line of lines)
    yield {
      cells: [
        [{ spans: references([line.ref], context.places, styles.cellBold, styles.cellLink) }],
        [paragraph(line.title, styles.cell)],
        [paragraph(line.unit, styles.cell)],
        prose(line.words, styles.cell),
      ],
    }
}

/** A risk is borne for a finding, at the places where that was made. */
function columnsOf(key: keyof Registers): Column[] {
  const isOfFinding = key === 'risksAccepted'
  return [
    { head: words.ref, share: 1.1 },
    { head: isOfFinding ? words.finding : words.item, share: 3 },
    { head: isOfFinding ? words.where : words.unit, share: 2 },
    { head: words.words, share: 5 },
  ]
}

/** The decisions a reader must be able to find in one place. */
export const registers: Section = {
  title: reportText.headings.registers,
  under: () => order.map((key) => words[key]),
  brief: true,
  steps: () => 1,
  *blocks(context, chapter) {
    yield heading1(context, chapter)
    for (const [index, key] of order.entries()) {
      const lines = context.model.registers[key]
      yield heading2(context, chapter.under[index], index === 0 ? 14 : 24)
      if (lines.length === 0) yield note(context, [paragraph(words.none, styles.bodyQuiet)], 4)
      else yield table(context.sheet, columnsOf(key), rows(context, lines), { before: 8 })
    }
    context.step()
  },
}
