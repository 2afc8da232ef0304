import { byRef } from '../../../assessments/rules/names.ts'
import { dayInWords } from '../../../shared/text/en/days.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context, Section } from '../context.ts'
import { relianceBar } from '../figures/conclusion-bars.ts'
import { fields, heading1, heading3, note, passage, titled, type Field } from '../headings.ts'
import { dotted, marked, paragraph, prose, references, span } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { conclusionMarks, relianceMarks, styles } from '../type-scale.ts'

const words = reportText.reliance
type Evaluated = ReportModel['reliance']['attestations'][number]

/** The programme is not said twice. */
function titleOf({ programme, report }: Pick<Evaluated, 'programme' | 'report'>): string {
  return report.toLowerCase().startsWith(programme.toLowerCase()) ? report : dotted([programme, report])
}

function dates(attestation: Evaluated): string {
  const { from, to } = attestation
  if (from && to) return words.span({ from, to })
  if (from) return words.from({ day: from })
  return to ? words.to({ day: to }) : words.noDates
}

function exceptions(attestation: Evaluated): string {
  if (attestation.exceptions === null) return words.exceptionsNotRecorded
  return attestation.exceptions.trim() === '' ? words.noExceptions : attestation.exceptions
}

function opinion({ type, opinion: given }: Evaluated): string {
  if (type === 'bridge-letter' && given === 'not-recorded') return words.noOpinion
  return type === 'pci-aoc' && given === 'unmodified' ? words.pciCompliant : reportWords.opinion[given]
}

function continued(attestation: Evaluated, context: Context): string {
  if (!attestation.continues) return ''
  const other = context.model.reliance.attestations.find((each) => each.id === attestation.continues)
  return other ? titleOf(other) : attestation.continues
}

function evaluated(attestation: Evaluated): string {
  const { evaluatedBy, evaluatedOn } = attestation
  return (
    reportText.listed({
      items: [evaluatedBy, evaluatedOn ? dayInWords(evaluatedOn) : ''].filter((each) => each !== ''),
    }) || words.notEvaluated
  )
}

const inOrder = (refs: readonly string[]): string[] =>
  refs
    .map((ref) => ({ ref }))
    .sort(byRef)
    .map(({ ref }) => ref)

/** One line for each criterion with the items it was mapped to. */
function subjects({ subjects: mapped }: Evaluated, { places }: Context): Paragraph[] {
  return mapped.map(({ criterion, items }) => ({
    spans: [
      span(words.subject({ criterion }), styles.fact),
      ...references(inOrder(items), places, styles.fact, styles.factLink),
    ],
  }))
}

function attestationFields(attestation: Evaluated, context: Context): Field[] {
  const fact = (label: string, text: string): Field => ({ label, content: prose(text, styles.fact) })
  return [
    fact(words.provider, attestation.provider),
    fact(words.type, reportWords.attestationType[attestation.type]),
    fact(words.auditor, attestation.auditor),
    fact(words.opinion, opinion(attestation)),
    fact(words.exceptions, exceptions(attestation)),
    fact(words.dates, dates(attestation)),
    fact(words.services, reportText.listed({ items: attestation.services })),
    fact(words.partition, reportWords.partition[attestation.partition]),
    fact(words.regions, reportText.listed({ items: attestation.regions })),
    { label: words.subjects, content: subjects(attestation, context) },
    fact(words.carveOuts, attestation.carveOuts),
    fact(words.continues, continued(attestation, context)),
    fact(words.evaluated, evaluated(attestation)),
  ]
}

function* attestations(context: Context): Generator<Block> {
  const list = context.model.reliance.attestations
  if (list.length === 0) yield note(context, [paragraph(words.noAttestations, styles.bodyQuiet)])
  for (const attestation of list) {
    yield heading3(context, titleOf(attestation))
    yield* fields(context, attestationFields(attestation, context), {
      label: styles.labelSmall,
      between: 2,
      before: 4,
      within: titleOf(attestation),
      together: 3,
    })
  }
}

function* itemRows(context: Context): Generator<TableRow> {
  for (const row of context.model.reliance.rows) {
    context.step()
    const accepted: Paragraph[] = row.statement.trim()
      ? [paragraph(words.accepted, styles.cellQuiet, 4), ...prose(row.statement, styles.cell)]
      : []
    yield {
      cells: [
        [{ spans: references([row.ref], context.places, styles.cell, styles.cellLink) }],
        [paragraph(row.title, styles.cell)],
        [{ spans: marked(relianceMarks[row.reliance], reportWords.reliance[row.reliance]) }],
        [...row.reasons.map((reason, index) => paragraph(reason, styles.cell, index === 0 ? 0 : 3)), ...accepted],
      ],
    }
  }
}

function* dutyRows(context: Context): Generator<TableRow> {
  for (const duty of context.model.reliance.duties) {
    const items =
      duty.items.length > 0
        ? references(duty.items, context.places, styles.cell, styles.cellLink)
        : paragraph(words.noItems, styles.cellQuiet).spans
    yield {
      cells: [
        [paragraph(duty.number, styles.cellBold), paragraph(duty.attestation, styles.cellQuiet, 1)],
        prose(duty.words, styles.cell),
        [{ spans: items }],
        [{ spans: marked(conclusionMarks[duty.status], reportWords.conclusion[duty.status]) }],
      ],
    }
  }
}

/** AWS's half: which reports were evaluated, what each row leans on, and what they ask of the customer. */
export const reliance: Section = {
  title: reportText.headings.reliance,
  under: (model) => [
    words.attestations,
    ...(model.reliance.rows.length > 0 ? [words.rows] : []),
    ...(model.reliance.duties.length > 0 ? [words.duties] : []),
  ],
  steps: (model) => model.reliance.rows.length,
  *blocks(context, chapter) {
    const { rows, duties } = context.model.reliance
    yield heading1(context, chapter)
    yield passage(context, [paragraph(words.intro, styles.body)], 12)
    yield titled(context, chapter, words.attestations)
    yield* attestations(context)
    if (rows.length === 0) yield passage(context, [paragraph(words.noRows, styles.bodyQuiet)])
    if (rows.length > 0) {
      yield titled(context, chapter, words.rows)
      yield* relianceBar(context.model)
      const columns = [
        { head: words.item, share: 1.1 },
        { head: words.control, share: 3 },
        { head: words.result, share: 2.2 },
        { head: words.reasons, share: 5 },
      ]
      yield table(context.sheet, columns, itemRows(context), { before: 8 })
    }
    if (duties.length > 0) {
      yield titled(context, chapter, words.duties)
      yield passage(context, [paragraph(words.dutiesIntro, styles.bodyQuiet)], 4, true)
      const columns = [
        { head: words.duty, share: 2 },
        { head: words.inWords, share: 5 },
        { head: words.answeredBy, share: 2 },
        { head: words.status, share: 2.2 },
      ]
      yield table(context.sheet, columns, dutyRows(context), { before: 8 })
    }
  },
}
