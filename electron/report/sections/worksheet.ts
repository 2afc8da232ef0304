import { dayInWords, reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Entry } from '../context.ts'
import { fields, heading2, passage, type Field } from '../headings.ts'
import { dotted, paragraph, prose } from '../spans.ts'
import type { Paragraph } from '../text-run.ts'
import { styles } from '../type-scale.ts'

const words = reportText.methodology
type Exercise = ReportModel['worksheet']['exercises'][number]
type Answer = Exercise['answers'][number]

function answered(answer: Answer, index: number): Paragraph[] {
  const said = prose(answer.answer, styles.small, 1)
  const facts = [reportWords.worksheetStatus[answer.status], answer.owner, answer.on ? dayInWords(answer.on) : '']
  return [
    ...prose(answer.question, styles.factMedium, index === 0 ? 0 : 6),
    ...(said.length > 0 ? said : [paragraph(words.noAnswer, styles.factQuiet)]),
    paragraph(dotted(facts), styles.factQuiet),
  ]
}

function exerciseFields(exercises: readonly Exercise[]): Field[] {
  return exercises.map(({ number, title, answers }) => ({
    label: words.exercise({ number, name: title }),
    content: answers.flatMap(answered),
  }))
}

/** Whether anything was written into the worksheet. */
export function hasWorksheet({ exercises, practices, training, partners }: ReportModel['worksheet']): boolean {
  return exercises.some(({ answers }) => answers.length > 0) || practices.length + training.length + partners.length > 0
}

/** The nine exercises by which the split of the use case was found, as far as they were answered. */
export function* worksheetBlocks(context: Context, entry: Entry | undefined): Generator<Block> {
  yield heading2(context, entry)
  yield passage(context, [paragraph(words.worksheetIntro, styles.bodyQuiet)], 4, true)
  yield* fields(context, exerciseFields(context.model.worksheet.exercises), {
    label: styles.labelSmall,
    before: 8,
    between: 6,
  })
}
