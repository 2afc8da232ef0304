import type { Reply } from '../../shared/ipc/contract.ts'
import { useCall, type Loaded } from '../use-call.ts'
import { useSession } from './use-session.ts'

/** How the work went, by the journal; asked for again after every change. */
export function useCourse(): Loaded<Reply<'assessment:course'>> {
  const { id, sequence } = useSession()
  return useCall('assessment:course', { id }, sequence)
}
