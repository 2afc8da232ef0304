import { WorkStatus } from '../../../../shared/model/item.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { formatMoment } from '../../../format.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { ItemHistory } from './item-history.tsx'
import type { PartProps } from './item-panel.tsx'
import { ReviewNotes } from './review-notes.tsx'

const words = screens.item
const nobody = 'nobody'

/** How far the work is, who did and who reviewed it, what the reviewer asked, and every change. */
export function ReviewTab(props: PartProps) {
  const { row, item, view } = props
  const session = useAsk()
  const off = !view.editable || !item.applies
  const team = Object.values(view.state.person).filter((person) => person.kind === 'team')
  const items = [row.key]
  return (
    <div className="panel-body">
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
          ...team.map((person) => ({ value: person.id, label: person.name })),
        ]}
        onChange={(person) =>
          void session.intend({ type: 'item.assign', items, person: person === nobody ? null : person })
        }
      />
      <section className="panel-part" aria-label={words.tabs.review}>
        <p>{item.prepared ? words.prepared(item.prepared.by, formatMoment(item.prepared.on)) : words.notPrepared}</p>
        <p>{item.reviewed ? words.reviewed(item.reviewed.by, formatMoment(item.reviewed.on)) : words.notReviewed}</p>
        <div>
          <Button
            small
            disabled={off}
            onClick={() => void session.intend({ type: 'item.review', items, reviewed: item.reviewed === null })}
          >
            {item.reviewed ? words.takeReviewBack : words.markReviewed}
          </Button>
        </div>
      </section>
      <ReviewNotes {...props} />
      <ItemHistory item={row.key} />
    </div>
  )
}
