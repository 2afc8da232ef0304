import type { KeyboardEvent } from 'react'
import { failureText, type Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { formatMoment } from '../format.ts'
import { TextField } from '../ui/field.tsx'
import { useDraft } from './use-draft.ts'
import './draft-field.css'

/**
 * A line of text or a day of a record. It is kept while it is typed and becomes one change when the field is left or with
 * Enter; Escape goes back to what is stored. A field that must say something keeps what is stored when it is emptied.
 */
export function LineField({
  draftKey,
  label,
  hint,
  stored,
  save,
  disabled,
  type = 'text',
  required,
  placeholder,
  optional,
  maxLength = 200,
  suggestions,
}: {
  /** `<table>/<id>/<field>`. */
  draftKey: string
  label: string
  hint?: string
  stored: string
  save: (text: string) => Promise<Result<unknown, Failure>>
  disabled?: boolean
  type?: 'text' | 'date'
  required?: boolean
  placeholder?: string
  optional?: boolean
  maxLength?: number
  /** The id of a `datalist` with values to offer. */
  suggestions?: string
}) {
  const draft = useDraft(draftKey, stored, save)
  const isMissing = required === true && draft.text.trim() === ''
  const leave = () => (isMissing ? undefined : draft.leave())
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') leave()
    else if (event.key === 'Escape' && draft.text !== stored) {
      event.preventDefault()
      event.stopPropagation()
      draft.discard()
    }
  }
  const problem = isMissing ? screens.common.needed : draft.failure ? failureText(draft.failure) : null
  return (
    <div className="draft-field">
      <TextField
        label={label}
        type={type}
        value={draft.text}
        readOnly={disabled}
        error={problem}
        maxLength={maxLength}
        onChange={draft.type}
        onBlur={leave}
        onKeyDown={press}
        {...(hint ? { hint } : {})}
        {...(suggestions ? { list: suggestions } : {})}
        {...(optional ? { optional } : {})}
        {...(placeholder ? { placeholder } : {})}
      />
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
