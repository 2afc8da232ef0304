import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { namesPerson } from '../../../assessments/rules/signer-names.ts'
import type { IdentitySummary } from '../../../shared/model/certificate.ts'
import { identityWords as words } from '../../../shared/text/en/screens-signing.ts'
import { formatDay } from '../../format.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { IdentitiesDialog } from '../identities/identities-dialog.tsx'
import type { ChosenSigner } from './use-signer.ts'

/** With which identity is signed, its passphrase, and the way to make one; where there is none yet, only that way. */
export function IdentityFields({ signer, name, busy }: { signer: ChosenSigner; name: string; busy: boolean }) {
  const [managing, setManaging] = useState(false)
  const { identities, identity, none } = signer
  return (
    <>
      <div className={none ? 'sign-no-identity' : 'sign-fields'}>
        {none ? (
          <p>{words.signNone}</p>
        ) : (
          <Select
            label={words.signWith}
            choices={identities.map(choiceOf)}
            value={identity?.id ?? null}
            placeholder={words.chooseIdentity}
            onChange={signer.choose}
            disabled={busy || identities.length === 0}
          />
        )}
        {!none && (
          <TextField
            label={words.signPassphrase}
            type="password"
            autoComplete="off"
            value={signer.passphrase}
            onChange={signer.type}
            disabled={busy}
          />
        )}
        {/* The same button before and after the first identity was made: the focus comes back to it. */}
        <div className={none ? '' : 'sign-identities'}>
          <Button icon={<KeyRound size={16} />} disabled={busy} onClick={() => setManaging(true)}>
            {none ? words.makeOrImport : words.open} …
          </Button>
        </div>
      </div>
      {identity && <Cautions identity={identity} name={name} />}
      {managing && <IdentitiesDialog onClose={() => setManaging(false)} />}
    </>
  )
}

function choiceOf({ id, certificate, standing }: IdentitySummary) {
  const day = formatDay(certificate.notAfter.slice(0, 10))
  return { value: id, label: certificate.name, hint: words.standing[standing](day) }
}

function Cautions({ identity, name }: { identity: IdentitySummary; name: string }) {
  const { certificate, standing } = identity
  const day = formatDay(certificate.notAfter.slice(0, 10))
  const cautions = [
    ...(name !== '' && !namesPerson(certificate.name, name) ? [words.names(certificate.name, name)] : []),
    ...(standing === 'expires-soon' ? [words.soon(certificate.name, day)] : []),
  ]
  if (cautions.length === 0) return null
  return (
    <ul className="signer-cautions">
      {cautions.map((caution) => (
        <li key={caution}>{caution}</li>
      ))}
    </ul>
  )
}
