import { isSameName } from '../../../assessments/rules/same-person.ts'
import { signersNeeded } from '../../../assessments/rules/team.ts'
import type { Item } from '../../../shared/model/item.ts'
import type { Person } from '../../../shared/model/person.ts'
import { leftOpen, listedMe, unlisted } from './signer-choice.ts'

/** Who signs as what: a person of the team by id, or what stands for nobody listed or a place left open. */
export interface Places {
  readonly preparer: string
  readonly reviewer: string
  readonly approver: string
}

/**
 * Who is proposed as preparer: the one on the team who prepared most of the items; else whoever works here, who also goes first where
 * two prepared as many.
 */
export function proposedPreparer(items: readonly Item[], team: readonly Person[], me: string): string {
  const here = listedMe(team, me)
  const count = (name: string) => items.filter(({ prepared }) => prepared && isSameName(prepared.by, name)).length
  const most = team.reduce((best, { name }) => Math.max(best, count(name)), count(me))
  if (count(me) === most) return here?.id ?? unlisted
  return team.find(({ name }) => count(name) === most)?.id ?? unlisted
}

/**
 * Who is proposed to sign after the preparer, where the team has exactly as many others as are needed: first who reviewed more of the
 * items. Where it has fewer or more, both places are left open.
 */
export function proposedLater(
  items: readonly Item[],
  team: readonly Person[],
  preparer: string,
): Pick<Places, 'reviewer' | 'approver'> {
  const count = ({ name }: Person) => items.filter(({ reviewed }) => reviewed && isSameName(reviewed.by, name)).length
  const others = team.filter(({ id }) => id !== preparer).toSorted((a, b) => count(b) - count(a))
  const [reviewer, approver] = others
  if (!reviewer || !approver || others.length >= signersNeeded) return { reviewer: leftOpen, approver: leftOpen }
  return { reviewer: reviewer.id, approver: approver.id }
}

/** Another preparer: who signs after is proposed anew where that is clear, and else stays; nobody has two places (rule Q13). */
export function withPreparer(places: Places, preparer: string, later: Pick<Places, 'reviewer' | 'approver'>): Places {
  if (later.reviewer !== leftOpen) return { preparer, ...later }
  const kept = (person: string) => (person === preparer ? leftOpen : person)
  return { preparer, reviewer: kept(places.reviewer), approver: kept(places.approver) }
}

/** Another reviewer or approver; who had the other place changes places with them (rule Q13). */
export function withLater(places: Places, role: 'reviewer' | 'approver', person: string): Places {
  const other = role === 'reviewer' ? 'approver' : 'reviewer'
  const isSwap = person !== leftOpen && places[other] === person
  return { ...places, [role]: person, ...(isSwap && { [other]: places[role] }) }
}
