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
]

interface Shown {
  readonly credentials: boolean
  readonly declarations: boolean
}

function* rows(people: readonly Person[], { credentials, declarations }: Shown): Generator<TableRow> {
  for (const person of people) {
    const said = [person.name, person.role, person.firm, ...(credentials ? [person.credential] : [])]
    const cells = said.map((text, index) => [paragraph(text, index === 0 ? styles.cellMedium : styles.cell)])
    const day = person.independenceDeclaredOn
    yield { cells: declarations ? [...cells, [paragraph(day ? dayInWords(day) : '–', styles.cell)]] : cells }
  }
}

function listOf(context: Context, people: readonly Person[]): Block {
  if (people.length === 0) return note(context, [paragraph(words.none, styles.bodyQuiet)], 4)
  const shown = {
    credentials: people.some(({ credential }) => credential !== ''),
    declarations: people.some((person) => person.kind === 'team' || person.independenceDeclaredOn !== null),
  }
  const all = [
    ...columns,
    ...(shown.credentials ? [{ head: words.credential, share: 2 }] : []),
    ...(shown.declarations ? [{ head: words.independence, share: 2 }] : []),
  ]
  return table(context.sheet, all, rows(people, shown), { before: 8 })
}

/** Who did the work, and with whom they spoke. */
export const people: Section = {
  title: reportText.headings.people,
  under: () => [words.team, words.contacts, words.interviewees],
  brief: true,
  runsOn: true,
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
