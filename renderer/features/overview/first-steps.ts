import { signersNeeded, teamOf } from '../../../assessments/rules/team.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'
import { href, hrefOf } from '../../routes/location.ts'

/** What the fieldwork stands on, in the order an engagement goes. */
export const firstStepIds = ['services', 'locations', 'people', 'worksheet', 'reliance', 'evidence'] as const
export type FirstStepId = (typeof firstStepIds)[number]

export interface FirstStep {
  readonly id: FirstStepId
  /** Something of it is there; whether it is enough, the auditor judges. */
  readonly isDone: boolean
  readonly to: string
}

/** The first steps of an assessment, and which of them were taken. */
export function firstSteps(state: AssessmentState): FirstStep[] {
  const places: Readonly<Record<FirstStepId, string>> = {
    services: hrefOf(state.id, 'scope', 'services'),
    locations: hrefOf(state.id, 'scope', 'locations'),
    people: hrefOf(state.id, 'scope', 'people'),
    worksheet: hrefOf(state.id, 'worksheet', '1'),
    reliance: hrefOf(state.id, 'reliance'),
    evidence: href(['a', state.id, 'evidence'], { view: 'requests' }),
  }
  return firstStepIds.map((id) => ({ id, isDone: isTaken[id](state), to: places[id] }))
}

/** What of the scope is missing without which no checklist and no result has its place. */
export function missingScope(state: AssessmentState): 'services' | 'locations' | null {
  if (!isTaken.services(state)) return 'services'
  return isTaken.locations(state) ? null : 'locations'
}

const isTaken: Readonly<Record<FirstStepId, (state: AssessmentState) => boolean>> = {
  services: ({ unit }) => Object.values(unit).some(({ kind }) => kind === 'service'),
  locations: ({ account, region }) => hasAny(account) && hasAny(region),
  people: (state) => {
    const team = teamOf(state)
    return team.length >= signersNeeded && team.every((person) => person.independenceDeclaredOn !== null)
  },
  worksheet: ({ worksheet, practice }) => hasAny(worksheet) || hasAny(practice),
  reliance: ({ attestation }) => hasAny(attestation),
  evidence: ({ evidence }) => hasAny(evidence),
}

function hasAny(table: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(table).length > 0
}
