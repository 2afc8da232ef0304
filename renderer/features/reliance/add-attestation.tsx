import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { AttestationType } from '../../../shared/model/attestation.ts'
import { relianceWords as words } from '../../../shared/text/en/screens-reliance.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOf, navigate } from '../../routes/location.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'

export const typeChoices = AttestationType.options.map((value) => ({
  value,
  label: words.types[value],
  hint: words.typeHints[value],
}))

/** Records that there is an attestation, and goes on to what it covers. */
export function AddAttestation({ onClose }: { onClose: () => void }) {
  const session = useAsk()
  const { id, state } = useSession()
  const [type, setType] = useState<AttestationType>('soc-type-2')
  const [typed, setTyped] = useState<Record<'provider' | 'programme' | 'report', string>>({
    provider: words.providerDefault,
    programme: '',
    report: '',
  })
  const [error, setError] = useState<string | null>(null)
  const add = async () => {
    if (Object.values(typed).some((text) => !text.trim())) return setError(words.needed)
    const partition = Object.values(state.region)[0]?.partition ?? 'aws'
    const answer = await session.intend(
      {
        type: 'record.add',
        table: 'attestation',
        value: {
          ...typed,
          type,
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
    const made = answer.value.line.events?.find((event) => event.type === 'record.added')
    if (made) navigate(hrefOf(id, 'reliance', made.id))
    else onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.add}
      description={words.addWords}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {screens.common.cancel}
          </Button>
          <Button look="primary" onClick={() => void add()}>
            {words.addDo}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Select label={words.type} choices={typeChoices} value={type} hint={words.typeHints[type]} onChange={setType} />
        <TextField
          label={words.provider}
          value={typed.provider}
          maxLength={200}
          onChange={(provider) => setTyped({ ...typed, provider })}
        />
        <TextField
          label={words.programme}
          hint={words.programmeHint}
          value={typed.programme}
          maxLength={200}
          autoFocus
          onChange={(programme) => setTyped({ ...typed, programme })}
        />
        <TextField
          label={words.report}
          hint={words.reportHint}
          value={typed.report}
          error={error}
          maxLength={200}
          onChange={(report) => setTyped({ ...typed, report })}
        />
      </div>
    </Dialog>
  )
}
