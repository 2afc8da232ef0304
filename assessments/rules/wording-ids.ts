import type { Framework } from '../../shared/model/catalogue.ts'

export type Numbered = Pick<Framework, 'groups' | 'requirements' | 'withdrawn'>

/** What an id of a file stands for in a framework. */
export type Stands =
  | { readonly kind: 'requirement'; readonly id: string }
  | { readonly kind: 'heading' | 'earlier' | 'ambiguous' | 'unknown' }

/** How the numbers of a file that stand alone are meant, where a clause and a control have the same. */
export type Numbering = 'clauses' | 'controls' | null

/** The parts of a standard whose controls are often written by number alone: Annex A, and the CLD controls. */
const prefixes = ['A.', 'CLD.']
const number = /^\d+(\.\d+)*$/

/** Rule E51: an id as its publisher writes it. `Annex A 5.1`, `a5.1` and `A.5.1.` are one; so are all hyphens. */
export function publisherId(written: string): string {
  const plain = written
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase()
    .replace(/^(ANNEX|CLAUSE) /, '')
  return plain.replace(/^(A|CLD)[ .]*(?=\d)/, '$1.').replace(/\.$/, '')
}

/** Rules E51 to E53: what an id stands for, where numbers alone are meant as `numbering` says. */
export function standsFor(written: string, framework: Numbered, numbering: Numbering): Stands {
  const id = publisherId(written)
  const own = placeOf(id, framework)
  const [prefixed] = prefixes.flatMap((prefix) => placeOf(`${prefix}${id}`, framework) ?? [])
  if (own && prefixed && !isSettled(own, prefixed)) {
    if (numbering === null) return { kind: 'ambiguous' }
    return numbering === 'clauses' ? own : prefixed
  }
  return own ?? prefixed ?? { kind: isEarlier(id, framework) ? 'earlier' : 'unknown' }
}

/**
 * Rule E52: whether numbers alone are clauses or controls, by what else the file has: ids written with their letter, and numbers
 * that only the one or the other has.
 */
export function numberingOf(ids: readonly string[], framework: Numbered): Numbering {
  const all = ids.map(publisherId)
  const alone = all.filter((id) => number.test(id) && id.includes('.'))
  const has = (id: string) => placeOf(id, framework) !== null
  const isControl = (id: string) => prefixes.some((prefix) => has(`${prefix}${id}`))
  const lettered = all.some((id) => prefixes.some((prefix) => id.startsWith(prefix)) && has(id))
  const onlyControls = alone.some((id) => isControl(id) && !has(id))
  const onlyClauses = alone.some((id) => has(id) && !isControl(id))
  if (!onlyControls && (lettered || onlyClauses)) return 'clauses'
  return onlyControls && !onlyClauses && !lettered ? 'controls' : null
}

function placeOf(id: string, { groups, requirements }: Numbered): Stands | null {
  if (requirements.some((each) => each.id === id)) return { kind: 'requirement', id }
  const isHeading = groups.some((each) => each.id === id) || requirements.some((each) => each.id.startsWith(`${id}.`))
  return isHeading ? { kind: 'heading' } : null
}

/** Two headings need no decision: neither has wording that is taken. */
function isSettled(own: Stands, prefixed: Stands): boolean {
  return own.kind === 'heading' && prefixed.kind === 'heading'
}

/** Rule E53: an id that was withdrawn, or the one-digit form of CSF 1.1, whose words are others than those of today's id. */
function isEarlier(id: string, framework: Numbered): boolean {
  const isWithdrawn = (each: string) => framework.withdrawn.some((old) => old.id === each)
  const today = id.replace(/-(\d)$/, '-0$1')
  return isWithdrawn(id) || (today !== id && (isWithdrawn(today) || placeOf(today, framework) !== null))
}
