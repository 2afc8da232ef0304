import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { NewRecord } from '../../../shared/model/intention.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { useApp } from '../../app-context.ts'
import { itemDraftKey } from '../../session/draft-key.ts'
import { ItemPicker } from '../../session/pickers.tsx'
import { useFormDraft } from '../../session/use-form-draft.ts'
import { useAsk } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { Addressees, addresseeList } from './addressees.tsx'
import { requested } from './request.ts'
import '../../ui/pair.css'

export type Addition = 'link' | 'reference' | 'request'

interface Typed {
  readonly title: string
  readonly location: string
  readonly source: string
  readonly items: string[]
  readonly requestedOf: string
  readonly due: string
}

const nothing: Typed = { title: '', location: '', source: '', items: [], requestedOf: '', due: '' }

/** The draft of what is added at an item is that item's, and of each thing asked for its own: long ones differ at their end. */
function keyOf(kind: Addition, item: string | undefined, title: string | undefined): string {
  if (item === undefined) return `evidence/new-${kind}/form`
  const named = title === undefined || title.length <= 80 ? title : `${title.slice(0, 40)}…${title.slice(-39)}`
  return itemDraftKey(item, named === undefined ? `evidence/${kind}` : `evidence/${kind}-${named}`)
}

/** Adds evidence that is not a file of this computer: a link, a document kept elsewhere, or a request to the client. */
export function AddDialog({
  kind,
  items = [],
  title,
  onClose,
  onAdded,
}: {
  kind: Addition
  /** The items it is cited on to begin with. */
  items?: readonly string[]
  /** What is asked for, where that is known beforehand. */
  title?: string
  onClose: () => void
  onAdded: (evidence: string | null) => void
}) {
  const session = useAsk()
  const { me, info } = useApp()
  const draft = useFormDraft<Typed>(keyOf(kind, items[0], title), () => ({
    ...nothing,
    title: title ?? '',
    items: [...items],
  }))
  const { form: typed, set } = draft
  const [errors, setErrors] = useState<{ title?: string; location?: string; all?: string }>({})
  const add = async () => {
    const missing = {
      ...(typed.title.trim() ? {} : { title: words.nameNeeded }),
      ...(typed.location.trim() || kind === 'request' ? {} : { location: words.locationNeeded[kind] }),
    }
    setErrors(missing)
    if (Object.keys(missing).length > 0) return
    const value = evidenceOf(kind, typed, me.name, info.today)
    const answer = await session.intend({ type: 'evidence.attach', value, items: typed.items }, { quiet: true })
    if (!answer.ok) return setErrors({ all: failureText(answer.failure) })
    draft.done()
    const made = answer.value.line.events?.find((event) => event.type === 'record.added')
    onAdded(made?.id ?? null)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      left={draft}
      title={words.dialogTitle[kind]}
      description={words.dialogWords[kind]}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" onClick={() => void add()}>
            {words.dialogDo[kind]}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextField
          label={words.name}
          value={typed.title}
          error={errors.title}
          maxLength={200}
          autoFocus
          onChange={(title) => set({ title })}
        />
        <TextArea
          label={words.location[kind]}
          rows={kind === 'link' ? 1 : 2}
          value={typed.location}
          error={errors.location}
          onChange={(location) => set({ location })}
        />
        <TextField
          label={words.source}
          hint={words.sourceHint}
          optional
          value={typed.source}
          maxLength={500}
          onChange={(source) => set({ source })}
        />
        {kind === 'request' && (
          <div className="pair">
            <TextField
              label={words.requestedOf}
              optional
              value={typed.requestedOf}
              maxLength={200}
              list={addresseeList}
              onChange={(requestedOf) => set({ requestedOf })}
            />
            <TextField label={words.due} optional type="date" value={typed.due} onChange={(due) => set({ due })} />
          </div>
        )}
        <Addressees />
        <ItemPicker label={words.citedOn} chosen={typed.items} disabled={false} onChange={(items) => set({ items })} />
        {errors.all && (
          <p className="field-error" role="alert">
            {errors.all}
          </p>
        )}
      </div>
    </Dialog>
  )
}

function evidenceOf(kind: Addition, typed: Typed, me: string, today: string): NewRecord<'evidence'> {
  const asked = requested(typed.title.trim(), typed.source.trim(), typed.location.trim(), {
    requestedOf: typed.requestedOf.trim(),
    due: typed.due || null,
  })
  if (kind === 'request') return asked
  return { ...asked, kind, collectedBy: me, collectedOn: today, state: 'received' }
}
