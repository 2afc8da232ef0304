import { describe, expect, it } from 'vitest'
import { controlOf } from '../../../../assessments/rules/checklist.ts'
import { factorNamed, factorsOf } from '../../../../assessments/rules/factors.ts'
import { textHashOf } from '../../../../assessments/rules/text.ts'
import { impactOf } from '../../../../assessments/rules/impact.ts'
import type { Catalogues, Control } from '../../../../shared/model/catalogue.ts'
import type { Intention } from '../../../../shared/model/intention.ts'
import { catalogues, control, factors, organization, s3 } from '../../../support/catalogue.ts'
import { account, Engagement, must, region } from '../../../support/state.ts'

/** The small library with controls of the organization that depend on the scope. */
function dependent(...controls: Control[]): Catalogues {
  const small = catalogues()
  return {
    ...small,
    sets: new Map([
      ...small.sets,
      ['organization', { ...organization, controls: [...organization.controls, ...controls] }],
    ]),
  }
}

const when = (option: string, ...is: string[]) => ({ when: [{ option, is }] })
const keys = (engagement: Engagement) => engagement.rows.map(({ key }) => key)
const about = (fields: Extract<Intention, { type: 'about.change' }>['fields']): Intention => ({
  type: 'about.change',
  fields,
})

describe('a factor of scope', () => {
  it('F1: adds a row by a regulation and takes it out again, as one change', () => {
    const engagement = Engagement.begin({
      catalogues: dependent(control('org.privacy', when('scope.regulations', 'gdpr'))),
    })
    expect(keys(engagement)).not.toContain('organization/org.privacy')
    engagement.do(about({ regulations: ['GDPR'] }))
    expect(keys(engagement)).toContain('organization/org.privacy')
    engagement.undo()
    expect(keys(engagement)).not.toContain('organization/org.privacy')
  })

  it.each<[string, string, Control['when'], Intention]>([
    ['an integration', 'siem', when('scope.integrations', 'siem').when, about({ integrations: ['SIEM'] })],
    ['a service', 'edge', when('scope.services', 'dns').when, { type: 'unit.add', service: 'dns' }],
    [
      'a second account',
      'accounts',
      when('scope.accounts', 'many').when,
      { type: 'record.add', table: 'account', value: { ...account, alias: 'pay-test' } },
    ],
    [
      'a second Region',
      'regions',
      when('scope.regions', 'many').when,
      { type: 'record.add', table: 'region', value: { ...region, code: 'us-east-1' } },
    ],
    [
      'another partition',
      'gov',
      when('scope.partitions', 'aws-us-gov').when,
      { type: 'record.add', table: 'region', value: { ...region, code: 'us-gov-west-1', partition: 'aws-us-gov' } },
    ],
    ['the kind', 'day', when('scope.kind', 'point-in-time').when, about({ kind: 'point-in-time' })],
  ])('F1: adds a row by %s', (_, name, conditions, intention) => {
    const dns = { ...s3, id: 'dns', prefix: 'DNS', controls: [control('dns.zone')], options: [] }
    const library = dependent(control(`org.${name}`, { when: conditions }))
    const engagement = Engagement.begin({
      catalogues: { ...library, services: new Map([...library.services, ['dns', dns]]) },
    })
    expect(keys(engagement)).not.toContain(`organization/org.${name}`)
    engagement.do(intention)
    expect(keys(engagement)).toContain(`organization/org.${name}`)
  })

  it('F1: counts what is left out of scope for nothing', () => {
    const engagement = Engagement.begin({
      catalogues: dependent(control('org.accounts', when('scope.accounts', 'many'))),
    })
    const left = { ...account, alias: 'pay-test', status: 'excluded', reason: 'No data' } as const
    engagement.add('account', left)
    expect(keys(engagement)).not.toContain('organization/org.accounts')
    expect([...(factorsOf(engagement.state, engagement.catalogues).get('scope.accounts') ?? [])]).toEqual(['one'])
  })

  it('F1: holds from the first change on, by what the assessment is made with', () => {
    const engagement = Engagement.begin({
      catalogues: dependent(control('org.privacy', when('scope.regulations', 'gdpr'))),
      wishes: { regulations: ['General Data Protection Regulation'] },
    })
    expect(keys(engagement)).toContain('organization/org.privacy')
  })

  it('F2: is known by its own and other spellings, in any case; another name moves no row', () => {
    const known = (name: string) => factorNamed(name, factors.regulations)?.id
    expect(['gdpr', ' GDPR ', 'general data protection regulation'].map(known)).toEqual(['gdpr', 'gdpr', 'gdpr'])
    expect(known('Our own law')).toBeUndefined()
    const engagement = Engagement.begin({
      catalogues: dependent(control('org.privacy', when('scope.regulations', 'gdpr'))),
    })
    const before = keys(engagement)
    engagement.do(about({ regulations: ['Our own law'] }))
    expect(keys(engagement)).toEqual(before)
  })
})

