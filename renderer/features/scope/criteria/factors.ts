import { factorNamed } from '../../../../assessments/rules/factors.ts'
import type { Factor } from '../../../../shared/model/catalogue.ts'
import { factorWords as words } from '../../../../shared/text/en/screens-factors.ts'

/** A factor that is known, and the names under which it stands in the scope; none where it does not count. */
export interface Choice {
  readonly factor: Factor
  readonly names: readonly string[]
}

/** The names of a scope apart: those of known factors, and the auditor's own, which move no row. */
export function apart(names: readonly string[], factors: readonly Factor[]): { choices: Choice[]; own: string[] } {
  const named = names.map((name) => ({ name, factor: factorNamed(name, factors) }))
  return {
    choices: factors.map((factor) => ({
      factor,
      names: named.filter((each) => each.factor === factor).map(({ name }) => name),
    })),
    own: named.filter(({ factor }) => !factor).map(({ name }) => name),
  }
}

/** The names after a known factor was ticked or taken out, under whatever names it stood. */
export function toggled(names: readonly string[], { factor, names: held }: Choice): string[] {
  return held.length > 0 ? names.filter((name) => !held.includes(name)) : [...names, factor.name]
}

/** Why a typed name is no name of the auditor's own: it is there already, or it is a known factor by another spelling. */
export function refusalOf(name: string, names: readonly string[], factors: readonly Factor[]): string | null {
  const known = factorNamed(name, factors)
  if (known) return words.isKnown(known.name)
  return names.some((each) => each.toLowerCase() === name.toLowerCase()) ? words.alreadyThere : null
}
