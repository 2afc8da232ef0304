import { actorsNamed } from './actors-named.ts'
import { editionCurrent } from './edition-current.ts'
import { groupsResolve } from './groups-resolve.ts'
import { halvesWritten } from './halves-written.ts'
import { idsUnique } from './ids-unique.ts'
import { idsWellFormed } from './ids-well-formed.ts'
import { coverageCurrent } from './coverage-current.ts'
import { documentsNamedOnce } from './documents-named-once.ts'
import { evidenceSourcesResolve } from './evidence-sources-resolve.ts'
import { fieldsComplete } from './fields-complete.ts'
import { newestOf, type Check, type Problem, type ShippedCatalogs } from './library.ts'
import { literalsMarked } from './literals-marked.ts'
import { mappingsResolve } from './mappings-resolve.ts'
import { noPlaceholders } from './no-placeholders.ts'
import { noStandardText } from './no-standard-text.ts'
import { practicesResolve } from './practices-resolve.ts'
import { requirementsAnswered } from './requirements-answered.ts'
import { noRepeats } from './no-repeats.ts'
import { optionsResolve } from './options-resolve.ts'
import { originationsAgree } from './originations-agree.ts'
import { prefixesUnique } from './prefixes-unique.ts'
import { proceduresEnough } from './procedures-enough.ts'
import { referencesResolve } from './references-resolve.ts'
import { schemaValid } from './schema-valid.ts'
import { splitComplete } from './split-complete.ts'
import { templatesResolve } from './templates-resolve.ts'

/** What every file that ships is checked for, whatever edition rests on it. */
const ofEveryVersion: readonly Check[] = [schemaValid, idsUnique, idsWellFormed, coverageCurrent, editionCurrent]

/** How files fit together: checked of the newest versions, for older ones passed when they were the newest. */
const ofTheNewest: readonly Check[] = [
  groupsResolve,
  referencesResolve,
  halvesWritten,
  actorsNamed,
  documentsNamedOnce,
  originationsAgree,
  proceduresEnough,
  noPlaceholders,
  literalsMarked,
  splitComplete,
  optionsResolve,
  prefixesUnique,
  mappingsResolve,
  templatesResolve,
  practicesResolve,
  evidenceSourcesResolve,
  requirementsAnswered,
  fieldsComplete,
  noStandardText,
  noRepeats,
]

/** All checks of what ships. */
export const allChecks: readonly Check[] = [...ofEveryVersion, ...ofTheNewest]

/** Everything that is wrong with what ships. */
export function problemsIn(catalogs: ShippedCatalogs): Problem[] {
  const newest = newestOf(catalogs)
  return [...ofEveryVersion.flatMap((check) => check(catalogs)), ...ofTheNewest.flatMap((check) => check(newest))]
}
