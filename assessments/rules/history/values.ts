import type { Performer } from '../../../shared/model/catalogue.ts'
import type { Soa } from '../../../shared/model/determination.ts'
import type { Risk } from '../../../shared/model/finding.ts'
import type { CompensatingControl, LocationResult, Override } from '../../../shared/model/item.ts'
import { Day, type Period } from '../../../shared/model/primitives.ts'
import type { RecordOf } from '../../../shared/model/state.ts'
import { dayInWords } from '../../../shared/text/en/days.ts'
import { listed, parts as say, quoted, records } from '../../../shared/text/en/history.ts'
import { valueWords } from '../../../shared/text/en/history-values.ts'
import { nameOfRecord } from '../names.ts'
import { brief } from './brief.ts'
import {
  nameOfControl,
  nameOfLocation,
  nameOfService,
  nameOfUnit,
  recordKnown,
  refOfItem,
  type Known,
} from './known.ts'

/** A part of a value: what it is known by, what it is in words, and what is said once it is not there any more. */
export interface Part {
  readonly key: string
  readonly is: string
  readonly gone: string
}

/** A text in quotation marks: as many whole words as are worth repeating. */
export function textInWords(text: string): string {
  return quoted(brief(text))
}

/** A word of a closed list, as people say it. */
export function wordOf(field: string, value: string): string {
  return valueWords[field]?.[value] ?? value.replaceAll('-', ' ')
}

/** Fields that name another record by its id. */
const pointers: Readonly<Record<string, (id: string, known: Known) => string>> = {
  'procedure.sample': (id, known) => recordKnown(known, 'sample', id)?.ref ?? records.gone,
  'procedure.item': (key, known) => refOfItem(known, key),
  'deviation.unit': (id, known) => nameOfUnit(known, id),
  'deviation.control': (id, known) => nameOfControl(known, id, { unit: 'common' }),
  'priorFinding.finding': (id, known) => recordKnown(known, 'finding', id)?.ref ?? records.gone,
  'attestation.continues': (id, known) => quoted(recordKnown(known, 'attestation', id)?.report ?? records.gone),
  'unit.service': (id, known) => nameOfService(known, id),
  'offering.service': (id, known) => nameOfService(known, id),
  'securityService.service': (id, known) => nameOfService(known, id),
}

/** A value that is one thing, in words. */
export function valueInWords(field: string, value: unknown, known: Known): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object' && value !== null) return quoted(nameOfRecord(value, records.gone))
  const text = String(value)
  const pointer = pointers[field]
  if (pointer) return pointer(text, known)
  if (valueWords[field]) return quoted(wordOf(field, text))
  return Day.safeParse(text).success ? dayInWords(text) : textInWords(text)
}

/** Fields that are lists of names: what came to them and what was taken out is told. */
const lists: Readonly<Record<string, (entry: never, known: Known) => string>> = {
  evidence: (id: string, known) => recordKnown(known, 'evidence', id)?.ref ?? records.gone,
  items: (key: string, known) => refOfItem(known, key),
  accounts: (id: string, known) => recordKnown(known, 'account', id)?.alias ?? records.gone,
  'finding.regions': (id: string, known) => recordKnown(known, 'region', id)?.code ?? records.gone,
  references: ({ id }: { id: string }) => id,
  services: (id: string, known) => nameOfService(known, id),
  frameworks: (id: string) => wordOf('about.frameworks', id),
  tickMarks: (mark: string) => wordOf('procedure.tickMarks', mark),
  subjects: ({ criterion, control }: RecordOf<'attestation'>['subjects'][number], known) =>
    say.forControl({ criterion, control: nameOfControl(known, control) }),
}

/** A list of names, or null for a value that is none. */
export function namesIn(owner: string, field: string, value: unknown, known: Known): string[] | null {
  if (!Array.isArray(value)) return null
  // The schema of the field has checked what stands in the list.
  const nameOf = (lists[`${owner}.${field}`] ?? lists[field] ?? String) as (entry: unknown, known: Known) => string
  return value.map((entry: unknown) => nameOf(entry, known))
}

/** A part that is a word for itself. */
function part(key: string, is: string, what: string): Part {
  return { key, is, gone: say.no({ what }) }
}

/** A part that is named before its value; none for a text that is empty. */
function named(key: string, what: string, value: string): Part | null {
  return value.trim() === '' ? null : part(key, say.words({ what, words: value }), what)
}

const text = (words: string): string => words && textInWords(words)
const day = (value: Day | null): string => (value === null ? '' : dayInWords(value))

function responseParts({ position, text: words, owner, due }: RecordOf<'finding'>['response']): (Part | null)[] {
  return [
    position === 'none' ? null : part('position', wordOf('finding.response', position), say.position),
    words.trim() === '' ? null : part('text', textInWords(words), say.text),
    named('owner', say.owner, owner),
    due === null ? null : part('due', say.words({ what: say.due, words: dayInWords(due) }), say.dueDate),
  ]
}

