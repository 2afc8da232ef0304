import type { Item } from '../../shared/model/item.ts'
import type { Row } from '../../shared/model/row.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { gaps as say } from '../../shared/text/en/rules.ts'
import { concludedItems } from './score.ts'
import { hasOthers } from './team.ts'

/** What an item lacks because of its review: the sentence, and how grave it is. */
interface ReviewGap {
  readonly words: string
  readonly severity: 'blocks' | 'warns'
}

/**
 * Rule Q26: what was sent back and has not been to review since; null where nothing is open. What is not assessed cannot go to
 * review (E20), so that it only warns, as does what is in review again.
 */
export function sentBackGap({ sentBack, workStatus, conclusion }: Item): ReviewGap | null {
  if (sentBack === null || workStatus === 'done') return null
  if (workStatus === 'in-review') return { words: say.sentBackInReview(sentBack), severity: 'warns' }
  return { words: say.sentBackOpen(sentBack), severity: conclusion === 'not-assessed' ? 'warns' : 'blocks' }
}

const preparerOf = ({ prepared }: Item): string => prepared?.by ?? ''

/** How many concluded items somebody could have reviewed and nobody did, of how many; and how many were reviewed. */
interface Unreviewed {
  readonly open: number
  readonly concluded: number
  readonly reviewed: number
}

/** Rule Q27: the concluded items that nobody marked as reviewed; null where there are none. Whoever works alone misses nobody (E20). */
export function unreviewedOf(state: AssessmentState, rows: readonly Row[]): Unreviewed | null {
  const items = concludedItems(rows, state)
  const unmarked = items.filter(({ reviewed }) => reviewed === null)
  // By preparer, of whom there are few: this is asked after every change of assessments with many thousand items.
  const preparers = new Set(unmarked.map(preparerOf))
  const reviewable = new Set([...preparers].filter((name) => hasOthers(state, name)))
  const open = unmarked.filter((item) => reviewable.has(preparerOf(item))).length
  return open === 0 ? null : { open, concluded: items.length, reviewed: items.length - unmarked.length }
}
