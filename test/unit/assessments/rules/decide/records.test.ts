import { describe, expect, it } from 'vitest'
import type { EditableTable, Intention, NewRecord } from '../../../../../shared/model/intention.ts'
import {
  attestation,
  evidence,
  finding,
  person,
  priorFinding,
  procedurePerformed,
  sample,
  worksheet,
} from '../../../../support/records.ts'
import { Engagement, account, region } from '../../../../support/state.ts'

const item = 's3/s3.access'
const file = { sha256: 'c'.repeat(64), size: 3, name: 'a.txt', mediaType: 'text/plain' }

// One member of the union for each table; the compiler cannot tell which one T is.
function add<T extends EditableTable>(table: T, value: NewRecord<T>): Intention {
  return { type: 'record.add', table, value } as unknown as Intention
}
function change<T extends EditableTable>(table: T, id: string, fields: Partial<NewRecord<T>>): Intention {
  return { type: 'record.change', table, id, fields } as unknown as Intention
}
const remove = (table: EditableTable, id: string): Intention => ({ type: 'record.remove', table, id })

describe('scope', () => {
  it.each(['', ' \n'])('E5: leaves nothing out without a reason (%j)', (reason) => {
    const engagement = Engagement.begin()
    expect(engagement.refusal(add('account', { ...account, alias: 'b', status: 'excluded', reason }))).toBe(
      'rule.needs-exclusion-reason',
    )
    expect(
      engagement.refusal(change('region', engagement.idOf('region', 'eu-west-1'), { status: 'excluded', reason })),
    ).toBe('rule.needs-exclusion-reason')
    expect(
      engagement.refusal(
        change('region', engagement.idOf('region', 'eu-west-1'), { status: 'excluded', reason: 'Empty' }),
      ),
    ).toBe('allowed')
  })

  it('E6: accepts a Region that Demarc does not know, with a warning', () => {
    const engagement = Engagement.begin()
    const { warnings } = engagement.do(add('region', { ...region, code: 'mars-north-1', partition: 'other' }))
    expect(warnings).toEqual([{ code: 'region.unknown', params: { code: 'mars-north-1' } }])
    expect(engagement.do(add('region', { ...region, code: 'us-east-1' })).warnings).toEqual([])
  })
})

describe('evidence', () => {
  it.each<[string, Partial<NewRecord<'evidence'>>, string]>([
    ['a file without its bytes', { kind: 'file' }, 'rule.evidence-shape'],
    ['a link without its address', { kind: 'link', location: ' ' }, 'rule.evidence-shape'],
    ['a reference that says where', { kind: 'reference', location: 'binder 3' }, 'allowed'],
    ['a file that was only requested', { kind: 'file', state: 'requested' }, 'allowed'],
  ])('E7: %s', (_, over, expected) => {
    expect(Engagement.begin().refusal(add('evidence', evidence(over)))).toBe(expected)
    expect(Engagement.begin().refusal({ type: 'evidence.attach', value: evidence(over), items: [item] })).toBe(expected)
  })

  it('E7, E24: a file comes in by attaching it alone, and may then be named by a request', () => {
    const engagement = Engagement.begin()
    const whole = evidence({ kind: 'file', file, location: '' })
    const id = engagement.add('evidence', evidence({ kind: 'file', state: 'requested' }))
    expect(engagement.refusal(add('evidence', whole))).toBe('rule.evidence-bytes')
    expect(engagement.refusal(change('evidence', id, { state: 'received', file }))).toBe('rule.evidence-bytes')
    engagement.do({ type: 'evidence.attach', value: whole, items: [item] })
    const longer = { ...file, size: file.size + 1 }
    expect(engagement.refusal(change('evidence', id, { state: 'received', file: longer }))).toBe('rule.evidence-bytes')
    expect(engagement.refusal(change('evidence', id, { state: 'received', file }))).toBe('allowed')
  })

  it('E7: that was requested cannot be called received while it has no bytes', () => {
    const engagement = Engagement.begin()
    const id = engagement.add('evidence', evidence({ kind: 'file', state: 'requested' }))
    expect(engagement.refusal(change('evidence', id, { state: 'received' }))).toBe('rule.evidence-shape')
  })
})

