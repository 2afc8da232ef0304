import { describe, expect, it } from 'vitest'
import {
  behindOf,
  isChanged,
  isOpen,
  isOutdated,
  linesOf,
  resultOf,
  type FrameworkText,
} from '../../../../renderer/features/report/determinations.ts'
import type { Determination } from '../../../../shared/model/determination.ts'
import { sampleItem, sampleRow, sampleState } from '../sample.ts'

const framework: FrameworkText = {
  id: 'nist-csf-2.0',
  name: 'NIST CSF 2.0',
  shortName: 'CSF',
  groups: [{ id: 'PR.DS', parent: null, title: 'Data' }],
  requirements: [
    { id: 'PR.DS-01', group: 'PR.DS', title: 'At rest' },
    { id: 'PR.DS-02', group: 'PR.DS', title: 'In transit' },
  ],
  withdrawn: [],
}
const rows = [
  sampleRow('s3.a', { references: [{ framework: 'nist-csf-2.0', id: 'PR.DS-01', strength: 'answers' }] }),
  sampleRow('s3.b', { references: [{ framework: 'nist-csf-2.0', id: 'PR.DS-01', strength: 'answers' }] }),
  sampleRow('s3.c', { references: [{ framework: 'nist-csf-2.0', id: 'PR.DS-02', strength: 'supports' }] }),
]
const items = {
  's3.a': sampleItem({ conclusion: 'compliant' }),
  's3.b': sampleItem({ conclusion: 'non-compliant' }),
  's3.c': sampleItem({ conclusion: 'compliant' }),
}
const determination = (fields: Partial<Determination>): Record<string, Determination> => ({
  d1: {
    id: 'd1',
    framework: 'nist-csf-2.0',
    requirement: 'PR.DS-01',
    proposed: 'not-achieved',
    result: 'not-achieved',
    reason: '',
    ...fields,
  },
})
const first = (determined: Record<string, Determination> = {}) => {
  const [line] = linesOf(framework, behindOf(rows), sampleState(items, { determination: determined }))
  if (!line) throw new Error('no line')
  return line
}

describe('determinations', () => {
  it('proposes the worst of what answers, and nothing for what is only supported', () => {
    const [atRest, inTransit] = linesOf(framework, behindOf(rows), sampleState(items))
    expect(atRest).toMatchObject({ proposed: 'not-achieved', determination: null })
    expect(atRest?.answeredBy.map((row) => row.control)).toEqual(['s3.a', 's3.b'])
    expect(inTransit).toMatchObject({ proposed: 'not-determined', answeredBy: [] })
    expect(inTransit && isOpen(inTransit)).toBe(false)
  })

  it('is open until the auditor has determined it', () => {
    expect(isOpen(first())).toBe(true)
    expect(resultOf(first())).toBe('not-achieved')
    const confirmed = first(determination({}))
    expect([isOpen(confirmed), isChanged(confirmed), isOutdated(confirmed)]).toEqual([false, false, false])
  })

  it('tells a changed result from a proposal that has moved since', () => {
    const changed = first(determination({ result: 'partially-achieved' }))
    expect([isChanged(changed), isOutdated(changed), resultOf(changed)]).toEqual([true, false, 'partially-achieved'])
    const outdated = first(determination({ proposed: 'achieved', result: 'achieved' }))
    expect([isChanged(outdated), isOutdated(outdated), resultOf(outdated)]).toEqual([false, true, 'achieved'])
  })

  it('leaves a determination of another framework alone', () => {
    expect(first(determination({ framework: 'iso-27001-2022' })).determination).toBeNull()
  })
})
