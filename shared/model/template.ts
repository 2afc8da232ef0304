import * as z from 'zod'
import { AssessmentKind, Mode } from './about.ts'
import { FirmBranding } from './branding.ts'
import { FrameworkId } from './catalogue.ts'
import { CatalogueId, Id, Name, Text } from './primitives.ts'
import { Tailoring } from './tailoring.ts'

/** One unit a template brings along: a service and the choices made for it. Holds nothing of a client. */
export const TemplateUnit = z.object({
  service: CatalogueId,
  options: z.record(CatalogueId, CatalogueId),
})

/** A starting point for the next client: structure only, copied by an allow-list (rules T). */
export const Template = z.object({
  format: z.literal(1),
  id: Id,
  name: Name,
  purpose: Text,
  kind: AssessmentKind,
  mode: Mode,
  frameworks: z.array(FrameworkId),
  units: z.array(TemplateUnit),
  tailoring: z.array(Tailoring),
  /** The look of the firm's reports; null for Demarc's own. */
  branding: FirmBranding.nullable().default(null),
})
export type Template = z.infer<typeof Template>
