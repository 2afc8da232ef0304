import { dayInWords } from '../../../shared/text/en/days.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportWorksheet } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { heading1, note, passage, titled } from '../headings.ts'
import type { RowSpec } from '../rows.ts'
import { marked, paragraph, prose } from '../spans.ts'
import { rowBlock } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { colours, contentWidth, page, styles, textWidth, workMarks } from '../type-scale.ts'
import { practiceBlocks } from './practices.ts'
import { partnersTable, securityServicesTable, trainingTable } from './third-parties.ts'

const words = reportText.worksheet
type Exercise = ReportWorksheet['exercises'][number]
type Answer = Exercise['answers'][number]

const statusWidth = 84

/** Number and title at the left, how far the exercise is at the right, under a rule. */
function exerciseHead({ number, title, status }: Exercise): RowSpec {
  const state = marked(workMarks[status], reportWords.exerciseStatus[status], { ...styles.heading3, size: 8.6 })
  return {
    tag: 'H4',
    above: 7,
    below: 4,
    cells: [
      {
        x: page.left,
        width: page.text - page.left - 8,
        content: [paragraph(String(number), styles.heading3)],
        tag: 'Span',
      },
      {
        x: page.text,
        width: contentWidth - (page.text - page.left) - statusWidth - 10,
        content: [paragraph(title, styles.heading3)],
        tag: 'Span',
      },
      { x: page.right - statusWidth, width: statusWidth, content: [{ spans: state }], tag: 'Span' },
    ],
    behind: (sheet, top) => sheet.rule(page.left, top, page.right, top, colours.quiet, 0.7),
  }
}

/** Question and answer in the column of text; its state, who gave it and when, beside them. */
function answerRow({ question, answer, status, owner, on }: Answer): RowSpec {
  const said = prose(answer, styles.small, 1)
  const facts: Paragraph[] = [
    { spans: marked(workMarks[status], reportWords.worksheetStatus[status], styles.labelSmall) },
    paragraph(owner, styles.labelSmall),
    paragraph(on ? dayInWords(on) : '', styles.labelSmall),
  ]
  const text = [
    ...prose(question, styles.factMedium),
    ...(said.length > 0 || status === 'not-applicable' ? said : [paragraph(words.noAnswer, styles.factQuiet)]),
  ]
  return {
    tag: 'Div',
    above: 0,
    below: 5,
    cells: [
      { x: page.text, width: textWidth, content: text, tag: 'P' },
      { x: page.left, width: page.line - page.left - 6, content: facts, tag: 'P' },
    ],
  }
}

function* exerciseBlocks(context: Context): Generator<Block> {
  const { exercises } = context.model.worksheet
  const done = exercises.filter(({ status }) => status === 'done').length
  yield passage(context, [paragraph(words.done({ done, total: exercises.length }), styles.bodyQuiet)], 4, true)
  for (const exercise of exercises) {
    context.step()
    const answered = exercise.answers.length > 0
    yield rowBlock(context.sheet, exerciseHead(exercise), { before: 10, keepWithNext: true })
    if (!answered) yield passage(context, [paragraph(words.noAnswer, styles.factQuiet)], 0)
    for (const answer of exercise.answers) yield rowBlock(context.sheet, answerRow(answer))
  }
}

/** Whether anything at all was written into the worksheet. */
function isTouched({ exercises, practices, securityServices, training, partners }: ReportWorksheet): boolean {
  return (
    exercises.some(({ answers }) => answers.length > 0) ||
    securityServices.some(({ use }) => use.trim() !== '') ||
    practices.length + training.length + partners.length > 0
  )
}

function headings({ worksheet }: Context['model']): string[] {
  return [
    ...(isTouched(worksheet) ? [words.exercises] : []),
    ...(worksheet.practices.length > 0 ? [words.practices] : []),
    ...(worksheet.securityServices.length > 0 ? [words.securityServices] : []),
    ...(worksheet.training.length > 0 ? [words.training] : []),
    ...(worksheet.partners.length > 0 ? [words.partners] : []),
  ]
}

/** The nine exercises by which the split of the use case was found, and what their answers led to. */
export const worksheet: Section = {
  title: reportText.headings.worksheet,
  under: headings,
  brief: true,
  steps: (model) => (isTouched(model.worksheet) ? model.worksheet.exercises.length : 0) + 1,
  *blocks(context, chapter) {
    const { worksheet: work } = context.model
    const touched = isTouched(work)
    yield heading1(context, chapter)
    yield passage(context, [paragraph(touched ? words.intro : words.untouched, styles.body)], 12)
    if (touched) {
      yield titled(context, chapter, words.exercises)
      yield* exerciseBlocks(context)
    }
    if (work.practices.length > 0) {
      yield titled(context, chapter, words.practices)
      yield passage(context, [paragraph(words.practicesNote, styles.bodyQuiet)], 4, true)
      yield* practiceBlocks(context)
    }
    if (work.securityServices.length > 0) {
      yield titled(context, chapter, words.securityServices)
      yield note(context, [paragraph(words.securityServicesNote, styles.bodyQuiet)], 8, true)
      yield securityServicesTable(context)
    }
    if (work.training.length > 0) {
      yield titled(context, chapter, words.training)
      yield trainingTable(context)
    }
    if (work.partners.length > 0) {
      yield titled(context, chapter, words.partners)
      yield note(context, [paragraph(words.partnersNote, styles.bodyQuiet)], 8, true)
      yield partnersTable(context)
    }
    context.step()
  },
}
