import { reportText } from '../../../shared/text/en/report.ts'
import { splitRules } from '../../../shared/text/en/rules.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Chapter, Context, Section } from '../context.ts'
import { fields, heading1, heading2, passage } from '../headings.ts'
import { paragraph } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import { styles } from '../type-scale.ts'

const words = reportText.glossary

function* crosswalkRows(): Generator<TableRow> {
  for (const [here, ...others] of words.rows)
    yield { cells: [[paragraph(here, styles.cellBold)], ...others.map((each) => [paragraph(each, styles.cell)])] }
}

/** The rules that the matrix and the items name, in order. */
function rulesNamed({ matrix, units }: ReportModel): string[] {
  const told = [
    ...matrix.rows.flatMap(({ cells }) => cells.map(({ explanation }) => explanation.rule)),
    ...units.flatMap(({ rows }) => rows.map(({ explanation }) => explanation.rule)),
  ]
  return [...new Set(told)].sort()
}

/** What each rule that the report names says; nothing where it names none. */
function* rules(context: Context, chapter: Chapter): Generator<Block> {
  const entry = chapter.under.find(({ title }) => title === words.rules)
  if (!entry) return
  yield heading2(context, entry)
  yield passage(context, [paragraph(words.rulesNote, styles.bodyQuiet)], 4, true)
  const list = rulesNamed(context.model).map((label) => ({
    label,
    content: [paragraph(splitRules[label] ?? '', styles.small)],
  }))
  yield* fields(context, list, { label: styles.labelSmall, before: 8, between: 2 })
}

/** Class defaults are explained where a service has no controls but those. */
function meaningsFor({ units }: ReportModel): typeof words.meanings {
  const hasDefaults = units.some(({ depth }) => depth === 'class defaults only')
  return words.meanings.filter(([label]) => label !== words.classDefaults || hasDefaults)
}

/** What the words mean, which rules are named, and what other schemes call the same. */
export const glossary: Section = {
  title: reportText.headings.glossary,
  under: (model) => [words.words, ...(rulesNamed(model).length > 0 ? [words.rules] : []), words.crosswalk],
  brief: true,
  runsOn: true,
  steps: () => 1,
  *blocks(context, chapter) {
    const [meanings] = chapter.under
    yield heading1(context, chapter)
    yield heading2(context, meanings, 14)
    const list = meaningsFor(context.model).map(([label, meaning]) => ({
      label,
      content: [paragraph(meaning, styles.small)],
    }))
    yield* fields(context, list, { label: styles.labelSmall, before: 10, between: 2 })
    yield* rules(context, chapter)
    yield heading2(context, chapter.under.at(-1))
    yield passage(context, [paragraph(words.crosswalkNote, styles.bodyQuiet)], 4, true)
    const columns = [
      { head: words.here, share: 2.2 },
      { head: words.fedramp, share: 3 },
      { head: words.oscal, share: 3.4 },
      { head: words.csa, share: 2.6 },
    ]
    yield table(context.sheet, columns, crosswalkRows(), { before: 8 })
    // What is drawn after this has no words but the report's own.
    if (context.sheet.words.missing().length > 0)
      yield passage(context, [paragraph(reportText.editions.missingNote, styles.bodyQuiet)], 10)
    context.step()
  },
}
