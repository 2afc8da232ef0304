import { fail, type Failure } from '../../../shared/failure.ts'
import type { Basis, Intention } from '../../../shared/model/intention.ts'
import type { ItemKey } from '../../../shared/model/item.ts'
import { err, ok } from '../../../shared/result.ts'
import { itemAt } from '../checklist.ts'
import { added, idsOf } from '../events.ts'
import { evidenceStands, withoutBasis } from '../completeness.ts'
import type { Decision, Ground } from './decide.ts'
import { conclude } from './items.ts'
import { checkNew } from './records.ts'

const nothing: Basis = { evidence: null, procedure: null }

/**
 * Rules E30 to E32: concludes items with what is cited for all of them, as one change. Several are only concluded compliant where
 * each of them rests on something.
 */
export function concludeOn(
  ground: Ground,
  { items, conclusion, reason, basis = nothing }: Extract<Intention, { type: 'item.conclude' }>,
): Decision {
  const keys = [...new Set(items)]
  const concluded = conclude(ground, keys, conclusion, reason, basis)
  if (!concluded.ok) return concluded
  const problem = checkBasis(ground, keys, basis) ?? checkBulk(ground, keys, conclusion, basis)
  if (problem) return err(problem)
  return ok({ ...concluded.value, events: [...concluded.value.events, ...procedures(ground, keys, basis)] })
}

/** Rules E10 and E31: what is cited is there. */
function checkBasis(ground: Ground, keys: readonly ItemKey[], { evidence, procedure }: Basis): Failure | null {
  if (evidence !== null && !Object.hasOwn(ground.state.evidence, evidence))
    return fail('unknown.record', { table: 'evidence', id: evidence })
  const [item] = keys
  if (procedure === null || item === undefined) return null
  return checkNew(ground, { type: 'record.add', table: 'procedure', value: { ...procedure, item } })
}

function checkBulk(
  { state, stamp: { today } }: Ground,
  keys: readonly ItemKey[],
  conclusion: string,
  { evidence, procedure }: Basis,
): Failure | null {
  if (conclusion !== 'compliant' || keys.length < 2) return null
  if (procedure !== null || evidenceStands(state, evidence, today)) return null
  const [first, ...rest] = withoutBasis(state, keys, today)
  return first === undefined
    ? null
    : fail('rule.bulk-without-basis', { item: itemAt(state, first)?.ref ?? first, more: rest.length })
}

function procedures({ stamp }: Ground, keys: readonly ItemKey[], { procedure }: Basis) {
  if (procedure === null) return []
  const nextId = idsOf(stamp)
  return keys.map((item) => added('procedure', { ...procedure, id: nextId(), item }))
}
