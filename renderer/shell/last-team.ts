import type { Person } from '../../shared/model/person.ts'
import type { AssessmentState } from '../../shared/model/state.ts'

/*
 * The team of the assessment that was open last, while the window is: whoever takes over at this computer is mostly one of them.
 */
let team: readonly Person[] = []

/** Notes who is on the team of the assessment that is open. */
export function noteTeam(people: AssessmentState['person']): void {
  team = Object.values(people).filter(({ kind }) => kind === 'team')
}

/** The team of the assessment that is open, or was last. */
export function lastTeam(): readonly Person[] {
  return team
}
