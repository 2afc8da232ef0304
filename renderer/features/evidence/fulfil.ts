import { fail, type Failure } from '../../../shared/failure.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { err, type Result } from '../../../shared/result.ts'
import type { Session } from '../../session/session.ts'
import { attachFile } from './use-uploads.ts'

/**
 * Gives a request the file that came in, so that its reference and its citations stay. A file arrives as evidence of its
 * own; its bytes are then named by the request, and the entry it came with is taken out again.
 */
export async function fulfil(
  session: Session,
  request: Evidence,
  file: File,
  by: string,
  on: string,
): Promise<Result<Answered, Failure>> {
  const arrived = await attachFile(session, file, () => undefined, new AbortController().signal)
  if (!arrived.ok) return arrived
  const made = arrived.value.line.events?.find((event) => event.type === 'record.added')
  const state = session.state()
  const stored = made && state.phase === 'open' ? state.state.evidence[made.id]?.file : undefined
  if (!made || !stored) return err(fail('unknown.record', { table: 'evidence', id: request.id }))
  const fields = { kind: 'file' as const, file: stored, state: 'received' as const, collectedBy: by, collectedOn: on }
  const named = await session.intend(
    { type: 'record.change', table: 'evidence', id: request.id, fields },
    { quiet: true },
  )
  if (!named.ok) return named
  return session.intend({ type: 'record.remove', table: 'evidence', id: made.id }, { quiet: true })
}
