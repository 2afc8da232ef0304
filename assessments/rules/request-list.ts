import type { Evidence } from '../../shared/model/evidence.ts'
import type { Day } from '../../shared/model/primitives.ts'
import type { RequestLine, RequestList } from '../../shared/model/request-list.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { itemAt } from './checklist.ts'
import { daysBetween } from './day.ts'
import { byRef } from './names.ts'
import { keysOf } from './touched.ts'

/** Rule E42: whether a piece of evidence was asked for: it has not come in yet, or it says of whom or by when. */
export function isAsked({ state, requestedOf, due }: Evidence): boolean {
  return state === 'requested' || requestedOf.trim() !== '' || due !== null
}

/** Rule E42: what was asked of the client on a day: what has not come in first, then what is due first. */
export function requestsOf(state: AssessmentState, today: Day): RequestLine[] {
  return Object.values(state.evidence)
    .filter(isAsked)
    .sort(byRef)
    .map((piece) => lineOf(state, piece, today))
    .sort((a, b) => rank(a) - rank(b) || dayOf(a).localeCompare(dayOf(b)))
}

/** What is still with the client stands first. */
function rank({ state }: RequestLine): number {
  return isOut(state) ? 0 : 1
}

/** Whether the client has to send something: it has not come in, or what came in does not do. */
function isOut(state: Evidence['state']): boolean {
  return state === 'requested' || state === 'rejected' || state === 'expired'
}

function dayOf({ due }: RequestLine): string {
  return due ?? '9999-12-31'
}

function lineOf(state: AssessmentState, piece: Evidence, today: Day): RequestLine {
  const { id, ref, title, location, source, requestedOf, due, restricted } = piece
  const keys = new Set(keysOf(state, 'evidence', id, piece))
  const items = [...keys].flatMap((key) => itemAt(state, key)?.ref ?? []).sort()
  const late = due !== null && isOut(piece.state) ? daysBetween(due, today) : null
  return { id, ref, title, asked: location, source, of: requestedOf, due, state: piece.state, late, items, restricted }
}

/** Rule E42: the list that is handed out: the lines asked for in their order, without what is restricted. */
export function requestList(state: AssessmentState, today: Day, wanted: readonly string[]): RequestList {
  const lines = new Map(requestsOf(state, today).map((line) => [line.id, line]))
  const { client, title } = state.about
  const team = Object.values(state.person).filter(({ kind }) => kind === 'team')
  const { name: by = '', firm = '' } = team.find((person) => person.firm) ?? team[0] ?? {}
  const chosen = wanted.flatMap((id) => lines.get(id) ?? []).filter(({ restricted }) => !restricted)
  return { client, title, firm, by, on: today, lines: chosen }
}
