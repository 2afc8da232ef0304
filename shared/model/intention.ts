import * as z from 'zod'
import { AboutFields } from './about.ts'
import { Branding } from './branding.ts'
import { Soa } from './determination.ts'
import { StoredFile } from './evidence.ts'
import {
  CompensatingControl,
  Conclusion,
  Effectiveness,
  ItemKey,
  LocationResult,
  NoteSubject,
  Override,
  WorkStatus,
} from './item.ts'
import { CatalogueId, Day, Id, Name, Text, Words } from './primitives.ts'
import { SignatureCertificate, SignRole } from './revision.ts'
import { tables } from './state.ts'
import { NewTailoring } from './tailoring.ts'

/** Which of an item's two texts: `workingNote` stays with the firm, `reportComment` is printed. */
export const ItemText = z.enum(['workingNote', 'reportComment', 'relianceStatement'])
export type ItemText = z.infer<typeof ItemText>

const items = z.array(ItemKey).min(1).max(5000)

/** What an auditor fills in for a new record: main gives the id and the reference. */
const newRecord = {
  person: tables.person.omit({ id: true }),
  account: tables.account.omit({ id: true }),
  region: tables.region.omit({ id: true }),
  procedure: tables.procedure.omit({ id: true }),
  deviation: tables.deviation.omit({ id: true }),
  sample: tables.sample.omit({ id: true, ref: true }),
  // Without the default that stands for what older files lack: it would take the subject away in every change.
  reviewNote: tables.reviewNote
    .pick({ item: true, field: true, text: true })
    .extend({ about: NoteSubject.nullable().optional() }),
  // The same: what is asked of whom, and how long a file is kept, may be left out. Only an act of its own destroys.
  evidence: tables.evidence
    .omit({ id: true, ref: true, requestedOf: true, due: true, retainUntil: true, destroyed: true })
    .extend({
      requestedOf: z.string().max(200).optional(),
      due: Day.nullable().optional(),
      retainUntil: Day.nullable().optional(),
    }),
  // Without the default that stands for what older files lack: it would take the text away in every change.
  finding: tables.finding.omit({ id: true, ref: true }).extend({ nonconformity: Text }),
  priorFinding: tables.priorFinding.omit({ id: true }),
  attestation: tables.attestation.omit({ id: true }),
  determination: tables.determination.omit({ id: true, proposed: true }),
  soa: tables.soa.omit({ id: true }),
  worksheet: tables.worksheet.omit({ id: true }),
  offering: tables.offering.omit({ id: true }),
  target: tables.target.omit({ id: true }),
  practice: tables.practice.omit({ id: true }),
  securityService: tables.securityService.omit({ id: true }),
  training: tables.training.omit({ id: true }),
  partner: tables.partner.omit({ id: true }),
} as const
export type EditableTable = keyof typeof newRecord
export type NewRecord<T extends EditableTable> = z.infer<(typeof newRecord)[T]>
export const editableTables = Object.keys(newRecord) as EditableTable[]

const add = <T extends EditableTable>(table: T) =>
  z.object({ type: z.literal('record.add'), table: z.literal(table), value: newRecord[table] })
const change = <T extends EditableTable>(table: T) =>
  z.object({
    type: z.literal('record.change'),
    table: z.literal(table),
    id: Id,
    fields: newRecord[table].partial(),
  })

/** What a conclusion on several items rests on: evidence that is cited on each, a procedure that was performed for each. */
export const Basis = z.object({
  evidence: Id.nullable(),
  procedure: newRecord.procedure.omit({ item: true }).nullable(),
})
export type Basis = z.infer<typeof Basis>

