import type { ChangeContent, Stamp } from '../../../electron/storage/assessment-store.ts'
import type { ProcessIdentity } from '../../../electron/storage/process-identity.ts'
import type { Event } from '../../../shared/model/event.ts'
import type { Item } from '../../../shared/model/item.ts'

/** An item nobody has worked on. */
export const untouchedItem: Item = {
  ref: 'S3-01',
  textHash: 'a'.repeat(64),
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
}

/** The change that makes an assessment: the engagement, one item and the first revision. */
export function creation(id: string): ChangeContent {
  return {
    events: [
      {
        type: 'assessment.created',
        v: 1,
        id,
        edition: 'aws-2025.1',
        template: 'blank',
        about: {
          title: 'Payments',
          client: 'Example AG',
          engagement: '',
          kind: 'period',
          mode: 'internal',
          period: { from: '2025-01-01', to: '2025-12-31' },
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
      },
      { type: 'item.added', v: 1, unit: 's3', control: 's3.public-access', after: untouchedItem },
      { type: 'revision.opened', v: 1, revision: 1, reason: '', on: '2025-06-01T08:00:00Z' },
    ],
  }
}

/** A change of the item's comment. */
export function comment(before: string, after: string): ChangeContent {
  return { events: [itemEvent('reportComment', before, after)] }
}

export function itemEvent(field: string, before: unknown, after: unknown): Event {
  return { type: 'item.changed', v: 1, unit: 's3', control: 's3.public-access', field, before, after }
}

/** Stamps in order: `change-1`, `change-2` ... */
export function stamp(number: number): Stamp {
  const second = String(number % 60).padStart(2, '0')
  const minute = String(Math.floor(number / 60) % 60).padStart(2, '0')
  return { id: `change-${number}`, at: `2025-06-01T08:${minute}:${second}Z`, by: 'Jo Auditor' }
}

/** A process that can be dead or alive, on a computer of any name. */
export function processOf(pid: number, { host = 'laptop', boot = 'boot-1', alive = [pid] } = {}): ProcessIdentity {
  return {
    pid,
    host,
    boot,
    started: `start-${pid}`,
    isAlive: (other) => alive.includes(other),
    startOf: (other) => `start-${other}`,
  }
}
