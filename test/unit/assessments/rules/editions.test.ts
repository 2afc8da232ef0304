import { describe, expect, it } from 'vitest'
import { editionDifferences } from '../../../../assessments/rules/editions.ts'
import { rowsOf } from '../../../../assessments/rules/checklist.ts'
import { textHashOf } from '../../../../assessments/rules/text.ts'
import type { Catalogues, Control, Service } from '../../../../shared/model/catalogue.ts'
import type { Intention } from '../../../../shared/model/intention.ts'
import { catalogues, common, control, ec2, laterCatalogues, s3, service } from '../../../support/catalogue.ts'
import { procedurePerformed } from '../../../support/records.ts'
import { Engagement, must } from '../../../support/state.ts'

const later = laterCatalogues()
const move = { type: 'edition.move', edition: 'test-2' } as const

/** The later edition with services of its own in it. */
const laterWith = (...services: Service[]): Catalogues => ({
  ...later,
  services: new Map([...later.services, ...services.map((each) => [each.id, each] as const)]),
})
/** S3 of the later edition with some fields of one of its controls changed. */
const s3With = (id: string, over: Partial<Control>): Service => ({
  ...s3,
  controls: s3.controls.map((each) => (each.id === id ? { ...each, ...over } : each)),
})
const keys = (choice: string): Intention => ({ type: 'unit.options', unit: 's3', options: { 's3.keys': choice } })
const conclude = (item: string): Intention => ({
  type: 'item.conclude',
  items: [item],
  conclusion: 'compliant',
  reason: null,
})
const access = 's3/s3.access'

function concluded(): Engagement {
  const engagement = Engagement.begin({ newer: [later] })
  for (const item of ['s3/s3.access', 's3/s3.encryption', 's3/s3.media', 'ec2/ec2.guest']) engagement.do(conclude(item))
  engagement.add('procedure', procedurePerformed('s3/s3.access'))
  return engagement
}

describe('moving to another edition', () => {
  it('M1: is one change, and undo takes all of it back', () => {
    const engagement = concluded()
    const before = engagement.state
    engagement.do(move)
    expect(engagement.state.edition).toBe('test-2')
    engagement.undo()
    expect({ ...engagement.state, counters: {} }).toEqual({ ...before, counters: {} })
  })

  it('M1: goes forward only, to an edition that is there and has every service in scope', () => {
    const engagement = Engagement.begin({ newer: [later] })
    expect(engagement.refusal({ ...move, edition: 'none' })).toBe('unknown.edition-wanted')
    expect(engagement.refusal({ ...move, edition: 'test-1' })).toBe('input.nothing-to-change')
    engagement.do(move)
    expect(engagement.refusal({ ...move, edition: 'test-1' })).toBe('rule.edition-older')
    const poor = { ...catalogues([ec2]), edition: later.edition }
    expect(Engagement.begin({ newer: [poor] }).refusal(move)).toBe('rule.edition-lacks-service')
  })

  it('M2: opens again only what says something else, and keeps the work on it', () => {
    const engagement = concluded()
    engagement.do(move)
    expect(engagement.item('s3/s3.access')).toMatchObject({
      conclusion: 'not-assessed',
      workStatus: 'in-progress',
      prepared: null,
    })
    expect(Object.values(engagement.state.procedure)).toHaveLength(1)
    for (const key of ['s3/s3.encryption', 'ec2/ec2.guest'])
      expect(engagement.item(key)).toMatchObject({ conclusion: 'compliant' })
  })

  it('M2: leaves alone an item of other words on which nothing was done, but for its hash', () => {
    const engagement = Engagement.begin({ newer: [later] })
    const { textHash } = engagement.item('s3/s3.access')
    engagement.do(move)
    expect(engagement.item('s3/s3.access')).toMatchObject({ workStatus: 'to-do' })
    expect(engagement.item('s3/s3.access').textHash).not.toBe(textHash)
  })

  it('M3: brings in what is new and takes out what is withdrawn, its work kept', () => {
    const engagement = concluded()
    engagement.do(move)
    expect(engagement.item('s3/s3.media')).toMatchObject({ applies: false, conclusion: 'compliant' })
    expect(engagement.row('s3/s3.versioning').ref).toBe('S3-04')
  })

  it('M3: is shown side by side before, row by row', () => {
    const engagement = concluded()
    const told = editionDifferences(engagement.state, engagement.catalogues, later)
    expect(told.map(({ kind, key, conclusion, reopened }) => [kind, key, conclusion, reopened])).toEqual([
      ['changed', 's3/s3.access', 'compliant', true],
      ['new', 's3/s3.versioning', 'not-assessed', false],
      ['withdrawn', 's3/s3.media', 'compliant', false],
    ])
    const [changed] = told
    expect(changed?.fields).toEqual(['responsibility'])
    expect(changed?.before?.responsibility).not.toBe(changed?.after?.responsibility)
    expect(editionDifferences(engagement.state, engagement.catalogues, engagement.catalogues)).toEqual([])
  })

  it('M4: drops an answer that the newer edition does not know', () => {
    const s3 = later.services.get('s3')
    if (!s3) throw new Error('no S3')
    const without = { ...later, services: new Map([...later.services, ['s3', { ...s3, options: [] }]]) }
    const engagement = Engagement.begin({
      newer: [without],
      template: { units: [{ service: 's3', options: { 's3.keys': 'own' } }] },
    })
    engagement.do(move)
    expect(engagement.state.unit['s3']?.options).toEqual({})
  })
})

