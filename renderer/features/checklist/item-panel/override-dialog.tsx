import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import { Origination, Performer } from '../../../../shared/model/catalogue.ts'
import type { Override } from '../../../../shared/model/item.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { withoutMarks } from '../../../../shared/text/literal.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { DemarcationLine } from '../../../ui/demarcation-line.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Choices, TextArea, TextField } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import type { PartProps } from './item-panel.tsx'

const words = screens.item
const parties = Performer.shape.party.options.map((value) => ({ value, label: screens.words.party[value] }))

/** The auditor's own split for this item. */
export function OverrideDialog({ row, item, onClose }: PartProps & { onClose: () => void }) {
  const session = useAsk()
  const [override, setOverride] = useState<Override>(() => item.override ?? asItIs(row))
  const [error, setError] = useState<string | null>(null)
  const set = (fields: Partial<Override>) => setOverride({ ...override, ...fields })
  const save = async () => {
    if (!override.reason.trim()) return setError(words.overrideReasonNeeded)
    const answer = await session.intend({ type: 'item.override', item: row.key, override }, { quiet: true })
    if (answer.ok) onClose()
    else setError(failureText(answer.failure))
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={`${row.ref}: ${words.override}`}
      description={words.overrideWords}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {screens.common.cancel}
          </Button>
          <Button look="primary" onClick={() => void save()}>
            {words.overrideDo}
          </Button>
        </>
      }
    >
      <div className="stack">
        <div className="row">
          <Choices
            label={words.overrideOrigination}
            segmented
            value={override.origination}
            choices={Origination.options.map((value) => ({ value, label: screens.words.origination[value] }))}
            onChange={(origination) => set({ origination })}
          />
          <DemarcationLine position={override.origination} large />
        </div>
        <Performers performers={override.performedBy} onChange={(performedBy) => set({ performedBy })} />
        <TextArea
          label={words.overrideReason}
          value={override.reason}
          error={error}
          onChange={(reason) => set({ reason })}
        />
      </div>
    </Dialog>
  )
}

/** The split as it stands, with who performs it in words the auditor goes on from. */
function asItIs({ origination, performedBy }: PartProps['row']): Override {
  const plain = performedBy.map((performer) => ({ ...performer, part: withoutMarks(performer.part) }))
  return { origination, performedBy: plain, reason: '' }
}

function Performers({
  performers,
  onChange,
}: {
  performers: readonly Performer[]
  onChange: (performers: Performer[]) => void
}) {
  const change = (at: number, fields: Partial<Performer>) =>
    onChange(performers.map((each, index) => (index === at ? { ...each, ...fields } : each)))
  return (
    <fieldset className="field">
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
          {performer.party === 'third-party' && (
            <TextField
              label={words.thirdPartyName}
              hideLabel
              placeholder={words.thirdPartyName}
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
    </fieldset>
  )
}
