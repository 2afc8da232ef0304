import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { controlsIn, type Check, type Filed, type Problem } from './library.ts'

interface Named {
  readonly file: string
  readonly path: string
  readonly id: string
}

interface Owned extends Named {
  readonly owner: { readonly kind: string; readonly id: string; readonly version: number }
}

/**
 * No two controls, options, files of a kind, or entries of a list share an id. From version to version a control or an option keeps
 * its id; an id that was withdrawn does not come back, and never goes to another owner: the work done on it is found by its id.
 */
export const idsUnique: Check = (catalogs) => {
  const options = catalogs.services.flatMap(({ file, value }) =>
    value.options.map(({ id, choices }) => ({ file, path: `options[${id}]`, id, choices, owner: value })),
  )
  const controls = controlsIn(catalogs).map(({ control, ...placed }) => ({ ...placed, id: control.id }))
  const versions = versionsOf([...catalogs.services, ...catalogs.sets, ...catalogs.classDefaults])
  return [
    ...reused(controls, versions),
    ...reused(options, versions),
    ...options.flatMap(({ file, path, choices }) =>
      repeated(choices.map(({ id }) => ({ file, path: `${path}.choices[${id}]`, id }))),
    ),
    ...[catalogs.services, catalogs.sets, catalogs.frameworks].flatMap((list) => repeated(list.map(versionOf))),
    ...[catalogs.editions, catalogs.templates].flatMap((list) =>
      repeated(list.map(({ file, value }) => ({ file, path: 'id', id: value.id }))),
    ),
    ...catalogs.frameworks.flatMap(({ file, value }) => [
      ...repeated(value.requirements.map(({ id }) => ({ file, path: `requirements[${id}]`, id }))),
      ...repeated(value.groups.map(({ id }) => ({ file, path: `groups[${id}]`, id }))),
    ]),
    ...catalogs.regions.flatMap(({ file, value }) =>
      repeated(value.map(({ code }) => ({ file, path: `[${code}]`, id: code }))),
    ),
  ]
}

function versionOf({ file, value }: Filed<{ id: string; version: number }>): Named {
  return { file, path: 'id', id: `${value.id} ${value.version}` }
}

function repeated(named: readonly Named[]): Problem[] {
  const first = new Map<string, string>()
  return named.flatMap(({ file, path, id }) => {
    const other = first.get(id)
    if (other === undefined) first.set(id, file)
    return other === undefined ? [] : [{ file, path, words: say.duplicateId({ id, other }) }]
  })
}

/** The versions there are of each owner. */
function versionsOf(list: readonly Filed<Owned['owner']>[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const { value } of list) found.set(nameOf(value), [...(found.get(nameOf(value)) ?? []), value.version])
  return found
}

/** Ids that another owner has, that are there twice, or that come back after a version without them. */
function reused(all: readonly Owned[], versions: ReadonlyMap<string, readonly number[]>): Problem[] {
  const last = new Map<string, Owned>()
  return [...all]
    .sort((a, b) => a.owner.version - b.owner.version)
    .flatMap((use) => {
      const before = last.get(use.id)
      last.set(use.id, use)
      const problem = before && reuse(before, use, versions.get(nameOf(use.owner)) ?? [])
      return problem ? [{ file: use.file, path: use.path, words: problem }] : []
    })
}

/** What is wrong with another use of an id; null where it is the next version's. */
function reuse(before: Owned, { id, owner }: Owned, versions: readonly number[]): string | null {
  const said = { id, other: before.file }
  const [from, to] = [before.owner.version, owner.version]
  if (nameOf(before.owner) !== nameOf(owner) || from === to) return say.duplicateId(said)
  return versions.some((version) => version > from && version < to) ? say.withdrawnId(said) : null
}

function nameOf({ kind, id }: Owned['owner']): string {
  return `${kind} ${id}`
}
