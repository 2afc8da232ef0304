import { describe, expect, it } from 'vitest'
import {
  findingFilterOf,
  hrefOfFindings,
  isMeant,
  isNarrowing,
  noFindingFilter,
  type FindingFilter,
} from '../../../../renderer/features/findings/finding-filter.ts'
import { parsePlace } from '../../../../renderer/routes/location.ts'
import { Finding } from '../../../../shared/model/finding.ts'
import { finding } from '../../../support/records.ts'

const base = Finding.parse({ ...finding([]), id: 'f1', ref: 'F-01', status: 'open', class: 'minor', severity: 'high' })
const known = { today: '2026-12-01', raised: { f1: '2026-11-20' } }
const grave = { likelihood: 'high', impact: 'low' } as const
const meant = (filter: Partial<FindingFilter>, fields: Partial<Finding> = {}) =>
  isMeant({ ...base, ...fields }, { ...noFindingFilter, ...filter }, known)

describe('which findings show', () => {
  it('is read back from the address it was written to', () => {
    const filter: FindingFilter = {
      view: 'plan',
      status: 'overdue',
      severity: 'high',
      class: 'minor',
      age: 'to-90',
      risk: { moment: 'residual', ...grave },
    }
    expect(findingFilterOf(parsePlace(hrefOfFindings('a1', filter)).query)).toEqual(filter)
    expect(hrefOfFindings('a1', {})).toBe('#/a/a1/findings')
  })

  it('is narrowed by nothing in an address that makes no sense', () => {
    const query = { view: 'sideways', status: 'gone', severity: 'awful', age: 'old', risk: 'initial.high.extreme' }
    expect(findingFilterOf(query)).toEqual(noFindingFilter)
    expect(isNarrowing(findingFilterOf(query))).toBe(false)
  })

  it('P18: a field of the heat map means what stands in it, at that moment, and no good practice', () => {
    const risk = { moment: 'initial', ...grave } as const
    expect(meant({ risk }, { initial: grave })).toBe(true)
    expect(meant({ risk }, { initial: null, residual: grave })).toBe(false)
    expect(meant({ risk }, { initial: grave, class: 'good-practice' })).toBe(false)
  })

  it('S11: still open, overdue, or of one status', () => {
    const late = { response: { ...base.response, due: '2026-11-30' } }
    expect(meant({ status: 'open-ones' })).toBe(true)
    expect(meant({ status: 'open-ones' }, { status: 'risk-accepted' })).toBe(false)
    expect(meant({ status: 'overdue' }, late)).toBe(true)
    expect(meant({ status: 'overdue' })).toBe(false)
    expect(meant({ status: 'closed' })).toBe(false)
  })

  it('S12: of one age, among those that are open', () => {
    expect(meant({ age: 'to-30' })).toBe(true)
    expect(meant({ age: 'to-90' })).toBe(false)
    expect(meant({ age: 'to-30' }, { status: 'closed' })).toBe(false)
    expect(isMeant(base, { ...noFindingFilter, age: 'to-30' }, { ...known, raised: {} })).toBe(false)
  })
})
