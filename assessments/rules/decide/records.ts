import { fail, type Failure } from '../../../shared/failure.ts'
import { assertNever } from '../../../shared/invariant.ts'
import type { FrameworkId } from '../../../shared/model/catalogue.ts'
import type { Warning } from '../../../shared/model/change.ts'
import type { Event } from '../../../shared/model/event.ts'
import type { EditableTable, Intention, NewRecord } from '../../../shared/model/intention.ts'
import type { ItemKey } from '../../../shared/model/item.ts'
import type { AssessmentState, RecordOf } from '../../../shared/model/state.ts'
import { err, ok } from '../../../shared/result.ts'
import { itemAt, rowsOf } from '../checklist.ts'
import { checkScope, regionWarnings } from '../create.ts'
import { proposeDetermination } from '../determination.ts'
import { added, idsOf, isSame, recordAt, recordEvents, referencesOf } from '../events.ts'
import { nameOfRecord } from '../names.ts'
import { requirementsNamed } from '../requirements.ts'
import { checkSample } from '../sampling.ts'
import type { Decision, Ground } from './decide.ts'
import { checkBytes, checkEvidence, checkKept, newEvidence } from './evidence.ts'
import { checkChangedNote, checkNote, checkRemovedNote } from './review-notes.ts'

/** The standard that asks for a Statement of Applicability (6.1.3 d). */
const soaFramework: FrameworkId = 'iso-27001-2022'

type Adding = Extract<Intention, { type: 'record.add' }>
type Changing = Extract<Intention, { type: 'record.change' }>

/** Rules E9 and E10. Adds a record: main gives the id and, where the table has one, the reference. */
export function addRecord(ground: Ground, intention: Adding): Decision {
  const problem = checkNew(ground, intention)
  if (problem) return err(problem)
  return ok({ events: [newEvent(ground, intention)], warnings: warningsOf(ground, intention) })
}

function newEvent(ground: Ground, intention: Adding): Event {
  const id = idsOf(ground.stamp)()
  const reference = referencesOf(ground.state)
  switch (intention.table) {
    case 'person':
      return added('person', { ...intention.value, id })
    case 'account':
      return added('account', { ...intention.value, id })
    case 'region':
      return added('region', { ...intention.value, id })
    case 'procedure':
      return added('procedure', { ...intention.value, id })
    case 'deviation':
      return added('deviation', { ...intention.value, id })
    case 'attestation':
      return added('attestation', { ...intention.value, id })
    case 'soa':
      return added('soa', { ...intention.value, id })
    case 'worksheet':
      return added('worksheet', { ...intention.value, id })
    case 'offering':
      return added('offering', { ...intention.value, id })
    case 'target':
      return added('target', { ...intention.value, id })
    case 'practice':
      return added('practice', { ...intention.value, id })
    case 'securityService':
      return added('securityService', { ...intention.value, id })
    case 'training':
      return added('training', { ...intention.value, id })
    case 'partner':
      return added('partner', { ...intention.value, id })
    case 'sample':
      return added('sample', { ...intention.value, id, ref: reference('S', 2) })
    case 'evidence':
      return added('evidence', newEvidence(intention.value, id, reference('E', 3)))
    case 'finding':
      return added('finding', { ...intention.value, id, ref: reference('F', 2) })
    case 'priorFinding':
      return added('priorFinding', { ...intention.value, id })
    case 'determination': {
      const { framework, requirement } = intention.value
      const proposed = proposeDetermination(framework, requirement, ground.state, ground.catalogues)
      return added('determination', { ...intention.value, id, proposed })
    }
    case 'reviewNote':
      return added('reviewNote', newReviewNote(ground, intention.value, id, reference('RN', 2)))
    default:
      return assertNever(intention)
  }
}

function newReviewNote(
  ground: Ground,
  value: NewRecord<'reviewNote'>,
  id: string,
  ref: string,
): RecordOf<'reviewNote'> {
  const raised = { by: ground.stamp.by, on: ground.stamp.at }
  return { ...value, about: value.about ?? null, id, ref, raised, answer: '', answered: null, cleared: null }
}

