import { emptyState } from '../../../assessments/rules/apply.ts'
import type { Answered } from '../../../shared/ipc/contract.ts'
import type { ChangeLine } from '../../../shared/model/change.ts'
import type { Event } from '../../../shared/model/event.ts'
import type { Item } from '../../../shared/model/item.ts'
import type { Row } from '../../../shared/model/row.ts'
import type { AssessmentState } from '../../../shared/model/state.ts'

const hash = 'a'.repeat(64)

/** An item nothing has been done on. */
export function sampleItem(fields: Partial<Item> = {}): Item {
  return {
    ref: 'S3-01',
    textHash: hash,
    applies: true,
    conclusion: 'not-assessed',
    reason: '',
    design: 'not-assessed',
    operating: 'not-assessed',
    compensating: null,
    override: null,
    relianceStatement: '',
    workStatus: 'to-do',
    assignee: null,
    prepared: null,
    reviewed: null,
    lastReview: null,
    sentBack: null,
    workingNote: '',
    reportComment: '',
    evidence: [],
    locations: [],
    prior: null,
    ...fields,
  }
}

/** A row of the unit `s3`. */
export function sampleRow(control: string, fields: Partial<Row> = {}): Row {
  return {
    key: `s3/${control}`,
    ref: 'S3-01',
    unit: 's3',
    control,
    title: `Title of ${control}`,
    layer: 'DA',
    origination: 'shared',
    inheritable: 'partial',
    overridden: false,
    explanation: { rule: 'R4', words: 'shared, because' },
    performedBy: [],
    provided: 'AWS encrypts',
    responsibility: 'The customer must choose',
    references: [],
    weight: 1,
    reach: 'regional',
    appliesTo: [],
    services: [{ service: 's3', reach: 'regional' }],
    tailored: false,
    sharpened: [],
    classDefault: false,
    sourceUnchecked: false,
    expected: [],
    typical: '',
    ...fields,
  }
}

/** A state with the items given, all of the unit `s3`. */
export function sampleState(items: Record<string, Item>, fields: Partial<AssessmentState> = {}): AssessmentState {
  return { ...emptyState(), id: 'a1', items: { s3: items }, ...fields }
}

/** A line as main answers it. */
export function answered(sequence: number, events: Event[] | null, fields: Partial<Answered> = {}): Answered {
  const line: ChangeLine = {
    format: 1,
    sequence,
    id: `c${sequence}`,
    at: '2026-11-24T10:00:00Z',
    by: 'Ada Meier',
    previous: hash,
    payload: hash,
    hash,
    events,
  }
  return { line, warnings: [], canUndo: true, canRedo: false, ...fields }
}

/** The event of one field of an item of `s3`. */
export function itemChanged(control: string, field: keyof Item, after: unknown): Event {
  return { type: 'item.changed', v: 1, unit: 's3', control, field, before: null, after }
}
