import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import { OverallRating } from '../../../shared/model/about.ts'
import { Reliance } from '../../../shared/model/attestation.ts'
import { DeterminationResult } from '../../../shared/model/determination.ts'
import { FindingClass, Severity } from '../../../shared/model/finding.ts'
import { Conclusion, Depth, TickMark } from '../../../shared/model/item.ts'
import { Method } from '../../../shared/model/catalogue.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Section } from '../context.ts'
import { fields, heading1, passage, type Field } from '../headings.ts'
import { capitalized, marked, paragraph, prose, span } from '../spans.ts'
import type { Paragraph, Span } from '../text-run.ts'
import { conclusionMarks, determinationMarks, relianceMarks, styles, type Mark } from '../type-scale.ts'
import { classMarks, severityMarks } from './grades.ts'
import { isCertified } from '../certified.ts'

const words = reportText.methodology

function defined(term: string, meaning: string, index: number): Paragraph {
  return { spans: [span(term, styles.bodyBold), span(`: ${meaning}`, styles.body)], before: index === 0 ? 0 : 3 }
}

function conclusions(): Paragraph[] {
  const each = Conclusion.options.map((conclusion, index): Paragraph => ({
    spans: [
      ...marked(conclusionMarks[conclusion], reportWords.conclusion[conclusion], styles.bodyBold),
      span(`: ${words[conclusion]}`, styles.body),
    ],
    before: index === 0 ? 5 : 3,
  }))
  return [paragraph(words.conclusionsIntro, styles.body), ...each]
}

/** Words of judgement with their shapes and meanings. */
function judged<Key extends string>(
  keys: readonly Key[],
  marks: Readonly<Record<Key, Mark>>,
  names: Readonly<Record<Key, string>>,
  meanings: Readonly<Record<Key, string>>,
): Paragraph[] {
  return keys.map((key, index) => ({
    spans: [...marked(marks[key], names[key], styles.bodyBold), span(`: ${meanings[key]}`, styles.body)],
    before: index === 0 ? 0 : 3,
  }))
}

/** What the gradings mean; a certification grades by class alone. */
function gradings(model: ReportModel): Field[] {
  const classes = judged(FindingClass.options, classMarks, reportWords.findingClass, words.classMeaning)
  if (isCertified(model)) return [{ label: words.classes, content: classes }]
  const severities = judged(Severity.options, severityMarks, reportWords.severity, words.severityMeaning)
  const ratings = OverallRating.options.map((each, index) =>
    defined(reportWords.rating[each], words.ratingMeaning[each], index),
  )
  return [
    { label: words.classes, content: classes },
    { label: words.severities, content: severities },
    { label: words.risk, content: sentences([words.riskMeaning]) },
    { label: words.ratings, content: [...ratings, paragraph(words.ratingNote, styles.body, 4)] },
  ]
}

/** Who of the team declared to be independent, and of whom no declaration was recorded. */
function independence({ team }: ReportModel): string[] {
  const names = (declared: boolean) =>
    team.filter((person) => (person.independenceDeclaredOn !== null) === declared).map(({ name }) => name)
  const [did, didNot] = [names(true), names(false)]
  if (team.length === 0) return [words.noTeam]
  return [
    ...(did.length > 0 ? [words.declared({ names: did })] : []),
    ...(didNot.length > 0 ? [words.notDeclared({ names: didNot })] : []),
  ]
}

/** The legend as one paragraph: letters are short. */
function tickMarks(): Span[] {
  return TickMark.options.flatMap((mark, index) => [
    span(`${index === 0 ? '' : '; '}`, styles.body),
    span(`${mark}\u00a0`, styles.bodyBold),
    span(`${reportWords.tickMark[mark]}${index === TickMark.options.length - 1 ? '.' : ''}`, styles.body),
  ])
}

function sentences(list: readonly string[]): Paragraph[] {
  return list.map((each, index) => paragraph(each, styles.body, index === 0 ? 0 : 5))
}

/** How specific the controls were, how sure the splits are, and what scope added: as far as it arises. */
function library({ units }: ReportModel): string[] {
  const services = units.filter(({ kind }) => kind === 'service')
  const general = services.filter(({ depth }) => depth === 'class defaults only').map(({ name }) => name)
  return [
    ...(services.length === 0 ? [] : [general.length > 0 ? words.classDefaults({ services: general }) : words.inDepth]),
    ...(services.some(({ confidence }) => confidence !== 'sure') ? [words.confidence] : []),
    ...(units.some(({ rows }) => rows.some((row) => row.sharpened.length > 0)) ? [words.sharpened] : []),
  ]
}

/** How the work was done, and what the words of judgement mean. */
export const methodology: Section = {
  title: reportText.headings.methodology,
  under: () => [],
  steps: () => 1,
  *blocks(context, chapter) {
    const { about } = context.model
    const score = isCertified(context.model) ? words.scoreCertification : words.scoreFormula
    const effectiveness = about.kind === 'period' ? [words.design, words.operating] : [words.design, words.pointInTime]
    yield heading1(context, chapter)
    yield passage(context, [paragraph(words.intro, styles.body)], 12)
    yield* fields(
      context,
      [
        {
          label: words.standards,
          content: prose(about.standards.trim() ? about.standards : words.noStandards, styles.body),
        },
        { label: words.mode, content: sentences([words.modeMeaning[about.mode]]) },
        {
          label: words.methods,
          content: Method.options.map((each, index) => defined(reportWords.method[each], words[each], index)),
        },
        {
          label: words.depths,
          content: Depth.options.map((each, index) =>
            defined(capitalized(reportWords.depth[each]), words[each], index),
          ),
        },
        { label: words.conclusions, content: conclusions() },
        { label: words.effectiveness, content: sentences(effectiveness) },
        { label: words.locations, content: sentences([words.locationsTested]) },
        { label: words.sampling, content: sentences([words.samplingChoice, words.samplingCaveat]) },
        { label: words.marks, content: [{ spans: tickMarks() }] },
        { label: words.library, content: sentences(library(context.model)) },
        { label: words.score, content: sentences([score]) },
        {
          label: words.reliance,
          content: judged(Reliance.options, relianceMarks, reportWords.reliance, words.relianceMeaning),
        },
        {
          label: words.determinations,
          content: judged(
            DeterminationResult.options,
            determinationMarks,
            reportWords.determination,
            words.determinationMeaning,
          ),
        },
        ...gradings(context.model),
        { label: words.independence, content: sentences(independence(context.model)) },
      ],
      { before: 14, between: 9 },
    )
    context.step()
  },
}
