import { noBranding, type FirmBranding } from '../../shared/model/branding.ts'
import type { Template } from '../../shared/model/template.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { isSame } from './events.ts'
import { unitsInOrder } from './split.ts'

/** What the auditor says of a template: `tailoring`, the ids of the tailoring that goes along; `look`, whether the look does. */
export interface TemplateWishes {
  readonly id: string
  readonly name: string
  readonly purpose: string
  readonly tailoring: readonly string[]
  readonly look: boolean
}

/**
 * Rules T2 to T4 and B3: a template is copied by an allow-list of structural fields: kind, mode, frameworks, services with their
 * options, the firm's look, and the tailoring the auditor chose to take along. Nothing else of an assessment can get into it.
 */
export function templateFrom(state: AssessmentState, { id, name, purpose, tailoring, look }: TemplateWishes): Template {
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
    branding: look ? firmBranding(state) : null,
    tailoring: Object.values(state.tailoring).filter((entry) => chosen.has(entry.id)),
  }
}

/** Rule B3: the firm's look goes along; the client's logo does not, and no text that names the client. */
function firmBranding({ branding, about }: AssessmentState): FirmBranding | null {
  const client = about.client.trim().toLowerCase()
  const own = (text: string) => (text.toLowerCase().includes(client) ? '' : text)
  const { firmLogo, accent, coverText, header, footer, paper } = branding
  const firm = { firmLogo, accent, coverText: own(coverText), header: own(header), footer: own(footer), paper }
  const { clientLogo: _, ...none } = noBranding
  return isSame(firm, none) ? null : firm
}
