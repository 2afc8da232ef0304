import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { controlsIn, type Check, type Filed, type Problem } from './library.ts'

interface Named {
  readonly file: string
  readonly path: string
  readonly id: string
}

/** No two controls, options, files of a kind, or entries of a list share an id. */
export const idsUnique: Check = (catalogs) => {
  const options = catalogs.services.flatMap(({ file, value }) =>
    value.options.map((option) => ({ file, path: `options[${option.id}]`, id: option.id, choices: option.choices })),
  )
  return [
    ...repeated(controlsIn(catalogs).map(({ file, path, control }) => ({ file, path, id: control.id }))),
    ...repeated(options),
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