describe('removing', () => {
  const uses: [string, (engagement: Engagement) => [EditableTable, string]][] = [
    [
      'evidence an item cites',
      (e) => {
        e.do({ type: 'evidence.attach', value: evidence(), items: [item] })
        return ['evidence', e.item(item).evidence[0] ?? '']
      },
    ],
    [
      'evidence a procedure rests on',
      (e) => {
        const id = e.add('evidence', evidence())
        e.add('procedure', procedurePerformed(item, { evidence: [id] }))
        return ['evidence', id]
      },
    ],
    [
      'evidence a finding rests on',
      (e) => {
        const id = e.add('evidence', evidence())
        e.add('finding', finding([item], { evidence: [id] }))
        return ['evidence', id]
      },
    ],
    [
      'a sample a procedure used',
      (e) => {
        const id = e.add('sample', sample())
        e.add('procedure', procedurePerformed(item, { sample: id }))
        return ['sample', id]
      },
    ],
    [
      'a person with items',
      (e) => {
        const id = e.add('person', person('Tom Tester'))
        e.do({ type: 'item.assign', items: [item], person: id })
        return ['person', id]
      },
    ],
    [
      'an account with a result',
      (e) => {
        const id = e.idOf('account', 'pay-prod')
        e.do({
          type: 'item.locations',
          item,
          results: [{ account: id, region: e.idOf('region', 'eu-west-1'), conclusion: 'compliant', note: '' }],
        })
        return ['account', id]
      },
    ],
    [
      'a Region of a finding',
      (e) => {
        const id = e.idOf('region', 'eu-west-1')
        e.add('finding', finding([item], { regions: [id] }))
        return ['region', id]
      },
    ],
    [
      'a finding that raises an earlier one again',
      (e) => {
        const id = e.add('finding', finding([item]))
        e.add('priorFinding', priorFinding({ finding: id }))
        return ['finding', id]
      },
    ],
    [
      'a report that a letter continues',
      (e) => {
        const id = e.add('attestation', attestation())
        e.add('attestation', attestation({ type: 'bridge-letter', report: 'Letter', continues: id }))
        return ['attestation', id]
      },
    ],
  ]

  it.each(uses)('E8: is refused for %s', (_, use) => {
    const engagement = Engagement.begin()
    const [table, id] = use(engagement)
    expect(engagement.refusal(remove(table, id))).toBe('rule.in-use')
  })

  it('E8: an account or Region where something was found is neither left out nor renamed', () => {
    const engagement = Engagement.begin()
    const [account, region] = [engagement.idOf('account', 'pay-prod'), engagement.idOf('region', 'eu-west-1')]
    const change = (table: 'account' | 'region', id: string, fields: object) =>
      engagement.refusal({ type: 'record.change', table, id, fields })
    const leave = { status: 'excluded', reason: 'Sold' }
    engagement.do({
      type: 'item.locations',
      item,
      results: [{ account, region, conclusion: 'compliant', note: '' }],
    })
    expect(change('account', account, leave)).toBe('rule.place-in-use')
    expect(change('region', region, leave)).toBe('rule.place-in-use')
    expect(change('region', region, { code: 'eu-west-2' })).toBe('rule.place-in-use')
    expect(change('account', account, { status: 'sampled' })).toBe('allowed')
    engagement.do({ type: 'item.locations', item, results: [] })
    expect(change('region', region, leave)).toBe('allowed')
  })

  it('E8: is allowed for what nothing points to', () => {
    const engagement = Engagement.begin()
    const id = engagement.add('evidence', evidence())
    engagement.do({ type: 'item.cite', items: [item], evidence: id, cited: true })
    engagement.do({ type: 'item.cite', items: [item], evidence: id, cited: false })
    expect(engagement.refusal(remove('evidence', id))).toBe('allowed')
    expect(engagement.state.evidence).toEqual({})
  })

  it('is refused for what is not there', () => {
    const engagement = Engagement.begin()
    expect(engagement.refusal(remove('evidence', 'gone'))).toBe('unknown.record')
    expect(engagement.refusal(remove('person', 'constructor'))).toBe('unknown.record')
    expect(engagement.refusal(change('person', 'constructor', { name: 'x' }))).toBe('unknown.record')
  })
})

