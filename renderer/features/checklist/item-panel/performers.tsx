import { Plus, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { isNamedParty, Performer } from '../../../../shared/model/catalogue.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import './performers.css'

const words = screens.item
const parties = Performer.shape.party.options.map((value) => ({ value, label: screens.words.party[value] }))

/** Who performs a control: several parties, each with its part. */
export function Performers({
  performers,
  onChange,
  error,
}: {
  performers: readonly Performer[]
  error?: string | null
  onChange: (performers: Performer[]) => void
}) {
  const id = useId()
  const change = (at: number, fields: Partial<Performer>) =>
    onChange(performers.map((each, index) => (index === at ? { ...each, ...fields } : each)))
  return (
    <fieldset className="field" aria-describedby={error ? id : undefined}>
      <legend className="field-label">{words.performedBy}</legend>
      {performers.map((performer, index) => (
        <div key={index} className="performer">
          <Select
            label={words.party}
            hideLabel
            choices={parties}
            value={performer.party}
            onChange={(party) => change(index, { party, name: '' })}
          />
          {isNamedParty(performer.party) && (
            <TextField
              label={words.partyName}
              hideLabel
              placeholder={words.partyName}
              value={performer.name}
              maxLength={200}
              onChange={(name) => change(index, { name })}
            />
          )}
          <TextField
            label={words.part}
            hideLabel
            placeholder={words.part}
            value={performer.part}
            maxLength={500}
            onChange={(part) => change(index, { part })}
          />
          <IconButton
            label={words.removePerformer}
            icon={<Trash2 size={16} />}
            onClick={() => onChange(performers.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div>
        <Button
          small
          icon={<Plus size={14} />}
          onClick={() => onChange([...performers, { party: 'workload-team', name: '', part: '' }])}
        >
          {words.addPerformer}
        </Button>
      </div>
      {error && (
        <p id={id} className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
