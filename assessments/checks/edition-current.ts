import type { Edition } from '../../shared/model/catalogue.ts'
import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { sha256Text } from '../rules/hash.ts'
import type { Check, Filed, Problem, ShippedFile } from './library.ts'

/** Every file an edition names has the hash it names, and the newest edition names every file that belongs to it. */
export const editionCurrent: Check = ({ files, editions }) => {
  const newest = editions.at(-1)
  if (!newest) return [{ file: 'catalogs/aws/editions', path: '', words: say.noEdition() }]
  return [...editions.flatMap((edition) => changedFiles(edition, files)), ...leftOut(newest, files)]
}

/** The files a new edition is made of: the last version of each catalogue, the Regions and the mappings. */
export function editionPaths(paths: readonly string[]): string[] {
  const last = new Map<string, number>()
  for (const path of paths) {
    const { folder, version } = numbered(path) ?? {}
    if (folder !== undefined && version !== undefined) last.set(folder, Math.max(last.get(folder) ?? 0, version))
  }
  return paths
    .filter((path) => {
      const parts = numbered(path)
      if (parts) return last.get(parts.folder) === parts.version
      return path === 'catalogs/aws/regions.json' || /^mappings\/[^/]+\.json$/.test(path)
    })
    .sort()
}

function numbered(path: string): { folder: string; version: number } | null {
  const parts = /^(catalogs\/.+)\/([1-9]\d*)\.json$/.exec(path)
  return parts ? { folder: parts[1] ?? '', version: Number(parts[2]) } : null
}

function changedFiles({ value }: Filed<Edition>, files: readonly ShippedFile[]): Problem[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return Object.entries(value.files).flatMap(([path, sha256]) => {
    const text = texts.get(path)
    if (text === undefined) return [{ file: path, path: '', words: say.editionFileMissing({ edition: value.id }) }]
    return sha256Text(text) === sha256
      ? []
      : [{ file: path, path: '', words: say.editionFileChanged({ edition: value.id }) }]
  })
}

function leftOut({ value }: Filed<Edition>, files: readonly ShippedFile[]): Problem[] {
  return editionPaths(files.map(({ path }) => path))
    .filter((path) => !Object.hasOwn(value.files, path))
    .map((path) => ({ file: path, path: '', words: say.editionFileLeftOut({ edition: value.id }) }))
}
