import { describe, expect, it } from 'vitest'
import { apply, emptyState } from '../../../../assessments/rules/apply.ts'
import { sealLine } from '../../../../assessments/rules/chain.ts'
import { summarize } from '../../../../assessments/rules/summary.ts'
import { AssessmentSummary } from '../../../../shared/model/summary.ts'
import type { AssessmentState } from '../../../../shared/model/state.ts'
import { creation, itemEvent, stamp, untouchedItem } from '../../../storage/support/changes.ts'

const later = '2025-06-02T10:00:00Z'

function created(): AssessmentState {
  const events = [
    ...creation('a1').events,
    { type: 'item.added', v: 1, unit: 's3', control: 's3.logging', after: { ...untouchedItem, ref: 'S3-02' } } as const,
    {
      type: 'item.added',
      v: 1,
      unit: 'rds',
      control: 'rds.gone',
      after: { ...untouchedItem, ref: 'RDS-01', applies: false, conclusion: 'compliant' },
    } as const,
  ]
  return apply(emptyState(), sealLine({ ...stamp(1), events }, { sequence: 0, hash: '' }).line)
}

describe('summarize', () => {
  it('says who, what and how far, counting only items that apply', () => {
    const state = apply(
      created(),
      sealLine(
        { ...stamp(2), events: [itemEvent('conclusion', 'not-assessed', 'not-applicable')] },
        { sequence: 1, hash: '' },
      ).line,
    )
    const summary = summarize(state, later, 3)
    expect(AssessmentSummary.parse(summary)).toEqual({
      id: 'a1',
      title: 'Payments',
      client: 'Example AG',
      period: { from: '2025-01-01', to: '2025-12-31' },
      kind: 'period',
      mode: 'internal',
      revision: 1,
      revisionStatus: 'open',
      createdOn: stamp(1).at,
      changedOn: later,
      items: 2,
      concluded: 1,
      findings: 0,
      handedOverTo: null,
      blocking: 3,
      waiting: [],
    })
  })

  it('tells the status of the latest revision', () => {
    const opened = { type: 'revision.opened', v: 1, revision: 2, reason: 'New evidence', on: later } as const
    const state = apply(created(), sealLine({ ...stamp(2), events: [opened] }, { sequence: 1, hash: '' }).line)
    expect(
      summarize(
        { ...state, revisions: state.revisions.map((r) => (r.number === 1 ? { ...r, status: 'approved' } : r)) },
        later,
        null,
      ),
    ).toMatchObject({ revision: 2, revisionStatus: 'open' })
  })

  it('is not made of nothing', () => {
    expect(() => summarize(emptyState(), later, null)).toThrow('never created')
  })
})
