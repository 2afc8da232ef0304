import { unreviewedOf } from '../../../assessments/rules/review-gaps.ts'
import { progressOf } from '../../../assessments/rules/score.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { gaps } from '../../../shared/text/en/rules.ts'
import { signOffWords } from '../../../shared/text/en/screens-sign-off.ts'
import { formatDay } from '../../format.ts'

const words = signOffWords.stands

/** What is not finished on a day, a sentence each. */
export function unfinished(state: AssessmentState, rows: readonly Row[], today: string): string[] {
  const { about } = state
  const { concluded, total } = progressOf(rows, state)
  const unreviewed = unreviewedOf(state, rows)
  return [
    ...(concluded < total ? [words.concluded(concluded, total)] : []),
    ...(unreviewed ? [gaps.unreviewed(unreviewed)] : []),
    ...(about.conclusion.trim() ? [] : [words.noConclusion]),
    // A certification gives none (rule P9).
    ...(about.rating === 'not-rated' && about.mode !== 'certification' ? [words.notRated] : []),
    ...(about.kind === 'period' && about.period.to > today ? [words.periodOpen(formatDay(about.period.to))] : []),
  ]
}
