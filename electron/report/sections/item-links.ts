import { reportWords } from '../../../shared/text/en/report.ts'
import type { ReportRow } from '../../../shared/model/report.ts'
import type { Bearing } from '../bearing.ts'
import type { Context } from '../context.ts'
import { marked, span } from '../spans.ts'
import type { Paragraph, Span } from '../text-run.ts'
import { practiceMarks, styles } from '../type-scale.ts'

/** What the client answered about practices that bear on an item, each leading to the answer. */
export function practiceLines({ practices }: Bearing, { model, places }: Context): Paragraph[] {
  return practices.flatMap((index) => {
    const practice = model.worksheet.practices[index]
    if (!practice) return []
    const { result, question } = practice
    return {
      spans: [
        ...marked(practiceMarks[result], `${reportWords.practice[result]}  `, styles.factMedium),
        { text: question, style: styles.factLink, to: places.practice(index) },
      ],
    }
  })
}

/** The third parties that operate a part of an item, each leading to what is said of it. */
export function partnerLines({ partners }: Bearing, { model, places }: Context): Paragraph[] {
  return partners.map(({ index, part }) => ({
    spans: [
      { text: model.worksheet.partners[index]?.name ?? '', style: styles.factLink, to: places.partner(index) },
      span(`: ${part}`, styles.fact),
    ],
  }))
}

/** The requirements an item refers to, as they were written: those among the results lead there. */
export function referenceLine(row: ReportRow, bearing: Bearing, context: Context): Paragraph {
  const groups = row.references.map((text) => referenceSpans(text, bearing, context))
  return {
    spans: groups.flatMap((spans, index) => (index === 0 ? spans : [span('; ', styles.factQuiet), ...spans])),
  }
}

const link = { ...styles.factLink, size: styles.factQuiet.size }

/** One framework's: its name, then ids. Where only a part of it was assessed, the results name the part before the name. */
function referenceSpans(text: string, { requirements }: Bearing, { model, places }: Context): Span[] {
  const [first = '', ...rest] = text.split(', ')
  const space = first.lastIndexOf(' ')
  const name = first.slice(0, Math.max(0, space))
  const framework = model.frameworks.find(({ shortName }) => name !== '' && shortName.endsWith(name))
  const known = new Set(requirements.filter((each) => each.framework === framework?.id).map(({ id }) => id))
  const shown = (id: string): Span =>
    framework && known.has(id) ? { text: id, style: link, to: places.requirement(framework.id, id) } : quiet(id)
  return [
    quiet(first.slice(0, space + 1)),
    shown(first.slice(space + 1)),
    ...rest.flatMap((id) => [quiet(', '), shown(id)]),
  ]
}

const quiet = (text: string): Span => span(text, styles.factQuiet)
