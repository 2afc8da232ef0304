import { useId, useState } from 'react'
import { Conclusion, type Item } from '../../../../shared/model/item.ts'
import type { Row } from '../../../../shared/model/row.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { ConclusionMark } from '../../../marks/conclusion-mark.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { ReasonPrompt } from '../reason-prompt.tsx'
import { useConclude } from '../use-conclude.ts'

/** The conclusion on the customer's half, with the key of each in the checklist. */
export function ConclusionChoice({
  row,
  item,
  closed,
}: {
  row: Row
  item: Item
  /** Why nothing can be changed now; null while it can. */
  closed: string | null
}) {
  const why = useId()
  const conclude = useConclude()
  const [asking, setAsking] = useState(false)
  const choose = (conclusion: Conclusion) => {
    if (conclusion === 'not-applicable' && !item.reason.trim()) return setAsking(true)
    setAsking(false)
    void conclude([row.key], conclusion, null)
  }
  return (
    <div className="panel-conclusion">
      <div
        className="conclusion-choice"
        role="group"
        aria-label={screens.item.conclusion}
        aria-describedby={closed === null ? undefined : why}
      >
        {Conclusion.options.map((conclusion, index) => (
          <button
            key={conclusion}
            type="button"
            className="conclusion-option"
            aria-pressed={item.conclusion === conclusion}
            aria-label={screens.words.conclusion[conclusion]}
            disabled={closed !== null || !item.applies}
            onClick={() => choose(conclusion)}
          >
            <ConclusionMark conclusion={conclusion} bare />
            <span>{screens.words.conclusionShort[conclusion]}</span>
            <Kbd keys={String(index + 1)} />
          </button>
        ))}
      </div>
      {closed !== null && (
        <p id={why} className="small muted">
          {closed}
        </p>
      )}
      {asking && (
        <ReasonPrompt
          question={screens.checklist.reasonAsk(row.ref)}
          initial=""
          onReason={(reason) => {
            setAsking(false)
            void conclude([row.key], 'not-applicable', reason)
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  )
}
