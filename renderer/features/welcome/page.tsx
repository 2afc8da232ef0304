import type { Profile } from '../../../shared/model/person.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { looks } from '../../shell/acts.ts'
import { useCommands } from '../../shell/use-commands.ts'
import { ProfileForm } from './profile-form.tsx'
import './welcome.css'

/** Asked once on a new machine. */
export function WelcomePage({ onSaved }: { onSaved: (me: Profile) => void }) {
  useCommands(looks)
  return (
    <main className="welcome">
      <div className="welcome-halves" aria-hidden="true">
        <span className="welcome-aws" />
        <span className="welcome-line" />
        <span className="welcome-customer" />
      </div>
      <div className="welcome-card">
        <p className="welcome-brand">{screens.app.name}</p>
        <h1>{screens.welcome.title}</h1>
        <p className="welcome-words">{screens.welcome.words}</p>
        <ProfileForm me={null} act={screens.welcome.begin} onSaved={onSaved} />
      </div>
    </main>
  )
}
