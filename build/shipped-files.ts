import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { coverageFile } from '../assessments/checks/coverage-current.ts'
import type { ShippedFile } from '../assessments/checks/library.ts'

/** The folder whose files ship. */
export const assessmentsFolder = fileURLToPath(new URL('../assessments', import.meta.url))

const shippedFolders = ['catalogs', 'mappings', 'templates']

/** Every file that ships, by its path relative to `assessments/`. */
export function shippedFiles(): ShippedFile[] {
  const page = join(assessmentsFolder, coverageFile)
  const coverage = existsSync(page) ? [{ path: coverageFile, text: readFileSync(page, 'utf8') }] : []
  return [...coverage, ...shippedFolders.flatMap(filesIn)]
}

function filesIn(folder: string): ShippedFile[] {
  return readdirSync(join(assessmentsFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(assessmentsFolder.length + 1).replaceAll(sep, '/'),
      text: readFileSync(path, 'utf8'),
    }))
}
