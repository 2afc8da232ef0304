import { byRef } from '../../../assessments/rules/names.ts'
import { dayInWords } from '../../../shared/text/en/days.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportModel, ReportRow } from '../../../shared/model/report.ts'
import { bearingOf, type Bearing } from '../bearing.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { isPractice } from './finding-block.ts'
import { isShared, sharedExplanations } from '../explanations.ts'
import { entryTitled, fields, heading1, heading2, note, passage, placeOfHeading, type Field } from '../headings.ts'
import type { RowSpec } from '../rows.ts'
import {
  capitalized,
  dotted,
  libraryProse,
  marked,
  middleDot,
  paragraph,
  prose,
  references,
  span,
  unbroken,
} from '../spans.ts'
import { rowBlock } from '../table.ts'
import type { Paragraph, Span } from '../text-run.ts'
import { colours, conclusionMarks, contentWidth, page, relianceMarks, styles } from '../type-scale.ts'
import { partnerLines, practiceLines, referenceLine } from './item-links.ts'
import { unitFields } from './unit-facts.ts'

const { services: words, papers } = reportText
type Procedure = ReportRow['procedures'][number]
type Location = ReportRow['locations'][number]

/** What is said elsewhere and needed at every item: explanations told once, and what bears on it. */
interface Elsewhere {
  readonly told: ReturnType<typeof sharedExplanations>
  readonly bearing: (ref: string) => Bearing
  /** The findings that are good practices, by reference. */
  readonly practices: ReadonlySet<string>
  /** The number of the section with both halves. */
  readonly statements: string
}

const verdictWidth = 112
const longTold = 300

/** Reference and title at the left, the conclusion at the right, under a rule. */
function itemHead(context: Context, row: ReportRow): RowSpec {
  const titleX = page.text
  const verdict = marked(conclusionMarks[row.conclusion], reportWords.conclusion[row.conclusion], {
    ...styles.heading3,
    size: 8.6,
  })
  return {
    tag: 'H4',
    above: 7,
    below: 5,
    destination: context.places.of(row.ref),
    cells: [
      { x: page.left, width: titleX - page.left - 8, content: [paragraph(row.ref, styles.heading3)], tag: 'Span' },
      {
        x: titleX,
        width: contentWidth - (titleX - page.left) - verdictWidth - 10,
        content: [paragraph(row.title, styles.heading3)],
        tag: 'Span',
      },
      { x: page.right - verdictWidth, width: verdictWidth, content: [{ spans: verdict }], tag: 'Span' },
    ],
    behind: (sheet, top) => sheet.rule(page.left, top, page.right, top, colours.quiet, 0.7),
  }
}

/** Which side, by which rule, and the way to both halves; the explanation itself only where no other item has the same. */
function responsibilityWords(row: ReportRow, context: Context, { told, statements }: Elsewhere): Paragraph[] {
  const { explanation } = row
  const { overrides, tailoring } = reportText.registers
  const by = words.byRule({ origination: reportWords.origination[row.origination], rule: explanation.rule })
  const weight = row.weight !== null && row.weight !== 1 ? `${middleDot}${words.weight({ weight: row.weight })}` : ''
  const links = [
    ...(row.overridden ? [{ text: words.overridden, to: placeOfHeading(context, overrides) }] : []),
    ...(row.tailored ? [{ text: words.tailored, to: placeOfHeading(context, tailoring) }] : []),
    { text: words.statementLink({ number: statements }), to: context.places.statements(row.ref) },
  ]
  return [
    {
      spans: [
        span(by + weight, styles.fact),
        ...links.flatMap((each): Span[] => [span(middleDot, styles.fact), { ...each, style: styles.factLink }]),
      ],
    },
    ...(isShared(explanation, told) ? [] : prose(capitalized(explanation.words), styles.factQuiet)),
  ]
}

/** What does not arise is neither designed nor operated. */
function effectiveness(row: ReportRow, context: Context): Paragraph[] {
  if (row.conclusion === 'not-applicable') return []
  const design = reportWords.effectiveness[row.design].toLowerCase()
  const operating = reportWords.effectiveness[row.operating].toLowerCase()
  const text =
    context.model.about.kind === 'period'
      ? words.effectivenessWords({ design, operating })
      : words.designOnly({ design })
  return [paragraph(text, styles.fact)]
}

