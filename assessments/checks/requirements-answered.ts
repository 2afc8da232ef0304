import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { coverageOf } from './coverage.ts'
import type { Check } from './library.ts'

/**
 * Every requirement of every framework is answered by a control, so that no result is left to chance; and a withdrawn id leads to
 * requirements or groups that are there.
 */
export const requirementsAnswered: Check = (catalogs) => [
  ...coverageOf(catalogs).flatMap(({ file, requirements }) =>
    requirements
      .filter(({ answeredBy }) => answeredBy.length === 0)
      .map(({ id }) => ({ file, path: `requirements[${id}]`, words: say.unanswered({ id }) })),
  ),
  ...catalogs.frameworks.flatMap(({ file, value }) => {
    const there = new Set([...value.requirements, ...value.groups].map(({ id }) => id))
    return value.withdrawn.flatMap(({ id, successors }) =>
      successors
        .filter((successor) => !there.has(successor))
        .map((successor) => ({
          file,
          path: `withdrawn[${id}]`,
          words: say.unknownRequirement({ framework: value.id, id: successor }),
        })),
    )
  }),
]
