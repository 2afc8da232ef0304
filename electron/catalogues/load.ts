import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { assembleCatalogues } from '../../assessments/rules/assemble.ts'
import { sha256Text } from '../../assessments/rules/hash.ts'
import { invariant } from '../../shared/invariant.ts'
import { CatalogueFile, Edition, KnownRegion, type Catalogues } from '../../shared/model/catalogue.ts'
import { Template } from '../../shared/model/template.ts'

/** What ships with the product: its editions, and its templates. */
export interface Library {
  readonly editions: ReadonlyMap<string, Catalogues>
  /** The edition new assessments are made with. */
  readonly latest: Catalogues
  readonly templates: readonly Template[]
}

/**
 * Reads the shipped library from the folder `assessments`. A file that is missing, or differs from its edition's manifest,
 * is a broken installation and throws.
 */
export function loadLibrary(root: string): Library {
  const editions = readdirSync(join(root, 'catalogs/aws/editions'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => loadEdition(root, name))
  const latest = editions.at(-1)
  invariant(latest, 'no catalogue edition ships with this Demarc')
  return {
    editions: new Map(editions.map((catalogues) => [catalogues.edition.id, catalogues])),
    latest,
    templates: loadTemplates(root),
  }
}

function loadEdition(root: string, name: string): Catalogues {
  const edition = Edition.parse(JSON.parse(readFileSync(join(root, 'catalogs/aws/editions', name), 'utf8')))
  const texts = Object.entries(edition.files).map(([path, sha256]) => ({ path, text: readWhole(root, path, sha256) }))
  const regions = texts.find(({ path }) => path.endsWith('regions.json'))
  invariant(regions, `edition ${edition.id} names no list of Regions`)
  const files = texts.filter((file) => file !== regions).map(({ text }) => CatalogueFile.parse(JSON.parse(text)))
  return assembleCatalogues(edition, files, z.array(KnownRegion).parse(JSON.parse(regions.text)))
}

function readWhole(root: string, path: string, sha256: string): string {
  const text = readFileSync(join(root, path), 'utf8')
  invariant(sha256Text(text) === sha256, `${path} is not the file its edition names`)
  return text
}

function loadTemplates(root: string): Template[] {
  const folder = join(root, 'templates')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => Template.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}
