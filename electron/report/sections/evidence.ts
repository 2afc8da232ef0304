import { mediaWords } from '../../../shared/text/en/media.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Context, Section } from '../context.ts'
import { heading1, heading2, note, passage } from '../headings.ts'
import { dotted, hashLines, paragraph, prose, references } from '../spans.ts'
import { table, type TableRow } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { colours, styles } from '../type-scale.ts'
import { sampleBlocks } from './samples.ts'

const words = reportText.evidence
type Evidence = ReportModel['evidence'][number]

function what(evidence: Evidence): Paragraph[] {
  const marks = dotted([reportWords.evidenceKind[evidence.kind], reportWords.evidenceState[evidence.state]])
  return [
    paragraph(evidence.title, styles.cellMedium),
    paragraph(marks, styles.cellQuiet, 1),
    ...asked(evidence),
    ...(evidence.restricted ? [paragraph(words.restricted, { ...styles.cellMedium, colour: colours.warning }, 1)] : []),
  ]
}

/** Of whom and by when it was asked. */
function asked({ requestedOf, due }: Evidence): Paragraph[] {
  if (!requestedOf && !due) return []
  return prose(words.asked({ of: requestedOf, due: due ?? '' }), styles.cellQuiet, 1)
}

function origin(evidence: Evidence): Paragraph[] {
  const { source, collectedBy, collectedOn, coversFrom, coversTo, expires, retainUntil, destroyed } = evidence
  return [
    ...prose(source ? words.source({ source }) : '', styles.cell),
    paragraph(
      collectedBy || collectedOn ? words.collected({ by: collectedBy, on: collectedOn ?? '' }) : '',
      styles.cell,
    ),
    paragraph(
      coversFrom || coversTo ? words.covers({ from: coversFrom ?? '', to: coversTo ?? '' }) : '',
      styles.cellQuiet,
    ),
    paragraph(expires ? words.expires({ on: expires }) : '', styles.cellQuiet),
    paragraph(retainUntil ? words.retained({ on: retainUntil }) : '', styles.cellQuiet),
    ...(destroyed ? prose(words.destroyed(destroyed), styles.cellCaution, 1) : []),
  ]
}

const grouped = new Intl.NumberFormat('en-GB')

function seal(evidence: Evidence): Paragraph[] {
  const { file } = evidence
  const lines = prose(evidence.location, styles.cell)
  if (!file) return lines
  const facts = dotted([mediaWords(file.mediaType), words.size({ bytes: grouped.format(file.size) })])
  return [
    ...lines,
    paragraph(file.name, styles.cell),
    paragraph(facts, styles.cellQuiet),
    paragraph(hashLines(file.sha256), { ...styles.hash, size: 6, leading: 8.6 }, 1),
  ]
}

function* evidenceRows(context: Context): Generator<TableRow> {
  for (const evidence of context.model.evidence) {
    context.step()
    const cited = references(evidence.citedBy, context.places, styles.cell, styles.cellLink)
    yield {
      destination: context.places.of(evidence.ref),
      cells: [
        [paragraph(evidence.ref, styles.cellBold)],
        what(evidence),
        origin(evidence),
        seal(evidence),
        cited.length > 0 ? [{ spans: cited }] : [paragraph(words.notCited, styles.cellQuiet)],
      ],
    }
  }
}

/** Everything conclusions rest on, by reference and hash. */
export const evidence: Section = {
  title: reportText.headings.evidence,
  under: () => [words.register, words.samples],
  brief: true,
  steps: (model) => model.evidence.length + model.samples.length,
  *blocks(context, chapter) {
    const { evidence: list, samples } = context.model
    const [register, sampling] = chapter.under
    yield heading1(context, chapter)
    yield passage(context, [paragraph(words.intro, styles.body)], 12)
    yield heading2(context, register)
    const columns = [
      { head: words.ref, share: 0.9 },
      { head: words.evidence, share: 2.4 },
      { head: words.origin, share: 3.3 },
      { head: words.seal, share: 3.3 },
      { head: words.citedBy, share: 2.5 },
    ]
    if (list.length > 0) yield table(context.sheet, columns, evidenceRows(context), { before: 8 })
    else yield note(context, [paragraph(words.none, styles.bodyQuiet)])
    yield heading2(context, sampling)
    if (samples.length === 0) yield note(context, [paragraph(words.noSamples, styles.bodyQuiet)])
    for (const sample of samples) yield* sampleBlocks(context, sample)
  },
}
