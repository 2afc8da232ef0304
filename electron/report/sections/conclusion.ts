import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Section } from '../context.ts'
import { fields, heading1, passage, type Field } from '../headings.ts'
import { paragraph, prose } from '../spans.ts'
import type { Paragraph } from '../text-run.ts'
import { styles } from '../type-scale.ts'
import { isCertified } from '../certified.ts'

const words = reportText.conclusion

/** Why the rating is not the one proposed. One that says nothing about it says so. */
function difference({ about, summary }: ReportModel): Paragraph[] {
  const said = prose(about.ratingReason, styles.body)
  if (about.rating === 'not-rated' || about.rating === summary.proposedRating) return said
  return said.length > 0 ? said : [paragraph(words.noReason, styles.bodyQuiet)]
}

function ratings(model: ReportModel): Field[] {
  const { about, summary } = model
  const isSame = about.rating === summary.proposedRating
  return [
    { label: words.rating, content: [paragraph(reportWords.rating[about.rating], { ...styles.bodyBold, size: 12 })] },
    {
      label: words.proposed,
      content: [
        paragraph(reportWords.rating[summary.proposedRating], styles.bodyBold),
        ...prose(summary.proposedRatingWords, styles.body, 1),
      ],
    },
    { label: isSame ? words.reason : words.difference, content: difference(model) },
  ]
}

/** The lead auditor's own words, and the rating beside the one the details suggest. A certification gives no rating. */
export const conclusion: Section = {
  title: reportText.headings.conclusion,
  under: () => [],
  steps: () => 1,
  *blocks(context, chapter) {
    const { model } = context
    const { about } = model
    yield heading1(context, chapter)
    if (about.conclusion.trim()) yield passage(context, prose(about.conclusion, styles.lead), 14)
    else yield passage(context, [paragraph(words.none, styles.bodyQuiet)], 14)
    if (isCertified(model)) yield passage(context, [paragraph(words.certification, styles.bodyQuiet)], 14)
    else yield* fields(context, ratings(model), { before: 18, between: 10 })
    context.step()
  },
}
