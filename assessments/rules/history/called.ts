import type { ReviewNote } from '../../../shared/model/item.ts'
import type { RecordOf, TableName } from '../../../shared/model/state.ts'
import { additions, fieldIn, history, listed, records as say } from '../../../shared/text/en/history.ts'
import { nameInLibrary } from '../names.ts'
import { brief } from './brief.ts'
import { runsOf, type Fact, type Subject } from './alike.ts'
import {
  nameOfControl,
  nameOfProcedure,
  nameOfService,
  nameOfSet,
  nameOfUnit,
  recordKnown,
  refOfItem,
  type Known,
} from './known.ts'
import { textInWords, wordOf } from './values.ts'

type Calling = { readonly [T in TableName]: (record: RecordOf<T>, known: Known) => string }

/** What a record of each table is called in the middle of a sentence. */
const calling: Calling = {
  person: say.person,
  account: ({ alias }) => say.account({ name: alias }),
  region: ({ code }) => say.region({ name: code }),
  unit: (unit) => (unit.kind === 'service' ? say.service(unit) : say.checklist(unit)),
  procedure: (record, known) =>
    say.procedure({ name: nameOfProcedure(known, record), item: refOfItem(known, record.item) }),
  deviation: ({ unit, control }, known) =>
    say.deviation({ unit: nameOfUnit(known, unit), control: nameOfControl(known, control, { unit: 'common' }) }),
  sample: ({ ref, title }) => say.sample({ ref, name: title }),
  reviewNote: say.reviewNote,
  evidence: ({ ref, title }) => say.evidence({ ref, name: title }),
  finding: ({ ref, title }) => say.finding({ ref, name: title }),
  priorFinding: ({ reference, title }) => say.priorFinding({ ref: reference, name: title }),
  attestation: ({ report }) => say.attestation({ name: report }),
  determination: ({ requirement }) => say.determination({ name: requirement }),
  soa: ({ requirement }) => say.soa({ name: requirement }),
  worksheet: (record, known) => say.worksheet({ name: nameOfQuestion(record, known) }),
  tailoring: (record, known) => {
    if (record.kind === 'own') return say.own({ name: record.control.title })
    const name = nameOfTailored(record, known)
    return record.kind === 'reworded' ? say.reworded({ name }) : say.excluded({ name })
  },
  offering: ({ service, region }, known) => say.offering({ name: nameOfService(known, service), region }),
  target: ({ requirement }) => say.target({ name: requirement }),
  practice: (record, known) => say.practice({ name: nameInLibrary('practice', record, say.gone, known.catalogues) }),
  securityService: ({ service }, known) => say.securityService({ name: nameOfService(known, service) }),
  training: say.training,
  partner: say.partner,
}

/** What a record is called in the middle of a sentence, with its reference and its name. */
export function calledOf<T extends TableName>(table: T, record: RecordOf<T> | undefined, known: Known): string {
  return record ? calling[table](record, known) : say.gone
}

function nameOfQuestion(record: RecordOf<'worksheet'>, { catalogues }: Known): string {
  return brief(nameInLibrary('worksheet', record, say.gone, catalogues))
}

function nameOfTailored(record: RecordOf<'tailoring'>, known: Known): string {
  return nameOfControl(known, record.kind === 'excluded' ? record.controlId : record.control.id, { set: record.set })
}

/** A record of which several can be told in one sentence; null for one that is told alone. */
export function subjectOf<T extends TableName>(table: T, record: RecordOf<T>, known: Known): Subject | null {
  const alone = calledOf(table, record, known)
  if (table === 'evidence') return { kind: 'evidence', ref: (record as RecordOf<'evidence'>).ref, alone }
  if (table === 'determination' || table === 'soa' || table === 'target')
    return { kind: 'requirement', ref: (record as RecordOf<'soa'>).requirement, alone }
  return null
}

type Adding = { readonly [T in TableName]: (record: RecordOf<T>, known: Known, what: string) => string | Fact }

