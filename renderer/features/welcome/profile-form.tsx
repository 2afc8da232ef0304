import { useState, type SubmitEvent } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { Name } from '../../../shared/model/primitives.ts'
import type { Person, Profile } from '../../../shared/model/person.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { call } from '../../bridge.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'

const words = screens.welcome
const empty: Profile = { name: '', firm: '', role: '', credential: '' }

/** Who works on this machine; one of the team fills in the form with a click. */
export function ProfileForm({
  me,
  act,
  team = [],
  onSaved,
}: {
  me: Profile | null
  act: string
  team?: readonly Person[]
  onSaved: (me: Profile) => void
}) {
  const [profile, setProfile] = useState<Profile>(me ?? empty)
  const [error, setError] = useState<string | null>(null)
  const set = (field: keyof Profile) => (value: string) => setProfile({ ...profile, [field]: value })
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!Name.safeParse(profile.name).success) return setError(words.nameNeeded)
    const saved = await call('profile:save', profile)
    if (saved.ok) onSaved(saved.value)
    else setError(failureText(saved.failure))
  }
  return (
    <form className="stack" onSubmit={(event) => void save(event)} noValidate>
      {team.length > 0 && (
        <div className="field" role="group" aria-label={words.team}>
          <span className="field-label">{words.team}</span>
          <div className="me-team">
            {team.map(({ id, name, firm, role, credential }) => (
              <Button key={id} small onClick={() => setProfile({ name, firm, role, credential })}>
                {name}
              </Button>
            ))}
          </div>
        </div>
      )}
      <TextField
        label={words.name}
        value={profile.name}
        onChange={set('name')}
        error={error}
        autoFocus
        maxLength={200}
        autoComplete="name"
      />
      <TextField label={words.firm} value={profile.firm} onChange={set('firm')} optional maxLength={200} />
      <TextField
        label={words.role}
        hint={words.roleHint}
        value={profile.role}
        onChange={set('role')}
        optional
        maxLength={200}
      />
      <TextField
        label={words.credential}
        hint={words.credentialHint}
        value={profile.credential}
        onChange={set('credential')}
        optional
        maxLength={200}
      />
      <div className="form-actions">
        <Button look="primary" type="submit">
          {act}
        </Button>
      </div>
    </form>
  )
}
