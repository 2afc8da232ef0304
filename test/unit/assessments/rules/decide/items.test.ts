import { describe, expect, it } from 'vitest'
import type { Intention } from '../../../../../shared/model/intention.ts'
import type { Conclusion, Item } from '../../../../../shared/model/item.ts'
import { evidence, person, procedurePerformed } from '../../../../support/records.ts'
import { Engagement, account, region } from '../../../../support/state.ts'

const item = 's3/s3.access'
const other = 'ec2/ec2.guest'
const petra = 'Petra Preparer'

const conclude = (conclusion: Conclusion, reason: string | null = null, items = [item]): Intention => ({
  type: 'item.conclude',
  items,
  conclusion,
  reason,
})
const review = (reviewed: boolean): Intention => ({ type: 'item.review', items: [item], reviewed })
const marks = ({ prepared, reviewed, workStatus }: Item) => ({
  prepared: prepared?.by ?? null,
  reviewed: reviewed?.by ?? null,
  workStatus,
})

function reviewedItem(): Engagement {
  const engagement = Engagement.begin()
  engagement.do(conclude('compliant'))
  engagement.by = 'Rita Reviewer'
  engagement.do(review(true))
  engagement.by = petra
  return engagement
}

describe('a change to reviewed work', () => {
  const changes: [string, (engagement: Engagement) => Intention][] = [
    ['another conclusion', () => conclude('non-compliant')],
    ['another reason', () => conclude('compliant', 'Because')],
    ['a comment', () => ({ type: 'item.write', item, field: 'reportComment', text: 'x' })],
    [
      'effectiveness',
      () => ({ type: 'item.effectiveness', items: [item], design: 'effective', operating: 'effective' }),
    ],
    [
      'an override',
      () => ({ type: 'item.override', item, override: { origination: 'shared', performedBy: [], reason: 'x' } }),
    ],
    [
      'a compensating control',
      () => ({
        type: 'item.compensate',
        item,
        compensating: { description: 'x', risk: 'x', approver: 'x', expires: '2027-01-01' },
      }),
    ],
    [
      'a result by location',
      (e) => ({
        type: 'item.locations',
        item,
        results: [
          {
            account: e.idOf('account', 'pay-prod'),
            region: e.idOf('region', 'eu-west-1'),
            conclusion: 'compliant',
            note: '',
          },
        ],
      }),
    ],
    ['a citation', (e) => ({ type: 'item.cite', items: [item], evidence: e.add('evidence', evidence()), cited: true })],
    ['new evidence', () => ({ type: 'evidence.attach', value: evidence(), items: [item] })],
  ]

  it.each(changes)("E2: clears the reviewer's mark and sends the item back to review: %s", (_, change) => {
    const engagement = reviewedItem()
    expect(marks(engagement.item(item))).toEqual({ prepared: petra, reviewed: 'Rita Reviewer', workStatus: 'done' })
    engagement.do(change(engagement))
    expect(marks(engagement.item(item))).toEqual({ prepared: petra, reviewed: null, workStatus: 'in-review' })
    expect(engagement.item(item).lastReview?.by).toBe('Rita Reviewer')
  })

  it('E2: is one undo step, which brings the mark back', () => {
    const engagement = reviewedItem()
    const before = engagement.item(item)
    engagement.do(conclude('non-compliant'))
    engagement.undo()
    expect(engagement.item(item)).toEqual(before)
  })

  it('E2: is not made by an assignment or by what changes nothing', () => {
    const engagement = reviewedItem()
    engagement.do({ type: 'item.assign', items: [item], person: engagement.idOf('person', petra) })
    expect(engagement.refusal(conclude('compliant'))).toBe('input.nothing-to-change')
    expect(engagement.item(item).reviewed?.by).toBe('Rita Reviewer')
  })
})

