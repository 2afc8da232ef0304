import * as z from 'zod'
import { Control } from './catalogue.ts'
import { Conclusion, ItemKey } from './item.ts'

/** One row that another edition of the catalogue adds, words otherwise (also beneath the firm's own wording), or withdraws. */
export const EditionDifference = z.object({
  kind: z.enum(['new', 'changed', 'beneath', 'withdrawn']),
  key: ItemKey,
  /** Empty for a row that is not there yet. */
  ref: z.string(),
  unit: z.string(),
  conclusion: Conclusion,
  /** Whether work was done against another text, so that what was judged would be taken back. */
  reopened: z.boolean(),
  before: Control.nullable(),
  after: Control.nullable(),
  /** Names of the fields that differ, for a changed row. */
  fields: z.array(z.string()),
})
export type EditionDifference = z.infer<typeof EditionDifference>
