import { Conclusion } from '../../../shared/model/item.ts'
import type { ConclusionCounts } from '../../../shared/model/figures.ts'
import type { ReportFramework, ReportModel, ReportRow, ReportScore } from '../../../shared/model/report.ts'
import { fieldworkOf } from './conduct.ts'
import { percentOf, tally, type Result } from '../score.ts'

/** A figure of the report that is not what its details add up to; null where it prints none. */
export interface Miscount {
  readonly figure: string
  readonly said: number | null
  readonly counted: number | null
}

type Figure = readonly [figure: string, said: number | null, counted: number | null]

/**
 * Rule P16: counts every figure of a report once more from the details it prints, and looks for every line of its registers
 * among them. It needs nothing but the report itself, so that whoever holds a report can do it.
 */
export function recount(model: ReportModel): Miscount[] {
  const figures = [
    ...conclusionFigures(model),
    ...originationFigures(model),
    ...findingFigures(model),
    ...relianceFigures(model),
    ...model.frameworks.flatMap((framework) => frameworkFigures(framework, model)),
    ...registerFigures(model),
    ...fieldworkFigures(model),
  ]
  return figures.flatMap(([figure, said, counted]) => (said === counted ? [] : [{ figure, said, counted }]))
}

/** Rule P19: the days of the fieldwork against those of its details. A report from before it was said says nothing. */
function fieldworkFigures(model: ReportModel): Figure[] {
  if (model.fieldwork === null) return []
  const counted = fieldworkOf(model)
  return listed('fieldwork', daysOf(model.fieldwork), counted ? daysOf(counted) : [])
}

const daysOf = ({ from, to }: NonNullable<ReportModel['fieldwork']>): string[] => [`from ${from}`, `to ${to}`]

const rowsOf = ({ units }: ReportModel): ReportRow[] => units.flatMap((unit) => unit.rows)

/** Certification mode says no percentages and no weights (rule P9). */
const isScored = ({ about }: ReportModel): boolean => about.mode !== 'certification'

function tallied(keys: readonly string[]): (key: string) => number {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (key) => counts.get(key) ?? 0
}

/** Each key of the figures against what was counted of it. */
function compared(about: string, said: Readonly<Record<string, number>>, counted: (key: string) => number): Figure[] {
  return Object.entries(said).map(([key, figure]) => [`${about}: ${key}`, figure, counted(key)])
}

/** Each name as often in a list as among the details. */
function listed(about: string, said: readonly string[], details: readonly string[]): Figure[] {
  const [inList, among] = [tallied(said), tallied(details)]
  return [...new Set([...said, ...details])].map((name) => [`${about}: ${name}`, inList(name), among(name)])
}

/** Rules S1 to S4 and S7: what the results of rows add up to, the deviations of services from them included. */
function scored(about: string, said: ReportScore, rows: readonly ReportRow[], model: ReportModel): Figure[] {
  return scoredResults(
    about,
    said,
    [...ownResults(rows), ...rows.flatMap(deviating).map(({ result }) => result)],
    model,
  )
}

function scoredResults(about: string, said: ReportScore, results: readonly Result[], model: ReportModel): Figure[] {
  const counted = tally(results)
  const sums = (['points', 'base', 'percent'] as const).map((sum): Figure => [
    `${about}: ${sum}`,
    said[sum],
    isScored(model) ? counted[sum] : null,
  ])
  return [
    ...compared(about, said.counts, (key) => counted.counts[key as Conclusion]),
    [`${about}: results`, said.total, counted.total],
    ...sums,
  ]
}

/** A row that does not say how much it counts adds nothing to what is printed. */
const weightOf = ({ weight }: ReportRow): number => weight ?? 0

function ownResults(rows: readonly ReportRow[]): Result[] {
  return rows
    .filter((row) => row.responsibility !== null)
    .map((row) => ({ conclusion: row.conclusion, weight: weightOf(row) }))
}

function deviating(row: ReportRow): { unit: string; result: Result }[] {
  if (row.responsibility === null) return []
  return row.deviations.map(({ unit, conclusion }) => ({ unit, result: { conclusion, weight: weightOf(row) } }))
}

function conclusionFigures(model: ReportModel): Figure[] {
  const { summary } = model
  const rows = rowsOf(model)
  const concluded = rows.filter((row) => row.conclusion !== 'not-assessed').length
  return [
    ...scored('conclusions', summary.score, rows, model),
    ['items', summary.progress.total, rows.length],
    ['items concluded', summary.progress.concluded, concluded],
    ['progress in percent', summary.progress.percent, isScored(model) ? percentOf(concluded, rows.length) : null],
    ...unitFigures(model, rows.flatMap(deviating)),
  ]
}

/** By name, because a deviation names its unit; units of one name are counted together. */
function unitFigures(model: ReportModel, deviations: ReturnType<typeof deviating>): Figure[] {
  return [...new Set(model.units.map(({ name }) => name))].flatMap((name) => {
    const own = model.units.filter((unit) => unit.name === name)
    const there = deviations.filter(({ unit }) => unit === name).map(({ result }) => result)
    const results = [...ownResults(own.flatMap(({ rows }) => rows)), ...there]
    const counted = tally(results).counts
    const shown = model.summary.units.filter((unit) => unit.name === name)
    const [only] = own
    return [
      ...(own.length === 1 && only
        ? scoredResults(name, only.score, results, model)
        : compared(name, summed(own.map(({ score }) => score.counts)), (key) => counted[key as Conclusion])),
      ...compared(`summary of ${name}`, summed(shown.map(({ counts }) => counts)), (key) => counted[key as Conclusion]),
      ...own.map(({ score }, at): Figure => [`percent of ${name}`, shown[at]?.percent ?? null, score.percent]),
    ]
  })
}