/** Rule E11: changes fields of a record; the ones that are so already make no event. */
export function changeRecord(ground: Ground, intention: Changing): Decision {
  const record = recordAt(ground.state, intention.table, intention.id)
  if (!record) return err(fail('unknown.record', { table: intention.table, id: intention.id }))
  const { id: _, ...rest } = { ...record, ...intention.fields } as { id: string }
  const whole = { type: 'record.add', table: intention.table, value: rest } as Adding
  const problem = checkOwner(ground, intention) ?? checkNew(ground, whole, intention.id)
  if (problem) return err(problem)
  const used = checkPlace(ground.state, intention, rest)
  if (used) return err(used)
  const fields = { ...intention.fields, ...confirmedNow(ground, whole) } as Partial<RecordOf<EditableTable>>
  const events = recordEvents(ground.state, intention.table, intention.id, fields)
  return ok({ events, warnings: warningsOf(ground, whole) })
}

/** Rules E25 and E46: what only one person may change, and what nobody may. */
function checkOwner(ground: Ground, { table, id }: Changing): Failure | null {
  if (table === 'evidence') return checkKept(ground.state, id)
  return table === 'reviewNote' ? checkChangedNote(ground, id) : null
}

/** Rule E8: an account or Region where something was found is neither left out nor given another code. */
function checkPlace(state: AssessmentState, { table, id }: Changing, after: object): Failure | null {
  if (table !== 'account' && table !== 'region') return null
  const before = state[table][id] as Partial<Record<'status' | 'code', string>> | undefined
  const now = after as Partial<Record<'status' | 'code', string>>
  const isLeft = now.status === 'excluded' && before?.status !== 'excluded'
  if (!isLeft && now.code === before?.code) return null
  const by = userOf(state, table, id)
  return by === undefined ? null : fail('rule.place-in-use', { place: nameOfRecord(before, id), by })
}

/** Rule D7: who changes a determination has seen what is proposed now. */
function confirmedNow(ground: Ground, whole: Adding): Partial<RecordOf<'determination'>> {
  if (whole.table !== 'determination') return {}
  const { framework, requirement } = whole.value
  return { proposed: proposeDetermination(framework, requirement, ground.state, ground.catalogues) }
}

/** Rule E8: what something else still points to is not removed. */
export function removeRecord(ground: Ground, table: EditableTable, id: string): Decision {
  const record = recordAt(ground.state, table, id)
  if (!record) return err(fail('unknown.record', { table, id }))
  const user = userOf(ground.state, table, id)
  if (user) return err(fail('rule.in-use', { what: nameOfRecord(record, id), by: user }))
  const another = checkRemoved(ground, table, id)
  if (another) return err(another)
  return ok({ events: [{ type: 'record.removed', v: 1, table, id, before: record }], warnings: [] })
}

/** Rules E25 and E46: what is not taken out by just anybody, or not at all. */
function checkRemoved(ground: Ground, table: EditableTable, id: string): Failure | null {
  if (table === 'evidence') return checkKept(ground.state, id)
  return table === 'reviewNote' ? checkRemovedNote(ground, id) : null
}

/** Who still points to a record, in words; undefined when nobody does. */
function userOf(state: AssessmentState, table: EditableTable, id: string): string | undefined {
  switch (table) {
    case 'evidence':
      return (
        itemUsing(state, (item) => item.evidence.includes(id)) ??
        Object.values(state.finding).find((finding) => finding.evidence.includes(id))?.ref ??
        itemOfProcedure(state, (procedure) => procedure.evidence.includes(id)) ??
        noteAbout(state, table, id)
      )
    case 'sample':
      return itemOfProcedure(state, (procedure) => procedure.sample === id)
    case 'person':
      return (
        itemUsing(state, (item) => item.assignee === id) ??
        Object.values(state.unit).find(({ assignee }) => assignee === id)?.name
      )
    case 'account':
      return (
        itemUsing(state, (item) => item.locations.some((location) => location.account === id)) ??
        Object.values(state.finding).find((finding) => finding.accounts.includes(id))?.ref
      )
    case 'region':
      return (
        itemUsing(state, (item) => item.locations.some((location) => location.region === id)) ??
        Object.values(state.finding).find((finding) => finding.regions.includes(id))?.ref
      )
    case 'finding':
      return (
        Object.values(state.priorFinding).find((prior) => prior.finding === id)?.reference ??
        noteAbout(state, table, id)
      )
    case 'attestation':
      return Object.values(state.attestation).find((letter) => letter.continues === id)?.report
    default:
      return undefined
  }
}

function noteAbout(state: AssessmentState, table: EditableTable, id: string): string | undefined {
  return Object.values(state.reviewNote).find(({ about }) => about?.table === table && about.id === id)?.ref
}

