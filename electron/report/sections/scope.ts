import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportUnit } from '../../../shared/model/report.ts'
import type { Context, Section } from '../context.ts'
import { fields, heading1, heading2, note } from '../headings.ts'
import { dotted, paragraph, prose } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { styles } from '../type-scale.ts'

const words = reportText.scope

const cell = (text: string) => prose(text, styles.cell)

function* accountRows(context: Context): Generator<TableRow> {
  for (const account of context.model.scope.accounts)
    yield {
      cells: [
        [paragraph(account.alias, styles.cellBold), paragraph(account.number, styles.cellQuiet)],
        cell(account.environment),
        cell(account.organizationalUnit),
        cell(reportWords.scopeStatus[account.status]),
        cell(account.reason),
      ],
    }
}

function* regionRows(context: Context): Generator<TableRow> {
  for (const region of context.model.scope.regions)
    yield {
      cells: [
        [paragraph(region.code, styles.cellBold)],
        cell(reportWords.partition[region.partition]),
        cell(reportWords.scopeStatus[region.status]),
        cell(region.reason),
      ],
    }
}

/** What kind of service it is, in the words of the AWS whitepapers. */
export function character(unit: ReportUnit): string[] {
  return [
    dotted([
      unit.class ? reportWords.serviceClass[unit.class] : reportWords.unitKind[unit.kind],
      unit.cloudModel ? reportWords.cloudModel[unit.cloudModel] : '',
      unit.reach ? reportWords.reach[unit.reach] : '',
    ]),
    unit.confidence ? reportWords.confidence[unit.confidence] : '',
  ].filter((each) => each !== '')
}

function optionLines(unit: ReportUnit): Paragraph[] {
  return unit.options.flatMap((option, index) => [
    paragraph(option.question, styles.cellQuiet, index === 0 ? 0 : 2),
    paragraph(option.answer, styles.cell),
  ])
}

function* serviceRows(context: Context): Generator<TableRow> {
  for (const unit of context.model.units)
    yield {
      cells: [
        [paragraph(unit.name, styles.cellBold), paragraph(unit.id, styles.cellQuiet)],
        character(unit).map((each, index) => paragraph(each, index === 0 ? styles.cell : styles.cellQuiet)),
        optionLines(unit),
      ],
    }
}

function criteria(context: Context): Paragraph[] {
  const { about, frameworks } = context.model
  return about.frameworks.map((id) => {
    const framework = frameworks.find((each) => each.id === id)
    return paragraph(framework?.name ?? reportWords.framework[id], styles.body)
  })
}

const list = (items: readonly string[]): Paragraph[] =>
  (items.length > 0 ? items : [words.none]).map((each) => paragraph(each, styles.body))

const typed = (text: string): Paragraph[] => prose(text.trim() ? text : words.none, styles.body)

/** What was assessed, where, against what, and what was left out. */
export const scope: Section = {
  title: reportText.headings.scope,
  under: () => [words.accounts, words.regions, words.services, words.excluded, words.notTested],
  steps: () => 1,
  *blocks(context, chapter) {
    const { about, scope: place } = context.model
    const [accounts, regions, services, excluded, notTested] = chapter.under
    yield heading1(context, chapter)
    yield* fields(
      context,
      [
        { label: words.objectives, content: typed(about.objectives) },
        { label: words.criteria, content: criteria(context) },
        { label: words.regulations, content: list(about.regulations) },
        { label: words.integrations, content: list(about.integrations) },
        { label: words.limitations, content: typed(about.limitations) },
        { label: words.deviations, content: typed(about.deviations) },
      ],
      { before: 16, between: 9 },
    )
    yield heading2(context, accounts)
    if (place.accounts.length === 0) yield note(context, [paragraph(words.noAccounts, styles.bodyQuiet)])
    else
      yield table(
        context.sheet,
        [
          { head: words.account, share: 3 },
          { head: words.environment, share: 2 },
          { head: words.organizationalUnit, share: 2.4 },
          { head: words.status, share: 1.8 },
          { head: words.reason, share: 4 },
        ],
        accountRows(context),
        { before: 8 },
      )
    yield heading2(context, regions)
    if (place.regions.length === 0) yield note(context, [paragraph(words.noRegions, styles.bodyQuiet)])
    else
      yield table(
        context.sheet,
        [
          { head: words.region, share: 2 },
          { head: words.partition, share: 2 },
          { head: words.status, share: 2 },
          { head: words.reason, share: 5 },
        ],
        regionRows(context),
        { before: 8 },
      )
    yield heading2(context, services)
    yield note(context, [paragraph(words.containerNote, styles.bodyQuiet)], 8, true)
    yield table(
      context.sheet,
      [
        { head: words.service, share: 2.6 },
        { head: words.character, share: 3.4 },
        { head: words.options, share: 5 },
      ],
      serviceRows(context),
      { before: 8 },
    )
    yield heading2(context, excluded)
    if (place.excluded.length === 0) yield note(context, [paragraph(words.nothingExcluded, styles.bodyQuiet)])
    else {
      const rows = place.excluded.map((each) => ({
        cells: [[paragraph(each.what, styles.cellBold)], cell(each.reason)],
      }))
      yield table(
        context.sheet,
        [
          { head: words.what, share: 2 },
          { head: words.reason, share: 5 },
        ],
        rows,
        { before: 8 },
      )
    }
    yield heading2(context, notTested)
    if (place.notTested.length === 0) yield note(context, [paragraph(words.allTested, styles.bodyQuiet)])
    else {
      yield note(context, [paragraph(words.notTestedNote, styles.bodyQuiet)], 6, true)
      yield note(
        context,
        place.notTested.map((each) => paragraph(each, styles.cell)),
        6,
      )
    }
    context.step()
  },
}
