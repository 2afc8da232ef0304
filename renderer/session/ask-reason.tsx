import { useState } from 'react'
import { failureText, type Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { partWords } from '../../shared/text/en/screens-parts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogCancel } from '../ui/dialog.tsx'
import { TextArea } from '../ui/field.tsx'
import { useFormDraft } from './use-form-draft.ts'

/**
 * Asks why before an act that is only done with a reason. It stays open, with what was refused, until the act is done; what was typed
 * is kept until then, also where it is closed.
 */
export function AskReason({
  draftKey,
  title,
  words,
  label = partWords.reason,
  initial = '',
  act,
  danger,
  onAct,
  onClose,
}: {
  /** `<table>/<id>/<what>`. */
  draftKey: string
  title: string
  words: string
  label?: string
  /** What the reason begins with. */
  initial?: string
  act: string
  danger?: boolean
  /** Null: the act was left undone, so the question stays. */
  onAct: (reason: string) => Promise<Result<unknown, Failure> | null>
  onClose: () => void
}) {
  const draft = useFormDraft(draftKey, () => ({ reason: initial }))
  const { reason } = draft.form
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const run = async () => {
    if (!reason.trim()) return setError(partWords.reasonNeeded)
    setBusy(true)
    const answer = await onAct(reason.trim())
    setBusy(false)
    if (answer === null) return
    if (answer.ok) {
      draft.done()
      onClose()
    } else setError(failureText(answer.failure))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      left={draft}
      title={title}
      description={words}
      footer={
        <>
          <DialogCancel />
          <Button look={danger ? 'danger' : 'primary'} disabled={busy} onClick={() => void run()}>
            {act}
          </Button>
        </>
      }
    >
      <TextArea
        label={label}
        value={reason}
        error={error}
        onChange={(typed) => draft.set({ reason: typed })}
        autoFocus
      />
    </Dialog>
  )
}
