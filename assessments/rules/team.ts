import type { Person } from '../../shared/model/person.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { recordAt } from './events.ts'
import { isSameName } from './same-person.ts'

/** Preparer, reviewer and approver are different people. */
export const signersNeeded = 3

/** Who does the work: the people of the team, by name. */
export function teamOf(state: AssessmentState): Person[] {
  return Object.values(state.person)
    .filter(({ kind }) => kind === 'team')
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** Rule E10: whether a person, by id, is on the team. */
export function isOnTeam(state: AssessmentState, person: string): boolean {
  return recordAt(state, 'person', person)?.kind === 'team'
}

/** Rule E20: whether somebody else than a person is on the team, who can review what that person did. */
export function hasOthers(state: AssessmentState, name: string): boolean {
  return teamOf(state).some((person) => !isSameName(person.name, name))
}

/** Who of the team has a name; whoever makes a change is known by name only. */
export function memberNamed(state: AssessmentState, name: string): Person | undefined {
  return teamOf(state).find((person) => isSameName(person.name, name))
}
