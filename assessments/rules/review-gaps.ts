import type { Item } from '../../shared/model/item.ts'
import { gaps as say } from '../../shared/text/en/rules.ts'

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
