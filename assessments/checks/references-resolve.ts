import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { controlsIn, type Check, type PlacedControl, type Problem, type ShippedCatalogs } from './library.ts'

/** Every reference of a control leads to a requirement of a framework that ships, and no control names one twice. */
export const referencesResolve: Check = (catalogs) => {
  const known = requirementsOf(catalogs)
  return controlsIn(catalogs).flatMap((placed) => referencesOf(placed, known))
}

/** The requirements of each framework that ships. */
export function requirementsOf({ frameworks }: ShippedCatalogs): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(frameworks.map(({ value }) => [value.id, new Set(value.requirements.map(({ id }) => id))]))
}

function referencesOf(
  { file, path, control }: PlacedControl,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  const seen = new Set<string>()
  return control.references.flatMap(({ framework, id }, at) => {
    const key = `${framework} ${id}`
    const isTwice = seen.has(key)
    seen.add(key)
    const words = isTwice ? say.doubleReference({ framework, id }) : unresolved(framework, id, known)
    return words === null ? [] : [{ file, path: `${path}.references[${at}]`, words }]
  })
}

/** Why a reference leads nowhere; null where it does lead somewhere. */
export function unresolved(
  framework: string,
  id: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const requirements = known.get(framework)
  if (!requirements) return say.unknownFramework({ framework })
  return requirements.has(id) ? null : say.unknownRequirement({ framework, id })
}
