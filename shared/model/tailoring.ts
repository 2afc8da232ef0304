import * as z from 'zod'
import { Control } from './catalogue.ts'
import { CatalogueId, Id, Words } from './primitives.ts'

/** The firm's own control, for one unit kind: `organization`, `common` or a service id. */
const Own = z.object({ kind: z.literal('own'), set: CatalogueId, control: Control })
/** A library control in other words. */
const Reworded = z.object({ kind: z.literal('reworded'), set: CatalogueId, control: Control, reason: Words })
/** A library control left out. */
const Excluded = z.object({ kind: z.literal('excluded'), set: CatalogueId, controlId: CatalogueId, reason: Words })

/** A change the firm or the auditor makes to the library for this assessment. Each kind is printed as such. */
export const NewTailoring = z.discriminatedUnion('kind', [Own, Reworded, Excluded])
export type NewTailoring = z.infer<typeof NewTailoring>

/** The same, as it is stored. */
export const Tailoring = z.discriminatedUnion('kind', [
  z.object({ id: Id, ...Own.shape }),
  z.object({ id: Id, ...Reworded.shape }),
  z.object({ id: Id, ...Excluded.shape }),
])
export type Tailoring = z.infer<typeof Tailoring>
