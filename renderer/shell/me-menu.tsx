import { CircleUserRound, KeyRound } from 'lucide-react'
import { useState } from 'react'
import { identityWords } from '../../shared/text/en/screens-signing.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { useApp } from '../app-context.ts'
import { IdentitiesDialog } from '../features/identities/identities-dialog.tsx'
import { ProfileForm } from '../features/welcome/profile-form.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

/** Whose name stands beside new work, and the way to change it. */
export function MeMenu() {
  const { me, setMe } = useApp()
  const [open, setOpen] = useState(false)
  const [managing, setManaging] = useState(false)
  return (
    <>
      <Button look="quiet" icon={<CircleUserRound size={18} />} onClick={() => setOpen(true)}>
        {me.name}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={screens.welcome.edit}
        description={screens.welcome.editWords}
      >
        <ProfileForm
          me={me}
          act={screens.welcome.save}
          onSaved={(saved) => {
            setMe(saved)
            setOpen(false)
          }}
        />
        <div className="me-identities">
          <Button
            icon={<KeyRound size={16} />}
            onClick={() => {
              setOpen(false)
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
