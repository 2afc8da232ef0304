import { coverageFile } from '../../assessments/checks/coverage-current.ts'
import { coveragePage } from '../../assessments/checks/coverage.ts'
import { editionPaths } from '../../assessments/checks/edition-current.ts'
import { readShipped, type ShippedCatalogs, type ShippedFile } from '../../assessments/checks/library.ts'
import { sha256Text } from '../../assessments/rules/hash.ts'
import {
  classDefaults,
  cloudfront,
  common,
  csf,
  ec2,
  edition,
  factors,
  iso,
  mapping,
  model,
  organization,
  practices,
  regions,
  s3,
  sources,
  worksheet,
} from './catalogue.ts'
import { template } from './state.ts'

/** A place in a file, keys and numbers joined by dots (`+` is a new last entry), and what is put there. */
export type Edit = readonly [path: string, value: unknown]

/** In the place of a value: the field or entry is taken out. */
export const gone = Symbol('gone')

/** In the place of a value: a copy of what stands elsewhere in the file. */
export function copyOf(path: string): { readonly copyOf: string } {
  return { copyOf: path }
}

export const editionFile = 'catalogs/aws/editions/test-1.json'
export const s3File = 'catalogs/aws/services/s3/1.json'
export const csfFile = 'catalogs/nist-csf/1.json'
export const mappingFile = 'mappings/nist-csf-2.0--iso-27001-2022.json'
export const templateFile = 'templates/small.json'

const soundFiles: Readonly<Record<string, unknown>> = {
  [s3File]: s3,
  'catalogs/aws/services/ec2/1.json': ec2,
  'catalogs/aws/services/cloudfront/1.json': cloudfront,
  'catalogs/organization/1.json': organization,
  'catalogs/common/1.json': common,
  [csfFile]: csf,
  'catalogs/iso-27001/1.json': iso,
  'catalogs/aws/regions.json': regions,
  [mappingFile]: mapping,
  'catalogs/aws/class-defaults/1.json': classDefaults,
  'catalogs/aws/scope-factors/1.json': factors,
  'catalogs/aws/responsibility-model/1.json': model,
  'catalogs/aws/worksheet/1.json': worksheet,
  'catalogs/aws/evidence-sources/1.json': sources,
  'catalogs/practices/well-architected/1.json': practices[0],
  [templateFile]: template,
}

/** Everything that ships with the small library, with some of its files edited; the edition is made after that. */
export function shipped(edits: Readonly<Record<string, readonly Edit[]>> = {}): ShippedCatalogs {
  const texts = Object.entries(soundFiles).map(([path, json]) => ({
    path,
    text: JSON.stringify(edited(json, edits[path] ?? [])),
  }))
  const files = withEdition(texts)
  return readShipped([...files, { path: coverageFile, text: coveragePage(readShipped(files)) }])
}

/** The files with a current edition beside them. */
export function withEdition(files: readonly ShippedFile[]): ShippedFile[] {
  const named = new Set(editionPaths(files.map(({ path }) => path)))
  const hashes = files.filter(({ path }) => named.has(path)).map(({ path, text }) => [path, sha256Text(text)] as const)
  return [...files, { path: editionFile, text: JSON.stringify({ ...edition, files: Object.fromEntries(hashes) }) }]
}

type Holder = Record<string, unknown>

function edited(json: unknown, edits: readonly Edit[]): unknown {
  const copy = structuredClone(json)
  for (const [path, value] of edits) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    put(
      valueAt(copy, keys) as Holder,
      last,
      value instanceof Object && 'copyOf' in value ? valueAt(copy, String(value.copyOf).split('.')) : value,
    )
  }
  return copy
}

function valueAt(json: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Holder)[key], json)
}

function put(holder: Holder | unknown[], key: string, value: unknown): void {
  if (Array.isArray(holder)) {
    if (key === '+') holder.push(value)
    else if (value === gone) holder.splice(Number(key), 1)
    else holder[Number(key)] = value
  } else if (value === gone) Reflect.deleteProperty(holder, key)
  else holder[key] = value
}
