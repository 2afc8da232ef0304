import type { Procedure } from '../../shared/model/catalogue.ts'
import { sha256Text } from './hash.ts'

/**
 * Rule Q24: a short mark that two texts have in common when they say the same word for word; white space, case and punctuation
 * do not count. The checklist carries these instead of the texts, which would be megabytes.
 */
export function wordingMark(text: string): string {
  return sha256Text(text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')).slice(0, 16)
}

const known = new WeakMap<Procedure, string>()

/** The mark of what a procedure of the catalogue expects. Rows are made anew with each change, so it is taken once. */
export function expectedMark(procedure: Procedure): string {
  const mark = known.get(procedure) ?? wordingMark(procedure.expected)
  known.set(procedure, mark)
  return mark
}