describe('concluding', () => {
  it.each([null, '', '  \n'])('E3: not applicable is refused with the reason %j, for one item of many', (reason) => {
    const engagement = Engagement.begin()
    expect(engagement.refusal(conclude('not-applicable', reason, [item, other]))).toBe('rule.needs-reason')
    expect([item, other].map((key) => engagement.item(key).conclusion)).toEqual(['not-assessed', 'not-assessed'])
  })

  it('E3: not applicable takes the reason given, or the one that is there', () => {
    const engagement = Engagement.begin()
    engagement.do(conclude('not-assessed', 'No objects'))
    engagement.do(conclude('not-applicable'))
    expect(engagement.item(item)).toMatchObject({ conclusion: 'not-applicable', reason: 'No objects' })
    engagement.do(conclude('not-applicable', 'No buckets'))
    expect(engagement.item(item)).toMatchObject({ conclusion: 'not-applicable', reason: 'No buckets' })
  })

  it('E15: the reason of an exception does not stand under another conclusion', () => {
    const engagement = Engagement.begin()
    engagement.do(conclude('not-applicable', 'No objects'))
    engagement.do(conclude('non-compliant'))
    expect(engagement.item(item)).toMatchObject({ conclusion: 'non-compliant', reason: '' })
    expect(engagement.refusal(conclude('not-applicable'))).toBe('rule.needs-reason')
    engagement.do(conclude('compliant', 'Looked at again'))
    engagement.do(conclude('partially-compliant'))
    expect(engagement.item(item).reason).toBe('Looked at again')
  })

  it("E4: sets the preparer's mark and takes the item out of to do", () => {
    const engagement = Engagement.begin()
    engagement.do(conclude('partially-compliant'))
    expect(engagement.item(item)).toMatchObject({
      prepared: { by: petra, on: engagement.lines.at(-1)?.at },
      workStatus: 'in-progress',
    })
  })

  it('E4: leaves a work status that is further on, and a mark when only the reason is another', () => {
    const engagement = Engagement.begin()
    engagement.do(conclude('non-compliant', 'So'))
    engagement.do({ type: 'item.status', items: [item], status: 'in-review' })
    const { prepared } = engagement.item(item)
    engagement.do(conclude('non-compliant', 'Better words'))
    expect(engagement.item(item)).toMatchObject({ workStatus: 'in-review', prepared })
  })

  it("E4: taken back to not assessed takes the preparer's mark back", () => {
    const engagement = Engagement.begin()
    engagement.do(conclude('compliant'))
    engagement.do(conclude('not-assessed'))
    expect(engagement.item(item).prepared).toBeNull()
  })

  it('Q3: operation is judged for several items at once, and what was judged of design stays', () => {
    const engagement = Engagement.begin()
    engagement.do({ type: 'item.effectiveness', items: [item], design: 'ineffective', operating: null })
    engagement.do({ type: 'item.effectiveness', items: [item, other], design: null, operating: 'effective' })
    expect(engagement.item(item)).toMatchObject({ design: 'ineffective', operating: 'effective' })
    expect(engagement.item(other)).toMatchObject({ design: 'not-assessed', operating: 'effective' })
  })

  it('Q3: compliant without a basis is accepted with a warning', () => {
    const engagement = Engagement.begin()
    engagement.add('procedure', procedurePerformed(other))
    const { warnings } = engagement.do(conclude('compliant', null, [item]))
    expect(warnings).toContainEqual({ code: 'compliant.without-basis', params: { item: 'S3-03', count: 1 } })
    const { warnings: tested } = engagement.do(conclude('compliant', null, [other]))
    expect(tested.map(({ code }) => code)).not.toContain('compliant.without-basis')
    expect(engagement.do(conclude('non-compliant')).warnings).toEqual([])
  })

  it('E12: is refused where the item is not there or no longer applies', () => {
    const engagement = Engagement.begin({ wishes: { options: { s3: { 's3.keys': 'own' } } } })
    engagement.do({ type: 'unit.options', unit: 's3', options: { 's3.keys': 'aws' } })
    const gone: Intention[] = [
      conclude('compliant', null, ['s3/s3.key-policy']),
      { type: 'item.write', item: 's3/s3.key-policy', field: 'workingNote', text: 'x' },
      { type: 'item.status', items: ['s3/s3.key-policy'], status: 'done' },
      { type: 'evidence.attach', value: evidence(), items: ['s3/s3.key-policy'] },
    ]
    for (const intention of gone) expect(engagement.refusal(intention)).toBe('rule.not-active')
    expect(engagement.refusal(conclude('compliant', null, ['s3/s3.none']))).toBe('unknown.item')
    expect(engagement.refusal(conclude('compliant', null, ['constructor/name']))).toBe('unknown.item')
  })

  it('E14: many items at once is one change, and all or none', () => {
    const engagement = Engagement.begin()
    const lines = engagement.lines.length
    engagement.do(conclude('partially-compliant', null, [item, other, item]))
    expect(engagement.lines.length).toBe(lines + 1)
    engagement.undo()
    expect([item, other].map((key) => engagement.item(key).conclusion)).toEqual(['not-assessed', 'not-assessed'])
    expect(engagement.refusal(conclude('compliant', null, [item, 'ec2/ec2.none']))).toBe('unknown.item')
    expect(engagement.item(item).conclusion).toBe('not-assessed')
  })
})

