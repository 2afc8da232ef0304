import { reportText } from '../../../shared/text/en/report.ts'
import type { Section } from '../context.ts'
import { fields, heading1, heading3, passage } from '../headings.ts'
import { libraryProse, paragraph } from '../spans.ts'
import { styles } from '../type-scale.ts'

const words = reportText.verify

/** How a reader checks the report without Demarc. */
export const verify: Section = {
  title: reportText.headings.verify,
  under: () => [],
  runsOn: true,
  steps: () => 1,
  *blocks(context, chapter) {
    yield heading1(context, chapter)
    yield passage(context, libraryProse(words.intro, styles.body), 12)
    if (context.imprint.kind !== 'record') yield passage(context, [paragraph(words.draft, styles.bodyBold)])
    yield heading3(context, words.steps, 16, 'H3')
    const list = words.list.map(([label, step]) => ({ label, content: libraryProse(step, styles.body) }))
    yield* fields(context, list, { before: 8, between: 8 })
    context.step()
  },
}
