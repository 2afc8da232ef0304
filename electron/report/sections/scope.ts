import { dayInWords } from '../../../shared/text/en/days.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportModel, ReportUnit } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Chapter, Context, Section } from '../context.ts'
import { fields, heading1, heading2, note, titled } from '../headings.ts'
import { paragraph, prose } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { styles } from '../type-scale.ts'
import { character, inCell } from './unit-facts.ts'

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

function optionLines(unit: ReportUnit): Paragraph[] {
  return unit.options.flatMap((option, index) => [
    paragraph(option.question, styles.cellQuiet, index === 0 ? 0 : 2),
    paragraph(option.answer, styles.cell),
  ])
}

const isService = ({ kind }: ReportUnit): boolean => kind === 'service'

function* serviceRows(context: Context): Generator<TableRow> {
  for (const unit of context.model.units.filter(isService))
    yield {
      cells: [[paragraph(unit.name, styles.cellBold)], character(unit, inCell), optionLines(unit)],
    }
}

/** The frameworks against which it was assessed, by name. */
export function criteria(context: Context): Paragraph[] {
  const { about, frameworks } = context.model
  return about.frameworks.map((id) => {
    const framework = frameworks.find((each) => each.id === id)
    return paragraph(framework?.name ?? reportWords.framework[id], styles.body)
  })
}

const list = (items: readonly string[]): Paragraph[] =>
  (items.length > 0 ? items : [words.none]).map((each) => paragraph(each, styles.body))

const typed = (text: string): Paragraph[] => prose(text.trim() ? text : words.none, styles.body)

/** What the auditor wrote, and where locations without a result are listed. */
function limitations({ about, scope: place }: ReportModel, chapter: Chapter): Paragraph[] {
  const entry = chapter.under.find(({ title }) => title === words.notTested)
  if (place.notTested.length === 0 || !entry) return typed(about.limitations)
  const text = words.notTestedLimitation({ count: place.notTested.length, number: entry.number })
  const link = { ...styles.factLink, leading: styles.body.leading }
  return [
    ...prose(about.limitations, styles.body),
    { spans: [{ text, style: link, to: entry.destination }], before: about.limitations.trim() ? 4 : 0 },
  ]
}

function* offeringRows({ model }: Context): Generator<TableRow> {
  for (const { service, region, offered, on, source } of model.scope.offerings)
    yield {
      cells: [
        [paragraph(service, styles.cellBold)],
        cell(region),
        [paragraph(words.offered({ offered }), styles.cellMedium)],
        cell(dayInWords(on)),
        cell(source),
      ],
    }
}

/** Which services the auditor found offered in which Regions. */
function* offerings(context: Context, chapter: Chapter): Generator<Block> {
  if (context.model.scope.offerings.length === 0) return
  yield titled(context, chapter, words.offerings)
  yield note(context, [paragraph(words.offeringsNote, styles.bodyQuiet)], 8, true)
  yield table(
    context.sheet,
    [
      { head: words.service, share: 2.6 },
      { head: words.region, share: 1.8 },
      { head: words.status, share: 1.4 },
      { head: words.offeredOn, share: 2 },
      { head: words.source, share: 4 },
    ],
    offeringRows(context),
    { before: 6 },
  )
}

/** The locations about which no result speaks. */
function* notTested(context: Context, chapter: Chapter): Generator<Block> {
  const { notTested: list } = context.model.scope
  if (list.length === 0) return
  yield titled(context, chapter, words.notTested)
  yield note(context, [paragraph(words.notTestedNote, styles.bodyQuiet)], 6, true)
  yield note(
    context,
    list.map((each, index) => paragraph(each, styles.cell, index === 0 ? 0 : 3)),
    6,
  )
}

/** Where no location lacks a result, it is said below the places themselves. */
function* locationsTested(context: Context): Generator<Block> {
  const { accounts, notTested: list } = context.model.scope
  if (list.length > 0) return
  const nowhere = accounts.every(({ status }) => status === 'excluded')
  yield note(context, [paragraph(nowhere ? words.noLocations : words.allTested, styles.bodyQuiet)])
}

/** What was left out, and why. */
function* excluded(context: Context, chapter: Chapter): Generator<Block> {
  const list = context.model.scope.excluded
  yield titled(context, chapter, words.excluded)
  if (list.length === 0) {
    yield note(context, [paragraph(words.nothingExcluded, styles.bodyQuiet)])
    return
  }
  const rows = list.map((each) => ({ cells: [[paragraph(each.what, styles.cellBold)], cell(each.reason)] }))
  const columns = [
    { head: words.what, share: 2 },
    { head: words.reason, share: 5 },
  ]
  yield table(context.sheet, columns, rows, { before: 8 })
}

/** The services in scope, each with its kind and the options in use. */
function* services(context: Context, chapter: Chapter): Generator<Block> {
  yield titled(context, chapter, words.services)
  if (!context.model.units.some(isService)) {
    yield note(context, [paragraph(words.noServices, styles.bodyQuiet)])
    return
  }
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
}

/** What was assessed, where, against what, and what was left out. */
export const scope: Section = {
  title: reportText.headings.scope,
  under: ({ scope: place }) => [
    words.accounts,
    words.regions,
    words.excluded,
    words.services,
    ...(place.offerings.length > 0 ? [words.offerings] : []),
    ...(place.notTested.length > 0 ? [words.notTested] : []),
  ],
  steps: () => 1,
  *blocks(context, chapter) {
    const { about, scope: place } = context.model
    const [accounts, regions] = chapter.under
    yield heading1(context, chapter)
    yield* fields(
      context,
      [
        { label: words.objectives, content: typed(about.objectives) },
        { label: words.criteria, content: criteria(context) },
        { label: words.regulations, content: list(about.regulations) },
        { label: words.integrations, content: list(about.integrations) },
        { label: words.limitations, content: limitations(context.model, chapter) },
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
    yield* locationsTested(context)
    yield* excluded(context, chapter)
    yield* services(context, chapter)
    yield* offerings(context, chapter)
    yield* notTested(context, chapter)
    context.step()
  },
}
