import { fail, type Failure } from '../../../shared/failure.ts'
import type { Event } from '../../../shared/model/event.ts'
import type { Evidence, StoredFile } from '../../../shared/model/evidence.ts'
import type { NewRecord } from '../../../shared/model/intention.ts'
import type { ItemKey } from '../../../shared/model/item.ts'
import type { Day, Id } from '../../../shared/model/primitives.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { err, ok } from '../../../shared/result.ts'
import { added, idsOf, recordAt, recordEvents, referencesOf } from '../events.ts'
import type { Decision, Ground } from './decide.ts'
import { changeItems } from './items.ts'

/** Rule E7: a file needs its bytes; a link or a reference needs to say where it is, unless it was only requested. */
export function checkEvidence(value: NewRecord<'evidence'>): Failure | null {
  if (value.state === 'requested') return null
  const isWhole = value.kind === 'file' ? value.file !== null : value.location.trim() !== ''
  return isWhole ? null : fail('rule.evidence-shape', { title: value.title })
}

/**
 * Rule E24: bytes come in by attaching a file and in no other way; what names a file otherwise names one that is there already, as
 * a request does that is answered by a file which came in.
 */
export function checkBytes(state: AssessmentState, { file, title }: NewRecord<'evidence'>): Failure | null {
  if (!file) return null
  const isHere = Object.values(state.evidence).some(
    ({ file: known }) => known?.sha256 === file.sha256 && known.size === file.size,
  )
  return isHere ? null : fail('rule.evidence-bytes', { title })
}

/** Rule E2 holds here too: evidence that comes to a reviewed item sends it back to review. One change, one undo step. */
export function attachEvidence(ground: Ground, value: NewRecord<'evidence'>, items: readonly ItemKey[]): Decision {
  const problem = checkEvidence(value)
  if (problem) return err(problem)
  const id = idsOf(ground.stamp)()
  const ref = referencesOf(ground.state)('E', 3)
  const citations = changeItems(ground, items, ({ item }) => ({ evidence: [...item.evidence, id] }))
  if (!citations.ok) return citations
  return ok({ events: [added('evidence', newEvidence(value, id, ref)), ...citations.value.events], warnings: [] })
}

/** A piece of evidence as it comes into the register. */
export function newEvidence(value: NewRecord<'evidence'>, id: Id, ref: string): Evidence {
  const { requestedOf = '', due = null, retainUntil = null, ...rest } = value
  return { ...rest, requestedOf, due, retainUntil, destroyed: null, id, ref }
}

/** Rule E40: a request is answered by the file that came in; its reference and what cites it stay. One change, one undo step. */
export function fulfilRequest({ state, stamp }: Ground, request: Id, file: StoredFile): Decision {
  const piece = recordAt(state, 'evidence', request)
  if (!piece) return err(fail('unknown.record', { table: 'evidence', id: request }))
  if (piece.state !== 'requested') return err(fail('rule.not-requested', { ref: piece.ref }))
  const arrived = { kind: 'file', file, state: 'received', collectedBy: stamp.by, collectedOn: stamp.today } as const
  return ok({ events: recordEvents(state, 'evidence', request, arrived), warnings: [] })
}

/** Rule E44: lays down until when files are kept. Once a revision was signed, what is to be kept is never kept shorter. */
export function retainEvidence({ state, stamp }: Ground, ids: readonly Id[], until: Day | null): Decision {
  const events: Event[] = []
  for (const id of new Set(ids)) {
    const piece = recordAt(state, 'evidence', id)
    if (!piece) return err(fail('unknown.record', { table: 'evidence', id }))
    const problem = whyNotRetained(state, piece, until, stamp.today)
    if (problem) return err(problem)
    events.push(...recordEvents(state, 'evidence', id, { retainUntil: until }))
  }
  return ok({ events, warnings: [] })
}

function whyNotRetained(state: AssessmentState, piece: Evidence, until: Day | null, today: Day): Failure | null {
  const { ref, retainUntil, destroyed } = piece
  if (destroyed) return fail('rule.destroyed', { ref })
  if (!wasSigned(state)) return null
  const isShorter =
    until === null ? retainUntil !== null : until < today || (retainUntil !== null && until < retainUntil)
  return isShorter ? fail('rule.retained-shorter', { ref }) : null
}

/**
 * Rules E45 and E46: destroys the stored file of a piece: the bytes go, what is known about them stays. Main removes the bytes
 * once the change is on disk.
 */
export function destroyEvidence({ state, stamp }: Ground, id: Id, reason: string): Decision {
  const piece = recordAt(state, 'evidence', id)
  if (!piece) return err(fail('unknown.record', { table: 'evidence', id }))
  const problem = whyNotDestroyed(state, piece, stamp.today)
  if (problem) return err(problem)
  const destroyed = { by: stamp.by, on: stamp.at, reason }
  return ok({ events: recordEvents(state, 'evidence', id, { destroyed }), warnings: [] })
}

/** Rule E45: why the file of a piece cannot be destroyed today; null where it can. */
export function whyNotDestroyed(state: AssessmentState, piece: Evidence, today: Day): Failure | null {
  const { ref, file, destroyed, retainUntil } = piece
  if (!file) return fail('rule.no-file', { ref })
  if (destroyed) return fail('rule.destroyed', { ref })
  if (retainUntil !== null && today <= retainUntil) return fail('rule.retained', { ref, until: retainUntil })
  const shared = Object.values(state.evidence).find(
    (other) => other.id !== piece.id && other.file?.sha256 === file.sha256 && other.destroyed === null,
  )
  if (shared) return fail('rule.file-shared', { ref, other: shared.ref })
  return retainUntil === null && wasSigned(state) ? fail('rule.signed-without-day', { ref }) : null
}

/** Whether a revision was signed by anybody: its record speaks of every file there was. */
function wasSigned({ revisions }: AssessmentState): boolean {
  return revisions.some(({ signatures }) => signatures.length > 0)
}

/** Rule E46: what was destroyed is neither changed nor taken out of the register. */
export function checkKept(state: AssessmentState, id: Id): Failure | null {
  const piece = recordAt(state, 'evidence', id)
  return piece?.destroyed ? fail('rule.destroyed', { ref: piece.ref }) : null
}
