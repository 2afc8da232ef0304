import { Plus, X } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { factorWords as words } from '../../../../shared/text/en/screens-factors.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import '../../../ui/pick-many.css'

/** A few names that the auditor types. Each one added or taken out is one change. It may stand inside a form. */
export function NameList({
  label,
  meaning,
  hint,
  addLabel,
  names,
  refuses,
  disabled,
  onAdd,
  onTakeOut,
}: {
  label: string
  meaning: string
  hint: string
  addLabel: string
  names: readonly string[]
  /** Why a name that was typed will not do, or null. */
  refuses: (name: string) => string | null
  disabled: boolean
  onAdd: (name: string) => void
  onTakeOut: (name: string) => void
}) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)
  const add = () => {
    const name = typed.trim()
    if (!name) return
    const problem = refuses(name)
    if (problem) return setError(problem)
    onAdd(name)
    setTyped('')
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
  }
  return (
    <div className="field" role="group" aria-label={label}>
      <span className="field-label">{label}</span>
      <p className="field-hint">{meaning}</p>
      {names.length === 0 && <p className="muted small">{words.ownNone}</p>}
      <ul className="picked picked-inline">
        {names.map((name) => (
          <li key={name} className="picked-one">
            <span className="picked-name">{name}</span>
            {!disabled && (
              <IconButton label={words.takeOut(name)} icon={<X size={14} />} onClick={() => onTakeOut(name)} />
            )}
          </li>
        ))}
      </ul>
      {!disabled && (
        <div className="name-add">
          <TextField
            label={addLabel}
            hideLabel
            hint={hint}
            value={typed}
            error={error}
            maxLength={200}
            onKeyDown={press}
            onChange={(text) => {
              setTyped(text)
              setError(null)
            }}
          />
          <Button icon={<Plus size={16} />} aria-label={words.nameAddOf(addLabel)} onClick={add}>
            {words.nameAdd}
          </Button>
        </div>
      )}
    </div>
  )
}
