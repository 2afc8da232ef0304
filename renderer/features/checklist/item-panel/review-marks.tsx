import { useId, useState } from 'react'
import { whyNotReviewed } from '../../../../assessments/rules/decide/items.ts'
import { openNotes } from '../../../../assessments/rules/marks.ts'
import { failureText } from '../../../../shared/failure.ts'
import { reviewWords as words } from '../../../../shared/text/en/screens-review.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { useApp } from '../../../app-context.ts'
import { formatMoment } from '../../../format.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Button } from '../../../ui/button.tsx'
import { Banner } from '../../../ui/page.tsx'
import { SendItemsBack } from '../../review/send-items-back.tsx'
import type { PartProps } from './item-panel.tsx'

const item = screens.item

/** Who prepared and who reviewed the item, why it was sent back, and the next step from one to the other. */
export function ReviewMarks({ row, item: { prepared, reviewed, sentBack } }: PartProps) {
  return (
    <>
      {sentBack && (
        <Banner tone="caution">
          <p className="pre">{sentBack.reason}</p>
          <p className="small">{words.wasSentBack(sentBack.by, formatMoment(sentBack.on))}</p>
        </Banner>
      )}
      <p>{prepared ? item.prepared(prepared.by, formatMoment(prepared.on)) : item.notPrepared}</p>
      <p key={row.key} aria-live="polite">
        {reviewed ? item.reviewed(reviewed.by, formatMoment(reviewed.on)) : item.notReviewed}
      </p>
    </>
  )
}

/** What can be done now to take the item a step on or back, with the reason where it cannot. */
export function ReviewActs({ row, item: held, view }: PartProps) {
  const session = useAsk()
  const { me } = useApp()
  const [returning, setReturning] = useState(false)
  const hint = useId()
  if (!view.editable || !held.applies) return null
  const items = [row.key]
  const isInReview = held.workStatus === 'in-review' || held.workStatus === 'done'
  const isOpen = !isInReview && held.conclusion === 'not-assessed'
  const problem = isInReview ? whyNotReviewed(held, me.name, openNotes(view.state).get(row.key)) : null
  return (
    <>
      <div className="row">
        {!isInReview && (
          <Button
            small
            look="primary"
            disabled={isOpen}
            aria-describedby={isOpen ? hint : undefined}
            onClick={() => void session.intend({ type: 'item.status', items, status: 'in-review' })}
          >
            {words.toReview}
          </Button>
        )}
        {isInReview && (
          <Button
            small
            look={held.reviewed ? 'plain' : 'primary'}
            disabled={held.reviewed === null && problem !== null}
            aria-describedby={problem ? hint : undefined}
            onClick={() => void session.intend({ type: 'item.review', items, reviewed: held.reviewed === null })}
          >
            {held.reviewed ? item.takeReviewBack : item.markReviewed}
          </Button>
        )}
        {isInReview && (
          <Button small onClick={() => setReturning(true)}>
            {words.sendBack}
          </Button>
        )}
      </div>
      {isOpen && (
        <p id={hint} className="small muted">
          {words.concludeFirst}
        </p>
      )}
      {problem && !held.reviewed && (
        <p id={hint} className="small muted">
          {failureText(problem)}
        </p>
      )}
      {returning && <SendItemsBack items={items} what={row.ref} onClose={() => setReturning(false)} />}
    </>
  )
}
