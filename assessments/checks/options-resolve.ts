import type { ServiceOption, When } from '../../shared/model/catalogue.ts'
import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { factorValues } from '../rules/factors.ts'
import { controlsIn, type Check, type PlacedControl, type Problem, type ShippedCatalogs } from './library.ts'

/** Every condition names an option of its service or a factor of scope, with values it has, and no choice moves a layer twice. */
export const optionsResolve: Check = (catalogs) => {
  const factors = knownFactors(catalogs)
  return [
    ...controlsIn(catalogs).flatMap((placed) => checkControl(placed, factors)),
    ...[...catalogs.services, ...catalogs.classDefaults].flatMap(({ file, value }) =>
      checkEffects(file, value.options),
    ),
  ]
}

/** The factors of scope with the values each can have. */
function knownFactors({ scopeFactors, services }: ShippedCatalogs): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  const listed: Readonly<Record<string, readonly string[]>> = {
    'scope.regulations': scopeFactors.flatMap(({ value }) => ids(value.regulations)),
    'scope.integrations': scopeFactors.flatMap(({ value }) => ids(value.integrations)),
    'scope.services': ids(services.map(({ value }) => value)),
  }
  return new Map(Object.entries(factorValues).map(([id, values]) => [id, new Set(values ?? listed[id] ?? [])]))
}

function checkControl(
  { file, path, owner, control }: PlacedControl,
  factors: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  const options = owner.kind === 'control-set' ? null : owner.options
  const check = (when: When, place: string) =>
    conditionProblems(when, options, factors).map((words) => ({ file, path: `${path}.${place}`, words }))
  return [
    ...control.when.flatMap((when, at) => check(when, `when[${at}]`)),
    ...control.sharpenedBy.flatMap(({ when: all }, sharpening) =>
      all.flatMap((when, at) => check(when, `sharpenedBy[${sharpening}].when[${at}]`)),
    ),
  ]
}

function conditionProblems(
  { option, is }: When,
  options: readonly ServiceOption[] | null,
  factors: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  if (!option.startsWith('scope.')) {
    if (!options) return [say.optionOfSet()]
    const known = options.find(({ id }) => id === option)
    if (!known) return [say.unknownOption({ option })]
    return valueProblems(option, is, new Set(known.choices.map(({ id }) => id)))
  }
  const values = factors.get(option)
  return values ? valueProblems(option, is, values) : [say.unknownFactor({ option })]
}

function valueProblems(option: string, is: readonly string[], values: ReadonlySet<string>): string[] {
  const lost = is.filter((value) => !values.has(value))
  if (lost.length === 0 && new Set(is).size === values.size) return [say.everyChoice({ option })]
  return lost.map((choice) => say.unknownChoice({ option, choice }))
}

function checkEffects(file: string, options: readonly ServiceOption[]): Problem[] {
  return options.flatMap((option) =>
    option.choices.flatMap(({ id, effects }) =>
      effects
        .filter(({ layer }, at) => effects.findIndex((effect) => effect.layer === layer) < at)
        .map(({ layer }) => ({
          file,
          path: `options[${option.id}].choices[${id}].effects`,
          words: say.doubleEffect({ layer }),
        })),
    ),
  )
}
