import { LayerCode, type LayerCode as Layer, type Service } from '../../shared/model/catalogue.ts'
import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import type { Check, Filed, Problem, ShippedCatalogs } from './library.ts'

/** A service splits all twelve layers, and has no control on a layer that it never has. */
export const splitComplete: Check = (catalogs) => [
  ...catalogs.files.flatMap(missingLayers),
  ...catalogs.services.flatMap(controlsOnNoLayer),
]

function missingLayers({ path: file, json }: ShippedCatalogs['files'][number]): Problem[] {
  const { kind, split } = (json ?? {}) as { kind?: unknown; split?: object }
  if (kind !== 'service') return []
  return LayerCode.options
    .filter((layer) => !Object.hasOwn(split ?? {}, layer))
    .map((layer) => ({ file, path: 'split', words: say.layerWithoutSide({ layer }) }))
}

function controlsOnNoLayer({ file, value }: Filed<Service>): Problem[] {
  return value.controls.flatMap(({ id, layer }) =>
    layer === null || canHave(value, layer)
      ? []
      : [{ file, path: `controls[${id}].layer`, words: say.layerNotThere({ layer }) }],
  )
}

function canHave(service: Service, layer: Layer): boolean {
  const effects = service.options.flatMap((option) => option.choices.flatMap((choice) => choice.effects))
  return service.split[layer] !== 'none' || effects.some((effect) => effect.layer === layer && effect.side !== 'none')
}
