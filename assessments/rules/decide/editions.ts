import { fail } from '../../../shared/failure.ts'
import type { Catalogues } from '../../../shared/model/catalogue.ts'
import type { Event } from '../../../shared/model/event.ts'
import type { Item } from '../../../shared/model/item.ts'
import type { Unit } from '../../../shared/model/scope.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { err, ok } from '../../../shared/result.ts'
import { withItems } from '../applicability.ts'
import { foreseen } from '../apply.ts'
import { keyOf, plainControlOf } from '../checklist.ts'
import { itemEvents, recordEvents } from '../events.ts'
import { hashOf } from '../hash.ts'
import type { Decision, Ground } from './decide.ts'

/**
 * Rules M1 to M4: moves the assessment to a newer edition as one change. What is new comes in, what is withdrawn goes out with
 * its work kept, and only items whose text changed are opened again.
 */
export function moveEdition(ground: Ground, edition: string): Decision {
  const { state } = ground
  const to = ground.editions.get(edition)
  if (!to) return err(fail('unknown.edition-wanted', { edition }))
  if (to.edition.date <= ground.catalogues.edition.date && to !== ground.catalogues)
    return err(fail('rule.edition-older', { edition }))
  const lost = Object.values(state.unit).find(({ service }) => service !== null && !to.services.has(service))
  if (lost) return err(fail('rule.edition-lacks-service', { edition, unit: lost.name }))
  if (state.edition === edition) return ok({ events: [], warnings: [] })
  const moved: Event[] = [
    { type: 'edition.moved', v: 1, before: state.edition, after: edition },
    ...Object.values(state.unit).flatMap((unit) => optionEvents(state, unit, to)),
  ]
  const withMembers = withItems(state, moved, ground.editions)
  const after = foreseen(state, withMembers)
  return ok({ events: [...withMembers, ...textEvents(after, to)], warnings: [] })
}

/** Rule M4: an answer that the newer edition no longer knows is dropped; the option stands on its first choice. */
function optionEvents(state: AssessmentState, unit: Unit, to: Catalogues): Event[] {
  const service = unit.service ? to.services.get(unit.service) : undefined
  if (!service) return []
  const options = Object.fromEntries(
    Object.entries(unit.options).filter(([option, choice]) =>
      service.options.find(({ id }) => id === option)?.choices.some(({ id }) => id === choice),
    ),
  )
  return recordEvents(state, 'unit', unit.id, { options })
}

/** Rule M2: an item whose text is another than the work was done against takes the new text, and is opened again. */
function textEvents(state: AssessmentState, to: Catalogues): Event[] {
  return Object.entries(state.items).flatMap(([unit, items]) =>
    Object.entries(items).flatMap(([control, item]) => {
      const text = plainControlOf(state, keyOf(unit, control), to)
      if (!text || !item.applies) return []
      const textHash = hashOf(text)
      return textHash === item.textHash ? [] : itemEvents(state, unit, control, { textHash, ...reopened(item) })
    }),
  )
}

/** Procedures, evidence, notes and findings stay; the judgement is to be made again. */
function reopened(item: Item): Partial<Item> {
  if (item.conclusion === 'not-assessed' && item.workStatus === 'to-do') return {}
  return {
    conclusion: 'not-assessed',
    reason: '',
    design: 'not-assessed',
    operating: 'not-assessed',
    workStatus: 'in-progress',
    prepared: null,
    reviewed: null,
  }
}
