import { ArrowLeft, FileKey2, KeyRound } from 'lucide-react'
import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { identityWords as words } from '../../../shared/text/en/screens-signing.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { toast } from '../../ui/messages.ts'
import { Banner } from '../../ui/page.tsx'
import { IdentityLine } from './identity-line.tsx'
import { ImportForm } from './import-form.tsx'
import { MakeForm } from './make-form.tsx'
import { identitiesChanged, useIdentities } from './use-identities.ts'
import './identities.css'

type View = 'list' | 'make' | 'import'

const titles = { list: words.title, make: words.make, import: words.import }

/** The identities of this computer: making, importing, exporting and removing them. */
export function IdentitiesDialog({ onClose }: { onClose: () => void }) {
  const [view, setView] = useState<View>('list')
  const made = (name: string) => {
    toast({ words: words.made(name) })
    identitiesChanged()
    setView('list')
  }
  return (
    <Dialog open onClose={onClose} title={titles[view]} {...(view === 'list' ? { description: words.intro } : {})} wide>
      {view === 'list' ? (
        <List onView={setView} />
      ) : (
        <div className="stack">
          <div>
            <Button look="quiet" icon={<ArrowLeft size={16} />} onClick={() => setView('list')}>
              {words.back}
            </Button>
          </div>
          {view === 'make' ? <MakeForm onMade={made} /> : <ImportForm onMade={made} />}
        </div>
      )}
    </Dialog>
  )
}

function List({ onView }: { onView: (view: View) => void }) {
  const identities = useIdentities()
  return (
    <div className="stack">
      {identities.kind === 'failed' && (
        <Banner tone="problem">
          {words.unread} {failureText(identities.failure)}
        </Banner>
      )}
      {identities.kind === 'ready' && identities.value.length === 0 && <p className="muted">{words.none}</p>}
      {identities.kind === 'ready' && (
        <ul className="identities">
          {identities.value.map((identity) => (
            <IdentityLine key={identity.id} identity={identity} />
          ))}
        </ul>
      )}
      <div className="row">
        <Button look="primary" icon={<KeyRound size={16} />} onClick={() => onView('make')}>
          {words.make}
        </Button>
        <Button icon={<FileKey2 size={16} />} onClick={() => onView('import')}>
          {words.import}
        </Button>
      </div>
    </div>
  )
}
