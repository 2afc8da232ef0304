import { nextRole } from '../../assessments/rules/decide/revisions.ts'
import { sha256Text } from '../../assessments/rules/hash.ts'
import type { AssessmentState } from '../../shared/model/state.ts'
import { editableTables, type EditableTable, type Intention } from '../../shared/model/intention.ts'
import { attestation, evidence, finding, person, procedurePerformed, sample, worksheet } from './records.ts'
import { control } from './catalogue.ts'
import { certificateOf } from './certificates.ts'
import { account, region } from './state.ts'

/** Throws of dice that choose what is asked for next; the same throws in the same state ask for the same. */
export class Dice {
  #at = 0

  constructor(private readonly throws: readonly number[]) {}

  number(below: number): number {
    const thrown = this.throws[this.#at % this.throws.length] ?? 0
    this.#at += 1
    return thrown % below
  }

  chance(of: number): boolean {
    return this.number(of) === 0
  }

  pick<T>(list: readonly T[]): T {
    const chosen = list[this.number(list.length)]
    if (chosen === undefined) throw new Error('there is nothing to pick from')
    return chosen
  }
}

const texts = ['', ' ', 'Plain', 'Two\nlines', 'Žluťoučký "kůň" 🦊', 'constructor']
const conclusions = ['compliant', 'partially-compliant', 'non-compliant', 'not-applicable', 'not-assessed'] as const
const days = ['2026-01-01', '2026-06-30', '2026-12-31'] as const
const names = ['Petra Preparer', 'Rita Reviewer', 'Anna Approver', 'Tom']

/** An id that is there, mostly; else one that is not, or that every object inherits. */
function idIn(dice: Dice, records: object): string {
  const ids = Object.keys(records)
  return ids.length === 0 || dice.chance(12) ? dice.pick(['none', 'constructor']) : dice.pick(ids)
}

function itemKey(dice: Dice, state: AssessmentState): string {
  const unit = idIn(dice, state.items)
  return `${unit}/${idIn(dice, state.items[unit] ?? {})}`
}

function someItems(dice: Dice, state: AssessmentState): string[] {
  return Array.from({ length: 1 + dice.number(3) }, () => itemKey(dice, state))
}

function some<T>(dice: Dice, make: () => T): T[] {
  return Array.from({ length: dice.number(2) }, make)
}

function storedFile(dice: Dice) {
  const sha256 = sha256Text(dice.pick(names))
  return { sha256, size: 3, name: `${sha256.slice(0, 8)}.txt`, mediaType: 'text/plain' }
}

/** What a new record of a table would hold. */
function newRecord(dice: Dice, state: AssessmentState, table: EditableTable): object {
  const item = itemKey(dice, state)
  const cited = () => idIn(dice, state.evidence)
  switch (table) {
    case 'person':
      return person(dice.pick(names), { kind: dice.pick(['team', 'team', 'client', 'interviewee']) })
    case 'account':
      return {
        ...account,
        alias: dice.pick(names),
        status: dice.pick(['in-scope', 'excluded']),
        reason: dice.pick(texts),
      }
    case 'region':
      return {
        ...region,
        code: dice.pick(['eu-west-1', 'us-east-1', 'mars-north-1']),
        partition: dice.pick(['aws', 'other']),
      }
    case 'procedure':
      return procedurePerformed(item, {
        evidence: some(dice, cited),
        sample: dice.chance(3) ? idIn(dice, state.sample) : null,
      })
    case 'deviation':
      return {
        control: idIn(dice, state.items['common'] ?? {}),
        unit: idIn(dice, state.unit),
        conclusion: dice.pick(conclusions),
        reason: 'So',
      }
    case 'sample':
      return sample({ title: dice.pick(names) })
    case 'reviewNote':
      return dice.chance(3)
        ? { item: null, about: { table: 'evidence', id: cited() }, field: '', text: 'Why?' }
        : { item: dice.chance(2) ? item : null, field: '', text: 'Why?' }
    case 'evidence':
      return evidence({ location: dice.pick(texts), state: dice.pick(['received', 'requested']) })
    case 'finding':
      return finding([item], {
        evidence: some(dice, cited),
        accounts: some(dice, () => idIn(dice, state.account)),
        regions: some(dice, () => idIn(dice, state.region)),
        severity: dice.pick(['critical', 'low']),
        title: dice.pick(names),
      })
    case 'attestation':
      return attestation({
        type: dice.pick(['soc-type-2', 'soc-type-1', 'certificate', 'bridge-letter']),
        to: dice.pick(days),
        report: dice.pick(names),
        continues: dice.chance(3) ? idIn(dice, state.attestation) : null,
        duties: some(dice, () => ({ number: '1', words: 'Do', items: [item] })),
      })
    case 'determination':
      return {
        framework: 'nist-csf-2.0',
        requirement: dice.pick(['PR.DS-01', 'PR.AA-05']),
        result: dice.pick(['achieved', 'not-achieved']),
        reason: dice.pick(texts),
      }
    case 'soa':
      return { requirement: 'A.8.24', included: dice.chance(2), justification: dice.pick(texts), implemented: true }
    case 'worksheet':
      return worksheet({ answer: dice.pick(texts) })
    case 'offering':
      return {
        service: dice.pick(['s3', 'ec2', 'none']),
        region: 'eu-west-1',
        offered: dice.chance(2),
        on: dice.pick(days),
        source: '',
      }
    case 'target':
      return {
        framework: 'nist-csf-2.0',
        requirement: dice.pick(['PR.DS-01', 'PR.AC-4']),
        goal: dice.pick(['achieved', 'partially-achieved', 'out-of-target']),
        priority: 'high',
        reason: dice.pick(texts),
      }
    case 'priorFinding':
      return {
        reference: dice.pick(['F-01', 'F-02']),
        title: dice.pick(names),
        report: 'Last year',
        status: dice.pick(['closed', 'open', 'not-followed-up']),
        outcome: dice.pick(texts),
        finding: idIn(dice, state.finding),
      }
    case 'practice':
      return { practice: dice.pick(['wa.keys', 'none']), result: dice.pick(['in-place', 'partly']), note: '' }
    case 'securityService':
      return { service: dice.pick(['s3', 'none']), use: dice.pick(texts) }
    case 'training':
      return { name: dice.pick(names), team: 'internal', course: 'Course', on: null, note: '' }
    case 'partner':
      return {
        kind: 'marketplace',
        name: dice.pick(names),
        offer: '',
        note: '',
        operates: some(dice, () => ({ control: 's3.access', unit: idIn(dice, state.unit), part: 'Runs it.' })),
      }
  }
}

function recordIntention(dice: Dice, state: AssessmentState): Intention {
  const table = dice.pick(editableTables)
  const value = newRecord(dice, state, table)
  const id = idIn(dice, state[table])
  // One member of the union for each table; the property test checks each intention against the schema.
  const asked: unknown = dice.pick([
    { type: 'record.add', table, value },
    { type: 'record.add', table, value },
    { type: 'record.change', table, id, fields: oneOrAll(dice, value) },
    { type: 'record.remove', table, id },
  ])
  return asked as Intention
}

function oneOrAll(dice: Dice, value: object): object {
  return dice.chance(3) ? value : Object.fromEntries([dice.pick(Object.entries(value))])
}

/** What people ask for while they review each other's work. */
function reviewIntention(dice: Dice, state: AssessmentState): Intention {
  const items = [dice.pick([itemKey(dice, state), ...inReview(state)])]
  const note = { type: 'record.add', table: 'reviewNote', value: newRecord(dice, state, 'reviewNote') }
  return dice.pick<() => Intention>([
    () => ({ type: 'item.status', items: [itemKey(dice, state)], status: 'in-review' }),
    () => ({ type: 'item.review', items, reviewed: !dice.chance(3) }),
    () => ({ type: 'item.send-back', items, reason: 'Look again' }),
    // One member of the union for each table.
    () => (dice.chance(3) ? (note as Intention) : { type: 'reviewNote.clear', id: idIn(dice, answered(state)) }),
    () => ({ type: 'reviewNote.answer', id: idIn(dice, state.reviewNote), answer: 'So' }),
    () => ({ type: 'reviewNote.clear', id: idIn(dice, answered(state)) }),
  ])()
}

/** The items that are in review. */
function inReview({ items }: AssessmentState): string[] {
  return Object.entries(items).flatMap(([unit, controls]) =>
    Object.entries(controls).flatMap(([control, { workStatus }]) =>
      workStatus === 'in-review' ? [`${unit}/${control}`] : [],
    ),
  )
}

/** Notes that can be cleared; all notes where there is none. */
function answered({ reviewNote }: AssessmentState): AssessmentState['reviewNote'] {
  const some = Object.entries(reviewNote).filter(([, note]) => note.answered && !note.cleared)
  return some.length > 0 ? Object.fromEntries(some) : reviewNote
}

function itemIntention(dice: Dice, state: AssessmentState): Intention {
  const item = itemKey(dice, state)
  const items = someItems(dice, state)
  const reason = dice.pick([null, ...texts])
  const place = {
    account: idIn(dice, state.account),
    region: dice.pick(['global', idIn(dice, state.region)]),
    note: '',
  }
  return dice.pick<() => Intention>([
    () => ({ type: 'item.conclude', items, conclusion: dice.pick(conclusions), reason }),
    () => ({ type: 'item.conclude', items, conclusion: 'non-compliant', reason: 'Known' }),
    () => ({
      type: 'item.write',
      item,
      field: dice.pick(['workingNote', 'reportComment', 'relianceStatement']),
      text: dice.pick(texts),
    }),
    () => ({ type: 'item.status', items, status: dice.pick(['to-do', 'in-progress', 'in-review', 'done']) }),
    () => ({ type: 'item.assign', items, person: dice.chance(3) ? null : idIn(dice, state.person) }),
    () => ({
      type: 'item.effectiveness',
      items,
      design: dice.pick(['effective', 'ineffective']),
      operating: dice.pick(['effective', 'not-assessed']),
    }),
    () => ({ type: 'reliance.accept', items, statement: dice.pick(texts).trim() || 'Known' }),
    () => ({
      type: 'item.override',
      item,
      override: dice.chance(2) ? null : { origination: 'shared', performedBy: [], reason: 'So' },
    }),
    () => ({
      type: 'item.compensate',
      item,
      compensating: dice.chance(2) ? null : { description: 'A', risk: 'B', approver: 'C', expires: dice.pick(days) },
    }),
    () => ({
      type: 'item.locations',
      item,
      results: dice.chance(3) ? [] : [{ ...place, conclusion: dice.pick(conclusions) }],
    }),
    () => ({ type: 'item.cite', items, evidence: idIn(dice, state.evidence), cited: dice.chance(2) }),
    () => ({
      type: 'evidence.attach',
      value: evidence({ location: dice.pick(texts) }),
      items: dice.chance(4) ? [] : items,
    }),
    () => ({ type: 'evidence.fulfil', request: idIn(dice, state.evidence), file: storedFile(dice) }),
    () => ({
      type: 'evidence.retain',
      evidence: [idIn(dice, state.evidence)],
      until: dice.chance(2) ? null : dice.pick(days),
    }),
    () => ({ type: 'evidence.destroy', evidence: idIn(dice, state.evidence), reason: 'No longer needed' }),
  ])()
}

function scopeIntention(dice: Dice, state: AssessmentState): Intention {
  const unit = idIn(dice, state.unit)
  const missing = ['s3', 'ec2', 'cloudfront'].filter((service) => !state.unit[service])
  return dice.pick<() => Intention>([
    () => ({ type: 'unit.add', service: dice.pick(missing.length > 0 ? missing : ['s3', 'none']) }),
    () => ({
      type: 'unit.split',
      unit,
      suffix: dice.pick(['logs', 'eu', 'averylongsuffix01']),
      name: dice.pick(names),
    }),
    () => ({ type: 'unit.options', unit, options: { 's3.keys': dice.pick(['own', 'aws', 'none']) } }),
    () => ({ type: 'unit.options', unit: 's3', options: { 's3.keys': dice.pick(['own', 'aws']) } }),
    () => ({ type: 'unit.rename', unit, name: dice.pick(names) }),
    () => ({ type: 'unit.remove', unit }),
    () => ({ type: 'unit.assign', unit, person: dice.chance(3) ? null : idIn(dice, state.person) }),
    () => ({
      type: 'about.change',
      fields: { title: dice.pick(names), period: { from: dice.pick(days), to: dice.pick(days) } },
    }),
    () => ({
      type: 'about.change',
      fields: { conclusion: dice.pick(texts), frameworks: dice.chance(3) ? ['iso-27017-2015'] : ['iso-27001-2022'] },
    }),
    () => ({ type: 'about.change', fields: { regulations: dice.chance(2) ? [] : ['GDPR'] } }),
    () => ({
      type: 'tailoring.add',
      value: dice.pick([
        { kind: 'own', set: 's3', control: control(dice.pick(['firm.extra', 's3.access'])) },
        { kind: 'reworded', set: 's3', control: control('s3.access', { title: 'In our words' }), reason: 'So' },
        { kind: 'excluded', set: 's3', controlId: dice.pick(['s3.media', 'none']), reason: 'So' },
      ]),
    }),
    () => ({
      type: 'tailoring.change',
      id: idIn(dice, state.tailoring),
      value: { kind: 'own', set: 's3', control: control('firm.extra', { title: dice.pick(names) }) },
    }),
    () => ({ type: 'tailoring.remove', id: idIn(dice, state.tailoring) }),
    () => ({ type: 'edition.move', edition: dice.pick(['test-1', 'test-2', 'none']) }),
    () => ({
      type: 'branding.change',
      fields: { header: dice.pick(names), accent: dice.pick(['#0f5575', '#ffff00', null]) },
    }),
    () => ({
      type: 'soaDocument.change',
      value: { version: dice.pick(texts), date: dice.chance(2) ? null : dice.pick(days) },
    }),
  ])()
}

/** Takes away what would keep the preparer from signing: conclusions that rest on nothing, or reliance without a reason. */
function settling(dice: Dice, state: AssessmentState): Intention {
  const all = Object.entries(state.items).flatMap(([unit, items]) =>
    Object.entries(items).flatMap(([id, item]) => (item.applies ? [{ key: `${unit}/${id}`, item }] : [])),
  )
  const keys = (list: typeof all) => list.map(({ key }) => key)
  const bare = all.filter(({ item }) => item.conclusion !== 'not-assessed' && item.reason.trim() === '')
  const unexplained = all.filter(({ item }) => item.relianceStatement.trim() === '')
  return bare.length > 0 && (unexplained.length === 0 || dice.chance(2))
    ? { type: 'item.conclude', items: keys(bare), conclusion: 'non-compliant', reason: 'Accepted' }
    : { type: 'reliance.accept', items: keys(all), statement: 'Known' }
}

function signIntention(dice: Dice, state: AssessmentState): Intention {
  const last = state.revisions.at(-1)
  const next = last ? nextRole(last) : null
  const role = dice.chance(4) ? dice.pick(['preparer', 'reviewer', 'approver'] as const) : (next ?? 'approver')
  const person = dice.chance(4) ? idIn(dice, state.person) : null
  const signers = dice.chance(4) ? { reviewer: idIn(dice, state.person), approver: null } : null
  const certificate = certificateOf(names.join(' '), { fingerprint: sha256Text(dice.pick(names)) })
  const sign = (): Intention => ({ type: 'revision.sign', role, person, signers, certificate })
  return dice.pick<() => Intention>([
    sign,
    sign,
    sign,
    () => settling(dice, state),
    () => settling(dice, state),
    () => settling(dice, state),
    () => ({ type: 'revision.send-back', reason: 'More' }),
    () => ({ type: 'revision.reopen', reason: 'Late' }),
    () => ({ type: 'handover.take-back', reason: 'Lost' }),
  ])()
}

/** An intention as a screen might ask for it: mostly one that makes sense in the state, now and then one that does not. */
export function intentionFrom(dice: Dice, state: AssessmentState): Intention {
  const isSigned = state.revisions.at(-1)?.status !== 'open'
  if (dice.chance(isSigned ? 2 : 5)) return signIntention(dice, state)
  return dice.pick([itemIntention, itemIntention, recordIntention, reviewIntention, scopeIntention])(dice, state)
}

/** Who asks. */
export function authorFrom(dice: Dice): string {
  return dice.pick(names)
}
