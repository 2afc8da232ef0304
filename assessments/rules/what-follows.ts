import { invariant } from '../../shared/invariant.ts'
import type { Catalogues } from '../../shared/model/catalogue.ts'
import type { Event } from '../../shared/model/event.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { applicabilityEvents } from './applicability.ts'
import { foreseen } from './apply.ts'
import { movedUnitEvents } from './editions.ts'
import { textEvents } from './text.ts'

const scopeTables: ReadonlySet<string> = new Set(['unit', 'account', 'region', 'tailoring'])
const scopeFields: ReadonlySet<string> = new Set(['kind', 'regulations', 'integrations'])

/** Whether events can change which items the scope calls for, or what they say. */
export function moveScope(events: readonly Event[]): boolean {
  return events.some((event) => {
    switch (event.type) {
      case 'record.added':
      case 'record.removed':
      case 'record.changed':
        return scopeTables.has(event.table)
      case 'about.changed':
        return scopeFields.has(event.field)
      case 'edition.moved':
        return true
      default:
        return false
    }
  })
}

/**
 * The same change with what follows from it, whether the auditor asked for it or an undo takes it back: units take what another
 * edition says of their service, items come in and go out, and items take the text that stands.
 */
export function withWhatFollows(
  state: AssessmentState,
  events: readonly Event[],
  editions: ReadonlyMap<string, Catalogues>,
): Event[] {
  if (!moveScope(events)) return [...events]
  const now = catalogueOf(state, editions)
  const to = catalogueOf(foreseen(state, events), editions)
  const all = [...events]
  all.push(...movedUnitEvents(foreseen(state, all), now, to))
  all.push(...applicabilityEvents(foreseen(state, all), to))
  all.push(...textEvents({ state, catalogues: now }, { state: foreseen(state, all), catalogues: to }, all))
  return all
}

function catalogueOf({ edition }: AssessmentState, editions: ReadonlyMap<string, Catalogues>): Catalogues {
  const catalogues = editions.get(edition)
  invariant(catalogues, `edition ${edition} is among the editions`)
  return catalogues
}