describe('an item that comes back under another text', () => {
  const keyPolicy = 's3/s3.key-policy'
  const newer = laterWith(s3With('s3.key-policy', { responsibility: 'The customer must do it otherwise.' }))

  it('M2: is opened again, after an option took it out while the edition moved', () => {
    const engagement = Engagement.begin({ newer: [newer] })
    for (const intention of [keys('own'), conclude(keyPolicy), keys('aws'), move]) engagement.do(intention)
    expect(engagement.item(keyPolicy)).toMatchObject({ applies: false, conclusion: 'compliant' })
    const before = engagement.state
    engagement.do(keys('own'))
    expect(engagement.item(keyPolicy)).toMatchObject({ applies: true, conclusion: 'not-assessed', prepared: null })
    must(engagement.undo())
    expect(engagement.state).toEqual(before)
  })

  it('M2: is opened again where an undo brings it back', () => {
    const engagement = Engagement.begin({ newer: [newer] })
    for (const intention of [keys('own'), conclude(keyPolicy), keys('aws')]) engagement.do(intention)
    const line = engagement.lines.at(-1)
    engagement.do(move)
    must(engagement.undo(line))
    expect(engagement.item(keyPolicy)).toMatchObject({ applies: true, conclusion: 'not-assessed' })
  })

  it('M2: is opened again, after tailoring left it out while the edition moved', () => {
    const engagement = Engagement.begin({ newer: [later] })
    engagement.do(conclude(access))
    const value = { kind: 'excluded', set: 's3', controlId: 's3.access', reason: 'Elsewhere' } as const
    engagement.do({ type: 'tailoring.add', value })
    engagement.do(move)
    engagement.do({ type: 'tailoring.remove', id: Object.keys(engagement.state.tailoring)[0] ?? '' })
    expect(engagement.item(access)).toMatchObject({ applies: true, conclusion: 'not-assessed' })
  })

  it('C6: keeps its conclusion where the text is the same', () => {
    const engagement = Engagement.begin({ newer: [later] })
    for (const intention of [keys('own'), conclude(keyPolicy), keys('aws'), move, keys('own')]) engagement.do(intention)
    expect(engagement.item(keyPolicy)).toMatchObject({ applies: true, conclusion: 'compliant' })
  })
})

