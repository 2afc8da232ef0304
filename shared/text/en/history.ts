import { dayInWords } from './days.ts'
import type { TableName } from '../../model/state.ts'

/** What kinds of record are called in a sentence. */
export const tableWords: Readonly<Record<TableName, string>> = {
  person: 'person',
  account: 'account',
  region: 'Region',
  unit: 'checklist',
  procedure: 'procedure performed',
  deviation: 'deviation',
  sample: 'sample',
  reviewNote: 'review note',
  evidence: 'evidence',
  finding: 'finding',
  priorFinding: 'finding of an earlier report',
  attestation: 'attestation',
  determination: 'determination',
  soa: 'Statement of Applicability entry',
  worksheet: 'worksheet answer',
  tailoring: 'tailoring',
  offering: 'answer on where a service is offered',
  target: 'target for',
  practice: 'practice',
  securityService: 'security service in use',
  training: 'training',
  partner: 'third party',
}

/** What fields are called in a sentence. A field not named here is called by its own name, spelt out. */
export const fieldWords: Readonly<Record<string, string>> = {
  conclusion: 'conclusion',
  reason: 'reason',
  design: 'design effectiveness',
  operating: 'operating effectiveness',
  compensating: 'compensating control',
  override: 'split',
  relianceStatement: 'reliance statement',
  workStatus: 'work status',
  assignee: 'assignee',
  prepared: 'preparer’s mark',
  reviewed: 'reviewer’s mark',
  item: 'item as a whole',
  response: 'management response',
  initial: 'risk before treatment',
  residual: 'risk after treatment',
  file: 'file',
  requestedOf: 'addressee',
  due: 'day it is due',
  retainUntil: 'day until which it is kept',
  collectedOn: 'day of collection',
  collectedBy: 'collector',
  coversFrom: 'beginning of the period covered',
  coversTo: 'end of the period covered',
  procedures: 'procedures performed',
  sample: 'sample',
  workingNote: 'working note',
  reportComment: 'report comment',
  evidence: 'evidence',
  locations: 'results by location',
  applies: 'applicability',
  asOf: 'as-of date',
  independenceDeclaredOn: 'day of the declaration of independence',
  number: 'account number',
  on: 'date',
  operates: 'controls operated',
  ratingReason: 'reason for the rating',
  standards: 'standards and assurance',
}

/** What the parts of the report's look are called. */
export const brandingWords: Readonly<Record<string, string>> = {
  firmLogo: 'firm’s logo',
  clientLogo: 'client’s logo',
  accent: 'accent colour',
  coverText: 'text on the cover',
  header: 'line at the head of the pages',
  footer: 'line at the foot of the pages',
  paper: 'paper size',
}

export const conclusionWords: Readonly<Record<string, string>> = {
  compliant: 'compliant',
  'partially-compliant': 'partially compliant',
  'non-compliant': 'non-compliant',
  'not-applicable': 'not applicable',
  'not-assessed': 'not assessed',
}

const called = (p: { what: string; name: string }) => [p.what, p.name].filter(Boolean).join(' ')

/** Events in words. */
export const history = {
  created: (p: { title: string; client: string }) => `Created “${p.title}” for ${p.client}`,
  recovered: (p: { reason: string; from: number }) => `Continued after damage from line ${p.from}: ${p.reason}`,
  aboutChanged: (p: { field: string; after: string }) => `Changed the ${p.field} of the engagement${p.after}`,
  brandingChanged: (p: { field: string }) => `Changed the ${p.field} of the report`,
  editionMoved: (p: { before: string; after: string }) => `Moved from catalogue edition ${p.before} to ${p.after}`,
  soaDocument: (p: { version: string }) => `Noted the client’s Statement of Applicability, version ${p.version}`,
  concluded: (p: { ref: string; conclusion: string; before: string }) =>
    `Concluded ${p.ref} ${p.conclusion} (before: ${p.before})`,
  reviewed: (p: { ref: string }) => `Marked ${p.ref} as reviewed`,
  unreviewed: (p: { ref: string }) => `${p.ref} is no longer marked as reviewed`,
  itemSentBack: (p: { ref: string; reason: string }) => `Sent ${p.ref} back to its preparer: ${p.reason}`,
  itemChanged: (p: { ref: string; field: string; after: string }) => `Changed the ${p.field} of ${p.ref}${p.after}`,
  textChanged: (p: { ref: string }) => `${p.ref} stands on a new wording of its control`,
  itemsAdded: (p: { unit: string; count: number }) =>
    `Added ${p.count === 1 ? '1 item' : `${p.count} items`} to ${p.unit}`,
  itemsRemoved: (p: { unit: string; count: number }) =>
    `Removed ${p.count === 1 ? '1 item' : `${p.count} items`} from ${p.unit}`,
  recordAdded: (p: { what: string; name: string }) => `Added ${called(p)}`,
  recordChanged: (p: { what: string; name: string; field: string; after: string }) =>
    `Changed the ${p.field} of ${called(p)}${p.after}`,
  destroyed: (p: { name: string; reason: string }) => `Destroyed the file of evidence ${p.name}: ${p.reason}`,
  recordRemoved: (p: { what: string; name: string }) => `Removed ${called(p)}`,
  noteCleared: (p: { name: string }) => `Cleared review note ${p.name}`,
  noteOpened: (p: { name: string }) => `Took back that review note ${p.name} is cleared`,
  frozen: (p: { name: string; revision: number }) =>
    `${p.name} signed revision ${p.revision} as preparer; the record is frozen`,
  signed: (p: { name: string; revision: number; role: string }) =>
    `${p.name} signed revision ${p.revision} as ${p.role}`,
  sentBack: (p: { revision: number; reason: string }) =>
    `Sent revision ${p.revision} back; its signatures are void: ${p.reason}`,
  opened: (p: { revision: number; reason: string }) => `Opened revision ${p.revision}${p.reason}`,
  redacted: (p: { sequence: number; reason: string }) => `Redacted line ${p.sequence}: ${p.reason}`,
  handedOver: (p: { to: string }) => `Handed over to ${p.to}`,
  received: (p: { from: string }) => `Received from ${p.from}`,
  takenBack: (p: { from: string; reason: string }) => `Taken back from ${p.from} without the file: ${p.reason}`,
  wasRedacted: () => 'The content of this change was redacted',
  undo: (p: { words: string }) => `${p.words} (an earlier change was undone)`,
  /** One of the procedures of an item. */
  ofItem: (p: { name: string; ref: string }) => `${p.name ? `${p.name} ` : ''}on ${p.ref}`,
  /** How a service deviates from a common control. */
  ofUnit: (p: { control: string; unit: string }) => `of ${p.unit} from ${p.control}`,
  as: (p: { value: string }) => `: ${p.value}`,
  toDay: (p: { day: string }) => ` to ${dayInWords(p.day)}`,
  to: (p: { value: string }) => ` to “${p.value}”`,
  because: (p: { reason: string }) => `: ${p.reason}`,
} as const
