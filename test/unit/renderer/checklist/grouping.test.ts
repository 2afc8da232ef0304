import { expect, it } from 'vitest'
import { groupOf, Grouping } from '../../../../renderer/features/checklist/grouping.ts'
import { linesOf } from '../../../../renderer/features/checklist/line.ts'
import { builtInViews, followsWork, usual } from '../../../../renderer/features/checklist/arrangement.ts'
import { noFilter } from '../../../../renderer/features/checklist/filter.ts'
import { leastWidth, templateOf } from '../../../../renderer/features/checklist/template.ts'
import { sampleItem, sampleRow, sampleState } from '../sample.ts'

const references = [
  { framework: 'iso-27001-2022', id: 'A.8.24', strength: 'answers' },
  { framework: 'iso-27001-2022', id: 'A.5.1', strength: 'supports' },
  { framework: 'nist-csf-2.0', id: 'PR.DS-01', strength: 'answers' },
  { framework: 'nist-csf-2.0', id: 'DE.CM-01', strength: 'supports' },
] as const
const state = sampleState({ 's3.one': sampleItem({ conclusion: 'compliant', workStatus: 'done' }) })
const [full, bare] = linesOf(
  [sampleRow('s3.one', { references: [...references] }), sampleRow('s3.two')],
  state,
  '2026-12-01',
)

it('puts an item once, under the first function and the first theme it answers', () => {
  if (!full || !bare) throw new Error('two lines')
  expect(groupOf(full, 'csf')).toMatchObject({ key: 'PR', name: 'PR Protect' })
  expect(groupOf(full, 'annexA')).toMatchObject({ key: 'A.8', name: 'A.8 Technological' })
  for (const grouping of ['csf', 'annexA', 'owner'] as const)
    expect(groupOf(bare, grouping).place).toBeGreaterThan(groupOf(full, 'csf').place)
})

it('gives every line a group, also one nothing is known of', () => {
  for (const grouping of Grouping.options)
    for (const line of [full, bare]) expect(line && groupOf(line, grouping).name).toBeTruthy()
})

it('knows when work can change where rows belong', () => {
  expect(followsWork(usual, noFilter)).toBe(false)
  expect(followsWork({ ...usual, sort: [{ id: 'title', desc: false }], group: 'csf' }, noFilter)).toBe(false)
  expect(followsWork({ ...usual, sort: [{ id: 'conclusion', desc: true }] }, noFilter)).toBe(true)
  expect(followsWork({ ...usual, group: 'status' }, noFilter)).toBe(true)
  for (const view of builtInViews('p1').slice(1))
    expect(followsWork(view.arrangement, view.filter), view.name).toBe(true)
})

it('gives added columns room and keeps widths that were set', () => {
  expect(leastWidth({ ...usual, columns: [...usual.columns, 'owner'] })).toBe(leastWidth(usual) + 142)
  expect(templateOf({ ...usual, widths: { title: 400 } })).toContain('4.25rem 25rem minmax(18.75rem, 2.6fr)')
})
