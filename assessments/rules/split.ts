import type { Catalogues, Control, LayerCode, Origination, Service, Side } from '../../shared/model/catalogue.ts'
import { LayerCode as LayerCodes } from '../../shared/model/catalogue.ts'
import type { Item } from '../../shared/model/item.ts'
import type { Explanation, Matrix, MatrixCell } from '../../shared/model/row.ts'
import type { Unit } from '../../shared/model/scope.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { layerNames, reasons } from '../../shared/text/en/rules.ts'

/** Rule R8: the choice in use for an option: the one the auditor gave, else the first. */
export function choiceOf(service: Service, unit: Pick<Unit, 'options'>, option: string): string | undefined {
  const known = service.options.find((candidate) => candidate.id === option)
  const given = unit.options[option]
  const chosen = known?.choices.find((choice) => choice.id === given) ?? known?.choices[0]
  return chosen?.id
}

/** Rules R1 and R2: the split of one unit by layer, each cell with its reason. */
export function splitOf(unit: Pick<Unit, 'options'>, service: Service): MatrixCell[] {
  const cells = new Map<LayerCode, MatrixCell>(LayerCodes.options.map((layer) => [layer, serviceCell(service, layer)]))
  for (const option of service.options) {
    const chosen = choiceOf(service, unit, option.id)
    const effects = option.choices.find((choice) => choice.id === chosen)?.effects ?? []
    for (const { layer, side, because } of effects)
      cells.set(layer, { layer, side, explanation: { rule: 'R2', words: reasons.choice({ side, because }) } })
  }
  return [...cells.values()]
}

function serviceCell(service: Service, layer: LayerCode): MatrixCell {
  const side: Side = service.split[layer] ?? 'none'
  return {
    layer,
    side,
    explanation: { rule: 'R1', words: reasons.serviceSplit({ service: service.name, side, class: service.class }) },
  }
}

const controlReasons: Readonly<Record<Origination, { rule: string; words: () => string }>> = {
  inherited: { rule: 'R3', words: reasons.inherited },
  shared: { rule: 'R4', words: reasons.shared },
  'customer-specific': { rule: 'R5', words: reasons.customerSpecific },
}

/** Rules R3 to R6: which side of the line an item is on, and why. The auditor's override comes last and wins. */
export function originationOf(
  control: Control,
  item: Pick<Item, 'override'>,
): { origination: Origination; explanation: Explanation } {
  if (item.override)
    return {
      origination: item.override.origination,
      explanation: { rule: 'R6', words: reasons.override({ reason: item.override.reason }) },
    }
  const { rule, words } = controlReasons[control.origination]
  return { origination: control.origination, explanation: { rule, words: words() } }
}

/** Rule R1: the responsibility matrix: every service in scope by the twelve layers, derived and never drawn by hand. */
export function matrixOf(state: AssessmentState, catalogues: Catalogues): Matrix {
  return {
    layers: LayerCodes.options.map((code) => ({ code, name: layerNames[code] })),
    rows: unitsInOrder(state).flatMap((unit) => {
      const service = unit.service ? catalogues.services.get(unit.service) : undefined
      if (!service) return []
      return [{ unit: unit.id, name: unit.name, class: unit.class ?? service.class, cells: splitOf(unit, service) }]
    }),
  }
}

/** The units of an assessment as screens and the report list them. */
export function unitsInOrder(state: AssessmentState): Unit[] {
  return Object.values(state.unit).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}
