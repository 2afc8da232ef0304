import { Plus, X } from 'lucide-react'
import { useMemo } from 'react'
import { worksheetWords } from '../../../../shared/text/en/screens-worksheet.ts'
import { useSession } from '../../../session/use-session.ts'
import { IconButton } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { PickOne } from '../../../ui/pick-one.tsx'
import { Select } from '../../../ui/select.tsx'
import { hasOperated, type Operated } from './partners.ts'

const words = worksheetWords.partners
const everywhere = 'everywhere'

/** The controls a third party operates: found by item, for one checklist or wherever the control stands, each with its part. */
export function OperatesField({
  operates,
  error,
  onChange,
}: {
  operates: readonly Operated[]
  error: string | null
  onChange: (operates: Operated[]) => void
}) {
  const { rows, index, state } = useSession()
  const choices = useMemo(
    () =>
      rows.map((row) => ({
        value: row.key,
        label: `${row.ref} ${row.title}`,
        detail: state.unit[row.unit]?.name ?? row.unit,
      })),
    [rows, state.unit],
  )
  const add = (key: string) => {
    const row = index.byKey.get(key)
    if (!row || hasOperated(operates, row)) return
    onChange([...operates, { control: row.control, unit: row.unit, part: words.partDefault }])
  }
  return (
    <fieldset className="field" aria-describedby={error ? 'operates-error' : undefined}>
      <legend className="field-label">{words.operates}</legend>
      {operates.length === 0 && <p className="muted small">{words.operatesNone}</p>}
      <ul className="operates">
        {operates.map((each, at) => (
          <li key={`${at}/${each.control}`}>
            <OperatedFields
              operated={each}
              others={operates.filter((_, other) => other !== at)}
              onChange={(next) => onChange(operates.map((held, other) => (other === at ? next : held)))}
              onRemove={() => onChange(operates.filter((_, other) => other !== at))}
            />
          </li>
        ))}
      </ul>
      {error && (
        <p id="operates-error" className="field-error" role="alert">
          {error}
        </p>
      )}
      <div>
        <PickOne
          label={words.addControl}
          trigger={words.addControl}
          icon={<Plus size={14} />}
          choices={choices}
          onPick={add}
        />
      </div>
    </fieldset>
  )
}

function OperatedFields({
  operated,
  others,
  onChange,
  onRemove,
}: {
  operated: Operated
  others: readonly Operated[]
  onChange: (operated: Operated) => void
  onRemove: () => void
}) {
  const { rows, state } = useSession()
  const standing = rows.filter(({ control }) => control === operated.control)
  const title = standing[0] ? `${standing[0].ref} ${standing[0].title}` : operated.control
  const units = [...new Set([...standing.map(({ unit }) => unit), ...(operated.unit === null ? [] : [operated.unit])])]
  const places = [
    ...units.map((unit) => ({ value: unit, label: words.onlyIn(state.unit[unit]?.name ?? unit) })),
    { value: everywhere, label: words.everywhere },
  ].filter(({ value }) => !hasOperated(others, { control: operated.control, unit: unitOf(value) }))
  return (
    <div className="operated" role="group" aria-label={title}>
      <span className="operated-title">{title}</span>
      <IconButton label={words.takeOut(title)} icon={<X size={16} />} onClick={onRemove} />
      <Select
        label={words.where}
        choices={places}
        value={operated.unit ?? everywhere}
        onChange={(place) => onChange({ ...operated, unit: unitOf(place) })}
      />
      <TextField
        label={words.part}
        hint={words.partHint}
        value={operated.part}
        maxLength={500}
        aria-invalid={operated.part.trim() === '' ? true : undefined}
        onChange={(part) => onChange({ ...operated, part })}
      />
    </div>
  )
}

function unitOf(place: string): string | null {
  return place === everywhere ? null : place
}
