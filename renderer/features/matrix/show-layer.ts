import type { LayerCode } from '../../../shared/model/catalogue.ts'
import { remember } from '../../memory.ts'
import { noFilter } from '../checklist/filter.ts'

/** Narrows a checklist to one layer before it is opened. */
export function showLayer(assessment: string, unit: string, layer: LayerCode): void {
  remember(`a/${assessment}/filter/${unit}`, { ...noFilter, layers: [layer] })
}
