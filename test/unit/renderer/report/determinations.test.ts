import { describe, expect, it } from 'vitest'
import {
  behindOf,
  goalOf,
  isChanged,
  isContradicted,
  isOpen,
  isOutdated,
  isShort,
  keepSame,
  linesOf,
  resultOf,
  type FrameworkText,
} from '../../../../renderer/features/report/determinations.ts'
import type { Determination, SoaEntry, Target } from '../../../../shared/model/determination.ts'
import type { Deviation } from '../../../../shared/model/item.ts'
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

  it('falls short of the target only below the goal, and is to be achieved where nothing was said', () => {
    const aimed = (goal: Target['goal'], result: Determination['result']) => {
      const target = {
        t1: { id: 't1', framework: 'nist-csf-2.0', requirement: 'PR.DS-01', goal, priority: 'low', reason: 'so' },
      } as const
      const state = sampleState(items, { target, determination: determination({ result, reason: 'so' }) })
      const [line] = linesOf(framework, behindOf(rows), state)
      if (!line) throw new Error('no line')
      return line
    }
    expect([goalOf(first()), isShort(first())]).toEqual(['achieved', true])
    expect(isShort(aimed('partially-achieved', 'partially-achieved'))).toBe(false)
    expect(isShort(aimed('partially-achieved', 'not-achieved'))).toBe(true)
    expect(aimed('out-of-target', 'not-achieved')).toMatchObject({ proposed: 'out-of-target' })
    expect(isShort(aimed('out-of-target', 'not-achieved'))).toBe(false)
  })

  it('names the services that deviate from a common control, whose results count in the proposal', () => {
    const common = sampleRow('common.a', {
      key: 'common/common.a',
      unit: 'common',
      references: [{ framework: 'nist-csf-2.0', id: 'PR.DS-02', strength: 'answers' }],
    })
    const deviation: Deviation = {
      id: 'v1',
      control: 'common.a',
      unit: 's3',
      conclusion: 'non-compliant',
      reason: 'so',
    }
    const state = sampleState(
      {},
      { items: { common: { 'common.a': sampleItem({ conclusion: 'compliant' }) } }, deviation: { v1: deviation } },
    )
    const line = linesOf(framework, behindOf([common]), state)[1]
    expect(line).toMatchObject({ proposed: 'not-achieved', deviations: [deviation] })
  })

  it('tells where the Statement of Applicability of the client says otherwise, for ISO/IEC 27001 alone', () => {
    const iso: FrameworkText = {
      ...framework,
      id: 'iso-27001-2022',
      requirements: [{ id: 'A.8.24', group: 'A.8', title: 'Cryptography' }],
    }
    const answering = [
      sampleRow('s3.b', { references: [{ framework: 'iso-27001-2022', id: 'A.8.24', strength: 'answers' }] }),
    ]
    const entry: SoaEntry = { id: 'e1', requirement: 'A.8.24', included: true, implemented: true, justification: '' }
    const state = sampleState(items, { soa: { e1: entry } })
    const [line] = linesOf(iso, behindOf(answering), state)
    expect(line && isContradicted(line)).toBe(true)
    expect(line?.contradiction).toBe('Said to be implemented; determined not achieved.')
    const elsewhere = { ...framework, requirements: [{ id: 'A.8.24', group: 'PR.DS', title: '' }] }
    expect(linesOf(elsewhere, behindOf(answering), state).some(isContradicted)).toBe(false)
  })

  it('keeps the lines that an edit does not touch, and only those', () => {
    const behind = behindOf(rows)
    const before = linesOf(framework, behind, sampleState(items))
    const edited = sampleState({ ...items, 's3.c': sampleItem({ conclusion: 'non-compliant' }) })
    const same = keepSame(before, linesOf(framework, behind, edited))
    expect(same.map((line, index) => line === before[index])).toEqual([true, true])
    const determined = linesOf(framework, behind, sampleState(items, { determination: determination({}) }))
    expect(keepSame(before, determined).map((line, index) => line === before[index])).toEqual([false, true])
  })

  it('leaves a determination of another framework alone', () => {
    expect(first(determination({ framework: 'iso-27001-2022' })).determination).toBeNull()
  })
})
