import { isSameName } from '../../../assessments/rules/same-person.ts'
import type { Person } from '../../../shared/model/person.ts'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'

/** Stands for whoever works here and is not listed on the team. No record has such an id. */
export const unlisted = '-unlisted-'
/** Stands for a place that is left open. */
export const leftOpen = '-open-'

/** Whoever works here, as the team lists them. */
export function listedMe(team: readonly Person[], me: string): Person | null {
  return team.find((person) => isSameName(person.name, me)) ?? null
}

/** Who may sign: the team without those named, and whoever works here where the team does not list them. */
export function signerChoices(
  team: readonly Person[],
  me: string,
  without: ReadonlySet<string>,
): { value: string; label: string }[] {
  const listed = team
    .filter((person) => !without.has(person.name))
    .map((person) => ({ value: person.id, label: isSameName(person.name, me) ? words.mine(person.name) : person.name }))
  const isListed = listedMe(team, me) !== null
  return isListed || without.has(me) ? listed : [...listed, { value: unlisted, label: words.me(me) }]
}

/** What an intention calls a chosen signer: null stands for whoever makes the change. */
export function personOf(choice: string): string | null {
  return choice === unlisted || choice === leftOpen ? null : choice
}