function riskParts({ likelihood, impact }: Risk): (Part | null)[] {
  return [
    named('likelihood', say.likelihood, wordOf('finding.risk', likelihood)),
    named('impact', say.impact, wordOf('finding.risk', impact)),
  ]
}

function compensatingParts({ description, risk, approver, expires }: CompensatingControl): (Part | null)[] {
  return [
    named('description', say.description, text(description)),
    named('risk', say.risk, text(risk)),
    named('approver', say.approver, approver),
    named('expires', say.expires, day(expires)),
  ]
}

function overrideParts({ origination, performedBy, reason }: Override): (Part | null)[] {
  return [
    part('origination', wordOf('override.origination', origination), say.origination),
    named('performedBy', say.performedBy, listed(performedBy.map(performerInWords))),
    named('reason', say.reason, text(reason)),
  ]
}

function performerInWords({ party, name, part: does }: Performer): string {
  return say.performer({ party: wordOf('override.party', party), name, part: text(does) })
}

function locationParts(results: readonly LocationResult[], known: Known): Part[] {
  return results.map((result) => {
    const name = nameOfLocation(known, result)
    const { conclusion, coverage, note } = result
    const value = [
      wordOf('item.conclusion', conclusion),
      coverage ? wordOf('location.coverage', coverage) : '',
      text(note),
    ]
    return {
      key: `${result.account}/${result.region}`,
      is: say.of({ name, value: value.filter(Boolean).join(', ') }),
      gone: say.nothingFor({ name }),
    }
  })
}

function sampledParts(items: RecordOf<'sample'>['items']): Part[] {
  return items.map(({ name, tickMarks, deviation }) => {
    const value = [...tickMarks.map((mark) => wordOf('procedure.tickMarks', mark)), text(deviation)]
    const told = value.filter(Boolean).join(', ')
    return { key: name, is: told === '' ? name : say.of({ name, value: told }), gone: say.without({ name }) }
  })
}

function dutyParts(duties: RecordOf<'attestation'>['duties'], known: Known): Part[] {
  return duties.map(({ number, words, items }) => {
    const value = [textInWords(words), ...items.map((key) => refOfItem(known, key))].join(', ')
    return { key: number, is: say.of({ name: number, value }), gone: say.without({ name: number }) }
  })
}

function operatedParts(operates: RecordOf<'partner'>['operates'], known: Known): Part[] {
  return operates.map(({ control, unit, part: does }) => {
    const name = nameOfControl(known, control, unit === null ? {} : { unit })
    return {
      key: `${unit ?? ''}/${control}`,
      is: say.of({ name, value: textInWords(does) }),
      gone: say.without({ name }),
    }
  })
}

function optionParts(options: RecordOf<'unit'>['options'], known: Known): Part[] {
  const asked = [...known.catalogues.services.values()].flatMap((service) => service.options)
  return Object.entries(options).map(([id, choice]) => {
    const option = asked.find((each) => each.id === id)
    const name = option ? quoted(option.question) : records.gone
    const label = option?.choices.find((each) => each.id === choice)?.label
    return {
      key: id,
      is: say.of({ name, value: label === undefined ? records.gone : quoted(label) }),
      gone: say.byDefault({ name }),
    }
  })
}

function periodParts({ from, to }: Period): (Part | null)[] {
  return [named('from', say.from, day(from)), named('to', say.to, day(to))]
}

function documentParts({ version, date }: Soa): (Part | null)[] {
  return [named('version', say.version, version), named('date', say.date, day(date))]
}

/** Values that are made of parts, by what has them and their field: the parts that changed are told. */
const partsByField: Readonly<Record<string, (value: never, known: Known) => readonly (Part | null)[]>> = {
  'item.compensating': compensatingParts,
  'item.override': overrideParts,
  'item.locations': locationParts,
  'about.period': periodParts,
  'finding.response': responseParts,
  'finding.initial': riskParts,
  'finding.residual': riskParts,
  'sample.items': sampledParts,
  'attestation.duties': dutyParts,
  'partner.operates': operatedParts,
  'unit.options': optionParts,
  'soaDocument.document': documentParts,
}

/** The parts of a value, or null for a value that is one thing. What is empty has no parts. */
export function partsIn(field: string, value: unknown, known: Known): Part[] | null {
  const partsOf = partsByField[field] as ((value: unknown, known: Known) => readonly (Part | null)[]) | undefined
  if (!partsOf) return null
  return value === null ? [] : partsOf(value, known).filter((each) => each !== null)
}

/** What became of the parts of a value: those that are new or otherwise, and those that are no longer there. */
export function changedParts(before: readonly Part[], after: readonly Part[]): string[] {
  const was = new Map(before.map(({ key, is }) => [key, is]))
  const still = new Set(after.map(({ key }) => key))
  return [
    ...after.filter(({ key, is }) => was.get(key) !== is).map(({ is }) => is),
    ...before.filter(({ key }) => !still.has(key)).map(({ gone }) => gone),
  ]
}
