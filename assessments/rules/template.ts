import type { Template } from '../../shared/model/template.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { unitsInOrder } from './split.ts'

/**
 * Rules T2 and T3: a template is copied by an allow-list of structural fields: kind, mode, frameworks, services with their options,
 * and the firm's own controls. Nothing else of an assessment can get into it.
 */
export function templateFrom(state: AssessmentState, id: string, name: string, purpose: string): Template {
  const seen = new Set<string>()
  return {
    format: 1,
    id,
    name,
    purpose,
    kind: state.about.kind,
    mode: state.about.mode,
    frameworks: state.about.frameworks,
    units: unitsInOrder(state).flatMap((unit) => {
      if (!unit.service || seen.has(unit.service)) return []
      seen.add(unit.service)
      return [{ service: unit.service, options: unit.options }]
    }),
    tailoring: Object.values(state.tailoring).filter((entry) => entry.kind === 'own'),
  }
}
