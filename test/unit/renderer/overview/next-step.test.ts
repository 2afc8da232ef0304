import { describe, expect, it } from 'vitest'
import type { Gap } from '../../../../assessments/rules/completeness.ts'
import { groupGaps } from '../../../../renderer/features/overview/group-gaps.ts'
import { nextStep, type Standing } from '../../../../renderer/features/overview/next-step.ts'
import type { Revision } from '../../../../shared/model/revision.ts'

const revision = (status: Revision['status']): Revision => ({
  number: 1,
  status,
  reason: '',
  openedOn: '2026-11-24T10:00:00Z',
  sequence: 1,
  signers: null,
  sentBack: null,
  recordHash: null,
  reportHash: null,
  signatures: [],
})
const gap = (severity: Gap['severity'], ref = '', words = 'Something is missing.'): Gap => ({
  rule: 'Q3',
  item: null,
  ref,
  words,
  severity,
})
const done = { id: 's3', name: 'Amazon S3', open: 0, concluded: 5 }
const standing: Standing = {
  assessment: 'x1',
  revision: revision('open'),
  handover: null,
  units: [done],
  missing: null,
  gaps: [],
  pages: new Set(['sign-off', 'report']),
}

describe('nextStep', () => {
  it('goes on with what was begun before it begins something else', () => {
    const fresh = { id: 'org', name: 'Organization', open: 9, concluded: 0 }
    const begun = { id: 'ec2', name: 'Amazon EC2', open: 2, concluded: 3 }
    const next = nextStep({ ...standing, units: [fresh, done, begun] })
    expect(next.to).toBe('#/a/x1/checklist/ec2')
    expect(next.words).toContain('2 items')
    expect(nextStep({ ...standing, units: [done, fresh] }).to).toBe('#/a/x1/checklist/org')
  })

  it('completes the scope first, but only until something was concluded', () => {
    const fresh = { id: 'org', name: 'Organization', open: 9, concluded: 0 }
    const begun = { ...fresh, concluded: 1 }
    expect(nextStep({ ...standing, units: [fresh], missing: 'services' }).to).toBe('#/a/x1/scope/services')
    expect(nextStep({ ...standing, units: [fresh], missing: 'locations' }).to).toBe('#/a/x1/scope/locations')
    expect(nextStep({ ...standing, units: [begun], missing: 'services' }).to).toBe('#/a/x1/checklist/org')
  })

  it('clears what blocks before it signs', () => {
    expect(nextStep({ ...standing, gaps: [gap('blocks'), gap('blocks'), gap('warns')] }).words).toContain('2 things')
    expect(nextStep({ ...standing, gaps: [gap('warns')] }).to).toBe('#/a/x1/sign-off')
  })

  it('follows the revision', () => {
    expect(nextStep({ ...standing, revision: revision('signing') }).to).toBe('#/a/x1/sign-off')
    expect(nextStep({ ...standing, revision: revision('approved') }).to).toBe('#/a/x1/report')
  })

  it('of an assessment that is with somebody else, is to receive it, whatever else is open', () => {
    const handover = { to: 'Bo Reviewer', by: 'Jo', on: '2026-11-24T10:00:00Z' }
    const next = nextStep({ ...standing, handover, pages: new Set(['hand-over']), revision: revision('approved') })
    expect(next.to).toBe('#/a/x1/hand-over')
    expect(next.words).toContain('Bo Reviewer')
  })

  it('leads to no page that is not there', () => {
    expect(nextStep({ ...standing, pages: new Set() }).to).toBeNull()
  })
})

describe('groupGaps', () => {
  it('puts the same words together and keeps the order', () => {
    const groups = groupGaps([gap('blocks', 'S3-01'), gap('warns', 'S3-02', 'Not assessed.'), gap('blocks', 'S3-03')])
    expect(groups.map((group) => [group.words, group.gaps.map((each) => each.ref)])).toEqual([
      ['Something is missing.', ['S3-01', 'S3-03']],
      ['Not assessed.', ['S3-02']],
    ])
  })

  it('keeps apart what blocks and what only warns', () => {
    expect(groupGaps([gap('blocks', 'A-01'), gap('warns', 'A-02')])).toHaveLength(2)
  })
})
