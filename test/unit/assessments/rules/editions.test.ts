import { describe, expect, it } from 'vitest'
import { editionDifferences } from '../../../../assessments/rules/editions.ts'
import { catalogues, ec2, laterCatalogues } from '../../../support/catalogue.ts'
import { procedurePerformed } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

const later = laterCatalogues()
const move = { type: 'edition.move', edition: 'test-2' } as const

function concluded(): Engagement {
  const engagement = Engagement.begin({ newer: [later] })
  engagement.do({
    type: 'item.conclude',
    items: ['s3/s3.access', 's3/s3.encryption', 's3/s3.media', 'ec2/ec2.guest'],
    conclusion: 'compliant',
    reason: null,
  })
  engagement.add('procedure', procedurePerformed('s3/s3.access'))
  return engagement
}

describe('moving to another edition', () => {
  it('M1: is one change, and undo takes all of it back', () => {
    const engagement = concluded()
    const before = engagement.state
    engagement.do(move)
    expect(engagement.state.edition).toBe('test-2')
    engagement.undo()
    expect({ ...engagement.state, counters: {} }).toEqual({ ...before, counters: {} })
  })

  it('M1: goes forward only, to an edition that is there and has every service in scope', () => {
    const engagement = Engagement.begin({ newer: [later] })
    expect(engagement.refusal({ ...move, edition: 'none' })).toBe('unknown.edition-wanted')
    expect(engagement.refusal({ ...move, edition: 'test-1' })).toBe('input.nothing-to-change')
    engagement.do(move)
    expect(engagement.refusal({ ...move, edition: 'test-1' })).toBe('rule.edition-older')
    const poor = { ...catalogues([ec2]), edition: later.edition }
    expect(Engagement.begin({ newer: [poor] }).refusal(move)).toBe('rule.edition-lacks-service')
  })

  it('M2: opens again only what says something else, and keeps the work on it', () => {
    const engagement = concluded()
    engagement.do(move)
    expect(engagement.item('s3/s3.access')).toMatchObject({
      conclusion: 'not-assessed',
      workStatus: 'in-progress',
      prepared: null,
    })
    expect(Object.values(engagement.state.procedure)).toHaveLength(1)
    for (const key of ['s3/s3.encryption', 'ec2/ec2.guest'])
      expect(engagement.item(key)).toMatchObject({ conclusion: 'compliant' })
  })

  it('M2: leaves alone an item of other words on which nothing was done, but for its hash', () => {
    const engagement = Engagement.begin({ newer: [later] })
    const { textHash } = engagement.item('s3/s3.access')
    engagement.do(move)
    expect(engagement.item('s3/s3.access')).toMatchObject({ workStatus: 'to-do' })
    expect(engagement.item('s3/s3.access').textHash).not.toBe(textHash)
  })

  it('M3: brings in what is new and takes out what is withdrawn, its work kept', () => {
    const engagement = concluded()
    engagement.do(move)
    expect(engagement.item('s3/s3.media')).toMatchObject({ applies: false, conclusion: 'compliant' })
    expect(engagement.row('s3/s3.versioning').ref).toBe('S3-04')
  })

  it('M3: is shown side by side before, row by row', () => {
    const engagement = concluded()
    const told = editionDifferences(engagement.state, engagement.catalogues, later)
    expect(told.map(({ kind, key, conclusion }) => [kind, key, conclusion])).toEqual([
      ['changed', 's3/s3.access', 'compliant'],
      ['new', 's3/s3.versioning', 'not-assessed'],
      ['withdrawn', 's3/s3.media', 'compliant'],
    ])
    const [changed] = told
    expect(changed?.fields).toEqual(['responsibility'])
    expect(changed?.before?.responsibility).not.toBe(changed?.after?.responsibility)
    expect(editionDifferences(engagement.state, engagement.catalogues, engagement.catalogues)).toEqual([])
  })

  it('M4: drops an answer that the newer edition does not know', () => {
    const s3 = later.services.get('s3')
    if (!s3) throw new Error('no S3')
    const without = { ...later, services: new Map([...later.services, ['s3', { ...s3, options: [] }]]) }
    const engagement = Engagement.begin({
      newer: [without],
      template: { units: [{ service: 's3', options: { 's3.keys': 'own' } }] },
    })
    engagement.do(move)
    expect(engagement.state.unit['s3']?.options).toEqual({})
  })
})