/** What a screen or the command line asks for. `decide` may refuse it; nothing has changed until main answers. */
export const Intention = z.union([
  z.discriminatedUnion('type', [
    z.object({
      type: z.literal('item.conclude'),
      items,
      conclusion: Conclusion,
      reason: Text.nullable(),
      basis: Basis.optional(),
    }),
    z.object({ type: z.literal('item.write'), item: ItemKey, field: ItemText, text: Text }),
    z.object({ type: z.literal('item.status'), items, status: WorkStatus }),
    z.object({ type: z.literal('item.assign'), items, person: Id.nullable() }),
    /** How effective the controls of items are; null leaves what was judged. */
    z.object({
      type: z.literal('item.effectiveness'),
      items,
      design: Effectiveness.nullable(),
      operating: Effectiveness.nullable(),
    }),
    /** Why it is accepted that no report supports AWS's half of the items; printed. */
    z.object({ type: z.literal('reliance.accept'), items, statement: Words }),
    z.object({ type: z.literal('item.override'), item: ItemKey, override: Override.nullable() }),
    z.object({ type: z.literal('item.compensate'), item: ItemKey, compensating: CompensatingControl.nullable() }),
    z.object({ type: z.literal('item.locations'), item: ItemKey, results: z.array(LocationResult) }),
    z.object({ type: z.literal('item.cite'), items, evidence: Id, cited: z.boolean() }),
    z.object({ type: z.literal('item.review'), items, reviewed: z.boolean() }),
    /** Sends items back to whoever prepared them. */
    z.object({ type: z.literal('item.send-back'), items, reason: Words }),
    /** Adds a piece of evidence and cites it on the items, as one change. */
    z.object({ type: z.literal('evidence.attach'), value: newRecord.evidence, items: z.array(ItemKey).max(5000) }),
    /** Answers a request with the file that came in. */
    z.object({ type: z.literal('evidence.fulfil'), request: Id, file: StoredFile }),
    /** Lays down how long the files of several pieces are kept; null for no day. */
    z.object({
      type: z.literal('evidence.retain'),
      evidence: z.array(Id).min(1).max(5000),
      until: Day.nullable(),
    }),
    /** Destroys the stored file of a piece; what is known about it stays. */
    z.object({ type: z.literal('evidence.destroy'), evidence: Id, reason: Words }),
    z.object({ type: z.literal('about.change'), fields: AboutFields }),
    z.object({ type: z.literal('soaDocument.change'), value: Soa }),
    /** How the report looks. A logo comes with its bytes, by `branding:logo`; here it can only be taken out. */
    z.object({
      type: z.literal('branding.change'),
      fields: Branding.omit({ firmLogo: true, clientLogo: true })
        .extend({ firmLogo: z.null(), clientLogo: z.null() })
        .partial(),
    }),
    z.object({ type: z.literal('unit.add'), service: CatalogueId }),
    z.object({ type: z.literal('unit.split'), unit: Id, suffix: z.string().regex(/^[a-z0-9]{1,20}$/), name: Name }),
    z.object({ type: z.literal('unit.options'), unit: Id, options: z.record(CatalogueId, CatalogueId) }),
    z.object({ type: z.literal('unit.rename'), unit: Id, name: Name }),
    z.object({ type: z.literal('unit.remove'), unit: Id }),
    /** Gives a unit to a person: its items, and those that come into it later. */
    z.object({ type: z.literal('unit.assign'), unit: Id, person: Id.nullable() }),
    /** A change to the library for this assessment: an own control, another wording, or a control left out. */
    z.object({ type: z.literal('tailoring.add'), value: NewTailoring }),
    z.object({ type: z.literal('tailoring.change'), id: Id, value: NewTailoring }),
    z.object({ type: z.literal('tailoring.remove'), id: Id }),
    /** Moves the assessment to another edition of the catalogue. */
    z.object({ type: z.literal('edition.move'), edition: CatalogueId }),
    z.object({ type: z.literal('record.remove'), table: z.enum(editableTables), id: Id }),
    z.object({ type: z.literal('reviewNote.answer'), id: Id, answer: Words }),
    z.object({ type: z.literal('reviewNote.clear'), id: Id }),
    /**
     * `person` is the signer on the team; null means whoever makes the change. `signers` is given by the preparer, who may
     * name the two who sign after.
     */
    z.object({
      type: z.literal('revision.sign'),
      role: SignRole,
      person: Id.nullable(),
      signers: z.object({ reviewer: Id.nullable(), approver: Id.nullable() }).nullable(),
      /** What main knows of the certificate that signs; a screen never says so itself. */
      certificate: SignatureCertificate,
    }),
    z.object({ type: z.literal('revision.send-back'), reason: Words }),
    z.object({ type: z.literal('revision.reopen'), reason: Words }),
    /** Works on without the file that was handed over. */
    z.object({ type: z.literal('handover.take-back'), reason: Words }),
  ]),
  z.discriminatedUnion('table', [
    add('person'),
    add('account'),
    add('region'),
    add('procedure'),
    add('deviation'),
    add('sample'),
    add('reviewNote'),
    add('evidence'),
    add('finding'),
    add('priorFinding'),
    add('attestation'),
    add('determination'),
    add('soa'),
    add('worksheet'),
    add('offering'),
    add('target'),
    add('practice'),
    add('securityService'),
    add('training'),
    add('partner'),
  ]),
  z.discriminatedUnion('table', [
    change('person'),
    change('account'),
    change('region'),
    change('procedure'),
    change('deviation'),
    change('sample'),
    change('reviewNote'),
    change('evidence'),
    change('finding'),
    change('priorFinding'),
    change('attestation'),
    change('determination'),
    change('soa'),
    change('worksheet'),
    change('offering'),
    change('target'),
    change('practice'),
    change('securityService'),
    change('training'),
    change('partner'),
  ]),
])
export type Intention = z.infer<typeof Intention>
