import { splitKey } from '../../assessments/rules/checklist.ts'
import { gapsOf } from '../../assessments/rules/completeness.ts'
import type { ItemKey } from '../../shared/model/item.ts'
import type { Day } from '../../shared/model/primitives.ts'
import { gridWords } from '../../shared/text/en/screens-grid.ts'
import { href, isAt, navigate } from '../routes/location.ts'
import { toast } from '../ui/messages.ts'
import type { OpenAssessment } from './session.ts'

/** The next item after one, in the order of the checklists and round to the first, on which something blocks sign-off; null where none does. */
export function nextBlocker({ state, rows }: OpenAssessment, after: ItemKey | null, today: Day): ItemKey | null {
  const blocking = new Set(gapsOf(state, rows, today).flatMap((gap) => (gap.severity === 'blocks' && gap.item) || []))
  const keys = rows.map(({ key }) => key)
  const start = after === null ? 0 : keys.indexOf(after) + 1
  return [...keys.slice(start), ...keys.slice(0, start)].find((key) => blocking.has(key) && key !== after) ?? null
}

/** Goes on to the next item that blocks sign-off: in the list of all items where that is shown, else in the checklist of its unit. */
export function goToNextBlocker(open: OpenAssessment, after: ItemKey | null, today: Day): void {
  const next = nextBlocker(open, after, today)
  if (next === null) return toast({ words: gridWords.noOtherBlocker })
  const { id } = open.state
  const unit = isAt('a', id, 'checklist', 'all') ? 'all' : splitKey(next).unit
  navigate(href(['a', id, 'checklist', unit], { item: next }))
}
