import type { OverallRating } from '../../shared/model/about.ts'
import type { FindingClass, Severity } from '../../shared/model/finding.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { ratingReasons } from '../../shared/text/en/rules.ts'
import { scoreOf } from './score.ts'

/** Rule S6: the rating the details suggest, beside which the lead auditor writes the one that counts. */
export function proposeRating(state: AssessmentState, rows: readonly Row[]): { rating: OverallRating; words: string } {
  const { counts, base } = scoreOf(rows, state)
  if (base === 0) return { rating: 'not-rated', words: ratingReasons['not-rated']() }
  const grave = Object.values(state.finding).filter(
    (finding) =>
      finding.side === 'customer' &&
      finding.class !== 'good-practice' &&
      finding.status !== 'closed' &&
      (finding.severity === 'critical' || finding.severity === 'high'),
  ).length
  if (grave > 0) return { rating: 'unsatisfactory', words: ratingReasons.unsatisfactory({ count: grave }) }
  const open = counts['non-compliant'] + counts['partially-compliant']
  if (open > 0) return { rating: 'needs-improvement', words: ratingReasons['needs-improvement']({ count: open }) }
  return { rating: 'satisfactory', words: ratingReasons.satisfactory() }
}

const classes: Readonly<Record<Severity, FindingClass>> = {
  critical: 'major',
  high: 'major',
  medium: 'minor',
  low: 'opportunity',
  informational: 'observation',
}

/** Rule S9: the class a severity suggests for a new finding; the auditor's choice counts. */
export function proposeClass(severity: Severity): FindingClass {
  return classes[severity]
}