describe('results by location', () => {
  function twoRegions(): {
    engagement: Engagement
    at: (code: string, conclusion: Conclusion) => Item['locations'][number]
  } {
    const engagement = Engagement.begin({
      wishes: { accounts: [account], regions: [region, { ...region, code: 'us-east-1' }] },
    })
    const from = engagement.idOf('account', 'pay-prod')
    return {
      engagement,
      at: (code, conclusion) => ({ account: from, region: engagement.idOf('region', code), conclusion, note: '' }),
    }
  }

  it('S5: make the conclusion the worst of them', () => {
    const { engagement, at } = twoRegions()
    engagement.do({
      type: 'item.locations',
      item,
      results: [at('eu-west-1', 'compliant'), at('us-east-1', 'partially-compliant')],
    })
    expect(engagement.item(item)).toMatchObject({ conclusion: 'partially-compliant', workStatus: 'in-progress' })
    engagement.do({
      type: 'item.locations',
      item,
      results: [at('eu-west-1', 'compliant'), at('us-east-1', 'not-assessed')],
    })
    expect(engagement.item(item).conclusion).toBe('not-assessed')
  })

  it('S5: take the conclusion they gave with them, and leave the one the auditor gave', () => {
    const { engagement, at } = twoRegions()
    engagement.do({ type: 'item.locations', item, results: [at('eu-west-1', 'compliant')] })
    engagement.do({ type: 'item.locations', item, results: [] })
    expect(engagement.item(item).conclusion).toBe('not-assessed')
    const left = { ...at('eu-west-1', 'compliant'), coverage: 'excluded' as const, note: 'Closed' }
    engagement.do({ type: 'item.locations', item, results: [at('eu-west-1', 'compliant')] })
    engagement.do({ type: 'item.locations', item, results: [left] })
    expect(engagement.item(item).conclusion).toBe('not-assessed')
  })

  it('S5: whose words change leave the conclusion and its reason as the auditor left them', () => {
    const { engagement, at } = twoRegions()
    engagement.do({ type: 'item.locations', item, results: [at('eu-west-1', 'compliant')] })
    engagement.do(conclude('non-compliant', 'The other account is open'))
    engagement.do({ type: 'item.locations', item, results: [{ ...at('eu-west-1', 'compliant'), note: 'Seen' }] })
    expect(engagement.item(item)).toMatchObject({ conclusion: 'non-compliant', reason: 'The other account is open' })
  })

  it('F5: are refused twice for one place, and where the service is not looked at', () => {
    const { engagement, at } = twoRegions()
    const place = at('eu-west-1', 'compliant')
    const record = (results: Item['locations']) => engagement.refusal({ type: 'item.locations', item, results })
    expect(record([place, { ...place, conclusion: 'non-compliant' }])).toBe('rule.duplicate')
    expect(record([{ ...place, region: 'global' }])).toBe('rule.not-a-location')
    expect(record([place])).toBe('allowed')
  })

  it('S5: taken away leave the conclusion to the auditor, who may also give another', () => {
    const { engagement, at } = twoRegions()
    engagement.do({ type: 'item.locations', item, results: [at('eu-west-1', 'non-compliant')] })
    engagement.do(conclude('partially-compliant', 'One test bucket'))
    expect(engagement.item(item)).toMatchObject({
      conclusion: 'partially-compliant',
      locations: [at('eu-west-1', 'non-compliant')],
    })
    engagement.do({ type: 'item.locations', item, results: [] })
    expect(engagement.item(item)).toMatchObject({ conclusion: 'partially-compliant', locations: [] })
  })

  it('E10: are refused for an account or Region that is not there', () => {
    const { engagement, at } = twoRegions()
    const place = at('eu-west-1', 'compliant')
    expect(engagement.refusal({ type: 'item.locations', item, results: [{ ...place, account: 'none' }] })).toBe(
      'unknown.record',
    )
    expect(engagement.refusal({ type: 'item.locations', item, results: [{ ...place, region: 'none' }] })).toBe(
      'unknown.record',
    )
  })
})

describe('the rest of an item', () => {
  it('E10: is assigned to the team only', () => {
    const engagement = Engagement.begin()
    const client = engagement.add('person', person('Carl Client', { kind: 'client' }))
    expect(engagement.refusal({ type: 'item.assign', items: [item], person: client })).toBe('unknown.person')
    expect(engagement.refusal({ type: 'item.assign', items: [item], person: 'none' })).toBe('unknown.person')
    expect(engagement.refusal({ type: 'item.assign', items: [item], person: engagement.idOf('person', petra) })).toBe(
      'allowed',
    )
  })

  it('is cited once however often, and the citation can be taken back', () => {
    const engagement = Engagement.begin()
    const id = engagement.add('evidence', evidence())
    const cite = (cited: boolean): Intention => ({ type: 'item.cite', items: [item], evidence: id, cited })
    engagement.do(cite(true))
    expect(engagement.refusal(cite(true))).toBe('input.nothing-to-change')
    expect(engagement.item(item).evidence).toEqual([id])
    engagement.do(cite(false))
    expect(engagement.item(item).evidence).toEqual([])
    expect(engagement.refusal({ type: 'item.cite', items: [item], evidence: 'none', cited: true })).toBe(
      'unknown.record',
    )
  })

  it('is done when the reviewer marks it, and in review when the mark is taken back', () => {
    const engagement = reviewedItem()
    expect(engagement.item(item)).toMatchObject({ workStatus: 'done', reviewed: { by: 'Rita Reviewer' } })
    engagement.do(review(false))
    expect(engagement.item(item)).toMatchObject({ workStatus: 'in-review', reviewed: null })
  })
})
