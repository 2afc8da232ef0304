import { instantInWords } from '../../../shared/text/en/days.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import { SignRole } from '../../../shared/model/revision.ts'
import type { Section } from '../context.ts'
import { fields, heading1, passage } from '../headings.ts'
import { paragraph } from '../spans.ts'
import { styles } from '../type-scale.ts'

const { executive: words, signOff } = reportText

/** The few lines stand on one page. */
const wholeList = 5

/** Where a document that is not signed itself leads: the record, and who signs the report of it. */
export const recordReference: Section = {
  title: words.headings.record,
  under: () => [],
  runsOn: true,
  steps: () => 1,
  *blocks(context, chapter) {
    const { model, imprint } = context
    const { preparedOn } = model.signOff
    const signers = SignRole.options.map((role) => ({
      label: reportWords.signRole[role],
      content: [paragraph(model.signOff[role] ?? signOff.nobody, styles.body)],
    }))
    yield heading1(context, chapter)
    if (imprint.rendering === 'executive') yield passage(context, [paragraph(words.recordWords, styles.body)], 12, true)
    if (!model.frozen) yield passage(context, [paragraph(words.pending, styles.body)], 8, true)
    const hash = paragraph(imprint.recordHash ?? reportText.cover.noRecord, {
      ...styles.fact,
      size: 8.6,
      leading: 14.2,
    })
    const frozen = paragraph(preparedOn ? instantInWords(preparedOn) : signOff.notFrozen, styles.body)
    yield* fields(
      context,
      [{ label: signOff.record, content: [hash] }, { label: signOff.preparedOn, content: [frozen] }, ...signers],
      { before: 14, between: 8, together: wholeList },
    )
    context.step()
  },
}
