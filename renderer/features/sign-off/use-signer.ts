import { useState } from 'react'
import type { IdentitySummary } from '../../../shared/model/certificate.ts'
import { identityWords as words } from '../../../shared/text/en/screens-signing.ts'
import { useIdentities } from '../identities/use-identities.ts'
import { bestFor } from './best-identity.ts'

/** Whose identity signs, and the passphrase that opens it. The passphrase is forgotten with the form. */
export interface ChosenSigner {
  readonly identities: readonly IdentitySummary[]
  readonly identity: IdentitySummary | null
  /** There is no identity on this computer yet. */
  readonly none: boolean
  readonly passphrase: string
  readonly choose: (id: string) => void
  readonly type: (passphrase: string) => void
  /** What is still missing, as a sentence. */
  readonly missing: string | null
}

/** The choice of an identity; until one is chosen for a signer, the one that names them. */
export function useSigner(name: string): ChosenSigner {
  const loaded = useIdentities()
  const [chosen, setChosen] = useState<{ readonly id: string; readonly name: string } | null>(null)
  const [passphrase, type] = useState('')
  const identities = loaded.kind === 'ready' ? loaded.value : []
  const own = chosen?.name === name ? chosen.id : null
  const identity = identities.find(({ id }) => id === own) ?? bestFor(identities, name)
  const choose = (id: string) => setChosen({ id, name })
  const none = loaded.kind === 'ready' && identities.length === 0
  const needed = none ? words.makeFirst : words.chooseIdentity
  const missing = identity === null ? needed : passphrase === '' ? words.passphraseNeeded : null
  return { identities, identity, none, passphrase, choose, type, missing }
}