describe('adding', () => {
  const determination = {
    framework: 'nist-csf-2.0',
    requirement: 'PR.DS-01',
    result: 'achieved',
    reason: 'Seen.',
  } as const
  const soa = { requirement: 'A.8.24', included: true, justification: '', implemented: true }

  it.each<[string, Intention, Intention]>([
    [
      'an account',
      add('account', { ...account, alias: 'b' }),
      add('account', { ...account, alias: 'b', number: '123456789012' }),
    ],
    [
      'a Region',
      add('region', { ...region, code: 'us-east-1' }),
      add('region', { ...region, code: 'us-east-1', partition: 'other' }),
    ],
    ['a person of a kind', add('person', person('Tom')), add('person', person('Tom', { firm: 'Other' }))],
    [
      'a determination',
      add('determination', determination),
      add('determination', { ...determination, result: 'not-achieved' }),
    ],
    ['an entry of the SoA', add('soa', soa), add('soa', { ...soa, included: false })],
  ])('E9: is refused for %s that is there already', (_, first, again) => {
    const engagement = Engagement.begin()
    engagement.do(first)
    expect(engagement.refusal(again)).toBe('rule.duplicate')
  })

  it('E9: lets a person be on the team and interviewed, and a record keep its own name', () => {
    const engagement = Engagement.begin()
    const id = engagement.add('person', person('Tom'))
    expect(engagement.refusal(add('person', person('Tom', { kind: 'interviewee' })))).toBe('allowed')
    expect(engagement.refusal(change('person', id, { name: 'Tom', role: 'Senior' }))).toBe('allowed')
    expect(engagement.refusal(change('person', id, { name: 'Petra Preparer' }))).toBe('rule.duplicate')
  })

  it.each<[string, Intention, string]>([
    ['a procedure on no item', add('procedure', procedurePerformed('s3/s3.none')), 'unknown.item'],
    [
      'a procedure with no such evidence',
      add('procedure', procedurePerformed(item, { evidence: ['none'] })),
      'unknown.record',
    ],
    [
      'a procedure with no such sample',
      add('procedure', procedurePerformed(item, { sample: 'none' })),
      'unknown.record',
    ],
    ['a finding on no item', add('finding', finding(['s3/s3.none'])), 'unknown.item'],
    ['a finding with no such evidence', add('finding', finding([item], { evidence: ['none'] })), 'unknown.record'],
    ['a finding in no such account', add('finding', finding([item], { accounts: ['none'] })), 'unknown.record'],
    ['a finding in no such Region', add('finding', finding([item], { regions: ['none'] })), 'unknown.record'],
    ['a review note on no item', add('reviewNote', { item: 's3/s3.none', field: '', text: 'x' }), 'unknown.item'],
    [
      'a deviation from no control',
      add('deviation', { control: 'common.none', unit: 's3', conclusion: 'compliant', reason: 'x' }),
      'unknown.item',
    ],
    [
      'a deviation of no unit',
      add('deviation', { control: 'common.physical', unit: 'none', conclusion: 'compliant', reason: 'x' }),
      'unknown.unit',
    ],
    [
      'a deviation of a unit for which the control is not concluded',
      add('deviation', { control: 'common.patching', unit: 's3', conclusion: 'compliant', reason: 'x' }),
      'rule.no-deviation',
    ],
    [
      'a partner who operates no control',
      add('partner', {
        kind: 'other',
        name: 'Tern',
        offer: '',
        note: '',
        operates: [{ control: 's3.none', unit: null, part: 'All' }],
      }),
      'unknown.item',
    ],
    [
      'a duty on no item',
      add('attestation', attestation({ duties: [{ number: '1', words: 'x', items: ['s3/s3.none'] }] })),
      'unknown.item',
    ],
    ['a letter that continues nothing there', add('attestation', attestation({ continues: 'none' })), 'unknown.record'],
  ])('E10: is refused for %s', (_, intention, code) => {
    expect(Engagement.begin().refusal(intention)).toBe(code)
  })

  it('C8: gives findings, evidence, samples and review notes their references', () => {
    const engagement = Engagement.begin()
    for (const _ of [1, 2]) {
      engagement.add('finding', finding([]))
      engagement.add('evidence', evidence())
      engagement.add('sample', sample())
      engagement.add('reviewNote', { item: null, field: '', text: 'x' })
    }
    const { state } = engagement
    const refs = [state.finding, state.evidence, state.sample, state.reviewNote].map((table) =>
      Object.values<{ ref: string }>(table).map(({ ref }) => ref),
    )
    expect(refs).toEqual([
      ['F-01', 'F-02'],
      ['E-001', 'E-002'],
      ['S-01', 'S-02'],
      ['RN-01', 'RN-02'],
    ])
  })
})

describe('changing', () => {
  it('E11: to what is so already is no change, and only the fields that differ become events', () => {
    const engagement = Engagement.begin()
    const id = engagement.add('worksheet', worksheet())
    expect(engagement.refusal(change('worksheet', id, worksheet()))).toBe('input.nothing-to-change')
    const { events } = engagement.do(change('worksheet', id, worksheet({ answer: 'GDPR' })))
    expect(events).toEqual([
      { type: 'record.changed', v: 1, table: 'worksheet', id, field: 'answer', before: '', after: 'GDPR' },
    ])
  })

  it('E11: holds for the engagement and the SoA too', () => {
    const engagement = Engagement.begin()
    const { about } = engagement.state
    expect(engagement.refusal({ type: 'about.change', fields: about })).toBe('input.nothing-to-change')
    const { events } = engagement.do({ type: 'about.change', fields: { ...about, title: 'Other' } })
    expect(events).toEqual([{ type: 'about.changed', v: 1, field: 'title', before: 'Payments', after: 'Other' }])
    const value = { version: '3', date: '2026-05-01' }
    engagement.do({ type: 'soaDocument.change', value })
    expect(engagement.refusal({ type: 'soaDocument.change', value })).toBe('input.nothing-to-change')
  })

  it('E13: refuses a period that ends before it begins, and a framework that does not ship', () => {
    const engagement = Engagement.begin()
    const period = { from: '2026-06-01', to: '2026-05-31' }
    expect(engagement.refusal({ type: 'about.change', fields: { period } })).toBe('input.period-backwards')
    expect(engagement.refusal({ type: 'about.change', fields: { frameworks: ['iso-27017-2015'] } })).toBe(
      'unknown.framework',
    )
  })

  it('is refused for what is not there', () => {
    expect(Engagement.begin().refusal(change('finding', 'gone', { title: 'x' }))).toBe('unknown.record')
    expect(Engagement.begin().refusal({ type: 'unit.rename', unit: 'gone', name: 'x' })).toBe('unknown.unit')
  })
})
