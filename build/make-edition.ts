import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { coverageFile } from '../assessments/checks/coverage-current.ts'
import { coveragePage } from '../assessments/checks/coverage.ts'
import { editionPaths } from '../assessments/checks/edition-current.ts'
import { readShipped } from '../assessments/checks/library.ts'
import { invariant } from '../shared/invariant.ts'
import { Edition } from '../shared/model/catalogue.ts'
import { catalogueSummary as say } from '../shared/text/en/catalogue-checks.ts'
import { assessmentsFolder, shippedFiles } from './shipped-files.ts'

/* Writes the manifest of the edition that is being worked on, and the page of what its controls cover. An edition that was released is never written again. */

const heading = { id: '2026-11', name: 'Demarc catalogue 2026-11', date: '2026-11-27', released: false }
const path = `catalogs/aws/editions/${heading.id}.json`

const files = shippedFiles()
const written = files.find((file) => file.path === path)
if (written) {
  const before = Edition.safeParse(JSON.parse(written.text))
  invariant(!before.success || !before.data.released, `edition ${heading.id} was released and cannot be made anew`)
}

const hashes = editionPaths(files.map((file) => file.path)).map((file) => {
  const bytes = readFileSync(join(assessmentsFolder, file))
  return [file, createHash('sha256').update(bytes).digest('hex')] as const
})
const edition: Edition = { ...heading, files: Object.fromEntries(hashes) }
writeFileSync(join(assessmentsFolder, path), `${JSON.stringify(edition, null, 2)}\n`)
writeFileSync(join(assessmentsFolder, coverageFile), coveragePage(readShipped(shippedFiles())))
console.log(say.edition({ path, files: hashes.length }))
