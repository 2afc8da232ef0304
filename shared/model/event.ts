import * as z from 'zod'
import { About } from './about.ts'
import { Branding } from './branding.ts'
import { Soa } from './determination.ts'
import { Item } from './item.ts'
import { CatalogueId, Id, Instant, Name, Sha256, Text, Words } from './primitives.ts'
import { Signature, Signers } from './revision.ts'
import { AssessmentState, tableNames, tables, type RecordOf, type TableName } from './state.ts'

/*
 * Events say what became true, with the old and the new value of what they touch, so that the inverse of an event,
 * the history in words and a merge need no replay. The meaning of a written version never changes; a new meaning is
 * a new version with an upcaster from the old one (electron/storage/upcasters.ts).
 */

const v1 = z.literal(1)
const v2 = z.literal(2)

/** Checks that a field's old and new value are values of that field. */
function fieldChange<Shape extends z.ZodRawShape>(shape: Shape) {
  return (event: { field: string; before: unknown; after: unknown }, context: z.RefinementCtx) => {
    const field = Object.hasOwn(shape, event.field) ? (shape[event.field] as z.ZodType) : undefined
    if (!field) return context.addIssue({ code: 'custom', message: `no field ${event.field}` })
    for (const side of ['before', 'after'] as const) {
      const parsed = field.safeParse(event[side])
      if (!parsed.success) context.addIssue({ code: 'custom', path: [side], message: z.prettifyError(parsed.error) })
    }
  }
}

const AssessmentCreated = z.object({
  type: z.literal('assessment.created'),
  v: v1,
  id: Id,
  edition: CatalogueId,
  template: Id,
  about: About,
})

/** The journal was started again from a state that could be saved; what could not be read is named. */
const AssessmentRecovered = z.object({
  type: z.literal('assessment.recovered'),
  v: v1,
  state: AssessmentState,
  lost: z.object({ from: z.int(), to: z.int().nullable() }),
  reason: Words,
})

const AboutChanged = z
  .object({ type: z.literal('about.changed'), v: v1, field: z.string(), before: z.unknown(), after: z.unknown() })
  .superRefine(fieldChange(About.shape))

const SoaDocumentChanged = z.object({
  type: z.literal('soaDocument.changed'),
  v: v1,
  before: Soa,
  after: Soa,
})

/** The report looks otherwise from here on. */
const BrandingChanged = z
  .object({ type: z.literal('branding.changed'), v: v1, field: z.string(), before: z.unknown(), after: z.unknown() })
  .superRefine(fieldChange(Branding.shape))

/** The assessment rests on another edition of the catalogue from here on. */
const EditionMoved = z.object({ type: z.literal('edition.moved'), v: v1, before: CatalogueId, after: CatalogueId })

const ItemAdded = z.object({ type: z.literal('item.added'), v: v1, unit: Id, control: CatalogueId, after: Item })
const ItemRemoved = z.object({ type: z.literal('item.removed'), v: v1, unit: Id, control: CatalogueId, before: Item })
const ItemChanged = z
  .object({
    type: z.literal('item.changed'),
    v: v1,
    unit: Id,
    control: CatalogueId,
    field: z.string(),
    before: z.unknown(),
    after: z.unknown(),
  })
  .superRefine(fieldChange(Item.shape))

const TableNameSchema = z.enum(tableNames)

/** Checks a whole record against the schema of the table it belongs to. */
function recordOfTable(side: 'before' | 'after') {
  return (event: { table: TableName; before?: unknown; after?: unknown }, context: z.RefinementCtx) => {
    const parsed = tables[event.table].safeParse(event[side])
    if (!parsed.success) context.addIssue({ code: 'custom', path: [side], message: z.prettifyError(parsed.error) })
  }
}

const RecordAdded = z
  .object({ type: z.literal('record.added'), v: v1, table: TableNameSchema, id: Id, after: z.unknown() })
  .superRefine(recordOfTable('after'))
const RecordRemoved = z
  .object({ type: z.literal('record.removed'), v: v1, table: TableNameSchema, id: Id, before: z.unknown() })
  .superRefine(recordOfTable('before'))
const RecordChanged = z
  .object({
    type: z.literal('record.changed'),
    v: v1,
    table: TableNameSchema,
    id: Id,
    field: z.string(),
    before: z.unknown(),
    after: z.unknown(),
  })
  .superRefine((event, context) => {
    const schema = tables[event.table]
    if (schema instanceof z.ZodObject) fieldChange(schema.shape)(event, context)
    else context.addIssue({ code: 'custom', message: `${event.table} records are replaced, not changed` })
  })

/** The preparer's sign-off: the record is written and its hash is what every signer signs. */
const RevisionFrozen = z.object({
  type: z.literal('revision.frozen'),
  v: v2,
  revision: z.int().min(1),
  recordHash: Sha256,
  /** Null only where the rules alone decided; main fills in the hash of the report it drew. */
  reportHash: Sha256.nullable(),
  signers: Signers,
  signature: Signature,
})
const RevisionSigned = z.object({
  type: z.literal('revision.signed'),
  v: v2,
  revision: z.int().min(1),
  /** The report with this signature in it; null where the report did not change. */
  reportHash: Sha256.nullable(),
  signature: Signature,
})
const RevisionSentBack = z.object({
  type: z.literal('revision.sent-back'),
  v: v1,
  revision: z.int().min(1),
  reason: Words,
})
const RevisionOpened = z.object({
  type: z.literal('revision.opened'),
  v: v1,
  revision: z.int().min(1),
  reason: Text,
  on: Instant,
})

/** Another line's payload was taken out, for instance a pasted secret; the chain stays whole. */
const PayloadRedacted = z.object({
  type: z.literal('payload.redacted'),
  v: v1,
  sequence: z.int().min(1),
  reason: Words,
  by: Name,
})

/** The assessment goes to somebody else as a file. To whom it goes is said here; by whom and when, by the line. */
const AssessmentHandedOver = z.object({ type: z.literal('assessment.handed-over'), v: v1, to: Name })
/** The file was received, and work goes on in this copy. */
const AssessmentReceived = z.object({ type: z.literal('assessment.received'), v: v1, from: Name })
/** Work goes on here without the file; the other copy cannot come back. */
const AssessmentTakenBack = z.object({ type: z.literal('assessment.taken-back'), v: v1, from: Name, reason: Words })

export const Event = z.discriminatedUnion('type', [
  AssessmentCreated,
  AssessmentRecovered,
  AboutChanged,
  SoaDocumentChanged,
  BrandingChanged,
  EditionMoved,
  ItemAdded,
  ItemRemoved,
  ItemChanged,
  RecordAdded,
  RecordRemoved,
  RecordChanged,
  RevisionFrozen,
  RevisionSigned,
  RevisionSentBack,
  RevisionOpened,
  PayloadRedacted,
  AssessmentHandedOver,
  AssessmentReceived,
  AssessmentTakenBack,
])
export type Event = z.infer<typeof Event>
export type EventType = Event['type']

/** A record as an event carries it: checked against its table when the event is read. */
export type AnyRecord = { [T in TableName]: RecordOf<T> }[TableName]
