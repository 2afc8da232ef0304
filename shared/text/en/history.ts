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

/** Fields that the history calls otherwise than the screen that has them: its sentence says whose they are. */
const fieldsOf: Readonly<Record<string, string>> = {
  'about.client': 'client',
  'about.engagement': 'reference',
  'about.deviations': 'deviations from the plan',
  'about.distribution': 'distribution list',
  'about.rating': 'overall rating',
  'about.conclusion': 'overall conclusion',
  'person.kind': 'standing',
  'account.status': 'standing in scope',
  'region.status': 'standing in scope',
  'region.code': 'code',
  'unit.prefix': 'beginning of the references',
  'unit.order': 'place',
  'unit.class': 'class of service',
  'unit.options': 'options in use',
  'item.reason': 'reason for the conclusion',
  'item.override': 'auditor’s own split',
  'procedure.by': 'performer',
  'procedure.location': 'place',
  'procedure.step': 'number',
  'sample.populationSize': 'size of the population',
  'sample.completeness': 'completeness of the population',
  'sample.source': 'source of the population',
  'sample.rationale': 'reason for the size',
  'sample.selectedBy': 'selector',
  'sample.selectedOn': 'day of selection',
  'sample.tolerable': 'number of tolerable deviations',
  'sample.method': 'method of selection',
  'reviewNote.text': 'question',
  'evidence.kind': 'form',
  'evidence.location': 'place',
  'evidence.expires': 'last day of validity',
  'evidence.due': 'due date',
  'evidence.retainUntil': 'end of retention',
  'finding.class': 'grading',
  'finding.references': 'requirements',
  'finding.regions': 'Regions',
  'finding.nonconformity': 'statement of nonconformity',
  'priorFinding.finding': 'finding that raises it again',
  'attestation.report': 'report',
  'attestation.from': 'beginning of the time covered',
  'attestation.to': 'end of the time covered',
  'attestation.regions': 'Regions',
  'attestation.subjects': 'criteria mapped',
  'attestation.carveOuts': 'carve-outs',
  'attestation.continues': 'report continued',
  'attestation.duties': 'duties of the customer',
  'attestation.evaluatedBy': 'evaluator',
  'attestation.evaluatedOn': 'day of evaluation',
  'determination.proposed': 'result proposed',
  'worksheet.on': 'day',
  'partner.kind': 'standing',
  'partner.offer': 'solution or field',
}

