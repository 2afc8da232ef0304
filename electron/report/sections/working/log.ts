import { instantInWords, minuteInWords } from '../../../../shared/text/en/days.ts'
import { reportText } from '../../../../shared/text/en/report.ts'
import type { Mark } from '../../../../shared/model/item.ts'
import type { WorkingPapers } from '../../../../shared/model/working-papers.ts'
import type { Context, Section } from '../../context.ts'
import { heading1, passage } from '../../headings.ts'
import { paragraph, prose, references, span, unbroken } from '../../spans.ts'
import { table, type TableRow } from '../../table.ts'
import type { Paragraph } from '../../text-run.ts'
import { styles } from '../../type-scale.ts'

const words = reportText.papers

const signed = (mark: Mark): Paragraph =>
  paragraph(words.mark({ by: mark.by, on: instantInWords(mark.on) }), styles.cellQuiet)

function* noteRows(context: Context, notes: WorkingPapers['reviewNotes']): Generator<TableRow> {
  for (const { ref, about, field, raised, text, answer, answered, cleared } of notes)
    yield {
      cells: [
        [paragraph(ref, styles.cellBold)],
        [
          about === null
            ? paragraph(words.whole, styles.cell)
            : { spans: references([about], context.places, styles.cell, styles.cellLink) },
          ...prose(field, styles.cellQuiet),
        ],
        [...prose(text, styles.cell), signed(raised)],
        [...prose(answer, styles.cell), ...(answered ? [signed(answered)] : [])],
        [cleared ? signed(cleared) : paragraph(words.open, styles.cellCaution)],
      ],
    }
}

/** What the reviewer asked, what was answered, and who cleared it. */
export function reviewNotes({ reviewNotes: notes, sentBack }: WorkingPapers): Section {
  return {
    title: words.headings.notes,
    under: () => [],
    runsOn: true,
    steps: () => 1,
    *blocks(context, chapter) {
      yield heading1(context, chapter)
      if (sentBack)
        yield passage(context, [
          paragraph(words.recordSentBack({ by: sentBack.by, on: instantInWords(sentBack.on) }), styles.bodyBold),
          ...prose(sentBack.reason, styles.body),
        ])
      if (notes.length === 0) yield passage(context, [paragraph(words.notesNone, styles.body)], 12)
      else {
        const columns = [
          { head: words.ref, share: 1 },
          { head: words.about, share: 1.6 },
          { head: words.raised, share: 4 },
          { head: words.answer, share: 4 },
          { head: words.cleared, share: 2 },
        ]
        yield table(context.sheet, columns, noteRows(context, notes), { before: 14 })
      }
      context.step()
    },
  }
}

function* shelvedRows(shelved: WorkingPapers['shelved']): Generator<TableRow> {
  for (const { ref, unit, control, texts } of shelved)
    yield {
      cells: [
        [paragraph(ref, styles.cellBold)],
        [paragraph(unit, styles.cell), paragraph(control, styles.cellQuiet)],
        texts.flatMap(({ what, text }) => [paragraph(what, styles.cellQuiet, 2), ...prose(text, styles.cell)]),
      ],
    }
}

/** Work on items that are no longer called for. */
export function shelvedWork({ shelved }: WorkingPapers): Section {
  return {
    title: words.headings.shelved,
    under: () => [],
    runsOn: true,
    steps: () => 1,
    *blocks(context, chapter) {
      yield heading1(context, chapter)
      const said = shelved.length === 0 ? words.shelvedNone : words.shelvedIntro
      yield passage(context, [paragraph(said, styles.body)], 12)
      const columns = [
        { head: words.ref, share: 1 },
        { head: words.unit, share: 2 },
        { head: words.texts, share: 6 },
      ]
      if (shelved.length > 0) yield table(context.sheet, columns, shelvedRows(shelved), { before: 14 })
      context.step()
    },
  }
}

function* historyRows(context: Context, history: WorkingPapers['history']): Generator<TableRow> {
  for (const { sequence, at, by, words: told, undone } of history) {
    context.step()
    yield {
      cells: [
        [paragraph(String(sequence), styles.cellQuiet)],
        [paragraph(unbroken(minuteInWords(at)), styles.cell)],
        [paragraph(by, styles.cell)],
        [
          ...told.flatMap((each) => prose(each, styles.cell)),
          ...(undone ? [{ spans: [span(words.undone, styles.cellQuiet)] }] : []),
        ],
      ],
    }
  }
}

/** The journal in words. */
export function historyOf({ history }: WorkingPapers): Section {
  return {
    title: words.headings.history,
    under: () => [],
    runsOn: true,
    steps: () => history.length,
    *blocks(context, chapter) {
      yield heading1(context, chapter)
      yield passage(context, [paragraph(words.historyIntro, styles.body)], 12)
      const columns = [
        { head: words.line, share: 0.8 },
        { head: words.when, share: 2.6 },
        { head: words.who, share: 2 },
        { head: words.what, share: 6 },
      ]
      yield table(context.sheet, columns, historyRows(context, history), { before: 14 })
    },
  }
}
