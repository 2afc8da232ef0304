import type { Mapping } from '../../shared/model/catalogue.ts'
import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import type { Check, Filed, Problem } from './library.ts'
import { requirementsOf, unresolved } from './references-resolve.ts'

/** Both ends of every row of a mapping are requirements that ship, and no row is there twice. */
export const mappingsResolve: Check = (catalogs) => {
  const known = requirementsOf(catalogs)
  return catalogs.mappings.flatMap((mapping) => checkMapping(mapping, known))
}

function checkMapping({ file, value }: Filed<Mapping>, known: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  if (value.from === value.to) return [{ file, path: 'to', words: say.sameFramework() }]
  const seen = new Set<string>()
  return value.rows.flatMap(({ from, to }, at) => {
    const isTwice = seen.has(`${from} ${to}`)
    seen.add(`${from} ${to}`)
    const words = isTwice
      ? [say.doubleRow({ from, to })]
      : [unresolved(value.from, from, known), unresolved(value.to, to, known)]
    return words.flatMap((text) => (text === null ? [] : [{ file, path: `rows[${at}]`, words: text }]))
  })
}