/** How a field is joined to what has it, where “of” would be the wrong word. */
const joinedBy: Readonly<Record<string, string>> = {
  coversFrom: 'by',
  coversTo: 'by',
  from: 'by',
  to: 'by',
  operates: 'by',
  response: 'to',
  compensating: 'for',
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

/** What kinds of thing are called when one sentence is about several of them. */
const several: Readonly<Record<Kind, (p: { count: number }) => string>> = {
  item: ({ count }) => `${count} items`,
  requirement: ({ count }) => `${count} requirements`,
  evidence: ({ count }) => `${count} pieces of evidence`,
}

/** What one sentence can be about several of. */
export type Kind = 'item' | 'requirement' | 'evidence'

/** What a sentence is about: in its middle, and by name at its end where there are too many for the middle. */
export interface Subjects {
  readonly of: string
  readonly list: string
  readonly all: string
  readonly many: boolean
}

const inAList = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Names in a sentence: `A, B and C`; with semicolons where a name has a comma of its own. */
export const listed = (names: readonly string[]): string =>
  names.some((name) => name.includes(',')) ? names.join('; ') : inAList.format(names)

/** As many as are named in the middle of a sentence. */
const fewest = 3

/** How a sentence names what it is about. `names` stand for `count` of them: a run of references is one name. */
export function subjectsIn(p: { kind: Kind; names: readonly string[]; count: number }): Subjects {
  const before = p.kind === 'evidence' ? 'evidence ' : ''
  const all = `${before}${listed(p.names)}`
  if (p.count <= fewest) return { of: all, list: '', all, many: p.count > 1 }
  return { of: several[p.kind](p), list: `: ${p.names.join(', ')}`, all, many: true }
}

/** References that follow each other: `ORG-01 to ORG-33`. */
export const run = (p: { first: string; last: string }): string => `${p.first} to ${p.last}`

/** Words inside quotation marks; those inside the words become single ones. */
export const quoted = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** A text that goes on. The dots hang on its last word, never alone on a line. */
export const goesOn = (text: string): string => `${text}\u00a0…`

/** What records are called in the middle of a sentence. `ref` is empty where the record has none. */
export const records = {
  person: (p: { name: string }) => p.name,
  account: (p: { name: string }) => `account ${p.name}`,
  region: (p: { name: string }) => `Region ${p.name}`,
  service: (p: { name: string }) => `the checklist of ${p.name}`,
  checklist: (p: { name: string }) => `the checklist ${quoted(p.name)}`,
  procedure: (p: { name: string; item: string }) => `the procedure ${quoted(p.name)} on ${p.item}`,
  deviation: (p: { unit: string; control: string }) => `the deviation of ${p.unit} from ${p.control}`,
  sample: (p: { ref: string; name: string }) => `sample ${p.ref} ${quoted(p.name)}`,
  reviewNote: (p: { ref: string }) => `review note ${p.ref}`,
  evidence: (p: { ref: string; name: string }) => `evidence ${p.ref} ${quoted(p.name)}`,
  finding: (p: { ref: string; name: string }) => `finding ${p.ref} ${quoted(p.name)}`,
  priorFinding: (p: { ref: string; name: string }) => `finding ${p.ref} ${quoted(p.name)} of an earlier report`,
  attestation: (p: { name: string }) => `the attestation ${quoted(p.name)}`,
  determination: (p: { name: string }) => `the determination of ${p.name}`,
  soa: (p: { name: string }) => `${p.name} in the client’s Statement of Applicability`,
  worksheet: (p: { name: string }) => `the answer to the worksheet question ${quoted(p.name)}`,
  own: (p: { name: string }) => `the firm’s own control ${quoted(p.name)}`,
  reworded: (p: { name: string }) => `the rewording of ${p.name}`,
  excluded: (p: { name: string }) => `the exclusion of ${p.name}`,
  offering: (p: { name: string; region: string }) => `the note on where ${p.name} is offered (${p.region})`,
  target: (p: { name: string }) => `the target for ${p.name}`,
  practice: (p: { name: string }) => `the answer on the practice ${quoted(p.name)}`,
  securityService: (p: { name: string }) => `the security service ${p.name}`,
  training: (p: { name: string; course: string }) => `the training ${quoted(p.course)} of ${p.name}`,
  partner: (p: { name: string }) => `the third party ${p.name}`,
  location: (p: { account: string; region: string }) => `${p.account} / ${p.region}`,
  engagement: 'the engagement',
  report: 'the report',
  soaDocument: 'the client’s Statement of Applicability',
  /** What is no longer there and left no name. */
  gone: 'something no longer there',
  ownControl: (p: { name: string }) => `the control ${quoted(p.name)}`,
} as const

/** What a record that was added says at once. */
export const additions = {
  person: {
    team: (p: { name: string }) => `Added ${p.name} to the team`,
    client: (p: { name: string }) => `Added ${p.name} as client contact`,
    interviewee: (p: { name: string }) => `Added ${p.name} as interviewee`,
  },
  inScope: (p: { what: string }) => `Took ${p.what} into scope`,
  sampledScope: (p: { what: string }) => `Took ${p.what} into scope, to be sampled`,
  outOfScope: (p: { what: string; reason: string }) => `Left ${p.what} out of scope: ${p.reason}`,
  unit: (p: { what: string; count: number }) =>
    `Added ${p.what}${p.count === 0 ? '' : ` with ${p.count === 1 ? '1 item' : `${p.count} items`}`}`,
  procedure: (p: { what: string; outcome: string }) => `Recorded ${p.what}: ${p.outcome}`,
  deviation: (p: { what: string; conclusion: string }) => `Recorded ${p.what}: ${p.conclusion}`,
  sample: (p: { what: string }) => `Added ${p.what}`,
  reviewNote: (p: { what: string; on: string; text: string }) =>
    `Raised ${p.what}${p.on === '' ? '' : ` on ${p.on}`}: ${p.text}`,
  attached: (p: { what: string }) => `Attached ${p.what}`,
  requested: (p: { what: string }) => `Requested ${p.what}`,
  noted: (p: { what: string }) => `Recorded ${p.what}`,
  finding: (p: { what: string; on: string }) => `Raised ${p.what}${p.on === '' ? '' : ` on ${p.on}`}`,
  priorFinding: (p: { what: string; status: string }) => `Recorded ${p.what}: ${p.status}`,
  determination: (p: { result: string } & Subjects) => `Determined ${p.of}: ${p.result}${inBrackets(p)}`,
  soa: (p: { included: boolean; implemented: boolean } & Subjects) =>
    `Added ${p.of} to the client’s Statement of Applicability: ${p.included ? 'included' : 'excluded'}, ${
      p.implemented ? 'implemented' : 'not implemented'
    }${inBrackets(p)}`,
  target: (p: { goal: string; priority: string } & Subjects) =>
    `Set the target for ${p.of}: ${p.goal}, priority ${p.priority}${inBrackets(p)}`,
  answered: (p: { name: string }) => `Answered the worksheet question ${quoted(p.name)}`,
  begun: (p: { name: string }) => `Took up the worksheet question ${quoted(p.name)}`,
  own: (p: { what: string; set: string }) => `Added ${p.what} to ${p.set}`,
  reworded: (p: { name: string; reason: string }) => `Reworded the control of ${p.name}: ${p.reason}`,
  excluded: (p: { name: string; reason: string }) => `Left ${p.name} out: ${p.reason}`,
  offered: (p: { name: string; region: string; offered: boolean }) =>
    `Noted that ${p.name} is ${p.offered ? '' : 'not '}offered in ${p.region}`,
  practice: (p: { name: string; result: string }) => `Answered the practice ${quoted(p.name)}: ${p.result}`,
  securityService: (p: { name: string }) => `Noted that ${p.name} is in use`,
  training: (p: { name: string; course: string }) => `Noted the training of ${p.name}: ${quoted(p.course)}`,
  partner: (p: { what: string }) => `Named ${p.what}`,
} as const

function inBrackets({ list }: Subjects): string {
  return list === '' ? '' : ` (${list.slice(2)})`
}

/** The parts of values that are made of parts: what each is, and what it is called once it is gone. */
export const parts = {
  words: (p: { what: string; words: string }) => `${p.what} ${p.words}`,
  no: (p: { what: string }) => `no ${p.what}`,
  text: 'text',
  owner: 'owner',
  due: 'due',
  dueDate: 'due date',
  position: 'position',
  likelihood: 'likelihood',
  impact: 'impact',
  description: 'description',
  risk: 'risk',
  approver: 'approved by',
  expires: 'until',
  origination: 'origination',
  performedBy: 'performed by',
  reason: 'reason',
  version: 'version',
  date: 'of',
  from: 'from',
  to: 'to',
  performer: (p: { party: string; name: string; part: string }) =>
    `${[p.party, p.name].filter(Boolean).join(' ')}${p.part === '' ? '' : ` (${p.part})`}`,
  nothingFor: (p: { name: string }) => `none for ${p.name}`,
  without: (p: { name: string }) => `without ${p.name}`,
  of: (p: { name: string; value: string }) => `${p.name}: ${p.value}`,
  byDefault: (p: { name: string }) => `${p.name}: as by default`,
  forControl: (p: { criterion: string; control: string }) => `${p.criterion} for ${p.control}`,
} as const

/** Sentences for what is either so or not. */
export const yesOrNo: Readonly<Record<string, (p: { yes: boolean } & Subjects) => string>> = {
  'item.applies': (p) => (p.yes ? `Took ${p.of} into scope again${p.list}` : `Took ${p.of} out of scope${p.list}`),
  'evidence.restricted': (p) =>
    p.yes ? `Marked ${p.of} as restricted${p.list}` : `Marked ${p.of} as no longer restricted${p.list}`,
  'finding.repeat': (p) =>
    p.yes ? `Marked ${p.of} as a repeat finding` : `Marked ${p.of} as no longer a repeat finding`,
  'soa.included': (p) => `Noted ${p.of} as ${p.yes ? 'included' : 'excluded'}${p.list}`,
  'soa.implemented': (p) => `Noted ${p.of} as ${p.yes ? 'implemented' : 'not implemented'}${p.list}`,
  'offering.offered': (p) => `Changed ${p.of} to ${p.yes ? 'offered' : 'not offered'}`,
}

/** The field of something, as a sentence names it. */
export function fieldIn(p: { owner: string; field: string; of: string }): string {
  const path = `${p.owner}.${p.field}`
  const word = (p.owner === 'branding' ? brandingWords[p.field] : undefined) ?? fieldsOf[path] ?? fieldWords[p.field]
  return `the ${word ?? spelt(p.field)} ${joinedBy[p.field] ?? 'of'} ${p.of}`
}

function spelt(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** Names in the middle of a sentence; one with a comma of its own stands in quotation marks. */
const apart = (names: readonly string[]): string =>
  inAList.format(names.map((name) => (name.includes(',') ? quoted(name) : name)))

type OfField = { readonly field: string; readonly list: string }

/** Events in words. */
export const history = {
  created: (p: { title: string; client: string }) => `Created ${quoted(p.title)} for ${p.client}`,
  recovered: (p: { reason: string; from: number }) => `Continued after damage from line ${p.from}: ${p.reason}`,
  editionMoved: (p: { before: string; after: string }) => `Moved from catalogue edition ${p.before} to ${p.after}`,
  soaDocument: (p: { words: string }) => `Noted the client’s Statement of Applicability, ${p.words}`,
  set: (p: OfField & { value: string }) => `Set ${p.field} to ${p.value}${p.list}`,
  changed: (p: OfField & { value: string }) => `Changed ${p.field} to ${p.value}${p.list}`,
  removed: (p: OfField) => `Removed ${p.field}${p.list}`,
  noExceptions: (p: OfField) => `Noted ${p.field}: none${p.list}`,
  setParts: (p: { field: string; words: readonly string[] }) => `Set ${p.field}: ${p.words.join('; ')}`,
  changedParts: (p: { field: string; words: readonly string[] }) => `Changed ${p.field}: ${p.words.join('; ')}`,
  reordered: (p: OfField) => `Changed the order in ${p.field}${p.list}`,
  addedTo: (p: OfField & { names: readonly string[] }) => `Added ${apart(p.names)} to ${p.field}${p.list}`,
  takenOut: (p: OfField & { names: readonly string[] }) => `Took ${apart(p.names)} out of ${p.field}${p.list}`,
  concluded: (p: Subjects & { conclusion: string }) => `Concluded ${p.of} ${p.conclusion}${p.list}`,
  concludedAnew: (p: Subjects & { conclusion: string; before: string }) =>
    `Changed the conclusion of ${p.of} from ${quoted(p.before)} to ${quoted(p.conclusion)}${p.list}`,
  conclusionTaken: (p: Subjects & { before: string }) =>
    `Took back the conclusion ${quoted(p.before)} of ${p.of}${p.list}`,
  assigned: (p: Subjects & { name: string }) => `Assigned ${p.of} to ${p.name}${p.list}`,
  reviewed: (p: Subjects) => `Marked ${p.of} as reviewed${p.list}`,
  unreviewed: (p: Subjects) => `Took back the reviewer’s mark of ${p.of}${p.list}`,
  itemSentBack: (p: Subjects & { reason: string }) =>
    `Sent ${p.all} back to ${p.many ? 'their preparers' : 'its preparer'}: ${p.reason}`,
  textChanged: (p: Subjects) =>
    `Put ${p.of} on the new wording of ${p.many ? 'their controls' : 'its control'}${p.list}`,
  itemsAdded: (p: Subjects & { unit: string }) => `Added ${p.of} to ${p.unit}${p.list}`,
  itemsRemoved: (p: Subjects & { unit: string }) => `Removed ${p.of} from ${p.unit}${p.list}`,
  destroyed: (p: { what: string; reason: string }) => `Destroyed the file of ${p.what}: ${p.reason}`,
  recordRemoved: (p: { what: string }) => `Removed ${p.what}`,
  takenBackIn: (p: { name: string }) => `Took ${p.name} in again`,
  noteAnswered: (p: { what: string; answer: string }) => `Answered ${p.what}: ${p.answer}`,
  noteCleared: (p: { what: string }) => `Cleared ${p.what}`,
  noteOpened: (p: { what: string }) => `Took back that ${p.what} is cleared`,
  frozen: (p: { name: string; revision: number }) =>
    `${p.name} signed revision ${p.revision} as preparer; the record is frozen`,
  signed: (p: { name: string; revision: number; role: string }) =>
    `${p.name} signed revision ${p.revision} as ${p.role}`,
  sentBack: (p: { revision: number; reason: string }) =>
    `Sent revision ${p.revision} back; its signatures are void: ${p.reason}`,
  opened: (p: { revision: number; reason: string }) =>
    `Opened revision ${p.revision}${p.reason === '' ? '' : `: ${p.reason}`}`,
  redacted: (p: { sequence: number; reason: string }) => `Redacted line ${p.sequence}: ${p.reason}`,
  handedOver: (p: { to: string }) => `Handed over to ${p.to}`,
  received: (p: { from: string }) => `Received from ${p.from}`,
  takenBack: (p: { from: string; reason: string }) => `Taken back from ${p.from} without the file: ${p.reason}`,
  wasRedacted: () => 'The content of this change was redacted',
  undo: (p: { words: string }) => `${p.words} (an earlier change was undone)`,
} as const
