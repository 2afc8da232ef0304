import type { Evidence } from '../../shared/model/evidence.ts'
import type { Day } from '../../shared/model/primitives.ts'

/** Rule E41: whether a piece of evidence is past its last day, by that day or by what the auditor says of its state. */
export function isPastExpiry({ expires, state }: Pick<Evidence, 'expires' | 'state'>, today: Day): boolean {
  return state === 'expired' || (expires !== null && expires < today)
}
