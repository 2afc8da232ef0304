import type { ReactNode } from 'react'
import { failureText, type Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { formatMoment } from '../format.ts'
import { Field } from '../ui/field.tsx'
import { useDraft } from './use-draft.ts'
import './draft-field.css'

/**
 * A text that is kept while it is typed and becomes one change when the field is left. Text typed in an earlier sitting is
 * offered again, with the way back to what is stored.
 */
export function DraftField({
  draftKey,
  label,
  mark,
  hint,
  stored,
  save,
  disabled,
  rows = 3,
  focusName,
  error,
}: {
  /** `<table>/<id>/<field>`. */
  draftKey: string
  label: string
  /** Where the text goes, such as "printed". */
  mark?: ReactNode
  hint?: string
  stored: string
  save: (text: string) => Promise<Result<unknown, Failure>>
  disabled?: boolean
  rows?: number
  /** Lets a key find the field. */
  focusName?: string
  error?: string | null
}) {
  const draft = useDraft(draftKey, stored, save)
  const problem = error ?? (draft.failure ? failureText(draft.failure) : null)
  return (
    <div className="draft-field">
      {mark && <span className="draft-mark">{mark}</span>}
      <Field label={label} {...(hint ? { hint } : {})} error={problem}>
        {(ids) => (
          <textarea
            {...ids}
            className="input area"
            rows={rows}
            value={draft.text}
            readOnly={disabled}
            data-focus={focusName}
            onChange={(event) => draft.type(event.target.value)}
            onBlur={draft.leave}
          />
        )}
      </Field>
      {draft.restoredFrom && (
        <p className="draft-restored">
          {screens.item.restored(formatMoment(draft.restoredFrom))}{' '}
          <button type="button" className="link" onClick={draft.discard}>
            {screens.item.restoredDiscard}
          </button>
        </p>
      )}
    </div>
  )
}
