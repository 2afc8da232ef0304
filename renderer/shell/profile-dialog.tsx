import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { isSameName } from '../../assessments/rules/same-person.ts'
import { identityWords } from '../../shared/text/en/screens-signing.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { useApp } from '../app-context.ts'
import { IdentitiesDialog } from '../features/identities/identities-dialog.tsx'
import { ProfileForm } from '../features/welcome/profile-form.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { lastTeam } from './last-team.ts'

/** Who works here, the way to change it, and the way to what they sign with. */
export function ProfileDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { me, setMe } = useApp()
  const [managing, setManaging] = useState(false)
  return (
    <>
      <Dialog open={open} onClose={onClose} title={screens.welcome.edit} description={screens.welcome.editWords}>
        <ProfileForm
          me={me}
          act={screens.welcome.save}
          team={lastTeam().filter(({ name }) => !isSameName(name, me.name))}
          onSaved={(saved) => {
            setMe(saved)
            onClose()
          }}
        />
        <div className="me-identities">
          <Button
            icon={<KeyRound size={16} />}
            onClick={() => {
              onClose()
              setManaging(true)
            }}
          >
            {identityWords.open} …
          </Button>
        </div>
      </Dialog>
      {managing && <IdentitiesDialog onClose={() => setManaging(false)} />}
    </>
  )
}
