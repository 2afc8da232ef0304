import { useState } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import { CompensatingControl } from '../../../../shared/model/item.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { formatDay } from '../../../format.ts'
import { itemDraftKey } from '../../../session/draft-key.ts'
import { useFormDraft } from '../../../session/use-form-draft.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../../ui/dialog.tsx'
import { TextArea, TextField } from '../../../ui/field.tsx'
import type { PartProps } from './item-panel.tsx'

const words = screens.item
const empty: CompensatingControl = { description: '', risk: '', approver: '', expires: '' }

/** A control that makes up for the one that is missing. */
export function CompensatingPart(props: PartProps) {
  const { row, item, view } = props
  const session = useAsk()
  const [open, setOpen] = useState(false)
  const off = !view.editable || !item.applies
  const held = item.compensating
  return (
    <section className="panel-part" aria-label={words.compensating}>
      {held && (
        <>
          <h3>{words.compensating}</h3>
          <p className="pre">{held.description}</p>
          <p className="pre muted small">
            {words.compensatingRisk}: {held.risk}
          </p>
          <p className="muted small">{words.compensatingUntil(held.approver, formatDay(held.expires))}</p>
        </>
      )}
      <div className="row">
        <Button small disabled={off} onClick={() => setOpen(true)}>
          {held ? screens.common.edit : words.compensatingAdd}
        </Button>
        {held && (
          <Button
            small
            look="quiet"
            disabled={off}
            onClick={() => void session.intend({ type: 'item.compensate', item: row.key, compensating: null })}
          >
            {words.compensatingRemove}
          </Button>
        )}
      </div>
      {open && <CompensatingDialog {...props} onClose={() => setOpen(false)} />}
    </section>
  )
}

function CompensatingDialog({ row, item, onClose }: PartProps & { onClose: () => void }) {
  const session = useAsk()
  const draft = useFormDraft<CompensatingControl>(
    itemDraftKey(row.key, 'compensating'),
    () => item.compensating ?? empty,
  )
  const value = draft.form
  const [error, setError] = useState<string | null>(null)
  const set = (field: keyof CompensatingControl) => (text: string) => draft.set({ [field]: text })
  const save = async () => {
    const parsed = CompensatingControl.safeParse(value)
    if (!parsed.success) return setError(words.fillAll)
    const answer = await session.intend(
      { type: 'item.compensate', item: row.key, compensating: parsed.data },
      { quiet: true },
    )
    if (!answer.ok) return setError(failureText(answer.failure))
    draft.done()
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      left={draft}
      title={`${row.ref}: ${words.compensating}`}
      description={words.compensatingWords}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" onClick={() => void save()}>
            {screens.common.save}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextArea label={words.compensatingDescription} value={value.description} onChange={set('description')} />
        <TextArea label={words.compensatingRisk} value={value.risk} rows={2} onChange={set('risk')} />
        <div className="panel-pair">
          <TextField
            label={words.compensatingApprover}
            value={value.approver}
            maxLength={200}
            onChange={set('approver')}
          />
          <TextField label={words.compensatingExpires} type="date" value={value.expires} onChange={set('expires')} />
        </div>
        {error && (
          <p className="field-error" role="alert">
            {error}
          </p>
        )}
      </div>
    </Dialog>
  )
}
