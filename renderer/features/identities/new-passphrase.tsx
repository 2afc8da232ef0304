import { identityWords as words } from '../../../shared/text/en/screens-signing.ts'
import { TextField } from '../../ui/field.tsx'

export interface Passphrases {
  readonly one: string
  readonly again: string
}

/** A passphrase that will be needed later, so it is typed twice. */
export function NewPassphrase({ value, onChange }: { value: Passphrases; onChange: (value: Passphrases) => void }) {
  return (
    <div className="identity-pair">
      <TextField
        label={words.passphrase}
        hint={words.passphraseHint}
        type="password"
        autoComplete="new-password"
        value={value.one}
        onChange={(one) => onChange({ ...value, one })}
      />
      <TextField
        label={words.again}
        type="password"
        autoComplete="new-password"
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
      />
    </div>
  )
}
