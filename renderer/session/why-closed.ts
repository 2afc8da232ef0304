import { failureText } from '../../shared/failure.ts'
import { handoverWords } from '../../shared/text/en/screens-handover.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { formatMoment } from '../format.ts'
import type { SessionView } from './use-session.ts'

/** Why no work can be changed now, in a sentence; null while it can. */
export function whyClosed({
  state,
  status,
  revision,
}: Pick<SessionView, 'state' | 'status' | 'revision'>): string | null {
  if (status.kind !== 'editable') return failureText(status.failure)
  if (state.handover) return handoverWords.awayBanner(state.handover.to, formatMoment(state.handover.on))
  return revision === null || revision.status === 'open' ? null : screens.shell.signed(revision.number)
}