function summed(all: readonly ConclusionCounts[]): ConclusionCounts {
  const of = (conclusion: Conclusion) => all.reduce((sum, counts) => sum + counts[conclusion], 0)
  return Object.fromEntries(Conclusion.options.map((each) => [each, of(each)])) as ConclusionCounts
}

function originationFigures(model: ReportModel): Figure[] {
  const { originations, scoreByOrigination } = model.summary
  const rows = rowsOf(model)
  return [
    ...compared('originations', originations, tallied(rows.map((row) => row.origination))),
    ...Object.entries(scoreByOrigination).flatMap(([origination, said]) =>
      scored(
        origination,
        said,
        rows.filter((row) => row.origination === origination),
        model,
      ),
    ),
  ]
}

/** Rule P7: good practices are printed and not counted. */
function findingFigures({ summary, findings, remediation }: ReportModel): Figure[] {
  const counted = findings.filter((finding) => finding.class !== 'good-practice')
  const refs = new Set(counted.map(({ ref }) => ref))
  return [
    // In a certification findings have no severity, and none is counted.
    ...compared('findings', summary.findingsBySeverity ?? {}, tallied(counted.map(({ severity }) => severity ?? ''))),
    ...compared('findings', summary.findingsByClass, tallied(findings.map((finding) => finding.class))),
    ...compared('findings', summary.findingsBySide, tallied(counted.map(({ side }) => side))),
    ['top findings that are not among the findings', summary.topFindings.filter(({ ref }) => !refs.has(ref)).length, 0],
    ...listed(
      'remediation plan',
      remediation.map(({ ref }) => ref),
      counted.filter(({ status }) => status !== 'closed').map(({ ref }) => ref),
    ),
  ]
}

function relianceFigures(model: ReportModel): Figure[] {
  const { total, ...said } = model.summary.reliance
  const resting = rowsOf(model).flatMap(({ ref, reliance }) => (reliance ? [{ ref, reliance }] : []))
  const named = (rows: readonly { ref: string; reliance: string }[]) =>
    rows.map(({ ref, reliance }) => `${ref} ${reliance}`)
  return [
    ['items that rest on AWS', total, resting.length],
    ...compared('reliance', said, tallied(resting.map(({ reliance }) => reliance))),
    ...listed('items listed under reliance', named(model.reliance.rows), named(resting)),
  ]
}

function frameworkFigures({ shortName, counts, gaps, groups }: ReportFramework, model: ReportModel): Figure[] {
  const requirements = groups.flatMap((group) => group.requirements)
  const rowsByRef = new Map(rowsOf(model).map((row) => [row.ref, row]))
  return [
    ...compared(shortName, counts, tallied(requirements.map(({ result }) => result))),
    [`${shortName}: short of target`, gaps, requirements.filter(({ shortOfTarget }) => shortOfTarget).length],
    ...groups.flatMap(({ id, counts: said, score }, at) => {
      const own = withThoseBelow(groups, at).flatMap((group) => group.requirements)
      const answering = new Set(own.flatMap(({ answeredBy }) => answeredBy))
      const rows = [...answering].flatMap((ref) => rowsByRef.get(ref) ?? [])
      return [
        ...compared(`${shortName} ${id}`, said, tallied(own.map(({ result }) => result))),
        // Rule S8: an item counts once in a group.
        ...scored(`${shortName} ${id}`, score, rows, model),
      ]
    }),
  ]
}

/** Groups stand in the order of their tree: those below one follow it, and are deeper. */
function withThoseBelow(groups: ReportFramework['groups'], at: number): ReportFramework['groups'] {
  const depth = groups[at]?.depth ?? 0
  const next = groups.findIndex((group, index) => index > at && group.depth <= depth)
  return groups.slice(at, next === -1 ? groups.length : next)
}

/** Rule P5: what departs from the plain case is in its register, and nothing else is. */
function registerFigures(model: ReportModel): Figure[] {
  const { registers, findings } = model
  const refsOf = (rows: readonly { ref: string }[]) => rows.map(({ ref }) => ref)
  const rows = rowsOf(model)
  const where = (about: string, lines: readonly { ref: string }[], is: (row: ReportRow) => boolean) =>
    listed(about, refsOf(lines), refsOf(rows.filter(is)))
  return [
    ...where('register of not applicable', registers.notApplicable, (row) => row.conclusion === 'not-applicable'),
    ...where('register of overrides', registers.overrides, (row) => row.overridden),
    ...where('register of compensating controls', registers.compensating, (row) => row.compensating !== null),
    ...where('register of accepted reliance', registers.relianceAccepted, isAccepted),
    ...listed(
      'register of accepted risks',
      refsOf(registers.risksAccepted),
      refsOf(findings.filter(({ status }) => status === 'risk-accepted')),
    ),
  ]
}

function isAccepted({ reliance, relianceStatement }: ReportRow): boolean {
  return (reliance === 'unsupported' || reliance === 'not-assessed') && relianceStatement.trim() !== ''
}
