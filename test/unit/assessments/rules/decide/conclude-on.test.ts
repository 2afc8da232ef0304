import { describe, expect, it } from 'vitest'
import type { Basis, Intention } from '../../../../../shared/model/intention.ts'
import type { Conclusion } from '../../../../../shared/model/item.ts'
import { evidence, procedurePerformed } from '../../../../support/records.ts'
import { Engagement } from '../../../../support/state.ts'

const items = ['s3/s3.access', 'ec2/ec2.guest']
const [first = '', second = ''] = items
const none: Basis = { evidence: null, procedure: null }
const { item: _item, ...tested } = procedurePerformed(first)

const conclude = (conclusion: Conclusion, basis: Basis = none, reason: string | null = null): Intention => ({
  type: 'item.conclude',
  items,
  conclusion,
  reason,
  basis,
})
const conclusions = (engagement: Engagement) => items.map((key) => engagement.item(key).conclusion)

describe('E30: several items concluded compliant', () => {
  it('are refused where one rests on nothing, and none is concluded', () => {
    const engagement = Engagement.begin()
    const refused = engagement.ask(conclude('compliant'))
    const { ref } = engagement.item(first)
    expect(refused).toEqual({
      ok: false,
      failure: { code: 'rule.bulk-without-basis', params: { item: ref, more: 1 } },
    })
    expect(conclusions(engagement)).toEqual(['not-assessed', 'not-assessed'])
    engagement.do({ type: 'record.add', table: 'procedure', value: procedurePerformed(first) })
    expect(engagement.ask(conclude('compliant'))).toMatchObject({
      ok: false,
      failure: { params: { item: engagement.item(second).ref, more: 0 } },
    })
  })

  it('need nothing where each has its own basis, nor under any other conclusion', () => {
    const engagement = Engagement.begin()
    engagement.do(conclude('non-compliant'))
    for (const item of items) engagement.do({ type: 'record.add', table: 'procedure', value: procedurePerformed(item) })
    engagement.do(conclude('compliant'))
    expect(conclusions(engagement)).toEqual(['compliant', 'compliant'])
  })

  it('cannot rest on evidence that has not come in', () => {
    const engagement = Engagement.begin()
    const requested = engagement.add('evidence', evidence({ state: 'requested' }))
    expect(engagement.ask(conclude('compliant', { ...none, evidence: requested }))).toMatchObject({
      ok: false,
      failure: { code: 'rule.bulk-without-basis' },
    })
  })

  it('one item alone is concluded with a warning', () => {
    const engagement = Engagement.begin()
    const change = engagement.do({
      type: 'item.conclude',
      items: [first, first],
      conclusion: 'compliant',
      reason: null,
    })
    expect(change.warnings.map(({ code }) => code)).toContain('compliant.without-basis')
  })
})

describe('E31: what is cited for all', () => {
  it('is evidence on each, in one change with the conclusions, and one undo takes all of it back', () => {
    const engagement = Engagement.begin()
    const id = engagement.add('evidence', evidence())
    const before = engagement.state
    const change = engagement.do(conclude('compliant', { ...none, evidence: id }, 'As the policy says'))
    expect(change.warnings.map(({ code }) => code)).not.toContain('compliant.without-basis')
    for (const key of items)
      expect(engagement.item(key)).toMatchObject({
        conclusion: 'compliant',
        evidence: [id],
        reason: 'As the policy says',
      })
    engagement.undo()
    expect(engagement.state).toEqual(before)
  })

  it('is a procedure performed for each, under ids of its own', () => {
    const engagement = Engagement.begin()
    const change = engagement.do(conclude('compliant', { ...none, procedure: tested }))
    expect(change.warnings.map(({ code }) => code)).not.toContain('compliant.without-basis')
    const performed = Object.values(engagement.state.procedure)
    expect(performed.map(({ item }) => item)).toEqual(items)
    expect(new Set(performed.map(({ id }) => id)).size).toBe(2)
    expect(performed).toMatchObject([tested, tested])
  })

  it('E10: must be there', () => {
    const engagement = Engagement.begin()
    for (const basis of [
      { ...none, evidence: 'e-404' },
      { ...none, procedure: { ...tested, sample: 's-404' } },
    ])
      expect(engagement.ask(conclude('compliant', basis))).toMatchObject({
        ok: false,
        failure: { code: 'unknown.record' },
      })
  })
})

it('E32: one reason is the reason of each', () => {
  const engagement = Engagement.begin()
  engagement.do(conclude('not-applicable', none, 'Nothing is stored there'))
  for (const key of items) expect(engagement.item(key).reason).toBe('Nothing is stored there')
})
