import * as z from 'zod'
import { Control } from './catalogue.ts'
import { CatalogueId, Id, Words } from './primitives.ts'

/** A change the firm or the auditor made to the library for this assessment. Each kind is printed as such. */
export const Tailoring = z.discriminatedUnion('kind', [
  /** The firm's own control, for one unit kind: `organization`, `common` or a service id. */
  z.object({ id: Id, kind: z.literal('own'), set: CatalogueId, control: Control }),
  /** A library control in other words. */
  z.object({ id: Id, kind: z.literal('reworded'), set: CatalogueId, control: Control, reason: Words }),
  /** A library control left out. */
  z.object({ id: Id, kind: z.literal('excluded'), set: CatalogueId, controlId: CatalogueId, reason: Words }),
])
export type Tailoring = z.infer<typeof Tailoring>
