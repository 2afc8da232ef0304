import { Undo2 } from 'lucide-react'
import { tailoringWords as words } from '../../../../shared/text/en/screens-tailoring.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Tag } from '../../../ui/tag.tsx'

/** One text in two wordings: the library's to read, the firm's to write. */
export function WordingField({
  label,
  hint,
  library,
  value,
  error,
  onChange,
}: {
  label: string
  hint?: string
  library: string
  value: string
  error: string | null
  onChange: (text: string) => void
}) {
  const isChanged = value.trim() !== library.trim()
  return (
    <div className="wording-field">
      <div className="wording-library">
        <p className="field-label">
          <span className="visually-hidden">{words.library}: </span>
          {label}
        </p>
        <p className="pre">{library || <em className="muted">{words.none}</em>}</p>
      </div>
      <div className="wording-own">
        <Field label={label} {...(hint ? { hint } : {})} error={error}>
          {(ids) => (
            <textarea
              {...ids}
              className="input area wording-area"
              rows={1}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          )}
        </Field>
        {isChanged && (
          <span className="wording-changed">
            <Tag tone="accent">{words.fieldChanged}</Tag>
            <IconButton label={words.wordsBackOf(label)} icon={<Undo2 size={14} />} onClick={() => onChange(library)} />
          </span>
        )}
      </div>
    </div>
  )
}
