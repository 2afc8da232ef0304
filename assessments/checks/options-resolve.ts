import type { Service } from '../../shared/model/catalogue.ts'
import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { controlsIn, type Check, type Filed, type PlacedControl, type Problem } from './library.ts'

/** Every condition names an option and choices of its service, and no choice moves a layer twice. */
export const optionsResolve: Check = (catalogs) => [
  ...controlsIn(catalogs).flatMap(checkConditions),
  ...catalogs.services.flatMap(checkEffects),
]

function checkConditions({ file, path, owner, control }: PlacedControl): Problem[] {
  return control.when.flatMap(({ option, is }, at) => {
    const place = `${path}.when[${at}]`
    if (owner.kind !== 'service') return [{ file, path: place, words: say.optionOfSet() }]
    const known = owner.options.find(({ id }) => id === option)
    if (!known) return [{ file, path: place, words: say.unknownOption({ option }) }]
    const choices = new Set(known.choices.map(({ id }) => id))
    const lost = is.filter((choice) => !choices.has(choice))
    if (lost.length === 0 && new Set(is).size === choices.size)
      return [{ file, path: place, words: say.everyChoice({ option }) }]
    return lost.map((choice) => ({ file, path: place, words: say.unknownChoice({ option, choice }) }))
  })
}

function checkEffects({ file, value }: Filed<Service>): Problem[] {
  return value.options.flatMap((option) =>
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
