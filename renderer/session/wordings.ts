import type { Failure } from '../../shared/failure.ts'
import type { Reply } from '../../shared/ipc/contract.ts'
import type { OfficialWording } from '../../shared/model/wording.ts'
import type { Result } from '../../shared/result.ts'
import { call, listen } from '../bridge.ts'

/** All official wording of this user, or why it cannot be had. */
export type Listed = Result<Reply<'wording:list'>, Failure>

let held: Listed | null = null
let asked = 0
let listens = false
const hearers = new Set<() => void>()

/** Asks for the official wording again; what is shown stays until the answer is here. */
export async function askWordings(): Promise<void> {
  asked += 1
  const mine = asked
  const answer = await call('wording:list', null)
  // A change may have been told meanwhile, and asked for a newer answer.
  if (mine !== asked) return
  held = answer
  for (const hear of hearers) hear()
}

/** Hears of every new answer; the first one who hears makes main be asked. Gives back how to stop. */
export function hearWordings(hear: () => void): () => void {
  hearers.add(hear)
  if (!listens) listen('wording:changed', () => void askWordings())
  if (!listens || held?.ok === false) void askWordings()
  listens = true
  return () => hearers.delete(hear)
}

/** What is known now; null until main has answered. */
export function heldWordings(): Listed | null {
  return held
}

/** The official wording of a requirement with where it came from, or null. */
export function wordingOf(
  listed: Listed | null,
  framework: string,
  requirement: string,
): { readonly text: string; readonly from: OfficialWording } | null {
  if (!listed?.ok) return null
  const from = listed.value.wordings.find((each) => each.framework === framework)
  const text = from && Object.hasOwn(from.texts, requirement) ? from.texts[requirement] : undefined
  return from && text !== undefined ? { text, from } : null
}
