import { fail, type Failure } from '../../../shared/failure.ts'
import type { NewRecord } from '../../../shared/model/intention.ts'
import type { ItemKey } from '../../../shared/model/item.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { err, ok } from '../../../shared/result.ts'
import { added, idsOf, referencesOf } from '../events.ts'
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
  return ok({ events: [added('evidence', { ...value, id, ref }), ...citations.value.events], warnings: [] })
}
