import { conclusionOrder, relianceOrder } from '../../../assessments/figures/bars.ts'
import type { ConclusionCounts } from '../../../shared/model/figures.ts'
import type { Conclusion } from '../../../shared/model/item.ts'
import type { ReportFramework, ReportModel } from '../../../shared/model/report.ts'
import type { Reliance } from '../../../shared/model/attestation.ts'
import { reportText, reportWords } from '../../../shared/text/en/report.ts'
import type { Block } from '../blocks.ts'
import { conclusionMarks, relianceMarks } from '../type-scale.ts'
import { barFigures, countsInWords, type BarParts, type BarRow } from './bars.ts'

const words = reportText.figures

const conclusions: BarParts<Conclusion> = {
  order: conclusionOrder,
  marks: conclusionMarks,
  words: reportWords.conclusion,
}
const relianceParts: BarParts<Reliance> = {
  order: relianceOrder,
  marks: relianceMarks,
  words: reportWords.reliance,
}

/** Conclusions in words, leaving out what there is none of. */
export function conclusionsInWords(counts: ConclusionCounts): string {
  return countsInWords(counts, conclusions)
}

function row(name: string, counts: ConclusionCounts, percent: number | null): BarRow<Conclusion> {
  return { name, counts, note: percent === null ? '' : reportText.percent({ value: percent }) }
}

/** Conclusions of each unit. */
export function unitBars({ summary }: ReportModel): Iterable<Block> {
  const rows = summary.units.map(({ name, counts, percent }) => row(name, counts, percent))
  return barFigures(words.byUnit, rows, conclusions)
}

/** Conclusions of all units together. */
export function wholeBar({ summary: { score } }: ReportModel): Iterable<Block> {
  return barFigures(words.all, [row(words.allUnits, score.counts, score.percent)], conclusions)
}

/** Conclusions of the items that answer each function of the CSF, or each clause and theme of an ISO standard. */
export function groupBars(framework: ReportFramework, title: string): Iterable<Block> {
  const rows = framework.groups
    .filter(({ depth }) => depth === 0)
    .map(({ id, title: name, score }) => row(`${id}  ${name}`, score.counts, score.percent))
  return barFigures(title, rows, conclusions)
}

/** AWS's half: how many items that rest on AWS are supported. */
export function relianceBar({ summary }: ReportModel): Iterable<Block> {
  const { total: _, ...counts } = summary.reliance
  return barFigures(words.reliance, [{ name: words.relianceItems, counts, note: '' }], relianceParts)
}
