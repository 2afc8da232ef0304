import { dayInWords } from '../../../shared/text/en/days.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Block } from '../blocks.ts'
import type { Context } from '../context.ts'
import { fields, type Field } from '../headings.ts'
import type { RowSpec } from '../rows.ts'
import { dotted, paragraph, prose, references, span, unbroken } from '../spans.ts'
import { rowBlock } from '../table.ts'
import type { Paragraph } from '../text-run.ts'
import { colours, page, styles, textWidth } from '../type-scale.ts'

const words = reportText.evidence
type Sample = ReportModel['samples'][number]
type SampleItem = Sample['items'][number]

function head(context: Context, sample: Sample): RowSpec {
  const left = page.text - page.left - 8
  return {
    tag: 'H4',
    above: 7,
    below: 5,
    destination: context.places.of(sample.ref),
    cells: [
      { x: page.left, width: left, content: [paragraph(sample.ref, styles.heading3)], tag: 'Span' },
      { x: page.text, width: textWidth, content: [paragraph(sample.title, styles.heading3)], tag: 'Span' },
    ],
    behind: (sheet, top) => sheet.rule(page.left, top, page.right, top, colours.quiet, 0.7),
  }
}

function selection(sample: Sample): Paragraph[] {
  const { method, size, populationSize, seed, selectedBy, selectedOn } = sample
  return [
    paragraph(
      dotted([
        words.selected({ method: reportWords.sampleMethod[method], size, population: populationSize }),
        seed ? words.seed({ seed }) : '',
        words.selectedBy({ by: selectedBy, on: dayInWords(selectedOn) }),
      ]),
      styles.fact,
    ),
  ]
}

/** A name that is a word or two stands on one line. */
const isShort = (name: string): boolean => name.length <= 24

/** Items with the same tick marks stand together: a sample of sixty is read in a few lines. */
function items(sample: Sample): Paragraph[] {
  if (sample.items.length === 0) return [paragraph(words.noItems, styles.factQuiet)]
  const byMarks = new Map<string, SampleItem[]>()
  for (const item of sample.items) {
    const marks = item.tickMarks.join(' ')
    byMarks.set(marks, [...(byMarks.get(marks) ?? []), item])
  }
  return [...byMarks].map(([marks, group], index) => ({
    spans: [
      span(marks ? `${marks}  ` : '', styles.factMedium),
      span(reportText.listed({ items: group.map(({ name }) => (isShort(name) ? unbroken(name) : name)) }), styles.fact),
    ],
    before: index === 0 ? 0 : 2,
  }))
}

function deviations(sample: Sample): Paragraph[] {
  const { deviations: found, tolerable } = sample
  return [
    paragraph(words.tolerable({ found, tolerable }), styles.factMedium),
    ...sample.items
      .filter(({ deviation }) => deviation.trim() !== '')
      .map(({ name, deviation }): Paragraph => ({
        spans: [span(`${name}: `, styles.factMedium), span(deviation, styles.small)],
        before: 2,
      })),
  ]
}

function sampleFields(context: Context, sample: Sample): Field[] {
  const { population, populationSize, source, completeness, rationale, conclusion, usedBy } = sample
  const typed = (label: string, text: string): Field => ({ label, content: prose(text, styles.small) })
  return [
    typed(words.population, words.populationOf({ words: population, size: populationSize })),
    typed(words.populationSource, source),
    typed(words.completeness, completeness),
    { label: words.selection, content: selection(sample) },
    typed(words.rationale, rationale),
    { label: words.items, content: items(sample) },
    { label: words.deviations, content: deviations(sample) },
    typed(words.conclusion, conclusion),
    { label: words.usedBy, content: [{ spans: references(usedBy, context.places, styles.fact, styles.factLink) }] },
  ]
}

/** A sample in full: the population and why it is complete, who drew what from it and why, and what was found. */
export function* sampleBlocks(context: Context, sample: Sample): Generator<Block> {
  context.step()
  yield rowBlock(context.sheet, head(context, sample), { before: 12, keepWithNext: true })
  yield* fields(context, sampleFields(context, sample), {
    label: styles.labelSmall,
    between: 2.5,
    before: 0,
    within: sample.ref,
    together: 2,
  })
}
