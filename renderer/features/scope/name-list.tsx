import { Plus, X } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import '../../ui/pick-many.css'

/** A few names that the auditor types. Each one added or taken out is one change. */
export function NameList({
  label,
  hint,
  none,
  addLabel,
  names,
  disabled,
  onChange,
}: {
  label: string
  hint: string
  none: string
  addLabel: string
  names: readonly string[]
  disabled: boolean
  onChange: (names: string[]) => void
}) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    const name = typed.trim()
    if (!name) return
    if (names.some((each) => each.toLowerCase() === name.toLowerCase())) return setError(words.alreadyThere)
    onChange([...names, name])
    setTyped('')
  }
  return (
    <div className="field" role="group" aria-label={label}>
      <span className="field-label">{label}</span>
      {names.length === 0 && <p className="muted small">{none}</p>}
      <ul className="picked picked-inline">
        {names.map((name) => (
          <li key={name} className="picked-one">
            <span className="picked-name">{name}</span>
            {!disabled && (
              <IconButton
                label={words.takeOut(name)}
                icon={<X size={14} />}
                onClick={() => onChange(names.filter((each) => each !== name))}
              />
            )}
          </li>
        ))}
      </ul>
      {!disabled && (
        <form className="scope-name-add" onSubmit={add}>
          <TextField
            label={addLabel}
            hideLabel
            hint={hint}
            value={typed}
            error={error}
            maxLength={200}
            onChange={(text) => {
              setTyped(text)
              setError(null)
            }}
          />
          <Button type="submit" icon={<Plus size={16} />} aria-label={words.nameAddOf(addLabel)}>
            {words.nameAdd}
          </Button>
        </form>
      )}
    </div>
  )
}
