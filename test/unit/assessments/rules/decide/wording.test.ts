import { describe, expect, it } from 'vitest'
import { editionDifferences } from '../../../../../assessments/rules/editions.ts'
import { textHashOf } from '../../../../../assessments/rules/text.ts'
import { impactOf } from '../../../../../assessments/rules/impact.ts'
import type { Control } from '../../../../../shared/model/catalogue.ts'
import type { Intention } from '../../../../../shared/model/intention.ts'
import { catalogues, control, laterCatalogues, s3 } from '../../../../support/catalogue.ts'
import { Engagement, must } from '../../../../support/state.ts'

const encryption = s3.controls.find(({ id }) => id === 's3.encryption') as Control
const key = 's3/s3.encryption'
const reword = (over: Partial<Control>): Intention => ({
  type: 'tailoring.add',
  value: { kind: 'reworded', set: 's3', control: { ...encryption, ...over }, reason: 'The firm words it so.' },
})
const tailoringOf = (engagement: Engagement) => Object.values(engagement.state.tailoring)[0]?.id ?? ''

describe('the words an item stands on', () => {
  it('C9: are those of the rewording, and those of the library again once it is taken back', () => {
    const engagement = Engagement.begin()
    const library = engagement.item(key).textHash
    engagement.do(reword({ objective: 'What the firm is after.' }))
    expect(engagement.item(key).textHash).toBe(textHashOf({ ...encryption, objective: 'What the firm is after.' }))
    const value = { kind: 'reworded', set: 's3', control: { ...encryption, title: 'Again' }, reason: 'So' } as const
    const changed = engagement.do({ type: 'tailoring.change', id: tailoringOf(engagement), value })
    expect(changed.events.filter(({ type }) => type === 'item.changed')).toHaveLength(1)
    expect(engagement.item(key).textHash).toBe(textHashOf(value.control))
    engagement.do({ type: 'tailoring.remove', id: tailoringOf(engagement) })
    expect(engagement.item(key).textHash).toBe(library)
  })

  it('C9: change without taking the conclusion away, and undo brings the old ones back', () => {
    const engagement = Engagement.begin()
    const library = engagement.item(key).textHash
    engagement.do({ type: 'item.conclude', items: [key], conclusion: 'compliant', reason: null })
    engagement.do(reword({ title: 'In our words' }))
    expect(engagement.item(key)).toMatchObject({ conclusion: 'compliant', workStatus: 'in-progress' })
    must(engagement.undo())
    expect(engagement.item(key).textHash).toBe(library)
  })
})

describe('a rewording that is taken back by name', () => {
  it('C9: leaves no words of the firm in a unit that was split since', () => {
    const engagement = Engagement.begin()
    engagement.do(reword({ title: 'In our words' }))
    const line = engagement.lines.at(-1)
    engagement.do({ type: 'unit.split', unit: 's3', suffix: 'logs', name: 'Logs' })
    engagement.do({ type: 'item.conclude', items: ['s3-logs/s3.encryption'], conclusion: 'compliant', reason: null })
    must(engagement.undo(line))
    for (const unit of ['s3', 's3-logs'])
      expect(engagement.item(`${unit}/s3.encryption`).textHash).toBe(textHashOf(encryption))
    expect(engagement.item('s3-logs/s3.encryption').conclusion).toBe('compliant')
  })
})

describe('moving on with a reworded control', () => {
  it('M2: opens no item whose words stay as the firm wrote them', () => {
    const engagement = Engagement.begin({ newer: [laterCatalogues()] })
    engagement.do(reword({ title: 'In our words' }))
    engagement.do({ type: 'item.conclude', items: [key], conclusion: 'compliant', reason: null })
    const keys = editionDifferences(engagement.state, catalogues(), laterCatalogues()).map((each) => each.key)
    expect(keys).not.toContain(key)
    engagement.do({ type: 'edition.move', edition: 'test-2' })
    expect(engagement.item(key).conclusion).toBe('compliant')
  })
})

describe('what tailoring would change', () => {
  it('F4: names a row that is only tested otherwise', () => {
    const engagement = Engagement.begin()
    const [first, ...others] = encryption.procedures
    const procedures = [{ ...(first as Control['procedures'][number]), expected: 'More than before.' }, ...others]
    const impact = must(impactOf(engagement.ground(), reword({ procedures })))
    expect(impact.changed.map((row) => row.key)).toEqual([key])
    expect([impact.arriving, impact.leaving, impact.cells]).toEqual([[], [], []])
  })

  it('F4: says which row of an own control comes, with the reference it will have', () => {
    const engagement = Engagement.begin()
    const value = { kind: 'own', set: 's3', control: control('own.labels') } as const
    const impact = must(impactOf(engagement.ground(), { type: 'tailoring.add', value }))
    expect(impact.arriving.map(({ ref, unit }) => [ref, unit])).toEqual([['S3-04', 'Amazon S3']])
    expect(impact.changed).toEqual([])
  })
})