const because = (why: string): Span[] => (why.trim() ? [span(`: ${why}`, styles.fact)] : [])

function judged(conclusion: ReportRow['conclusion'], where: string, why: string, index: number, how = ''): Paragraph {
  const said = reportText.listed({ items: [reportWords.conclusion[conclusion].toLowerCase(), how].filter(Boolean) })
  return {
    spans: [
      ...marked(conclusionMarks[conclusion], `${where} `, styles.factMedium),
      span(said, styles.factQuiet),
      ...because(why),
    ],
    before: index === 0 ? 0 : 1,
  }
}

/** A location with its result; where it was left out there is none, and the note says why. */
function atLocation({ location, conclusion, note, coverage }: Location, index: number): Paragraph {
  if (coverage !== 'excluded') {
    // What does not arise, or was not judged, was not tested either.
    const isJudged = conclusion !== 'not-applicable' && conclusion !== 'not-assessed'
    const how = isJudged || coverage === 'sampled' ? reportWords.coverage[coverage] : ''
    return judged(conclusion, location, note, index, how)
  }
  const mark = conclusionMarks['not-applicable']
  return {
    spans: [...marked(mark, words.leftOut({ location }), styles.factMedium), ...because(note)],
    before: index === 0 ? 0 : 1,
  }
}

function procedureLines(procedure: Procedure, context: Context, number: number): Paragraph[] {
  const { places } = context
  const cited = [...procedure.evidence, ...(procedure.sample ? [procedure.sample] : [])]
  const facts = dotted([
    procedure.location,
    `${unbroken(procedure.by)}, ${unbroken(dayInWords(procedure.on))}`,
    procedure.tickMarks.length > 0 ? unbroken(`${words.marks} ${procedure.tickMarks.join(' ')}`) : '',
  ])
  const refs = references(cited, places, styles.factQuiet, { ...styles.factLink, size: styles.factQuiet.size })
  const told = `${reportWords.method[procedure.method]}, ${reportWords.depth[procedure.depth]}: ${reportWords.outcome[procedure.outcome].toLowerCase()}`
  const head = words.numbered({ number, head: told })
  // What was done stands on one page with what came of it, unless it is long.
  const mayPart = procedure.description.length > longTold
  return [
    {
      spans: [
        span(head, styles.factMedium),
        span(`${middleDot}${facts}${cited.length > 0 ? middleDot : ''}`, styles.factQuiet),
        ...refs,
      ],
      before: number === 1 ? 0 : 5,
      keep: true,
    },
    ...prose(procedure.description, styles.small).map((each) => ({ ...each, keep: !mayPart })),
    ...prose(`${words.result}: ${procedure.result}`, styles.small),
  ]
}

function relianceWords(row: ReportRow): Paragraph[] {
  const judged = row.reliance
    ? marked(relianceMarks[row.reliance], `${reportWords.reliance[row.reliance]}  `, styles.factMedium)
    : []
  return [
    { spans: [...judged, span(row.relianceReasons.join(' '), styles.factQuiet)] },
    ...prose(row.relianceStatement, styles.small, 2),
  ]
}

/** The way to what the firm keeps of the item, where the document has that part. */
function paperLink({ ref }: ReportRow, { places }: Context): Paragraph[] {
  const to = places.paper(ref)
  return to === undefined ? [] : [{ spans: [{ text: papers.paperLink, style: styles.factLink, to }] }]
}

/** All that the item rests on: cited by itself, or by a procedure. */
function evidenceOf({ evidence, procedures }: ReportRow): string[] {
  const refs = new Set([...evidence, ...procedures.flatMap((each) => each.evidence)])
  return [...refs]
    .map((ref) => ({ ref }))
    .sort(byRef)
    .map(({ ref }) => ref)
}

