import { useId, useState, type SubmitEvent } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { lookWords } from '../../../shared/text/en/screens-look.ts'
import { templateWords as words } from '../../../shared/text/en/screens-templates.ts'
import { call } from '../../bridge.ts'
import { navigate } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { Checkbox, TextArea, TextField } from '../../ui/field.tsx'
import { Banner } from '../../ui/page.tsx'
import { toast } from '../../ui/messages.ts'
import { ownOnly, TailoringTaken } from './tailoring-taken.tsx'

/** Makes a template of the structure of the open assessment. */
export function SaveTemplateDialog({ onClose }: { onClose: () => void }) {
  const { id, state } = useSession()
  const [name, setName] = useState('')
  const [purpose, setPurpose] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [taken, setTaken] = useState<ReadonlySet<string>>(() => ownOnly(Object.values(state.tailoring)))
  const [look, setLook] = useState(false)
  const hasLook = Object.values(state.branding).some((value) => value !== null && value !== '' && value !== 'a4')
  const form = useId()
  const error = nameError(name, state.about.client)
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (error) return
    setBusy(true)
    const saved = await call('template:save', {
      assessment: id,
      name: name.trim(),
      purpose: purpose.trim(),
      tailoring: [...taken],
      look,
    })
    setBusy(false)
    if (!saved.ok) return setProblem(failureText(saved.failure))
    toast({
      words: words.saved(saved.value.template.name),
      act: { label: words.show, run: () => navigate('#/templates') },
    })
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.saveTitle}
      description={words.saveWords}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" type="submit" form={form} disabled={busy}>
            {busy ? words.saving : words.saveDo}
          </Button>
        </>
      }
    >
      <form id={form} className="stack" onSubmit={(event) => void save(event)} noValidate>
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={name}
          error={tried ? error : null}
          maxLength={200}
          onChange={setName}
          autoFocus
        />
        <TextArea label={words.purpose} hint={words.purposeHint} optional value={purpose} onChange={setPurpose} />
        <Brings />
        <TailoringTaken taken={taken} onTaken={setTaken} />
        {hasLook && <Checkbox label={lookWords.take} hint={lookWords.takeHint} checked={look} onChange={setLook} />}
        {problem && <Banner tone="problem">{problem}</Banner>}
      </form>
    </Dialog>
  )
}

/** Says how many services the template will hold. */
function Brings() {
  const { state } = useSession()
  const units = Object.values(state.unit).filter((unit) => unit.kind === 'service')
  const services = new Set(units.map((unit) => unit.service)).size
  return <p className="muted small">{words.saveBrings(services, units.length - services)}</p>
}

/** Why a name will not do; a template is used for other clients, so it must not name this one. */
function nameError(name: string, client: string): string | null {
  if (!name.trim()) return words.nameNeeded
  return name.toLowerCase().includes(client.trim().toLowerCase()) ? words.namesClient : null
}
