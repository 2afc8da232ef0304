import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { coveragePage } from './coverage.ts'
import type { Check } from './library.ts'

/** Where the page of coverage stands among the shipped files. */
export const coverageFile = 'COVERAGE.md'

/** The page of coverage says what the catalogues say. */
export const coverageCurrent: Check = (catalogs) => {
  const page = catalogs.files.find(({ path }) => path === coverageFile)
  return page && withoutLayout(page.text) === withoutLayout(coveragePage(catalogs))
    ? []
    : [{ file: coverageFile, path: '', words: say.coverageStale() }]
}

/** A formatter may pad tables: spaces and dashes of a table say nothing. */
function withoutLayout(text: string): string {
  return text
    .replaceAll(/-{3,}/g, '---')
    .replaceAll(/[ \t]+/g, ' ')
    .trim()
}
