import type { Attestation } from '../../shared/model/attestation.ts'
import type { Day, Period } from '../../shared/model/primitives.ts'
import { relianceReasons as say } from '../../shared/text/en/rules.ts'
import { dayAfter, monthsAfter, yearAfter } from './day.ts'
import { againstOf, evaluationReasons, scopeReasons, type Need } from './reliance-scope.ts'

/** The days are covered: `together` are the other papers that were needed for it, `bridge` is what a letter among them means. */
export interface Covered {
  readonly kind: 'covered'
  readonly together: readonly Attestation[]
  readonly bridge: string | null
}

export type Time = Covered | { readonly kind: 'not-covered'; readonly reasons: readonly string[] }

function covered(together: readonly Attestation[] = [], bridge: string | null = null): Time {
  return { kind: 'covered', together, bridge }
}

function notCovered(...reasons: readonly string[]): Time {
  return { kind: 'not-covered', reasons }
}

/** Rules I5 to I7 and I9: which dates count depends on the kind of report. */
export function timeOf(report: Attestation, need: Need, reports: readonly Attestation[]): Time {
  switch (report.type) {
    case 'soc-type-2':
    case 'certificate':
    case 'fedramp':
    case 'pci-aoc':
      return spanTime(report, need, reports)
    case 'soc-type-1':
      return typeOneTime(report, need)
    case 'bridge-letter':
      return notCovered(say.bridgeAlone({ report: report.report }))
    case 'soc-3':
    case 'other':
      return covered()
  }
}

const openEnd: Day = '9999-12-31'

/** Rules I5 and I9: a Type II period; a certificate's validity (an open end is still valid); twelve months from a PCI attestation. */
function spanOf(report: Attestation): Period | null {
  if (report.type === 'pci-aoc') return report.to ? { from: report.to, to: yearAfter(report.to) } : null
  if (report.type === 'soc-type-2') return report.from && report.to ? { from: report.from, to: report.to } : null
  return report.from ? { from: report.from, to: report.to ?? openEnd } : null
}

/** The span, together with sound reports of the same programme that follow without a gap, covers the assessment; or a bridge letter does. */
function spanTime(report: Attestation, need: Need, reports: readonly Attestation[]): Time {
  const own = spanOf(report)
  if (!own) return notCovered(say.noDates({ report: report.report }))
  const { from, to } = need.period
  if (own.from <= from && own.to >= to) return covered()
  const others = reports.filter((other) => other.id !== report.id && isSameProgramme(other, report))
  const sound = others.filter((other) => againstOf(other, need).length === 0)
  // A report of other days is not what the assessment leans on, whatever its neighbours cover.
  const chain = isAbout(report, need) ? chained(own, sound) : { ...own, links: [] }
  const together = chain.links.filter((other) => isAbout(other, need))
  if (chain.from <= from && chain.to >= to) return covered(together)
  const bridged = chain.from <= from ? bridgedTime([report, ...chain.links], chain.to, need, reports) : null
  if (bridged?.kind === 'covered') return { ...bridged, together: [...together, ...bridged.together] }
  const needed = { report: report.report, to: chain.to, needFrom: from, needTo: to }
  const isAlone = report.type === 'pci-aoc' && chain.links.length === 0
  return notCovered(
    isAlone ? say.twelveMonths({ ...needed, on: chain.from }) : say.period({ ...needed, from: chain.from }),
    ...(bridged?.reasons ?? []),
    ...others.filter((other) => wouldExtend(other, chain)).flatMap((other) => againstOf(other, need)),
  )
}

function isAbout(report: Attestation, { period }: Need): boolean {
  const span = spanOf(report)
  return span !== null && span.from <= period.to && period.from <= span.to
}

/** Rule I11: grows the span by the reports that overlap or touch it. */
function chained(own: Period, others: readonly Attestation[]): Period & { links: Attestation[] } {
  let span: Period & { links: Attestation[] } = { ...own, links: [] }
  for (let grown = true; grown;) {
    grown = false
    for (const other of others) {
      const next = spanOf(other)
      if (!next || span.links.includes(other) || !touches(span, next)) continue
      span = {
        from: next.from < span.from ? next.from : span.from,
        to: next.to > span.to ? next.to : span.to,
        links: [...span.links, other],
      }
      grown = true
    }
  }
  return span
}

/** Whether a report reaches beyond a span it touches, so that what it lacks is worth being told. */
function wouldExtend(report: Attestation, span: Period): boolean {
  const own = spanOf(report)
  return own !== null && touches(span, own) && (own.from < span.from || own.to > span.to)
}

function isSameProgramme(a: Attestation, b: Attestation): boolean {
  return a.type === b.type && a.provider === b.provider && a.programme === b.programme
}

function touches(a: Period, b: Period): boolean {
  return b.from <= dayAfter(a.to) && a.from <= dayAfter(b.to)
}

/** Rule I6: a letter that continues one of the reports stands for the days that are left, or each letter says why it does not. */
function bridgedTime(continued: readonly Attestation[], end: Day, need: Need, reports: readonly Attestation[]): Time {
  const reasons: string[] = []
  for (const letter of reports) {
    const report = continued.find(({ id }) => id === letter.continues)
    if (letter.type !== 'bridge-letter' || report?.type !== 'soc-type-2') continue
    const against = letterReasons(letter, report, dayAfter(end), need)
    if (against.length === 0)
      return covered([letter], say.bridge({ report: report.report, letter: letter.report, from: dayAfter(end) }))
    reasons.push(...against)
  }
  return notCovered(...reasons)
}

/** Rule I6: what keeps a letter from standing for the days from the first one that no report covers. */
function letterReasons(letter: Attestation, report: Attestation, first: Day, need: Need): string[] {
  const reasons = [...evaluationReasons(letter), ...scopeReasons(letter, need)]
  if (need.overPeriod && !isAbout(report, need))
    reasons.push(say.bridgeNoDay({ letter: letter.report, report: report.report }))
  return [...reasons, ...letterDays(letter, first, need.period.to)]
}

/** Our own bound, for no standard gives a number: a letter is management's word for the months until the next report. */
const monthsOfLetter = 3

function letterDays({ report: letter, from, to }: Attestation, first: Day, last: Day): string[] {
  if (from === null || to === null) return [say.noDates({ report: letter })]
  if (from > first || to < last) return [say.bridgeDays({ letter, from, to, first, last })]
  return last < monthsAfter(first, monthsOfLetter) ? [] : [say.bridgeTooLong({ letter, first, last })]
}

/** Rule I7: a Type I report speaks about design on one day, so it never supports an assessment over a period. */
function typeOneTime(report: Attestation, need: Need): Time {
  const date = report.to
  if (!date) return notCovered(say.noDates({ report: report.report }))
  if (need.overPeriod) return notCovered(say.typeOne({ report: report.report, date }))
  const { to } = need.period
  if (date <= to && to <= yearAfter(date)) return covered()
  return notCovered(say.date({ report: report.report, date, until: yearAfter(date), need: to }))
}
