import { useState, type KeyboardEvent } from 'react'
import { screens } from '../../../shared/text/en/screens.ts'
import { Button } from '../../ui/button.tsx'

/** Asks in place why something is not applicable. */
export function ReasonPrompt({
  question,
  initial,
  onReason,
  onCancel,
}: {
  question: string
  initial: string
  onReason: (reason: string) => void
  onCancel: () => void
}) {
  const [reason, setReason] = useState(initial)
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') onCancel()
  }
  return (
    <form
      className="reason-prompt"
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (reason.trim()) onReason(reason.trim())
      }}
    >
      <input
        className="input"
        autoFocus
        aria-label={question}
        placeholder={question}
        title={screens.checklist.reasonKeys}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" look="primary" disabled={!reason.trim()}>
        {screens.checklist.reasonDo}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {screens.common.cancel}
      </Button>
    </form>
  )
}
