import { createContext, useContext, useSyncExternalStore } from 'react'
import { invariant } from '../../shared/invariant.ts'
import type { Item } from '../../shared/model/item.ts'
import type { Revision } from '../../shared/model/revision.ts'
import { itemOf } from './rows.ts'
import type { OpenAssessment, Saving, Session, SessionState } from './session.ts'

export const SessionContext = createContext<Session | null>(null)

/** The session itself, for asking main: `intend`, `undo`, `redo`, `attach`, `drafts`. It is one object for its life. */
export function useAsk(): Session {
  const session = useContext(SessionContext)
  invariant(session, 'a page of an assessment is shown outside its shell')
  return session
}

/** Where opening is, or the open assessment. Only the shell needs it; pages use `useSession`. */
export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.state)
}

/** The open assessment, with what is derived from it in one step. Renders again on every change. */
export interface SessionView extends OpenAssessment {
  readonly id: string
  /** The round of work that is under way, or the last one. */
  readonly revision: Revision | null
  /** Whether work can be changed now: not read-only, not handed over, and the revision not signed. */
  readonly editable: boolean
}

/** The open assessment. Pages of an assessment are only shown while it is open. */
export function useSession(): SessionView {
  const session = useAsk()
  const state = useSessionState(session)
  invariant(state.phase === 'open', 'a page of an assessment is shown before it is open')
  return viewOf(session.id, state)
}

const views = new WeakMap<OpenAssessment, SessionView>()

function viewOf(id: string, open: OpenAssessment): SessionView {
  const known = views.get(open)
  if (known) return known
  const revision = open.state.revisions.at(-1) ?? null
  const isOpen = revision === null || revision.status === 'open'
  const editable = open.status.kind === 'editable' && isOpen && open.state.handover === null
  const view = { ...open, id, revision, editable }
  views.set(open, view)
  return view
}

/** One item and nothing else: renders again only when that item changes. */
export function useItem(key: string): Item | null {
  const session = useAsk()
  return useSyncExternalStore(session.subscribe, () => {
    const state = session.state()
    return state.phase === 'open' ? itemOf(state.state, key) : null
  })
}

/** Whether everything is on disk. */
export function useSaving(): Saving {
  const session = useAsk()
  return useSyncExternalStore(session.subscribe, session.saving)
}
