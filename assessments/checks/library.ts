import * as z from 'zod'
import {
  CatalogueFile,
  Edition,
  KnownRegion,
  type Catalogues,
  type ClassDefaults,
  type Control,
  type ControlSet,
  type EvidenceSources,
  type Framework,
  type Mapping,
  type PracticeSet,
  type ScopeFactors,
  type Service,
} from '../../shared/model/catalogue.ts'
import { Template } from '../../shared/model/template.ts'
import { assembleCatalogues } from '../rules/assemble.ts'

/** Something wrong with a shipped file: where, and in words. */
export interface Problem {
  readonly file: string
  /** Place within the file, such as `controls[s3.public-access].references[1]`; empty for the file as a whole. */
  readonly path: string
  readonly words: string
}

/** One check of everything that ships. */
export type Check = (catalogs: ShippedCatalogs) => Problem[]

/** A shipped file: its path relative to `assessments/` and its text. */
export interface ShippedFile {
  readonly path: string
  readonly text: string
}

/** A value with the file it was read from. */
export interface Filed<Value> {
  readonly file: string
  readonly value: Value
}

/**
 * Everything that ships, as the checks see it. The typed lists hold what fits its schema; a file that does not is the
 * schema check's to report, and the other checks go on without it.
 */
export interface ShippedCatalogs {
  readonly files: readonly (ShippedFile & { readonly json: unknown })[]
  /** Every file that an edition can name, but for the list of Regions; the next four are the same by kind. */
  readonly catalogues: readonly Filed<CatalogueFile>[]
  readonly services: readonly Filed<Service>[]
  readonly sets: readonly Filed<ControlSet>[]
  readonly frameworks: readonly Filed<Framework>[]
  readonly mappings: readonly Filed<Mapping>[]
  readonly classDefaults: readonly Filed<ClassDefaults>[]
  readonly practiceSets: readonly Filed<PracticeSet>[]
  readonly evidenceSources: readonly Filed<EvidenceSources>[]
  readonly scopeFactors: readonly Filed<ScopeFactors>[]
  readonly editions: readonly Filed<Edition>[]
  readonly templates: readonly Filed<Template>[]
  readonly regions: readonly Filed<KnownRegion[]>[]
}

const places: readonly { readonly at: RegExp; readonly schema: z.ZodType }[] = [
  { at: /^catalogs\/aws\/editions\/[^/]+\.json$/, schema: Edition },
  { at: /^catalogs\/aws\/regions\.json$/, schema: z.array(KnownRegion) },
  { at: /^catalogs\/.+\/[1-9]\d*\.json$/, schema: CatalogueFile },
  { at: /^mappings\/[^/]+\.json$/, schema: CatalogueFile },
  { at: /^templates\/[^/]+\.json$/, schema: Template },
]

/** The schema a file must fit by its place; undefined where no file belongs. */
export function schemaAt(path: string): z.ZodType | undefined {
  return places.find(({ at }) => at.test(path))?.schema
}

/** Reads shipped files for the checks. Never throws: what cannot be read stays out of the typed lists. */
export function readShipped(files: readonly ShippedFile[]): ShippedCatalogs {
  const read = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => ({ ...file, json: jsonOf(file.text) }))
  const fitting = <S extends z.ZodType>(schema: S): Filed<z.output<S>>[] =>
    read
      .filter(({ path }) => schemaAt(path) !== undefined)
      .flatMap(({ path, json }) => {
        const parsed = schema.safeParse(json)
        return parsed.success ? [{ file: path, value: parsed.data }] : []
      })
  const catalogues = fitting(CatalogueFile)
  const ofKind = <K extends CatalogueFile['kind']>(kind: K) =>
    catalogues.filter((filed): filed is Filed<Extract<CatalogueFile, { kind: K }>> => filed.value.kind === kind)
  return {
    files: read,
    catalogues,
    services: ofKind('service'),
    sets: ofKind('control-set'),
    frameworks: ofKind('framework'),
    mappings: ofKind('mapping'),
    classDefaults: ofKind('class-defaults'),
    practiceSets: ofKind('practice-set'),
    evidenceSources: ofKind('evidence-sources'),
    scopeFactors: ofKind('scope-factors'),
    editions: fitting(Edition),
    templates: fitting(Template),
    regions: fitting(z.array(KnownRegion)),
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The schema check names the file; here it only has no value.
    return undefined
  }
}

/** A control with the service or set it stands in, and its place. */
export interface PlacedControl {
  readonly file: string
  readonly path: string
  readonly owner: Service | ControlSet | ClassDefaults
  readonly control: Control
}

/** All controls that ship. */
export function controlsIn({ services, sets, classDefaults }: ShippedCatalogs): PlacedControl[] {
  return [...services, ...sets, ...classDefaults].flatMap(({ file, value }) =>
    value.controls.map((control) => ({ file, path: `controls[${control.id}]`, owner: value, control })),
  )
}

/** What ships without the versions that a newer one took the place of; earlier editions rest on those. */
export function newestOf(catalogs: ShippedCatalogs): ShippedCatalogs {
  return {
    ...catalogs,
    services: newest(catalogs.services),
    sets: newest(catalogs.sets),
    frameworks: newest(catalogs.frameworks),
    classDefaults: newest(catalogs.classDefaults),
    practiceSets: newest(catalogs.practiceSets),
    evidenceSources: newest(catalogs.evidenceSources),
    scopeFactors: newest(catalogs.scopeFactors),
  }
}

function newest<F extends { id: string; version: number }>(list: readonly Filed<F>[]): Filed<F>[] {
  const last = new Map<string, number>()
  for (const { value } of list) last.set(value.id, Math.max(last.get(value.id) ?? 0, value.version))
  return list.filter(({ value }) => value.version === last.get(value.id))
}

/** What ships, as the rules take it: of each numbered catalogue its last version. */
export function cataloguesOf(catalogs: ShippedCatalogs): Catalogues {
  const none: Edition = { id: 'none', name: 'none', date: '1970-01-01', released: false, files: {} }
  return assembleCatalogues(
    catalogs.editions.at(-1)?.value ?? none,
    catalogs.catalogues.map(({ value }) => value),
    catalogs.regions.flatMap(({ value }) => value),
  )
}

/** Every text in a JSON value, with its place. */
export function textsIn(value: unknown, path = ''): { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((entry, at) => textsIn(entry, `${path}[${nameOf(entry) ?? at}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, path ? `${path}.${key}` : key))
}

/** What an entry of a list is known by: its id, where it has one. */
export function nameOf(entry: unknown): string | undefined {
  const id: unknown = typeof entry === 'object' && entry !== null ? (entry as { id?: unknown }).id : undefined
  return typeof id === 'string' ? id : undefined
}
