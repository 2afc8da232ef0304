import { apply } from '../../assessments/rules/apply.ts'
import type { Answered } from '../../shared/ipc/contract.ts'
import type { ChangeLine } from '../../shared/model/change.ts'
import type { Event } from '../../shared/model/event.ts'
import type { AssessmentState } from '../../shared/model/state.ts'

/** What of a session changes with each line. */
export interface Followed {
  readonly state: AssessmentState
  readonly sequence: number
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/**
 * Takes in a line that main answered or broadcast. The answer and the broadcast of one change are the same line, so one
 * seen before is `known`. Lines apply in sequence only; a `gap` means one was missed and the state must be read again.
 */
export function receive(held: Followed, answered: Answered): 'known' | 'gap' | Followed {
  const { line, canUndo, canRedo } = answered
  if (line.sequence <= held.sequence) return 'known'
  if (line.sequence > held.sequence + 1) return 'gap'
  return { state: apply(held.state, line), sequence: line.sequence, canUndo, canRedo }
}

const tablesRowsDependOn: ReadonlySet<string> = new Set(['unit', 'tailoring', 'region', 'account', 'partner'])
const aboutRowsDependOn: ReadonlySet<string> = new Set(['kind', 'frameworks', 'regulations', 'integrations'])

/** Whether rows, which main derives from the catalogue and the scope, may differ after a line. */
export function changesRows(line: ChangeLine): boolean {
  return line.events === null || line.events.some(eventChangesRows)
}

function eventChangesRows(event: Event): boolean {
  switch (event.type) {
    case 'record.added':
    case 'record.removed':
    case 'record.changed':
      return tablesRowsDependOn.has(event.table)
    case 'about.changed':
      return aboutRowsDependOn.has(event.field)
    case 'item.changed':
      return event.field === 'override' || event.field === 'applies'
    case 'item.added':
    case 'item.removed':
    case 'assessment.created':
    case 'assessment.recovered':
    case 'edition.moved':
      return true
    default:
      return false
  }
}