describe('what a move opens again', () => {
  const effective: Intention = {
    type: 'item.effectiveness',
    items: [access],
    design: 'effective',
    operating: 'effective',
  }
  const worked: [string, (engagement: Engagement) => void][] = [
    ['a conclusion', (e) => e.do(conclude(access))],
    ['effectiveness alone', (e) => e.do(effective)],
    ['a status alone', (e) => e.do({ type: 'item.status', items: [access], status: 'in-progress' })],
    ['a procedure alone', (e) => e.add('procedure', procedurePerformed(access))],
  ]
  it.each(worked)('M2: is told before, with %s', (_, work) => {
    const engagement = Engagement.begin({ newer: [later] })
    work(engagement)
    const told = editionDifferences(engagement.state, engagement.catalogues, later)
    expect(told.filter(({ reopened }) => reopened).map(({ key }) => key)).toEqual([access])
    engagement.do(move)
    expect(engagement.item(access)).toMatchObject({
      conclusion: 'not-assessed',
      design: 'not-assessed',
      operating: 'not-assessed',
      workStatus: 'in-progress',
    })
  })

  it('M2: takes back its results by location, and keeps their notes', () => {
    const engagement = Engagement.begin({ newer: [later] })
    const location = { account: engagement.idOf('account', 'pay-prod'), region: engagement.idOf('region', 'eu-west-1') }
    engagement.do({
      type: 'item.locations',
      item: access,
      results: [{ ...location, conclusion: 'compliant', note: 'Seen' }],
    })
    engagement.do(move)
    expect(engagement.item(access).locations).toEqual([{ ...location, conclusion: 'not-assessed', note: 'Seen' }])
  })

  it('M2: takes back deviations from a common control, also where only those were judged', () => {
    const [physical, ...rest] = common.controls as [Control, ...Control[]]
    const reworded = { ...common, controls: [{ ...physical, objective: 'Another aim.' }, ...rest] }
    const newer = { ...later, sets: new Map([...later.sets, ['common', reworded] as const]) }
    const engagement = Engagement.begin({ newer: [newer] })
    const of = { unit: 's3', conclusion: 'compliant', reason: 'Seen there' } as const
    const id = engagement.add('deviation', { control: physical.id, ...of })
    const told = editionDifferences(engagement.state, engagement.catalogues, newer)
    expect(told.filter(({ reopened }) => reopened).map(({ key }) => key)).toEqual([`common/${physical.id}`])
    engagement.do(move)
    expect(engagement.state.deviation[id]).toMatchObject({ conclusion: 'not-assessed', reason: 'Seen there' })
    must(engagement.undo())
    expect(engagement.state.deviation[id]?.conclusion).toBe('compliant')
  })

  it('C9: is nothing where only the day changes on which a source was looked up', () => {
    const sources = (s3.controls[2]?.sources ?? []).map((source) => ({ ...source, checked: '2027-02-01' }))
    const newer = laterWith(s3With('s3.access', { sources }))
    const engagement = Engagement.begin({ newer: [newer] })
    engagement.do(conclude(access))
    expect(editionDifferences(engagement.state, engagement.catalogues, newer).map(({ key }) => key)).toEqual([])
    engagement.do(move)
    expect(engagement.item(access).conclusion).toBe('compliant')
  })
})

describe('what a newer edition says of a service', () => {
  const newer = laterWith({ ...s3, name: 'Amazon S3 anew', class: 'container', cloudModel: 'IaaS' })

  it('M5: is its class, cloud model and name from then on, and undo brings the old ones back', () => {
    const engagement = Engagement.begin({ newer: [newer] })
    engagement.do({ type: 'unit.split', unit: 's3', suffix: 'logs', name: 'Log buckets' })
    expect(engagement.row('common/common.patching').appliesTo).toEqual(['ec2'])
    engagement.do(move)
    expect(engagement.state.unit['s3']).toMatchObject({
      class: 'container',
      cloudModel: 'IaaS',
      name: 'Amazon S3 anew',
    })
    expect(engagement.state.unit['s3-logs']).toMatchObject({ class: 'container', name: 'Log buckets' })
    expect(engagement.row('common/common.patching').appliesTo).toEqual(['s3', 'ec2', 's3-logs'])
    must(engagement.undo())
    expect(engagement.state.unit['s3']).toMatchObject({ class: 'abstract', cloudModel: 'PaaS', name: 'Amazon S3' })
  })

  it('M5: is taken back by the undo from a unit that was split off since', () => {
    const engagement = Engagement.begin({ newer: [newer] })
    engagement.do(move)
    const line = engagement.lines.at(-1)
    engagement.do({ type: 'unit.split', unit: 's3', suffix: 'logs', name: 'Log buckets' })
    must(engagement.undo(line))
    expect(engagement.state.unit['s3-logs']).toMatchObject({ class: 'abstract', name: 'Log buckets' })
  })
})

