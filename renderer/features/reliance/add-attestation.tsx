import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { AttestationType } from '../../../shared/model/attestation.ts'
import { relianceWords as words } from '../../../shared/text/en/screens-reliance.ts'
import { hrefOf, navigate } from '../../routes/location.ts'
import { useFormDraft } from '../../session/use-form-draft.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'

export const typeChoices = AttestationType.options.map((value) => ({
  value,
  label: words.types[value],
  hint: words.typeHints[value],
}))

type NewAttestation = { readonly type: AttestationType } & Readonly<Record<'provider' | 'programme' | 'report', string>>

/** Records that there is an attestation, and goes on to what it covers. */
export function AddAttestation({ onClose }: { onClose: () => void }) {
  const session = useAsk()
  const { id, state } = useSession()
  const draft = useFormDraft<NewAttestation>('attestation/new/form', () => ({
    type: 'soc-type-2',
    provider: words.providerDefault,
    programme: '',
    report: '',
  }))
  const { form, set } = draft
  const [error, setError] = useState<string | null>(null)
  const add = async () => {
    if (Object.values(form).some((text) => !text.trim())) return setError(words.needed)
    const partition = Object.values(state.region)[0]?.partition ?? 'aws'
    const answer = await session.intend(
      {
        type: 'record.add',
        table: 'attestation',
        value: {
          ...form,
          partition,
          auditor: '',
          opinion: 'not-recorded',
          exceptions: null,
          from: null,
          to: null,
          services: [],
          regions: [],
          subjects: [],
          carveOuts: '',
          continues: null,
          duties: [],
          evaluatedBy: '',
          evaluatedOn: null,
        },
      },
      { quiet: true },
    )
    if (!answer.ok) return setError(failureText(answer.failure))
    draft.done()
    const made = answer.value.line.events?.find((event) => event.type === 'record.added')
    if (made) navigate(hrefOf(id, 'reliance', made.id))
    else onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      left={draft}
      title={words.add}
      description={words.addWords}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" onClick={() => void add()}>
            {words.addDo}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Select
          label={words.type}
          choices={typeChoices}
          value={form.type}
          hint={words.typeHints[form.type]}
          onChange={(type) => set({ type })}
        />
        <TextField
          label={words.provider}
          value={form.provider}
          maxLength={200}
          onChange={(provider) => set({ provider })}
        />
        <TextField
          label={words.programme}
          hint={words.programmeHint}
          value={form.programme}
          maxLength={200}
          autoFocus
          onChange={(programme) => set({ programme })}
        />
        <TextField
          label={words.report}
          hint={words.reportHint}
          value={form.report}
          error={error}
          maxLength={200}
          onChange={(report) => set({ report })}
        />
      </div>
    </Dialog>
  )
}
