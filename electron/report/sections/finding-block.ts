import { dayInWords } from '../../../shared/text/en/days.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportFinding as Finding } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context } from '../context.ts'
import { bookmarked, fields, type Field } from '../headings.ts'
import type { RowSpec } from '../rows.ts'
import { dotted, middleDot, paragraph, prose, references, span } from '../spans.ts'
import { rowBlock } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { colours, page, styles, textWidth } from '../type-scale.ts'
import { graded } from './grades.ts'
import { isCertified } from '../certified.ts'

const words = reportText.findings

/** Strengths are printed apart from findings (rule P7). */
export function isPractice(finding: Finding): boolean {
  return finding.class === 'good-practice'
}

function head(context: Context, finding: Finding): RowSpec {
  const title = { ...styles.heading2, size: 12.5, leading: 16 }
  return {
    tag: 'H3',
    above: 8,
    below: 6,
    destination: context.places.of(finding.ref),
    cells: [
      {
        x: page.left,
        width: page.line - page.left - 8,
        content: [paragraph(finding.ref, { ...title, colour: colours.accent })],
        tag: 'Span',
      },
      { x: page.text, width: textWidth, content: [paragraph(finding.title, title)], tag: 'Span' },
    ],
    behind(sheet, top, bottom) {
      sheet.rule(page.left, top, page.right, top, colours.ink, 0.9)
      sheet.rule(page.line, top + 8, page.line, bottom - 6, colours.accent, 2)
    },
  }
}

function riskWords(risk: NonNullable<Finding['initial']>): string {
  const { likelihood, impact } = risk
  return words.riskWords({ likelihood: reportWords.grade[likelihood], impact: reportWords.grade[impact] })
}

function risks(finding: Finding): Paragraph[] {
  return [
    finding.initial ? words.initial({ risk: riskWords(finding.initial) }) : '',
    finding.residual ? words.residual({ risk: riskWords(finding.residual) }) : '',
  ].map((each) => paragraph(each, styles.fact))
}

function response(finding: Finding): Paragraph[] {
  const { position, text, owner, due } = finding.response
  if (isPractice(finding) && position === 'none' && !text.trim()) return []
  const facts = dotted([owner && `${words.owner}: ${owner}`, due ? `${words.due}: ${dayInWords(due)}` : ''])
  return [
    paragraph(reportWords.position[position], styles.factMedium),
    ...prose(text, styles.body, 2),
    ...(facts ? [paragraph(facts, styles.fact, 2)] : []),
  ]
}

/** The findings of earlier reports that a finding raises again, by what those reports call them. */
function raisedBefore(finding: Finding, { model }: Context): string[] {
  return model.priorFindings
    .filter((prior) => prior.finding === finding.ref && prior.status !== 'closed')
    .map(({ reference, report }) => words.raisedAs({ reference, report }))
}

function repeated(finding: Finding, context: Context): Paragraph[] {
  if (!finding.repeat) return []
  const text = words.repeatOf({ before: raisedBefore(finding, context) })
  return [paragraph(text, { ...styles.factMedium, colour: colours.warning })]
}

function grading(finding: Finding, context: Context): Paragraph[] {
  const side = reportWords.findingSide[finding.side]
  if (isPractice(finding))
    return [
      {
        spans: [...graded({ ...finding, severity: null }, styles.factMedium), span(`${middleDot}${side}`, styles.fact)],
      },
    ]
  const rest = dotted([
    finding.severity === null ? '' : reportWords.findingClass[finding.class],
    side,
    reportWords.findingStatus[finding.status],
  ])
  const line = [...graded(finding, styles.factMedium), span(`${middleDot}${rest}`, styles.fact)]
  return [{ spans: line }, ...repeated(finding, context)]
}

function criteria(finding: Finding): Paragraph[] {
  return [
    ...prose(finding.criteria, styles.body),
    ...prose(reportText.listed({ items: finding.referenceWords }), styles.factQuiet, 2),
  ]
}

function refs(list: readonly string[], context: Context): Paragraph {
  return { spans: references(list, context.places, styles.fact, styles.factLink) }
}

/** Lists of a few lines stay with what follows, so that the last of a finding is not alone on a page. */
const isShort = (list: readonly string[]): boolean => list.length <= 40

/** What it rests on and where, and what the client says to it: the same in each mode. */
function standing(finding: Finding, context: Context): Field[] {
  return [
    { label: words.response, content: response(finding) },
    {
      label: words.locations,
      content: prose(reportText.listed({ items: finding.locations }), styles.fact),
      keepWithNext: isShort(finding.locations),
    },
    {
      label: words.items,
      content: [refs(finding.itemRefs, context)],
      keepWithNext: isShort(finding.itemRefs) && finding.evidenceRefs.length > 0 && !isCertified(context.model),
    },
  ]
}

/** Condition, criteria, cause, effect and recommendation, with the risk. */
function advisory(finding: Finding, context: Context): Field[] {
  return [
    {
      label: isPractice(finding) ? words.class : words.severity,
      content: grading(finding, context),
      keepWithNext: true,
    },
    { label: words.risk, content: risks(finding), keepWithNext: true },
    { label: words.condition, content: prose(finding.condition, styles.body) },
    { label: words.criteria, content: criteria(finding) },
    { label: words.cause, content: prose(finding.cause, styles.body) },
    { label: words.effect, content: prose(finding.effect, styles.body) },
    { label: words.nonconformity, content: prose(finding.nonconformity, styles.body) },
    { label: words.recommendation, content: prose(finding.recommendation, styles.body) },
    { label: words.correction, content: prose(finding.correction, styles.body) },
    ...standing(finding, context),
    { label: words.evidence, content: [refs(finding.evidenceRefs, context)] },
  ]
}

/** Requirement, nonconformity and objective evidence; cause and cure would be consulting. */
function certified(finding: Finding, context: Context): Field[] {
  const evidence = finding.evidenceRefs.length > 0 ? [{ ...refs(finding.evidenceRefs, context), before: 2 }] : []
  return [
    { label: words.class, content: grading(finding, context), keepWithNext: true },
    { label: words.requirement, content: criteria(finding) },
    { label: words.nonconformity, content: prose(finding.nonconformity, styles.body) },
    { label: words.objectiveEvidence, content: [...prose(finding.condition, styles.body), ...evidence] },
    ...standing(finding, context),
  ]
}

/** A finding in full. */
export function* findingBlocks(context: Context, finding: Finding): Generator<Block> {
  context.step()
  const title = rowBlock(context.sheet, head(context, finding), { before: 26, keepWithNext: true })
  yield bookmarked(context, `${finding.ref}  ${finding.title}`, title)
  const list = isCertified(context.model) ? certified : advisory
  yield* fields(context, list(finding, context), {
    label: styles.labelSmall,
    between: 6,
    before: 0,
    within: finding.ref,
  })
}
