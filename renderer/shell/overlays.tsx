import { usePlace } from '../routes/location.ts'
import type { Acts, Overlay } from './acts.ts'
import { AboutDialog } from './about-dialog.tsx'
import { CommandPalette } from './command-palette.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import type { Command } from './match-commands.ts'
import { ProfileDialog } from './profile-dialog.tsx'

/** What can stand above any page: the commands, the help of the page, the keys, who works here, and what this is. */
export function Overlays({
  shown,
  onShow,
  acts,
  own,
}: {
  shown: Overlay | null
  onShow: (overlay: Overlay | null) => void
  acts: Acts
  own: () => readonly Command[]
}) {
  const { path } = usePlace()
  const close = () => onShow(null)
  return (
    <>
      <CommandPalette open={shown === 'commands'} onClose={close} acts={acts} own={own} />
      <HelpDialog open={shown === 'help'} onClose={close} path={path} onKeys={() => onShow('keys')} />
      <KeysDialog open={shown === 'keys'} onClose={close} />
      <ProfileDialog open={shown === 'profile'} onClose={close} />
      <AboutDialog open={shown === 'about'} onClose={close} />
    </>
  )
}
