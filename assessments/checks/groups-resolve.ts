import type { Framework } from '../../shared/model/catalogue.ts'
import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import type { Check, Filed, Problem } from './library.ts'

/** Every requirement stands in a group of its framework, and every group but the outermost in another. */
export const groupsResolve: Check = ({ frameworks }) => frameworks.flatMap(checkFramework)

function checkFramework({ file, value }: Filed<Framework>): Problem[] {
  const known = new Set(value.groups.map(({ id }) => id))
  const used = new Set([...value.requirements.map(({ group }) => group), ...value.groups.map(({ parent }) => parent)])
  const lost = (group: string, path: string) =>
    known.has(group) ? [] : [{ file, path, words: say.unknownGroup({ group }) }]
  return [
    ...value.requirements.flatMap(({ id, group }) => lost(group, `requirements[${id}].group`)),
    ...value.groups.flatMap(({ id, parent }) => (parent === null ? [] : lost(parent, `groups[${id}].parent`))),
    ...value.groups
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({ file, path: `groups[${id}]`, words: say.emptyGroup({ group: id }) })),
  ]
}
