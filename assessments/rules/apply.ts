import { noBranding } from '../../shared/model/branding.ts'
import type { ChangeLine } from '../../shared/model/change.ts'
import type { Event } from '../../shared/model/event.ts'
import type { Item } from '../../shared/model/item.ts'
import type { Revision, Signature } from '../../shared/model/revision.ts'
import type { AssessmentState, TableName } from '../../shared/model/state.ts'
import { completed, completedAbout, completedItem, completedState } from './came-later.ts'

/*
 * Rules J1 to J6: what a written event means. Total: it knows no rule and no catalogue, never refuses, and never changes its meaning
 * for a version that was written once. Today's rules are in decide.ts.
 */

/** Gives the collection to write into: a copy for an edit, the collection itself during replay. Records are always copied. */
type Hold = <T extends object>(container: T) => T

type Loose = Record<string, unknown>

/** Copies a container the first time it is written to, so that one change copies each container once. */
function copyOnce(): Hold {
  const owned = new WeakSet<object>()
  return (container) => {
    if (owned.has(container)) return container
    const copy = { ...container }
    owned.add(copy)
    return copy
  }
}

const inPlace: Hold = (container) => container

/**
 * Rule J7: raised whenever the same lines come to another state than before, such as one with a field more. A state that was
 * saved in another shape is made anew from the journal.
 */
export const stateShape = 2

/** The state before anything has been written. */
export function emptyState(): AssessmentState {
  return {
    format: 1,
    id: 'none',
    edition: 'none',
    template: 'none',
    createdOn: '1970-01-01T00:00:00Z',
    createdBy: '-',
    about: {
      title: '-',
      client: '-',
      engagement: '',
      kind: 'point-in-time',
      mode: 'advisory',
      period: { from: '1970-01-01', to: '1970-01-01' },
      asOf: null,
      classification: '',
      frameworks: [],
      regulations: [],
      integrations: [],
      objectives: '',
      standards: '',
      limitations: '',
      deviations: '',
      distribution: [],
      rating: 'not-rated',
      conclusion: '',
      ratingReason: '',
    },
    soaDocument: { version: '', date: null },
    branding: noBranding,
    items: {},
    person: {},
    account: {},
    region: {},
    unit: {},
    procedure: {},
    deviation: {},
    sample: {},
    reviewNote: {},
    evidence: {},
    finding: {},
    priorFinding: {},
    attestation: {},
    determination: {},
    soa: {},
    worksheet: {},
    tailoring: {},
    offering: {},
    target: {},
    practice: {},
    securityService: {},
    training: {},
    partner: {},
    revisions: [],
    handover: null,
    counters: {},
  }
}

/** The state after a change. The state given is not touched; only what the change writes to is copied. */
export function apply(state: AssessmentState, line: ChangeLine): AssessmentState {
  return foldLine({ ...state }, line, copyOnce())
}

/** The state that events would lead to. Not for events that tell of their own line: making, and sign-off. */
export function foreseen(state: AssessmentState, events: readonly Event[]): AssessmentState {
  const line = { sequence: 0, events: [...events] } as unknown as ChangeLine
  return foldLine({ ...state }, line, copyOnce())
}

/** The state after many changes, folded in place: for opening a journal. The state given is used up. */
export function replay(state: AssessmentState, lines: Iterable<ChangeLine>): AssessmentState {
  let current = state
  for (const line of lines) current = foldLine(current, line, inPlace)
  return current
}

function foldLine(state: AssessmentState, line: ChangeLine, hold: Hold): AssessmentState {
  let current = state
  for (const event of line.events ?? []) current = fold(current, event, line, hold)
  return current
}

function fold(state: AssessmentState, event: Event, line: ChangeLine, hold: Hold): AssessmentState {
  switch (event.type) {
    case 'assessment.created':
      return created(event, line)
    case 'assessment.recovered':
      return asOfToday(JSON.parse(JSON.stringify(event.state)) as WrittenState)
    case 'about.changed':
      state.about = { ...state.about, [event.field]: event.after }
      return state
    case 'soaDocument.changed':
      state.soaDocument = event.after
      return state
    case 'branding.changed':
      state.branding = { ...state.branding, [event.field]: event.after }
      return state
    case 'edition.moved':
      state.edition = event.after
      return state
    case 'item.added':
      countReference(state, event.after.ref, hold)
      putItem(state, event.unit, event.control, completedItem(event.after), hold)
      return state
    case 'item.changed':
      changeItem(state, event.unit, event.control, event.field, event.after, hold)
      return state
    case 'item.removed':
      removeItem(state, event.unit, event.control, hold)
      return state
    case 'record.added':
      countReference(state, (event.after as Loose)['ref'], hold)
      table(state, event.table, hold)[event.id] = completed(event.table, event.after)
      return state
    case 'record.changed':
      changeRecord(state, event.table, event.id, event.field, event.after, hold)
      return state
    case 'record.removed':
      delete table(state, event.table, hold)[event.id]
      return state
    case 'revision.opened':
      state.revisions = [
        ...state.revisions,
        {
          number: event.revision,
          status: 'open',
          reason: event.reason,
          openedOn: event.on,
          sequence: line.sequence,
          signers: null,
          sentBack: null,
          recordHash: null,
          reportHash: null,
          signatures: [],
        },
      ]
      return state
    case 'revision.frozen':
      return changeRevision(state, event.revision, line, () => ({
        status: 'signing',
        sentBack: null,
        recordHash: event.recordHash,
        reportHash: event.reportHash,
        signers: event.signers,
        signatures: [event.signature],
      }))
    case 'revision.signed':
      return changeRevision(state, event.revision, line, (revision) => ({
        status: event.signature.role === 'approver' ? 'approved' : revision.status,
        reportHash: event.reportHash ?? revision.reportHash,
        signatures: [...revision.signatures, event.signature],
      }))
    case 'revision.sent-back':
      return changeRevision(state, event.revision, line, () => ({
        status: 'open',
        sentBack: { by: line.by, on: line.at, reason: event.reason },
        recordHash: null,
        reportHash: null,
        signers: null,
        signatures: [],
      }))
    case 'payload.redacted':
      return state
    case 'assessment.handed-over':
      state.handover = { to: event.to, by: line.by, on: line.at }
      return state
    case 'assessment.received':
    case 'assessment.taken-back':
      state.handover = null
      return state
  }
}

