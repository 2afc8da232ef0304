import { useState } from 'react'
import { proposeClass } from '../../../assessments/rules/rating.ts'
import { failureText } from '../../../shared/failure.ts'
import type { Control } from '../../../shared/model/catalogue.ts'
import { FindingClass, FindingSide, Severity } from '../../../shared/model/finding.ts'
import type { Row } from '../../../shared/model/row.ts'
import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOf, navigate } from '../../routes/location.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Checkbox, TextField } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { useCall } from '../../use-call.ts'
import { newFinding, type Raised } from './new-finding.ts'
import '../../ui/pair.css'

const severities = Severity.options.map((value) => ({ value, label: screens.words.severity[value] }))
const sides = FindingSide.options.map((value) => ({ value, label: screens.words.findingSide[value] }))
const classes = FindingClass.options.map((value) => ({ value, label: screens.words.findingClass[value] }))

/** Raises a finding and goes on to its editor. From an item it starts with what is typically found. */
export function RaiseDialog({ item, onClose }: { item: string | null; onClose: () => void }) {
  const { index } = useSession()
  const row = item === null ? undefined : index.byKey.get(item)
  return row ? <FromItem row={row} onClose={onClose} /> : <RaiseForm row={null} control={null} onClose={onClose} />
}

/** The text of the control is on its way while the title is written. */
function FromItem({ row, onClose }: { row: Row; onClose: () => void }) {
  const { id } = useSession()
  const read = useCall('assessment:control', { id, item: row.key })
  return <RaiseForm row={row} control={read.kind === 'ready' ? read.value.control : null} onClose={onClose} />
}

function RaiseForm({ row, control, onClose }: { row: Row | null; control: Control | null; onClose: () => void }) {
  const session = useAsk()
  const { id, state } = useSession()
  const [raised, setRaised] = useState<Raised>({ title: '', severity: 'medium', side: 'customer', class: 'minor' })
  // The severity proposes a class until the auditor has chosen one.
  const [isClassChosen, setClassChosen] = useState(false)
  const [fromLibrary, setFromLibrary] = useState(true)
  const [error, setError] = useState<string | null>(null)
  const set = (fields: Partial<Raised>) => setRaised({ ...raised, ...fields })
  const raise = async () => {
    if (!raised.title.trim()) return setError(words.nameNeeded)
    const value = newFinding(raised, row?.key ?? null, fromLibrary ? control : null, state.about.frameworks)
    const answer = await session.intend({ type: 'record.add', table: 'finding', value }, { quiet: true })
    if (!answer.ok) return setError(failureText(answer.failure))
    const made = answer.value.line.events?.find((event) => event.type === 'record.added')
    navigate(made ? hrefOf(id, 'findings', made.id) : hrefOf(id, 'findings'), { replace: true })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.raiseTitle}
      description={row ? `${row.ref} ${row.title}` : words.raiseWords}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {screens.common.cancel}
          </Button>
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
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={raised.title}
          error={error}
          maxLength={200}
          autoFocus
          onChange={(title) => set({ title })}
        />
        <div className="pair">
          <Select
            label={words.severity}
            choices={severities}
            value={raised.severity}
            onChange={(severity) => set({ severity, ...(isClassChosen ? {} : { class: proposeClass(severity) }) })}
          />
          <Select label={words.side} choices={sides} value={raised.side} onChange={(side) => set({ side })} />
        </div>
        <Select
          label={words.class}
          choices={classes}
          value={raised.class}
          onChange={(chosen) => {
            setClassChosen(true)
            set({ class: chosen })
          }}
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