describe('sharpening', () => {
  const added = { ...control('x').procedures[0], id: 's1' } as Control['procedures'][number]
  const sharp = control('org.residency', {
    sharpenedBy: [
      {
        ...when('scope.regulations', 'gdpr'),
        because: 'The GDPR limits transfers.',
        procedures: [added],
        weight: 3,
      },
    ],
  })
  const begin = () => Engagement.begin({ catalogues: dependent(sharp) })
  const key = 'organization/org.residency'

  it('F3: adds procedures and weight while the factor is there, and says why', () => {
    const engagement = begin()
    expect(engagement.row(key)).toMatchObject({ weight: 1, sharpened: [] })
    engagement.do(about({ regulations: ['GDPR'] }))
    expect(engagement.row(key)).toMatchObject({ weight: 3, sharpened: ['The GDPR limits transfers.'] })
    const text = controlOf(engagement.state, key, engagement.catalogues)
    expect(text?.procedures.map(({ id }) => id)).toEqual(['p1', 'p2', 's1'])
  })

  it('F3: leaves the hash of the text as it was, so that no work is opened again by it', () => {
    const engagement = begin()
    engagement.do(about({ regulations: ['GDPR'] }))
    expect(engagement.item(key).textHash).toBe(textHashOf(sharp))
  })

  it('F3: never lowers a weight', () => {
    const heavy = { ...sharp, weight: 5 }
    const engagement = Engagement.begin({ catalogues: dependent(heavy), wishes: { regulations: ['GDPR'] } })
    expect(engagement.row(key).weight).toBe(5)
  })
})

describe('the impact of a change of scope', () => {
  it('F4: names the rows that come and go, those with work, and the cells that move, and changes nothing', () => {
    const engagement = Engagement.begin({ template: { units: [{ service: 's3', options: { 's3.keys': 'own' } }] } })
    const item = 's3/s3.key-policy'
    engagement.do({ type: 'item.conclude', items: [item], conclusion: 'compliant', reason: null })
    const before = engagement.state
    const impact = must(
      impactOf(engagement.ground(), { type: 'unit.options', unit: 's3', options: { 's3.keys': 'aws' } }),
    )
    expect(impact.leaving).toMatchObject([{ key: item, worked: true, unit: 'Amazon S3' }])
    expect(impact.arriving).toEqual([])
    expect(impact.cells).toMatchObject([{ unit: 's3', layer: 'SE', before: 'customer', after: 'aws' }])
    expect(engagement.state).toBe(before)
  })

  it('F4: names rows that stay and say something else', () => {
    const engagement = Engagement.begin()
    const partner = { kind: 'other', name: 'Palisade', offer: '', note: '' } as const
    const impact = must(
      impactOf(engagement.ground(), {
        type: 'record.add',
        table: 'partner',
        value: { ...partner, operates: [{ control: 's3.access', unit: null, part: 'Reviews it.' }] },
      }),
    )
    expect(impact.changed.map(({ key }) => key)).toEqual(['s3/s3.access'])
    expect([impact.arriving, impact.leaving, impact.cells]).toEqual([[], [], []])
  })

  it('F4: refuses what the change itself would be refused for', () => {
    const refused = impactOf(Engagement.begin().ground(), { type: 'unit.add', service: 'none' })
    expect(refused).toMatchObject({ ok: false, failure: { code: 'unknown.service' } })
  })
})
