import { instantInWords } from '../../../shared/text/en/days.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import { SignRole } from '../../../shared/model/revision.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section, SignatureBox } from '../context.ts'
import { fields, heading1, passage } from '../headings.ts'
import { signatureField } from '../signature-fields.ts'
import { paragraph } from '../spans.ts'
import { layOut, heightOf } from '../text-run.ts'
import { colours, page, styles, textWidth } from '../type-scale.ts'

const words = reportText.signOff
const fieldHeight = 62

/** A role, the person, and room for a signature field beside the demarcation line. */
function roleBlock(context: Context, role: SignatureBox['role']): Block {
  const { sheet, model, signatures } = context
  const name = model.signOff[role] ?? words.nobody
  const label = layOut([paragraph(reportWords.signRole[role], styles.label)], page.line - page.left - 6, sheet.words)
  const person = layOut([paragraph(name, { ...styles.bodyBold, size: 11 })], textWidth, sheet.words)
  const said = layOut([paragraph(words.nameAndDay, styles.head)], textWidth, sheet.words)
  const nameHeight = heightOf(person)
  const height = nameHeight + 6 + fieldHeight
  return {
    before: 18,
    least: height,
    keepWithNext: false,
    startsPage: false,
    draw(on, y) {
      const element = on.element('P')
      on.lines(element, label, page.left, y)
      on.lines(element, person, page.text, y)
      element.end()
      const top = y + nameHeight + 6
      on.artifact(() => {
        on.document.rect(page.text, top, textWidth, fieldHeight).lineWidth(0.6).stroke(colours.rule)
        on.rule(page.line, y, page.line, top + fieldHeight, colours.accent, 1.2)
        if (!context.attached) on.bareLines(said, page.text + 6, top + 4)
      })
      const box = { role, page: context.pageNumber(), x: page.text, y: top, width: textWidth, height: fieldHeight }
      signatures.push(box)
      if (context.attached) context.fields.push(signatureField(on, box, words.field({ role, name })))
      return { height, done: true }
    },
  }
}

/** One page on which three people sign the same record. */
export const signOff: Section = {
  title: reportText.headings.signOff,
  under: () => [],
  steps: () => 1,
  *blocks(context, chapter) {
    const { model, imprint } = context
    const intro = model.frozen ? words.intro({ revision: model.revision }) : words.draft
    const hash = imprint.recordHash
    const { preparedOn } = model.signOff
    const modelHash = context.attached?.modelHash
    yield heading1(context, chapter)
    yield passage(context, [paragraph(intro, styles.body)], 12)
    yield* fields(
      context,
      [
        {
          label: words.record,
          content: [
            paragraph(
              hash ?? reportText.cover.noRecord,
              hash ? { ...styles.fact, size: 8.6, leading: 14.2 } : styles.body,
            ),
          ],
        },
        ...(modelHash
          ? [{ label: words.model, content: [paragraph(modelHash, { ...styles.fact, size: 8.6, leading: 14.2 })] }]
          : []),
        {
          label: words.preparedOn,
          content: [paragraph(preparedOn ? instantInWords(preparedOn) : words.notFrozen, styles.body)],
        },
      ],
      { before: 14 },
    )
    for (const role of SignRole.options) yield roleBlock(context, role)
    yield passage(context, [paragraph(words.nature[imprint.kind], styles.bodyQuiet)], 20)
    context.step()
  },
}
