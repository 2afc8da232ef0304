import type { ConclusionCounts } from '../../../shared/model/figures.ts'
import { Conclusion } from '../../../shared/model/item.ts'
import type { ReportModel, ReportRow } from '../../../shared/model/report.ts'

/** A figure of the summary that is not what its details add up to. */
export interface Miscount {
  readonly figure: string
  readonly said: number
  readonly counted: number
}

type Figure = readonly [figure: string, said: number, counted: number]

/**
 * Rule P16: counts every figure of a report once more from the details it prints. It needs nothing but the report itself, so
 * that whoever holds a report can do it.
 */
export function recount(model: ReportModel): Miscount[] {
  const figures = [
    ...conclusionFigures(model),
    ...originationFigures(model),
    ...findingFigures(model),
    ...relianceFigures(model),
    ...frameworkFigures(model),
  ]
  return figures.flatMap(([figure, said, counted]) => (said === counted ? [] : [{ figure, said, counted }]))
}

const rowsOf = ({ units }: ReportModel): ReportRow[] => units.flatMap((unit) => unit.rows)

function tallied(keys: readonly string[]): (key: string) => number {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (key) => counts.get(key) ?? 0
}

/** Each key of the figures against what was counted of it. */
function compared(about: string, said: Readonly<Record<string, number>>, counted: (key: string) => number): Figure[] {
  return Object.entries(said).map(([key, figure]) => [`${about}: ${key}`, figure, counted(key)])
}

/** Rules S1 and S7: customers' halves, and the deviations of services from common controls. */
function conclusionFigures(model: ReportModel): Figure[] {
  const { summary } = model
  const rows = rowsOf(model)
  const judged = rows.filter((row) => row.responsibility !== null)
  const deviations = judged.flatMap((row) => row.deviations)
  const all = [...judged, ...deviations].map(({ conclusion }) => conclusion)
  const concluded = rows.filter((row) => row.conclusion !== 'not-assessed').length
  return [
    ...compared('conclusions', summary.score.counts, tallied(all)),
    ['results', summary.score.total, all.length],
    ['items', summary.progress.total, rows.length],
    ['items concluded', summary.progress.concluded, concluded],
    ...unitFigures(model, deviations),
  ]
}

/** By name, because a deviation names its unit; units of one name are counted together. */
function unitFigures({ units, summary }: ReportModel, deviations: ReportRow['deviations']): Figure[] {
  return [...new Set(units.map(({ name }) => name))].flatMap((name) => {
    const own = units.filter((unit) => unit.name === name)
    const judged = own.flatMap(({ rows }) => rows).filter((row) => row.responsibility !== null)
    const deviating = deviations.filter((deviation) => deviation.unit === name)
    const counted = tallied([...judged, ...deviating].map(({ conclusion }) => conclusion))
    const shown = summary.units.filter((unit) => unit.name === name)
    return [
      ...compared(name, summed(own.map(({ score }) => score.counts)), counted),
      ...compared(`summary of ${name}`, summed(shown.map(({ counts }) => counts)), counted),
    ]
  })
}

function summed(all: readonly ConclusionCounts[]): ConclusionCounts {
  const of = (conclusion: Conclusion) => all.reduce((sum, counts) => sum + counts[conclusion], 0)
  return Object.fromEntries(Conclusion.options.map((each) => [each, of(each)])) as ConclusionCounts
}

function originationFigures(model: ReportModel): Figure[] {
  return compared('originations', model.summary.originations, tallied(rowsOf(model).map((row) => row.origination)))
}

/** Rule P7: good practices are printed and not counted. */
function findingFigures({ summary, findings }: ReportModel): Figure[] {
  const counted = findings.filter((finding) => finding.class !== 'good-practice')
  return [
    // In a certification findings have no severity, and none is counted.
    ...compared('findings', summary.findingsBySeverity ?? {}, tallied(counted.map(({ severity }) => severity ?? ''))),
    ...compared('findings', summary.findingsByClass, tallied(findings.map((finding) => finding.class))),
    ...compared('findings', summary.findingsBySide, tallied(counted.map(({ side }) => side))),
  ]
}

function relianceFigures(model: ReportModel): Figure[] {
  const { total, ...said } = model.summary.reliance
  const results = rowsOf(model).flatMap(({ reliance }) => reliance ?? [])
  return [
    ['items that rest on AWS', total, results.length],
    ['items listed under reliance', total, model.reliance.rows.length],
    ...compared('reliance', said, tallied(results)),
  ]
}

function frameworkFigures({ frameworks }: ReportModel): Figure[] {
  return frameworks.flatMap(({ shortName, counts, gaps, groups }) => {
    const requirements = groups.flatMap((group) => group.requirements)
    const short = requirements.filter(({ shortOfTarget }) => shortOfTarget).length
    return [
      ...compared(shortName, counts, tallied(requirements.map(({ result }) => result))),
      [`${shortName}: short of target`, gaps, short],
    ]
  })
}
