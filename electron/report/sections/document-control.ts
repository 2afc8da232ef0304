import { fieldworkOf } from '../../../assessments/rules/report-model/conduct.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import { dayInWords } from '../../../shared/text/en/days.ts'
import { reportText } from '../../../shared/text/en/report.ts'
import type { Context, Section } from '../context.ts'
import { fields, heading1, heading3, type Field } from '../headings.ts'
import { paragraph, prose } from '../spans.ts'
import { styles } from '../type-scale.ts'
import { table, type TableRow } from '../table.ts'
import { isCertified } from '../certified.ts'

const words = reportText.control

/** The signers of a revision. The report of record is drawn before anybody can have signed in it. */
function signedBy({ imprint, model }: Context, signers: readonly string[]): readonly string[] {
  if (signers.length > 0) return signers
  return [imprint.kind === 'record' && model.frozen ? words.signedBelow : words.notSigned]
}

function* revisionRows(context: Context): Generator<TableRow> {
  for (const revision of context.model.documentControl.revisions)
    yield {
      cells: [
        [paragraph(String(revision.number), styles.cellBold)],
        [paragraph(dayInWords(revision.date), styles.cell)],
        [paragraph(revision.reason || words.firstIssue, styles.cell)],
        signedBy(context, revision.signers).flatMap((signer, index) => {
          const [who = '', certificate = ''] = signer.split('\n')
          return [paragraph(who, styles.cell, index === 0 ? 0 : 4), ...prose(certificate, styles.cellQuiet)]
        }),
      ],
    }
}

/** When the fieldwork was. A record that was frozen before records told it has it in its details. */
export function fieldworkWords(model: ReportModel): string {
  const fieldwork = model.fieldwork ?? fieldworkOf(model)
  return fieldwork ? words.fieldworkDays(fieldwork) : words.noFieldwork
}

/** Who reviewed single items; nothing where the record was frozen before records told it. */
function itemsReviewed({ review, units }: ReportModel): string[] {
  if (review === null) return []
  const by = review.by.map((each) => words.reviewer(each))
  const total = units.reduce((sum, { rows }) => sum + rows.length, 0)
  return [
    by.length > 0 ? words.itemsReviewed({ by, complete: review.complete, open: review.open, total }) : words.noReview,
  ]
}

/** When the work was done, and who looked at it besides those who did it. */
function conduct({ model }: Context): Field[] {
  const { reviewer, approver } = model.signOff
  const reviewed = [
    ...itemsReviewed(model),
    reviewer !== null && approver !== null ? words.wholeReviewed({ reviewer, approver }) : words.wholeToReview,
  ]
  return [
    { label: words.reportDate, content: [paragraph(dayInWords(model.date.slice(0, 10)), styles.body)] },
    { label: words.fieldwork, content: [paragraph(fieldworkWords(model), styles.body)] },
    { label: words.review, content: reviewed.map((each, at) => paragraph(each, styles.body, at === 0 ? 0 : 6)) },
  ]
}

/** Which revisions there are, who gets the report, and how it may be used. */
export const documentControl: Section = {
  title: reportText.headings.control,
  under: () => [],
  steps: () => 1,
  *blocks(context, chapter) {
    const { documentControl: control, about } = context.model
    yield heading1(context, chapter)
    yield heading3(context, words.revisions, 16, 'H3')
    const columns = [
      { head: words.revision, share: 1 },
      { head: words.date, share: 2 },
      { head: words.reason, share: 3 },
      { head: words.signers, share: 5 },
    ]
    yield table(context.sheet, columns, revisionRows(context), { before: 4 })
    // The lists are the same unless the model says otherwise; nobody named in either is left out.
    const recipients = [...new Set([...control.distribution, ...about.distribution])]
    const distribution = recipients.length > 0 ? recipients : [words.noDistribution]
    const isOfFirm = context.imprint.rendering === 'working-papers'
    const restricted = recipients.length > 0 ? words.restricted : words.restrictedToClient
    const notices: string[] = [isOfFirm ? words.firmOnly : restricted, words.thirdParty]
    if (isCertified(context.model)) notices.push(words.certificationNotice)
    yield* fields(
      context,
      [
        ...conduct(context),
        {
          label: isOfFirm ? words.reportDistribution : words.distribution,
          content: distribution.map((name) => paragraph(name, styles.body)),
        },
        {
          label: words.notices,
          content: notices.map((each, index) => paragraph(each, styles.body, index === 0 ? 0 : 6)),
        },
      ],
      { before: 22, between: 14 },
    )
    context.step()
  },
}
