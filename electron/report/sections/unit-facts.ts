import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportModel, ReportUnit } from '../../../shared/model/report.ts'
import type { Context } from '../context.ts'
import { conclusionsInWords } from '../figures/conclusion-bars.ts'
import type { Field } from '../headings.ts'
import { dotted, marked, paragraph, prose, references, span } from '../spans.ts'
import type { Paragraph } from '../text-run.ts'
import { cautionMark, conclusionMarks, styles, type TextStyle } from '../type-scale.ts'
import { isCertified } from '../certified.ts'

const words = reportText.services

/** The looks of a unit's facts: in a cell of a table, or beside a label. */
interface Looks {
  readonly plain: TextStyle
  readonly quiet: TextStyle
  readonly caution: TextStyle
}

export const inCell: Looks = { plain: styles.cell, quiet: styles.cellQuiet, caution: styles.cellCaution }
const asFact: Looks = { plain: styles.fact, quiet: styles.factQuiet, caution: styles.factCaution }

/** What kind of service it is, in the words of the AWS whitepapers, and what a reader must know of its split and controls. */
export function character(unit: ReportUnit, looks: Looks): Paragraph[] {
  const named = reportWords.unitKind[unit.kind]
  const kind = dotted([
    unit.class ? reportWords.serviceClass[unit.class] : named === unit.name ? '' : named,
    unit.cloudModel ? reportWords.cloudModel[unit.cloudModel] : '',
    unit.reach ? reportWords.reach[unit.reach] : '',
  ])
  return [
    paragraph(kind, looks.plain),
    ...told(unit.confidence && reportWords.confidence[unit.confidence], unit.confidence === 'verify', looks),
    ...told(unit.depth && reportWords.libraryDepth[unit.depth], unit.depth === 'class defaults only', looks),
  ]
}

function told(text: string | null, isCaution: boolean, looks: Looks): Paragraph[] {
  if (text === null) return []
  return [isCaution ? { spans: marked(cautionMark, text, looks.caution) } : paragraph(text, looks.quiet)]
}

/** Results of its own that the unit has for common controls: they count in its score, and stand with the common controls. */
function ownDeviations(unit: ReportUnit, { model, places }: Context): Paragraph[] {
  return deviationsOf(unit.name, model).map(({ ref, conclusion, reason }) => ({
    spans: [
      ...references([ref], places, styles.fact, styles.factLink),
      span('  ', styles.fact),
      ...marked(conclusionMarks[conclusion], reportWords.conclusion[conclusion], styles.factMedium),
      span(`: ${reason}`, styles.fact),
    ],
  }))
}

function deviationsOf(unit: string, { units }: ReportModel) {
  return units
    .flatMap(({ rows }) => rows)
    .flatMap(({ ref, deviations }) =>
      deviations.filter((each) => each.unit === unit).map(({ conclusion, reason }) => ({ ref, conclusion, reason })),
    )
}

/** What stands at the head of a unit's results. */
export function unitFields(unit: ReportUnit, context: Context): Field[] {
  const { score } = unit
  const shown = !isCertified(context.model) && score.percent !== null
  const scored = shown
    ? words.scoreOf({ percent: score.percent ?? 0, points: String(score.points), base: String(score.base) })
    : ''
  return [
    { label: words.facts, content: character(unit, asFact) },
    { label: words.counts, content: prose(conclusionsInWords(score.counts), styles.fact) },
    { label: words.ownDeviations, content: ownDeviations(unit, context) },
    { label: words.score, content: prose(scored, styles.fact) },
  ]
}
