import { createContext, useContext } from 'react'
import { invariant } from '../shared/invariant.ts'
import type { Reply } from '../shared/ipc/contract.ts'
import type { Profile } from '../shared/model/person.ts'

/** What every screen may need: who works here, and what main says about itself. */
export interface AppContext {
  readonly me: Profile
  readonly info: Reply<'app:info'>
  readonly setMe: (me: Profile) => void
}

export const AppContext = createContext<AppContext | null>(null)

/** Who works here, and what main says about itself: `info.today` is the day to start date fields with. */
export function useApp(): AppContext {
  const app = useContext(AppContext)
  invariant(app, 'a screen is shown before the app is ready')
  return app
}
