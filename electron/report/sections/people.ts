import { dayInWords } from '../../../shared/text/en/days.ts'
import { reportText } from '../../../shared/text/en/report.ts'
import type { Person } from '../../../shared/model/person.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { heading1, heading2, note } from '../headings.ts'
import { paragraph } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import { styles } from '../type-scale.ts'

const words = reportText.people

const columns = [
  { head: words.name, share: 3 },
  { head: words.role, share: 2.6 },
  { head: words.firm, share: 2.6 },
  { head: words.credential, share: 2 },
]

function* rows(people: readonly Person[], declares: boolean): Generator<TableRow> {
  for (const person of people) {
    const cells = [person.name, person.role, person.firm, person.credential].map((text, index) => [
      paragraph(text, index === 0 ? styles.cellMedium : styles.cell),
    ])
    const day = person.independenceDeclaredOn
    yield { cells: declares ? [...cells, [paragraph(day ? dayInWords(day) : '–', styles.cell)]] : cells }
  }
}

function listOf(context: Context, people: readonly Person[]): Block {
  if (people.length === 0) return note(context, [paragraph(words.none, styles.bodyQuiet)], 4)
  const declares = people.some((person) => person.kind === 'team' || person.independenceDeclaredOn !== null)
  const shown = declares ? [...columns, { head: words.independence, share: 2 }] : columns
  return table(context.sheet, shown, rows(people, declares), { before: 8 })
}

/** Who did the work, and with whom they spoke. */
export const people: Section = {
  title: reportText.headings.people,
  under: () => [words.team, words.contacts, words.interviewees],
  brief: true,
  steps: () => 1,
  *blocks(context, chapter) {
    const { team, clientContacts, interviewees } = context.model
    yield heading1(context, chapter)
    for (const [index, list] of [team, clientContacts, interviewees].entries()) {
      yield heading2(context, chapter.under[index], index === 0 ? 14 : 24)
      yield listOf(context, list)
    }
    context.step()
  },
}