/** A saved state, perhaps of before some of its parts were there. */
export type WrittenState = Partial<AssessmentState> & { readonly revisions: readonly WrittenRevision[] }
type WrittenRevision = Omit<Revision, 'signatures' | 'sentBack'> & {
  readonly signatures: readonly Partial<Signature>[]
  readonly sentBack?: Revision['sentBack']
}

/** Rule J6 for a state that was saved whole, which this function may change: in a journal that was begun again, or in a snapshot. */
export function asOfToday(state: WrittenState): AssessmentState {
  return completedState(withCertificates(state))
}

/** A collection that came after a state was saved has nothing in it, and its signatures were by name. */
function withCertificates(state: WrittenState): AssessmentState {
  const revisions = state.revisions.map((revision) => ({
    ...revision,
    sentBack: revision.sentBack ?? null,
    signatures: revision.signatures.map((each) => ({ ...each, certificate: each.certificate ?? null })),
  }))
  return { ...emptyState(), ...state, revisions }
}

function created(event: Extract<Event, { type: 'assessment.created' }>, line: ChangeLine): AssessmentState {
  return {
    ...emptyState(),
    id: event.id,
    edition: event.edition,
    template: event.template,
    createdOn: line.at,
    createdBy: line.by,
    about: completedAbout(event.about),
  }
}

function table(state: AssessmentState, name: TableName, hold: Hold): Loose {
  const rows = hold(state[name] as object)
  ;(state as unknown as Loose)[name] = rows
  return rows as Loose
}

function changeRecord(
  state: AssessmentState,
  name: TableName,
  id: string,
  field: string,
  after: unknown,
  hold: Hold,
): void {
  const rows = table(state, name, hold)
  const before = own(rows, id)
  if (before === undefined) return
  rows[id] = { ...before, [field]: after }
}

/** What a collection holds under a key; nothing that every object inherits, such as `constructor`, which is a valid id. */
function own<T>(container: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(container, key) ? container[key] : undefined
}

function unitItems(state: AssessmentState, unit: string, hold: Hold): Record<string, Item> {
  state.items = hold(state.items)
  const items = hold(own(state.items, unit) ?? {})
  state.items[unit] = items
  return items
}

function putItem(state: AssessmentState, unit: string, control: string, item: Item, hold: Hold): void {
  unitItems(state, unit, hold)[control] = item
}

function changeItem(
  state: AssessmentState,
  unit: string,
  control: string,
  field: string,
  after: unknown,
  hold: Hold,
): void {
  const before = own(own(state.items, unit) ?? {}, control)
  if (!before) return
  unitItems(state, unit, hold)[control] = { ...before, [field]: after }
}

function removeItem(state: AssessmentState, unit: string, control: string, hold: Hold): void {
  if (!own(state.items, unit)) return
  const items = unitItems(state, unit, hold)
  delete items[control]
  if (Object.keys(items).length === 0) delete state.items[unit]
}

function changeRevision(
  state: AssessmentState,
  number: number,
  line: ChangeLine,
  change: (revision: AssessmentState['revisions'][number]) => Partial<AssessmentState['revisions'][number]>,
): AssessmentState {
  state.revisions = state.revisions.map((revision) =>
    revision.number === number ? { ...revision, ...change(revision), sequence: line.sequence } : revision,
  )
  return state
}

/** Rule C8: remembers the highest number given out for a prefix. It never goes down, so a reference is never used twice. */
function countReference(state: AssessmentState, ref: unknown, hold: Hold): void {
  const parts = typeof ref === 'string' ? /^(.+)-(\d+)$/.exec(ref) : null
  if (!parts) return
  const [, prefix, number] = parts as unknown as [string, string, string]
  state.counters = hold(state.counters)
  state.counters[prefix] = Math.max(own(state.counters, prefix) ?? 0, Number(number))
}
