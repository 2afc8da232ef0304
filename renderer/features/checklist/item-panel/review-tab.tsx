import { useRef } from 'react'
import { openNotes } from '../../../../assessments/rules/marks.ts'
import { teamOf } from '../../../../assessments/rules/team.ts'
import { WorkStatus } from '../../../../shared/model/item.ts'
import { reviewWords } from '../../../../shared/text/en/screens-review.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Choices } from '../../../ui/field.tsx'
import { useFocusHere } from '../../../ui/focus-back.ts'
import { Select } from '../../../ui/select.tsx'
import { ItemHistory } from './item-history.tsx'
import type { PartProps } from './item-panel.tsx'
import { ChangesSince } from './review-changes.tsx'
import { ReviewActs, ReviewMarks } from './review-marks.tsx'
import { ReviewNotes } from './review-notes.tsx'

const words = screens.item
const nobody = 'nobody'

/** How far the work is, who did and who reviewed it, what changed since, what the reviewer asked, and every change. */
export function ReviewTab(props: PartProps) {
  const { row, item, view } = props
  const session = useAsk()
  const off = !view.editable || !item.applies
  const items = [row.key]
  const marks = useRef<HTMLElement>(null)
  const { workStatus, reviewed } = item
  const kept = useFocusHere(marks, `${workStatus} ${reviewed?.on ?? ''} ${openNotes(view.state).get(row.key) ?? ''}`)
  return (
    <div className="panel-body">
      <section className="panel-part" aria-label={reviewWords.marks} tabIndex={-1} ref={marks} onFocus={kept.onFocus}>
        <ReviewMarks {...props} />
        <ReviewActs {...props} />
      </section>
      {item.lastReview && !item.reviewed && <ChangesSince item={row.key} review={item.lastReview} />}
      <ReviewNotes {...props} />
      <Choices
        label={words.status}
        segmented
        disabled={off}
        value={item.workStatus}
        choices={WorkStatus.options.map((value) => ({ value, label: screens.words.workStatus[value] }))}
        onChange={(status) => void session.intend({ type: 'item.status', items, status })}
      />
      <Select
        label={words.assignee}
        disabled={off}
        value={item.assignee ?? nobody}
        choices={[
          { value: nobody, label: words.nobody },
          ...teamOf(view.state).map((person) => ({ value: person.id, label: person.name })),
        ]}
        onChange={(person) =>
          void session.intend({ type: 'item.assign', items, person: person === nobody ? null : person })
        }
      />
      <ItemHistory item={row.key} />
    </div>
  )
}