describe('taking a move back by name', () => {
  it('M1: is refused while a service is in scope that the older edition lacks', () => {
    const engagement = Engagement.begin({ newer: [laterWith(service('rds'))] })
    engagement.do(move)
    const line = engagement.lines.at(-1)
    engagement.do({ type: 'unit.add', service: 'rds' })
    expect(engagement.undo(line)).toMatchObject({ ok: false, failure: { code: 'rule.edition-lacks-service' } })
    engagement.do({ type: 'unit.remove', unit: 'rds' })
    const removal = engagement.lines.at(-1)
    must(engagement.undo(line))
    expect(engagement.undo(removal)).toMatchObject({ ok: false, failure: { code: 'rule.edition-lacks-service' } })
  })

  it('M1: is refused while a control of the firm’s own has an id of the older edition', () => {
    const engagement = Engagement.begin({ newer: [later], wishes: { services: ['ec2'] } })
    engagement.do(move)
    const line = engagement.lines.at(-1)
    engagement.do({ type: 'tailoring.add', value: { kind: 'own', set: 's3', control: control('s3.media') } })
    expect(engagement.undo(line)).toMatchObject({ ok: false, failure: { code: 'rule.edition-has-control' } })
  })

  it('M2: gives the older text to a unit split since, so that the next move opens it again', () => {
    const engagement = Engagement.begin({ newer: [later] })
    engagement.do(move)
    const line = engagement.lines.at(-1)
    engagement.do({ type: 'unit.split', unit: 's3', suffix: 'logs', name: 'Logs' })
    must(engagement.undo(line))
    const both = [access, 's3-logs/s3.access']
    for (const key of both) expect(engagement.item(key).textHash).toBe(textHashOf(s3.controls[2] as Control))
    for (const item of both) engagement.do(conclude(item))
    engagement.do(move)
    expect(both.map((key) => engagement.item(key).conclusion)).toEqual(['not-assessed', 'not-assessed'])
  })
})

describe('a newer edition and tailoring', () => {
  const own = (id: string): Intention => ({
    type: 'tailoring.add',
    value: { kind: 'own', set: 's3', control: control(id) },
  })

  it('E16: is not moved to while it has a control with an id of the firm’s own', () => {
    const engagement = Engagement.begin({ newer: [later] })
    engagement.do(own('s3.versioning'))
    expect(engagement.refusal(move)).toBe('rule.edition-has-control')
    const id = Object.keys(engagement.state.tailoring)[0] ?? ''
    engagement.do({
      type: 'tailoring.change',
      id,
      value: { kind: 'own', set: 's3', control: control('own.versioning') },
    })
    engagement.do(move)
    expect(engagement.row('s3/s3.versioning').layer).toBe('DA')
  })

  it('C3: has one row for an id in a file in which both have it', () => {
    const engagement = Engagement.begin({ newer: [later] })
    engagement.do(own('s3.versioning'))
    const rows = rowsOf({ ...engagement.state, edition: 'test-2' }, later)
    expect(rows.filter(({ key }) => key === 's3/s3.versioning')).toMatchObject([{ tailored: true }])
  })

  it('M3: shows what changes beneath the firm’s wording, which stays', () => {
    const engagement = Engagement.begin({ newer: [later] })
    const reworded = { ...(s3.controls[2] as Control), title: 'In our words' }
    engagement.do({ type: 'tailoring.add', value: { kind: 'reworded', set: 's3', control: reworded, reason: 'So' } })
    engagement.do(conclude(access))
    const told = editionDifferences(engagement.state, engagement.catalogues, later)
    expect(told.find(({ key }) => key === access)).toMatchObject({
      kind: 'beneath',
      reopened: false,
      fields: ['responsibility'],
      before: { title: 'Title of s3.access' },
    })
    engagement.do(move)
    expect(engagement.item(access).conclusion).toBe('compliant')
  })
})