const practicesOf = ({ findings }: ReportModel): ReadonlySet<string> =>
  new Set(findings.filter(isPractice).map(({ ref }) => ref))

/** A good practice is told of an item, but is no finding against it. */
function findingFields(
  row: ReportRow,
  { practices }: Elsewhere,
  refs: (list: readonly string[]) => Paragraph[],
): Field[] {
  return [
    { label: words.findings, content: refs(row.findings.filter((ref) => !practices.has(ref))) },
    { label: words.goodPractices, content: refs(row.findings.filter((ref) => practices.has(ref))) },
  ]
}

function itemFields(row: ReportRow, context: Context, elsewhere: Elsewhere): Field[] {
  const { places } = context
  const bearing = elsewhere.bearing(row.ref)
  const refs = (list: readonly string[]): Paragraph[] => [
    { spans: references(list, places, styles.fact, styles.factLink) },
  ]
  return [
    { label: words.objective, content: libraryProse(row.objective, styles.fact), keepWithNext: true },
    { label: words.reason, content: prose(row.reason, styles.small) },
    { label: words.comment, content: prose(row.comment, styles.small) },
    { label: words.effectiveness, content: effectiveness(row, context), keepWithNext: true },
    { label: words.compensating, content: prose(row.compensating ?? '', styles.small) },
    {
      label: words.locations,
      content: row.locations.map(atLocation),
    },
    {
      label: words.deviations,
      content: row.deviations.map((each, index) => judged(each.conclusion, each.unit, each.reason, index)),
    },
    ...findingFields(row, elsewhere, refs),
    { label: words.sharpened, content: row.sharpened.map((each) => paragraph(capitalized(each), styles.fact)) },
    {
      label: words.procedures,
      content: row.procedures.flatMap((each, index) => procedureLines(each, context, index + 1)),
      destination: places.performed(row.ref),
    },
    { label: papers.paper, content: paperLink(row, context) },
    { label: words.evidence, content: refs(evidenceOf(row)) },
    { label: words.reliance, content: relianceWords(row) },
    { label: words.responsibility, content: responsibilityWords(row, context, elsewhere) },
    { label: words.partners, content: partnerLines(bearing, context) },
    { label: words.practices, content: practiceLines(bearing, context) },
    { label: words.appliesTo, content: prose(reportText.listed({ items: row.appliesTo }), styles.fact) },
    { label: words.references, content: [referenceLine(row, bearing, context)], keepWithNext: true },
    { label: words.sources, content: prose(row.sources.join('; '), styles.factQuiet) },
  ]
}

function* itemBlocks(context: Context, row: ReportRow, elsewhere: Elsewhere): Generator<Block> {
  context.step()
  yield rowBlock(context.sheet, itemHead(context, row), { before: 12, keepWithNext: true })
  yield* fields(context, itemFields(row, context, elsewhere), {
    label: styles.labelSmall,
    between: 2.5,
    before: 0,
    within: row.ref,
    together: 4,
  })
}

/** Every item with its conclusion and all it rests on. */
export const services: Section = {
  title: reportText.headings.services,
  under: (model) => model.units.map((unit) => unit.name),
  steps: (model) => model.units.reduce((sum, unit) => sum + unit.rows.length, 0),
  *blocks(context, chapter) {
    const elsewhere = {
      told: sharedExplanations(context.model),
      bearing: bearingOf(context.model),
      practices: practicesOf(context.model),
      statements: entryTitled(context, reportText.responsibility.statements)?.number ?? '',
    }
    yield heading1(context, chapter)
    yield passage(context, [paragraph(words.intro, styles.body)], 12)
    for (const [index, unit] of context.model.units.entries()) {
      yield heading2(context, chapter.under[index], 28)
      const facts = unitFields(unit, context).map((each) => ({ ...each, keepWithNext: unit.rows.length > 0 }))
      yield* fields(context, facts, { label: styles.labelSmall, between: 1, before: 4 })
      if (unit.rows.length === 0) yield note(context, [paragraph(words.noItems, styles.bodyQuiet)])
      for (const row of unit.rows) yield* itemBlocks(context, row, elsewhere)
    }
  },
}
