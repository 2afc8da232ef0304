import { Download, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { IdentitySummary } from '../../../shared/model/certificate.ts'
import { identityWords as words } from '../../../shared/text/en/screens-signing.ts'
import { call } from '../../bridge.ts'
import { formatDay } from '../../format.ts'
import { saveFile } from '../../save-file.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Hash } from '../../ui/hash.tsx'
import { toast } from '../../ui/messages.ts'
import { Tag } from '../../ui/tag.tsx'
import { identitiesChanged } from './use-identities.ts'

const tones = { valid: 'good', 'expires-soon': 'caution', expired: 'problem', 'not-yet-valid': 'caution' } as const

/** One identity: whom it names, how long it holds, its fingerprint, and what can be done with it. */
export function IdentityLine({ identity }: { identity: IdentitySummary }) {
  const [removing, setRemoving] = useState(false)
  const { certificate, madeHere, standing } = identity
  const origin = certificate.selfIssued ? '' : ` · ${words.issuedBy(certificate.issuer)}`
  return (
    <li className="identity">
      <p className="row">
        <strong>{certificate.name}</strong>
        <Tag tone={tones[standing]}>{words.standing[standing](formatDay(certificate.notAfter.slice(0, 10)))}</Tag>
      </p>
      <p className="muted small">
        {madeHere ? words.origin.made : words.origin.imported}
        {origin}
      </p>
      <p className="field-label">{words.fingerprint}</p>
      <Hash hash={certificate.fingerprint} />
      <div className="row">
        <Button icon={<Download size={16} />} onClick={() => void exportCertificate(identity.id)}>
          {words.export}
        </Button>
        <Button look="quiet" icon={<Trash2 size={16} />} onClick={() => setRemoving(true)}>
          {words.remove} …
        </Button>
      </div>
      <Confirm
        open={removing}
        onClose={() => setRemoving(false)}
        title={words.removeTitle(certificate.name)}
        words={words.removeWords}
        act={words.removeDo}
        danger
        onConfirm={() => void remove(identity)}
      />
    </li>
  )
}

async function exportCertificate(id: string): Promise<void> {
  const exported = await call('identity:export', { id })
  if (!exported.ok) return toast({ words: failureText(exported.failure), tone: 'problem' })
  saveFile(exported.value)
  toast({ words: words.exported })
}

async function remove({ id, certificate }: IdentitySummary): Promise<void> {
  const removed = await call('identity:remove', { id })
  if (!removed.ok) return toast({ words: failureText(removed.failure), tone: 'problem' })
  toast({ words: words.removed(certificate.name) })
  identitiesChanged()
}
