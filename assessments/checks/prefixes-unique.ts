import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import type { Check } from './library.ts'

/** Prefixes of working papers that are not items: evidence, findings, samples and review notes. */
const reserved = new Set(['E', 'F', 'S', 'RN'])

/** No two services or sets begin their references with the same letters, and none with those of other working papers. */
export const prefixesUnique: Check = ({ services, sets }) => {
  const owners = new Map<string, string>()
  return [...services, ...sets].flatMap(({ file, value }) => {
    const { id, prefix } = value
    const other = owners.get(prefix)
    owners.set(prefix, id)
    if (reserved.has(prefix)) return [{ file, path: 'prefix', words: say.reservedPrefix({ prefix }) }]
    return other === undefined || other === id
      ? []
      : [{ file, path: 'prefix', words: say.duplicatePrefix({ prefix, other }) }]
  })
}
