import { describe, expect, it } from 'vitest'
import { reportModel } from '../../../../assessments/rules/report-model/report-model.ts'
import { soaContradiction } from '../../../../assessments/rules/soa.ts'
import type { DeterminationResult } from '../../../../shared/model/determination.ts'
import type { Conclusion } from '../../../../shared/model/item.ts'
import type { ReportModel } from '../../../../shared/model/report.ts'
import { catalogues as smallCatalogues } from '../../../support/catalogue.ts'
import { Engagement, type Beginning } from '../../../support/state.ts'

const included = { included: true, implemented: true }
const excluded = { included: false, implemented: false }

/** An engagement with a line of the client's SoA for A.8.24, which `s3.key-policy` answers. */
function withSoa(entry: typeof included, beginning: Beginning = {}): Engagement {
  const wishes = { options: { s3: { 's3.keys': 'own' } }, ...beginning.wishes }
  const engagement = Engagement.begin({ ...beginning, wishes })
  engagement.add('soa', { requirement: 'A.8.24', justification: 'Because', ...entry })
  return engagement
}

function soaOf(engagement: Engagement): ReportModel['soa'] {
  return reportModel(engagement.state, engagement.catalogues, { date: '2026-12-01T10:00:00Z', signing: null }).soa
}

function conclude(engagement: Engagement, conclusion: Conclusion): void {
  engagement.do({ type: 'item.conclude', items: ['s3/s3.key-policy'], conclusion, reason: 'So' })
}

describe("the client's Statement of Applicability", () => {
  it.each<[DeterminationResult | null, boolean]>([
    ['achieved', false],
    ['partially-achieved', true],
    ['not-achieved', true],
    ['not-determined', false],
    ['out-of-target', false],
    [null, false],
  ])('D5: is contradicted by %s where it says implemented: %s', (result, contradicted) => {
    const outcome = result && { result, proposed: result }
    expect(soaContradiction(included, outcome, []) !== '').toBe(contradicted)
    expect(soaContradiction({ included: true, implemented: false }, outcome, [])).toBe('')
    expect(soaContradiction(excluded, outcome, [])).toBe('')
  })

  it.each<[Conclusion, boolean]>([
    ['compliant', true],
    ['partially-compliant', true],
    ['non-compliant', true],
    ['not-applicable', false],
    ['not-assessed', false],
  ])('D5: is contradicted by an item concluded %s where it says excluded: %s', (conclusion, contradicted) => {
    const said = soaContradiction(excluded, null, [
      { ref: 'S3-01', conclusion: 'not-assessed' },
      { ref: 'S3-02', conclusion },
    ])
    expect([said.includes('S3-02'), said.includes('S3-01')]).toEqual([contradicted, false])
    expect(
      soaContradiction(included, { result: 'achieved', proposed: 'achieved' }, [{ ref: 'S3-02', conclusion }]),
    ).toBe('')
  })

  it.each<[DeterminationResult, DeterminationResult, boolean]>([
    ['not-determined', 'achieved', false],
    // An item is open, or a service that deviates from a common control.
    ['not-determined', 'not-determined', true],
    ['out-of-target', 'out-of-target', false],
    ['out-of-target', 'achieved', false],
    ['achieved', 'achieved', true],
  ])('D5: where it says excluded, %s where the rules propose %s leaves a contradiction: %s', (result, proposed, is) => {
    const answers = [{ ref: 'S3-01', conclusion: 'compliant' as const }]
    expect(soaContradiction(excluded, { result, proposed }, answers) !== '').toBe(is)
  })

  it('D5: is held against the result that counts: the one proposed, then the one of the auditor', () => {
    const engagement = withSoa(included)
    expect(soaOf(engagement).entries).toMatchObject([{ result: 'not-determined', contradiction: '' }])
    conclude(engagement, 'non-compliant')
    expect(soaOf(engagement).entries).toMatchObject([
      { requirement: 'A.8.24', justification: 'Because', result: 'not-achieved' },
    ])
    expect(soaOf(engagement).entries[0]?.contradiction).toContain('not achieved')
    const value = { framework: 'iso-27001-2022', requirement: 'A.8.24', result: 'achieved', reason: 'Seen' } as const
    engagement.add('determination', value)
    expect(soaOf(engagement).entries).toMatchObject([{ result: 'achieved', contradiction: '' }])
  })

  it('D5: is held against the items alone where ISO/IEC 27001 is not among the frameworks', () => {
    const without = { wishes: { frameworks: ['nist-csf-2.0' as const] } }
    const said = withSoa(included, without)
    conclude(said, 'non-compliant')
    expect(soaOf(said).entries).toMatchObject([{ result: null, contradiction: '' }])
    const left = withSoa(excluded, without)
    conclude(left, 'compliant')
    expect(soaOf(left).entries[0]).toMatchObject({ result: null })
    expect(soaOf(left).entries[0]?.contradiction).toContain(left.item('s3/s3.key-policy').ref)
  })

  it('keeps version, date and titles, in the order of the standard, own controls of the client last', () => {
    const small = smallCatalogues()
    const iso = small.frameworks.get('iso-27001-2022')
    if (!iso) throw new Error('the small library has ISO/IEC 27001')
    const titles = { 'A.8.3': 'Third', 'A.8.24': 'Twenty-fourth', 'A.8.10': 'Tenth' }
    const requirements = Object.entries(titles).map(([id, title]) => ({ id, group: 'A.8', title }))
    const frameworks = new Map([...small.frameworks, ['iso-27001-2022' as const, { ...iso, requirements }]])
    const engagement = withSoa(included, { catalogues: { ...small, frameworks } })
    engagement.do({ type: 'soaDocument.change', value: { version: '3.2', date: '2026-01-20' } })
    for (const requirement of ['CC-2', 'CC-1', 'A.8.10', 'A.8.3'])
      engagement.add('soa', { requirement, justification: '', ...excluded })
    const { version, date, entries } = soaOf(engagement)
    expect([version, date]).toEqual(['3.2', '2026-01-20'])
    expect(entries.map(({ requirement, title }) => [requirement, title])).toEqual([
      ...Object.entries(titles),
      ['CC-1', ''],
      ['CC-2', ''],
    ])
  })

  it('D5: has no line for an id that Annex A does not have', () => {
    const engagement = withSoa(included)
    const value = { requirement: 'A.99.1', justification: '', ...excluded }
    expect(engagement.refusal({ type: 'record.add', table: 'soa', value })).toBe('unknown.requirement')
  })
})
