import type { WorkStatus } from '../../shared/model/item.ts'
import { screens } from '../../shared/text/en/screens.ts'
import './marks.css'

const filled: Record<WorkStatus, number> = { 'to-do': 0, 'in-progress': 1, 'in-review': 2, done: 3 }

/** How far the work on an item is: three steps, filled one after the other. */
export function StatusMark({ status, bare }: { status: WorkStatus; bare?: boolean }) {
  return (
    <span className={`mark mark-${status}`}>
      <svg viewBox="0 0 16 8" width="16" height="8" aria-hidden="true">
        {[0, 1, 2].map((step) => (
          <rect
            key={step}
            x={step * 5.5 + 0.5}
            y="0.5"
            width="4"
            height="7"
            rx="1"
            fill={step < filled[status] ? 'currentColor' : 'none'}
            stroke={step < filled[status] ? 'currentColor' : 'var(--line-strong)'}
          />
        ))}
      </svg>
      {!bare && <span>{screens.words.workStatus[status]}</span>}
    </span>
  )
}