/** How an auditor says that a record of each table was made. */
const adding: Adding = {
  person: (record) => additions.person[record.kind](record),
  account: ({ status, reason }, _known, what) => scoped(status, what, reason),
  region: ({ status, reason }, _known, what) => scoped(status, what, reason),
  unit: (_record, _known, what) => additions.unit({ what, count: 0 }),
  procedure: ({ outcome }, _known, what) =>
    additions.procedure({ what, outcome: wordOf('procedure.outcome', outcome) }),
  deviation: ({ conclusion }, _known, what) =>
    additions.deviation({ what, conclusion: wordOf('deviation.conclusion', conclusion) }),
  sample: (_record, _known, what) => additions.sample({ what }),
  reviewNote: (note, known, what) =>
    additions.reviewNote({ what, on: subjectOfNote(note, known), text: textInWords(note.text) }),
  evidence: ({ state, kind }, _known, what) =>
    state === 'requested'
      ? additions.requested({ what })
      : kind === 'file'
        ? additions.attached({ what })
        : additions.noted({ what }),
  finding: ({ items }, known, what) =>
    additions.finding({ what, on: listed(runsOf(items.map((key) => refOfItem(known, key)))) }),
  priorFinding: ({ status }, _known, what) =>
    additions.priorFinding({ what, status: wordOf('priorFinding.status', status) }),
  attestation: (_record, _known, what) => additions.noted({ what }),
  determination: ({ requirement, result }) => ({
    about: { kind: 'requirement', ref: requirement },
    say: (subjects) => additions.determination({ ...subjects, result: wordOf('determination.result', result) }),
  }),
  soa: ({ requirement, included, implemented }) => ({
    about: { kind: 'requirement', ref: requirement },
    say: (subjects) => additions.soa({ ...subjects, included, implemented }),
  }),
  target: ({ requirement, goal, priority }) => ({
    about: { kind: 'requirement', ref: requirement },
    say: (subjects) =>
      additions.target({
        ...subjects,
        goal: wordOf('target.goal', goal),
        priority: wordOf('target.priority', priority),
      }),
  }),
  worksheet: (record, known) => {
    const name = nameOfQuestion(record, known)
    return record.answer.trim() === '' ? additions.begun({ name }) : additions.answered({ name })
  },
  tailoring: (record, known, what) => {
    if (record.kind === 'own') return additions.own({ what, set: nameOfSet(known, record.set) })
    const said = { name: nameOfTailored(record, known), reason: record.reason }
    return record.kind === 'reworded' ? additions.reworded(said) : additions.excluded(said)
  },
  offering: ({ service, region, offered }, known) =>
    additions.offered({ name: nameOfService(known, service), region, offered }),
  practice: (record, { catalogues }) =>
    additions.practice({
      name: nameInLibrary('practice', record, say.gone, catalogues),
      result: wordOf('practice.result', record.result),
    }),
  securityService: ({ service }, known) => additions.securityService({ name: nameOfService(known, service) }),
  training: (record) => additions.training(record),
  partner: (_record, _known, what) => additions.partner({ what }),
}

/** What is said of a record that was made. */
export function additionOf<T extends TableName>(table: T, record: RecordOf<T>, known: Known): Fact {
  const said = adding[table](record, known, calledOf(table, record, known))
  return typeof said === 'string' ? { about: null, say: () => said } : said
}

/** What is said of a record that was taken out. */
export function removalOf<T extends TableName>(table: T, record: RecordOf<T>, known: Known): Fact {
  const tailored = table === 'tailoring' ? (record as RecordOf<'tailoring'>) : null
  const said =
    tailored?.kind === 'excluded'
      ? history.takenBackIn({ name: nameOfTailored(tailored, known) })
      : history.recordRemoved({ what: calledOf(table, record, known) })
  return { about: null, say: () => said }
}

function scoped(status: RecordOf<'account'>['status'], what: string, reason: string): string {
  if (status === 'excluded') return additions.outOfScope({ what, reason })
  return status === 'sampled' ? additions.sampledScope({ what }) : additions.inScope({ what })
}

/** What a review note is on: an item, a finding or a piece of evidence, or a field of it; empty for the whole. */
function subjectOfNote({ item, about, field }: ReviewNote, known: Known): string {
  const of = item !== null ? refOfItem(known, item) : about ? nameOfSubject(about, known) : ''
  if (of === '' || field === '' || field === 'item') return of
  return fieldIn({ owner: item === null ? (about?.table ?? '') : 'item', field, of })
}

function nameOfSubject({ table, id }: NonNullable<ReviewNote['about']>, known: Known): string {
  return recordKnown(known, table, id)?.ref ?? say.gone
}