function itemUsing(
  state: AssessmentState,
  uses: (item: AssessmentState['items'][string][string]) => boolean,
): string | undefined {
  for (const items of Object.values(state.items))
    for (const item of Object.values(items)) if (uses(item)) return item.ref
  return undefined
}

function itemOfProcedure(
  state: AssessmentState,
  uses: (procedure: RecordOf<'procedure'>) => boolean,
): string | undefined {
  const key = Object.values(state.procedure).find(uses)?.item
  if (!key) return undefined
  return itemAt(state, key)?.ref ?? key
}

function warningsOf(ground: Ground, intention: Adding): Warning[] {
  return intention.table === 'region' ? regionWarnings(intention.value.code, ground.catalogues) : []
}

/** What a table asks of a record beyond its schema. `self` is the record's own id when it is changed. */
/** Rules E7, E9 and E10: why a record cannot be added; `self` is the record that is changed. */
export function checkNew(ground: Ground, intention: Adding, self?: string): Failure | null {
  const { state } = ground
  switch (intention.table) {
    case 'account':
    case 'region':
      return checkScope(intention.value) ?? checkTwice(state, intention, self)
    case 'evidence':
      return checkEvidence(intention.value) ?? checkBytes(state, intention.value)
    case 'procedure':
      return (
        checkItems(state, [intention.value.item]) ?? checkCited(state, intention.value.evidence, intention.value.sample)
      )
    case 'finding':
      return (
        checkItems(state, intention.value.items) ??
        checkCited(state, intention.value.evidence, null) ??
        checkThere(state, 'account', intention.value.accounts) ??
        checkThere(state, 'region', intention.value.regions)
      )
    case 'priorFinding': {
      const { finding } = intention.value
      return checkThere(state, 'finding', finding === null ? [] : [finding]) ?? checkTwice(state, intention, self)
    }
    case 'reviewNote':
      return checkNote(state, intention.value)
    case 'deviation':
      return checkDeviation(ground, intention.value) ?? checkTwice(state, intention, self)
    case 'attestation':
      return (
        checkItems(
          state,
          intention.value.duties.flatMap((duty) => duty.items),
        ) ?? checkThere(state, 'attestation', intention.value.continues === null ? [] : [intention.value.continues])
      )
    case 'determination':
      return checkDetermination(ground, intention.value) ?? checkTwice(state, intention, self)
    case 'target':
      return checkTarget(ground, intention.value) ?? checkTwice(state, intention, self)
    case 'offering':
    case 'securityService':
      return checkService(ground, intention.value.service) ?? checkTwice(state, intention, self)
    case 'practice':
      return checkPractice(ground, intention.value.practice) ?? checkTwice(state, intention, self)
    case 'partner':
      return (
        intention.value.operates.map((operated) => checkOperated(state, operated)).find(Boolean) ??
        checkTwice(state, intention, self)
      )
    case 'soa':
      return checkSoa(ground, intention.value.requirement) ?? checkTwice(state, intention, self)
    case 'person':
    case 'worksheet':
      return checkTwice(state, intention, self)
    case 'sample':
      return checkSample(intention.value)
    case 'training':
      return null
    default:
      return assertNever(intention)
  }
}

/** Rule D7: a result other than the one proposed says why, and the requirement is one of the framework's. */
function checkDetermination(ground: Ground, value: NewRecord<'determination'>): Failure | null {
  const { framework, requirement, result, reason } = value
  const unknown = checkRequirement(ground, framework, requirement)
  if (unknown) return unknown
  const proposed = proposeDetermination(framework, requirement, ground.state, ground.catalogues)
  if (result === proposed || reason.trim()) return null
  return fail('rule.needs-determination-reason', { requirement, proposed: proposed.replaceAll('-', ' ') })
}

/** Rule D6: what is left out of the Target Profile needs a reason. */
function checkTarget(ground: Ground, { framework, requirement, goal, reason }: NewRecord<'target'>): Failure | null {
  const unknown = checkRequirement(ground, framework, requirement)
  if (unknown) return unknown
  return goal === 'out-of-target' && !reason.trim() ? fail('rule.needs-target-reason', { requirement }) : null
}

/** Rules D9 and E10: the requirement is one of the framework's; a withdrawn one is refused with its successors. */
function checkRequirement({ catalogues }: Ground, framework: FrameworkId, requirement: string): Failure | null {
  const known = catalogues.frameworks.get(framework)
  if (!known) return fail('unknown.framework', { framework })
  if (known.requirements.some(({ id }) => id === requirement)) return null
  const successors = requirementsNamed(requirement, known).join(', ')
  return fail('unknown.requirement', { framework: known.shortName, requirement, successors })
}

