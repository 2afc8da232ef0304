import type { Mode } from '../../../shared/model/about.ts'
import { FindingClass, FindingSide, Severity, type Finding } from '../../../shared/model/finding.ts'
import type { ReportModel } from '../../../shared/model/report.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { byRef } from '../names.ts'
import { proposeRating } from '../rating.ts'
import { relianceCounts } from '../reliance.ts'
import { progressOf, scoreOf, scoreOfUnit } from '../score.ts'
import { scoresByOrigination } from '../scores.ts'
import { unitsInOrder } from '../split.ts'

/** How many findings stand at the head of the report. */
const topFindings = 5

/** Rule P1: the figures of the report, each counted from the details it prints. */
export function summaryOf(state: AssessmentState, rows: readonly Row[]): ReportModel['summary'] {
  const findings = reported(state)
  const proposed = proposeRating(state, rows)
  const ofOrigination = (origination: Row['origination']) =>
    rows.filter((row) => row.origination === origination).length
  return {
    score: scoreOf(rows, state),
    progress: progressOf(rows, state),
    reliance: relianceCounts(rows, state),
    originations: {
      inherited: ofOrigination('inherited'),
      shared: ofOrigination('shared'),
      'customer-specific': ofOrigination('customer-specific'),
    },
    scoreByOrigination: scoresByOrigination(rows, state),
    units: unitsInOrder(state).map((unit) => {
      const { counts, percent } = scoreOfUnit(unit.id, rows, state)
      return { name: unit.name, counts, percent }
    }),
    findingsBySeverity: countBy(findings, Severity.options, ({ severity }) => severity),
    findingsByClass: countBy(Object.values(state.finding), FindingClass.options, (finding) => finding.class),
    findingsBySide: countBy(findings, FindingSide.options, ({ side }) => side),
    proposedRating: proposed.rating,
    proposedRatingWords: proposed.words,
    topFindings: [...findings]
      .sort((a, b) => gravity(a, state.about.mode) - gravity(b, state.about.mode) || byRef(a, b))
      .slice(0, topFindings)
      .map(({ ref, title, severity, class: grade }) => ({ ref, title, severity, class: grade })),
  }
}

/** Rule P7: findings that are counted: strengths are reported, but are not findings against anybody. */
function reported(state: AssessmentState): Finding[] {
  return Object.values(state.finding).filter((finding) => finding.class !== 'good-practice')
}

/** The gravest first: certification grades by class, the others by severity. */
function gravity(finding: Finding, mode: Mode): number {
  return mode === 'certification'
    ? FindingClass.options.indexOf(finding.class)
    : Severity.options.indexOf(finding.severity)
}

function countBy<K extends string>(
  findings: readonly Finding[],
  keys: readonly K[],
  of: (finding: Finding) => K,
): Record<K, number> {
  const entries = keys.map((key) => [key, findings.filter((finding) => of(finding) === key).length] as const)
  return Object.fromEntries(entries) as Record<K, number>
}
