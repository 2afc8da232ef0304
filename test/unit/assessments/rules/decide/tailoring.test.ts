import { describe, expect, it } from 'vitest'
import type { NewTailoring } from '../../../../../shared/model/tailoring.ts'
import { control } from '../../../../support/catalogue.ts'
import { Engagement } from '../../../../support/state.ts'

const own: NewTailoring = { kind: 'own', set: 's3', control: control('firm.labels') }
const reworded: NewTailoring = {
  kind: 'reworded',
  set: 's3',
  control: control('s3.access', { title: 'In our words' }),
  reason: 'House style',
}
const excluded: NewTailoring = { kind: 'excluded', set: 's3', controlId: 's3.encryption', reason: 'Tested elsewhere' }
const add = (value: NewTailoring) => ({ type: 'tailoring.add', value }) as const
const only = (engagement: Engagement) => Object.keys(engagement.state.tailoring)[0] ?? ''

describe('tailoring an assessment', () => {
  it('E16: adds a control of the firm’s own in every unit of the service', () => {
    const engagement = Engagement.begin()
    engagement.do({ type: 'unit.split', unit: 's3', suffix: 'logs', name: 'Logs' })
    engagement.do(add(own))
    for (const unit of ['s3', 's3-logs']) expect(engagement.row(`${unit}/firm.labels`).tailored).toBe(true)
  })

  it('E16: rewords a control and marks it', () => {
    const engagement = Engagement.begin()
    engagement.do(add(reworded))
    expect(engagement.row('s3/s3.access')).toMatchObject({ title: 'In our words', tailored: true })
  })

  it('E17: leaves a control out with its work kept, and brings it back', () => {
    const engagement = Engagement.begin()
    const item = 's3/s3.encryption'
    engagement.do({ type: 'item.conclude', items: [item], conclusion: 'compliant', reason: null })
    engagement.do(add(excluded))
    expect(engagement.rows.map(({ key }) => key)).not.toContain(item)
    engagement.do({ type: 'tailoring.remove', id: only(engagement) })
    expect(engagement.row(item)).toMatchObject({ ref: 'S3-02' })
    expect(engagement.item(item).conclusion).toBe('compliant')
  })

  it('E18: takes a changed tailoring in the place of the old one, as one change that can be undone', () => {
    const engagement = Engagement.begin()
    engagement.do(add(own))
    const before = engagement.state
    const value = { ...own, control: control('firm.labels', { title: 'Another title' }) }
    engagement.do({ type: 'tailoring.change', id: only(engagement), value })
    expect(Object.values(engagement.state.tailoring)).toMatchObject([{ control: { title: 'Another title' } }])
    engagement.undo()
    expect(engagement.state.tailoring).toEqual(before.tailoring)
  })

  it.each<[string, NewTailoring, string]>([
    ['an own control with an id of the catalogue', { ...own, control: control('s3.access') }, 'rule.own-control-id'],
    ['another wording of what is not there', { ...reworded, control: control('s3.none') }, 'unknown.control'],
    ['leaving out what is not there', { ...excluded, controlId: 's3.none' }, 'unknown.control'],
    ['a set that is not there', { ...own, set: 'none' }, 'unknown.unit'],
  ])('E16: refuses %s', (_, value, code) => {
    expect(Engagement.begin().refusal(add(value))).toBe(code)
  })

  it('E16: refuses to tailor a control twice', () => {
    const engagement = Engagement.begin()
    engagement.do(add(reworded))
    expect(engagement.refusal(add({ ...excluded, controlId: 's3.access' }))).toBe('rule.duplicate')
  })

  it('E11: a change to the same is no change', () => {
    const engagement = Engagement.begin()
    engagement.do(add(own))
    expect(engagement.refusal({ type: 'tailoring.change', id: only(engagement), value: own })).toBe(
      'input.nothing-to-change',
    )
  })
})
