import { useState, type SubmitEvent } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { Name } from '../../../shared/model/primitives.ts'
import { identityWords as words } from '../../../shared/text/en/screens-signing.ts'
import { useApp } from '../../app-context.ts'
import { call } from '../../bridge.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Banner } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { NewPassphrase, type Passphrases } from './new-passphrase.tsx'

const yearChoices = ['1', '2', '3', '5'].map((value) => ({ value, label: words.yearsChoice(Number(value)) }))

/** Makes an identity for whoever works here, or for another person of the firm. */
export function MakeForm({ onMade }: { onMade: (name: string) => void }) {
  const { me } = useApp()
  const [fields, setFields] = useState({ name: me.name, firm: me.firm, email: '', years: '2' })
  const [secret, setSecret] = useState<Passphrases>({ one: '', again: '' })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const set = (field: keyof typeof fields) => (value: string) => setFields({ ...fields, [field]: value })
  const make = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!Name.safeParse(fields.name).success) return setProblem(words.nameNeeded)
    if (secret.one !== secret.again) return setProblem(words.differs)
    setBusy(true)
    const { name, firm, email } = fields
    const years = Number(fields.years)
    const made = await call('identity:make', { name, firm, email: email.trim(), years, passphrase: secret.one })
    setBusy(false)
    if (made.ok) onMade(made.value.certificate.name)
    else setProblem(failureText(made.failure))
  }
  return (
    <form className="stack" onSubmit={(event) => void make(event)} noValidate>
      <p className="muted">{words.makeIntro}</p>
      <TextField label={words.name} value={fields.name} onChange={set('name')} maxLength={200} />
      <div className="identity-pair">
        <TextField label={words.firm} value={fields.firm} onChange={set('firm')} maxLength={200} optional />
        <TextField
          label={words.email}
          type="email"
          value={fields.email}
          onChange={set('email')}
          maxLength={200}
          optional
        />
      </div>
      <Select label={words.years} choices={yearChoices} value={fields.years} onChange={set('years')} />
      <NewPassphrase value={secret} onChange={setSecret} />
      {problem && <Banner tone="problem">{problem}</Banner>}
      <div className="form-actions">
        <Button look="primary" type="submit" disabled={busy}>
          {busy ? words.working : words.makeDo}
        </Button>
      </div>
    </form>
  )
}
