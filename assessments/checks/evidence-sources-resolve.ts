import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import type { Check } from './library.ts'
import { requirementsOf } from './references-resolve.ts'

/** A source of evidence is a service that ships, for services and requirements that ship, and speaks of some row. */
export const evidenceSourcesResolve: Check = (catalogs) => {
  const services = new Set(catalogs.services.map(({ value }) => value.id))
  const requirements = new Set([...requirementsOf(catalogs).values()].flatMap((ids) => [...ids]))
  return catalogs.evidenceSources.flatMap(({ file, value }) =>
    value.sources.flatMap((source, at) => {
      const path = `sources[${at}]`
      return [
        ...[source.service, ...source.services]
          .filter((id) => !services.has(id))
          .map((service) => ({ file, path, words: say.unknownService({ service }) })),
        ...source.requirements
          .filter((id) => !requirements.has(id))
          .map((id) => ({ file, path, words: say.unknownRequirement({ framework: 'No framework', id }) })),
        ...(source.layers.length + source.requirements.length === 0
          ? [{ file, path, words: say.evidenceForNothing() }]
          : []),
      ]
    }),
  )
}
