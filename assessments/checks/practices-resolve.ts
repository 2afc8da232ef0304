import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { controlsIn, nameOf, type Check, type Problem } from './library.ts'

/** Practices stand in a group that is there and bear on controls that ship; each id is used once. */
export const practicesResolve: Check = (catalogs) => {
  const controls = new Set(controlsIn(catalogs).map(({ control }) => control.id))
  const seen = new Set<string>()
  return catalogs.practiceSets.flatMap(({ file, value }) => {
    const groups = new Set(value.groups.map(({ id }) => id))
    const empty = value.groups
      .filter(({ id }) => !value.practices.some(({ group }) => group === id))
      .map(({ id }) => ({ file, path: `groups[${id}]`, words: say.emptyGroup({ group: id }) }))
    return [
      ...empty,
      ...value.practices.flatMap((practice): Problem[] => {
        const path = `practices[${nameOf(practice) ?? ''}]`
        const isTwice = seen.has(practice.id)
        seen.add(practice.id)
        return [
          ...(isTwice ? [{ file, path, words: say.duplicateId({ id: practice.id, other: 'a practice' }) }] : []),
          ...(groups.has(practice.group) ? [] : [{ file, path, words: say.unknownGroup({ group: practice.group }) }]),
          ...practice.bearsOn
            .filter((id) => !controls.has(id))
            .map((control) => ({ file, path, words: say.unknownControl({ control }) })),
        ]
      }),
    ]
  })
}
