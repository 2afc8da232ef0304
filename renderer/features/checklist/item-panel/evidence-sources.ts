import type { Evidence } from '../../../../shared/model/evidence.ts'
import { withoutMarks } from '../../../../shared/text/literal.ts'

/** How far one piece of evidence that a service can give has come: not asked for, in the register, or cited on the item. */
export type Asked =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'register'; readonly evidence: Evidence }
  | { readonly kind: 'cited'; readonly evidence: Evidence }

const longestTitle = 200

/** The title under which evidence is asked for: its sentence without the full stop. */
export function titleOf(sentence: string): string {
  return withoutMarks(sentence).trim().replace(/\.$/, '').slice(0, longestTitle)
}

/** Looks for evidence by title, so that what was asked for once is not asked for again for another item. */
export function askedFor(
  sentence: string,
  register: Readonly<Record<string, Evidence>>,
  cited: readonly string[],
): Asked {
  const title = titleOf(sentence).toLowerCase()
  const found = Object.values(register).filter((each) => each.title.toLowerCase() === title)
  const here = found.find(({ id }) => cited.includes(id))
  if (here) return { kind: 'cited', evidence: here }
  return found[0] ? { kind: 'register', evidence: found[0] } : { kind: 'not-yet' }
}
