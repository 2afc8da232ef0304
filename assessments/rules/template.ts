import type { Template } from '../../shared/model/template.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { unitsInOrder } from './split.ts'

/** What the auditor says of a template; `tailoring`: the ids of the tailoring that goes along. */
export interface TemplateWishes {
  readonly id: string
  readonly name: string
  readonly purpose: string
  readonly tailoring: readonly string[]
}

/**
 * Rules T2 to T4: a template is copied by an allow-list of structural fields: kind, mode, frameworks, services with their
 * options, and the tailoring the auditor chose to take along. Nothing else of an assessment can get into it.
 */
export function templateFrom(state: AssessmentState, { id, name, purpose, tailoring }: TemplateWishes): Template {
  const seen = new Set<string>()
  const chosen = new Set(tailoring)
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
    tailoring: Object.values(state.tailoring).filter((entry) => chosen.has(entry.id)),
  }
}
