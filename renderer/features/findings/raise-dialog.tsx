import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { Control } from '../../../shared/model/catalogue.ts'
import { FindingClass, FindingSide, Severity } from '../../../shared/model/finding.ts'
import type { Row } from '../../../shared/model/row.ts'
import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOf, navigate } from '../../routes/location.ts'
import { itemDraftKey } from '../../session/draft-key.ts'
import { useFormDraft } from '../../session/use-form-draft.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { Checkbox, TextField } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { useCall } from '../../use-call.ts'
import { foundOn, newFinding, typicalTitle } from './new-finding.ts'
import { classOf, emptyForm, raisedOf, type RaiseForm } from './raise-form.ts'
import '../../ui/pair.css'

const severities = Severity.options.map((value) => ({ value, label: screens.words.severity[value] }))
const sides = FindingSide.options.map((value) => ({ value, label: screens.words.findingSide[value] }))
const classes = FindingClass.options.map((value) => ({ value, label: screens.words.findingClass[value] }))

/** Raises a finding and goes on to its editor. From an item it starts with what is typically found. */
export function RaiseDialog({ item, onClose }: { item: string | null; onClose: () => void }) {
  const { index } = useSession()
  const row = item === null ? undefined : index.byKey.get(item)
  return row ? <FromItem row={row} onClose={onClose} /> : <Raise row={null} control={null} onClose={onClose} />
}

/** The text of the control is on its way while the title is written. */
function FromItem({ row, onClose }: { row: Row; onClose: () => void }) {
  const { id } = useSession()
  const read = useCall('assessment:control', { id, item: row.key })
  return <Raise row={row} control={read.kind === 'ready' ? read.value.control : null} onClose={onClose} />
}

function Raise({ row, control, onClose }: { row: Row | null; control: Control | null; onClose: () => void }) {
  const session = useAsk()
  const { id, state } = useSession()
  const isCertification = state.about.mode === 'certification'
  const draft = useFormDraft<RaiseForm>(
    row === null ? 'finding/new/raise' : itemDraftKey(row.key, 'finding-raised'),
    () => emptyForm,
  )
  const { form, set } = draft
  const [fromLibrary, setFromLibrary] = useState(true)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const found = row === null ? '' : foundOn(state, row.key)
  // The title begins as what is typically found, until the auditor writes one; what was found has no title yet.
  const title = form.title ?? (found ? '' : typicalTitle(fromLibrary ? control : null))
  const raise = async () => {
    const raised = raisedOf({ ...form, title }, isCertification)
    if (!raised.ok) return setErrors(raised.failure)
    const library = fromLibrary ? control : null
    const value = newFinding(raised.value, row?.key ?? null, library, state.about.frameworks, found)
    const answer = await session.intend({ type: 'record.add', table: 'finding', value }, { quiet: true })
    if (!answer.ok) return setErrors({ title: failureText(answer.failure) })
    draft.done()
    const made = answer.value.line.events?.find((event) => event.type === 'record.added')
    navigate(made ? hrefOf(id, 'findings', made.id) : hrefOf(id, 'findings'), { replace: true })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      left={draft}
      title={words.raiseTitle}
      description={row ? `${row.ref} ${row.title}` : words.raiseWords}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" onClick={() => void raise()}>
            {words.raiseDo}
          </Button>
        </>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void raise()
        }}
      >
        <p className="small">{words.raiseDraft}</p>
        <TextField
          label={words.name}
          hint={title !== '' && title === typicalTitle(control) ? words.nameTypical : words.nameHint}
          value={title}
          error={errors['title']}
          maxLength={200}
          autoFocus
          onChange={(title) => set({ title })}
        />
        <div className="pair">
          {!isCertification && (
            <Select
              label={words.severity}
              choices={severities}
              value={form.severity}
              error={form.severity === null ? errors['severity'] : undefined}
              onChange={(severity) => set({ severity })}
            />
          )}
          <Select label={words.side} choices={sides} value={form.side} onChange={(side) => set({ side })} />
        </div>
        <Select
          label={words.class}
          choices={classes}
          value={classOf(form)}
          error={errors['class']}
          onChange={(chosen) => set({ class: chosen })}
        />
        {control && (
          <Checkbox
            label={control.typicalFinding ? words.start : words.startCriteria}
            hint={control.typicalFinding ? words.startHint : words.noStart}
            checked={fromLibrary}
            onChange={setFromLibrary}
          />
        )}
      </form>
    </Dialog>
  )
}
