import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { controlsIn, type Check, type PlacedControl, type Problem, type ShippedCatalogs } from './library.ts'

/** Ids say where they belong: a control and an option begin with their service or set, a file stands where its id says. */
export const idsWellFormed: Check = (catalogs) => [
  ...controlsIn(catalogs).flatMap((placed) => [...controlId(placed), ...procedureIds(placed)]),
  ...catalogs.services.flatMap(({ file, value }) =>
    value.options
      .filter(({ id }) => !id.startsWith(`${value.id}.`))
      .map(({ id }) => ({ file, path: `options[${id}]`, words: say.idPrefix({ id, expected: `${value.id}.` }) })),
  ),
  ...catalogs.classDefaults.flatMap(({ file, value }) =>
    value.options
      .filter(({ id }) => !id.startsWith('class.'))
      .map(({ id }) => ({ file, path: `options[${id}]`, words: say.idPrefix({ id, expected: 'class.' }) })),
  ),
  ...fileNames(catalogs),
]

const setPrefixes: Readonly<Record<string, string>> = {
  organization: 'org.',
  common: 'common.',
  'class-defaults': 'class.',
}

function controlId({ file, path, owner, control }: PlacedControl): Problem[] {
  const expected = owner.kind === 'service' ? `${owner.id}.` : (setPrefixes[owner.id] ?? `${owner.id}.`)
  return control.id.startsWith(expected) && control.id.length > expected.length
    ? []
    : [{ file, path, words: say.idPrefix({ id: control.id, expected }) }]
}

/** A control's own procedures are p1, p2 ...; those that factors of scope add are s1, s2 ... */
function procedureIds({ file, path, control }: PlacedControl): Problem[] {
  const numbered = (ids: readonly string[], letter: string) =>
    ids.flatMap((id, at) => {
      const expected = `${letter}${at + 1}`
      return id === expected
        ? []
        : [{ file, path: `${path}.procedures[${id}]`, words: say.procedureOrder({ id, expected }) }]
    })
  const added = control.sharpenedBy.flatMap(({ procedures }) => procedures)
  return [
    ...numbered(
      control.procedures.map(({ id }) => id),
      'p',
    ),
    ...numbered(
      added.map(({ id }) => id),
      's',
    ),
  ]
}

function fileNames(catalogs: ShippedCatalogs): Problem[] {
  const expected: [string, string][] = [
    ...catalogs.services.map(({ file, value }): [string, string] => [
      file,
      `catalogs/aws/services/${value.id}/${value.version}.json`,
    ]),
    ...catalogs.sets.map(({ file, value }): [string, string] => [file, `catalogs/${value.id}/${value.version}.json`]),
    ...[...catalogs.classDefaults, ...catalogs.scopeFactors, ...catalogs.evidenceSources].map(
      ({ file, value }): [string, string] => [file, `catalogs/aws/${value.id}/${value.version}.json`],
    ),
    ...catalogs.practiceSets.map(({ file, value }): [string, string] => [
      file,
      `catalogs/practices/${value.id}/${value.version}.json`,
    ]),
    ...catalogs.editions.map(({ file, value }): [string, string] => [file, `catalogs/aws/editions/${value.id}.json`]),
    ...catalogs.mappings.map(({ file, value }): [string, string] => [file, `mappings/${value.from}--${value.to}.json`]),
    ...catalogs.templates.map(({ file, value }): [string, string] => [file, `templates/${value.id}.json`]),
  ]
  return expected.flatMap(([file, place]) =>
    file === place ? [] : [{ file, path: '', words: say.fileName({ expected: place }) }],
  )
}