/** Rule D5: the client may list controls of its own; an id of Annex A is one that Annex A has. */
function checkSoa(ground: Ground, requirement: string): Failure | null {
  return requirement.startsWith('A.') ? checkRequirement(ground, soaFramework, requirement) : null
}

function checkService({ catalogues }: Ground, service: string): Failure | null {
  return catalogues.services.has(service) ? null : fail('unknown.service', { service })
}

function checkPractice({ catalogues }: Ground, practice: string): Failure | null {
  const sets = [...catalogues.practices.values()]
  return sets.some(({ practices }) => practices.some(({ id }) => id === practice))
    ? null
    : fail('unknown.practice', { practice })
}

function checkItems(state: AssessmentState, keys: readonly ItemKey[]): Failure | null {
  const missing = keys.find((key) => !itemAt(state, key))
  return missing ? fail('unknown.item', { item: missing }) : null
}

function checkCited(state: AssessmentState, evidence: readonly string[], sample: string | null): Failure | null {
  return checkThere(state, 'evidence', evidence) ?? checkThere(state, 'sample', sample === null ? [] : [sample])
}

function checkThere(state: AssessmentState, table: EditableTable, ids: readonly string[]): Failure | null {
  const missing = ids.find((id) => !recordAt(state, table, id))
  return missing === undefined ? null : fail('unknown.record', { table, id: missing })
}

/** Rule C10: a service deviates from a common control only where that is concluded for it. */
function checkDeviation(
  { state, catalogues }: Ground,
  { control, unit }: Pick<NewRecord<'deviation'>, 'control' | 'unit'>,
): Failure | null {
  const key = `common/${control}`
  const missing = checkItems(state, [key]) ?? checkUnit(state, unit)
  if (missing) return missing
  const row = rowsOf(state, catalogues).find((candidate) => candidate.key === key)
  if (!row || row.appliesTo.includes(unit)) return null
  return fail('rule.no-deviation', { control: row.ref, unit: state.unit[unit]?.name ?? unit })
}

/** Rule R11: a partner operates a control that some item was made of, in one unit or wherever it stands. */
function checkOperated(
  state: AssessmentState,
  { control, unit }: NewRecord<'partner'>['operates'][number],
): Failure | null {
  const isThere = Object.values(state.items).some((items) => Object.hasOwn(items, control))
  if (!isThere) return fail('unknown.item', { item: control })
  return unit === null ? null : checkUnit(state, unit)
}

function checkUnit(state: AssessmentState, unit: string): Failure | null {
  return recordAt(state, 'unit', unit) ? null : fail('unknown.unit', { unit })
}

/** Rule E9: what makes two records of a table the same thing. */
function identityOf(intention: Adding): Record<string, unknown> | null {
  switch (intention.table) {
    case 'account':
      return { alias: intention.value.alias }
    case 'region':
      return { code: intention.value.code }
    case 'deviation':
      return { control: intention.value.control, unit: intention.value.unit }
    case 'determination':
      return { framework: intention.value.framework, requirement: intention.value.requirement }
    case 'soa':
      return { requirement: intention.value.requirement }
    case 'person':
      return { name: intention.value.name, kind: intention.value.kind }
    case 'worksheet':
      return { exercise: intention.value.exercise, question: intention.value.question }
    case 'offering':
      return { service: intention.value.service, region: intention.value.region }
    case 'target':
      return { framework: intention.value.framework, requirement: intention.value.requirement }
    case 'practice':
      return { practice: intention.value.practice }
    case 'securityService':
      return { service: intention.value.service }
    case 'priorFinding':
      return { reference: intention.value.reference, report: intention.value.report }
    case 'partner':
      return { name: intention.value.name, kind: intention.value.kind }
    default:
      return null
  }
}

function checkTwice(state: AssessmentState, intention: Adding, self: string | undefined): Failure | null {
  const identity = identityOf(intention)
  if (!identity) return null
  const records = Object.entries(state[intention.table] as Record<string, Record<string, unknown>>)
  const twin = records.find(
    ([id, record]) => id !== self && Object.entries(identity).every(([field, value]) => isSame(record[field], value)),
  )
  return twin ? fail('rule.duplicate', { what: Object.values(identity).join(' ') }) : null
}
