import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { dutyOf } from '../../../assessments/rules/reliance.ts'
import type { Duty } from '../../../shared/model/attestation.ts'
import { failureText } from '../../../shared/failure.ts'
import { relianceWords as words } from '../../../shared/text/en/screens-reliance.ts'
import { ConclusionMark } from '../../marks/conclusion-mark.tsx'
import { ItemLink, ItemPicker } from '../../session/pickers.tsx'
import { useFormDraft } from '../../session/use-form-draft.ts'
import { useSession } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import type { AttestationPart } from './use-attestation.ts'

/** The duties the report lays on the customer; the state of each is that of its items. */
export function DutiesPart(part: AttestationPart) {
  const { attestation, change, disabled } = part
  const [editing, setEditing] = useState<number | 'new' | null>(null)
  return (
    <Section
      title={words.duties}
      intro={words.dutiesIntro}
      actions={
        <Button icon={<Plus size={16} />} disabled={disabled} onClick={() => setEditing('new')}>
          {words.dutyAdd}
        </Button>
      }
    >
      {attestation.duties.length === 0 && <p className="muted">{words.dutiesNone}</p>}
      <ul className="duties">
        {attestation.duties.map((duty, index) => (
          <DutyLine
            key={`${index}/${duty.number}`}
            duty={duty}
            disabled={disabled}
            onEdit={() => setEditing(index)}
            onRemove={() => change({ duties: attestation.duties.filter((_, at) => at !== index) })}
          />
        ))}
      </ul>
      {editing !== null && <DutyDialog {...part} index={editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}

function DutyLine({
  duty,
  disabled,
  onEdit,
  onRemove,
}: {
  duty: Duty
  disabled: boolean
  onEdit: () => void
  onRemove: () => void
}) {
  const { state } = useSession()
  const { status } = dutyOf(duty, state)
  return (
    <li className="duty">
      <div className="duty-text">
        <strong>{duty.number}</strong>
        <span className="pre">{duty.words}</span>
        <span className="duty-items">
          {duty.items.map((key) => (
            <ItemLink key={key} itemKey={key} />
          ))}
        </span>
      </div>
      <ConclusionMark conclusion={status} />
      {!disabled && (
        <div className="row">
          <IconButton label={words.dutyEdit(duty.number)} icon={<Pencil size={16} />} onClick={onEdit} />
          <IconButton label={words.dutyRemove(duty.number)} icon={<Trash2 size={16} />} onClick={onRemove} />
        </div>
      )}
    </li>
  )
}

function DutyDialog({
  attestation,
  save,
  index,
  onClose,
}: AttestationPart & { index: number | 'new'; onClose: () => void }) {
  const held = index === 'new' ? undefined : attestation.duties[index]
  const draft = useFormDraft<Duty>(
    `attestation/${attestation.id}/duty-${held?.number ?? 'new'}`,
    () => held ?? { number: '', words: '', items: [] },
  )
  const { form: duty, set } = draft
  const [error, setError] = useState<string | null>(null)
  const keep = async () => {
    if (!duty.number.trim() || !duty.words.trim()) return setError(words.dutyNeeded)
    const duties = held
      ? attestation.duties.map((each, at) => (at === index ? duty : each))
      : [...attestation.duties, duty]
    const answer = await save({ duties })
    if (answer.ok || answer.failure.code === 'input.nothing-to-change') {
      draft.done()
      onClose()
    } else setError(failureText(answer.failure))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      left={draft}
      title={held ? words.dutyTitle(held.number) : words.dutyAdd}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" onClick={() => void keep()}>
            {words.dutySave}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextField
          label={words.dutyNumber}
          value={duty.number}
          maxLength={200}
          autoFocus
          onChange={(number) => set({ number })}
        />
        <TextArea label={words.dutyWords} value={duty.words} error={error} onChange={(text) => set({ words: text })} />
        <ItemPicker label={words.dutyItems} chosen={duty.items} disabled={false} onChange={(items) => set({ items })} />
      </div>
    </Dialog>
  )
}
