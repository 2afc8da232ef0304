import { describe, expect, it } from 'vitest'
import { reportModel } from '../../../../assessments/rules/report-model/report-model.ts'
import {
  evidenceSourcesOf,
  exerciseStatus,
  practiceConflicts,
  practicesOn,
  securityServicesOf,
} from '../../../../assessments/rules/worksheet.ts'
import { catalogues, cloudfront, control, ec2, s3 } from '../../../support/catalogue.ts'
import { Engagement } from '../../../support/state.ts'

const answer = (status: 'to-do' | 'in-progress' | 'done' | 'not-applicable', question: string) => ({
  exercise: 1,
  question,
  answer: 'So',
  status,
  owner: 'Ann',
  on: '2026-11-01',
})

describe('an exercise', () => {
  const status = (...answers: ReturnType<typeof answer>[]) => {
    const engagement = Engagement.begin()
    for (const each of answers) engagement.add('worksheet', each)
    const [exercise] = engagement.catalogues.worksheet.exercises
    if (!exercise) throw new Error('no exercise')
    return exerciseStatus(exercise, Object.values(engagement.state.worksheet))
  }

  it('W1: is done when every question is done or not applicable, and begun when one is begun', () => {
    expect(status()).toBe('to-do')
    expect(status(answer('to-do', 'w1.first'))).toBe('to-do')
    expect(status(answer('in-progress', 'w1.first'))).toBe('in-progress')
    expect(status(answer('done', 'w1.first'))).toBe('in-progress')
    expect(status(answer('done', 'w1.first'), answer('not-applicable', 'w1.second'))).toBe('done')
  })

  it('W1: is held open by a question of the auditor’s own like by the others', () => {
    const answered = [answer('done', 'w1.first'), answer('done', 'w1.second')]
    expect(status(answer('done', 'Anything else?'))).toBe('in-progress')
    expect(status(...answered, answer('to-do', 'Anything else?'))).toBe('in-progress')
    expect(status(...answered, answer('done', 'Anything else?'))).toBe('done')
  })
})

describe('security services in use', () => {
  it('W2: are those noted, and those in scope', () => {
    const engagement = Engagement.begin({ template: { units: [{ service: 's3', options: {} }] } })
    engagement.add('securityService', { service: 'ec2', use: 'All accounts' })
    expect([...securityServicesOf(engagement.state)].sort()).toEqual(['ec2', 's3'])
  })

  it('W3: are named as evidence by layer or requirement, and only for the services they speak about', () => {
    const engagement = Engagement.begin({ template: { units: [{ service: 's3', options: {} }] } })
    const sources = (key: string) =>
      evidenceSourcesOf(engagement.row(key), engagement.state, engagement.catalogues).map(({ service }) => service)
    expect(sources('s3/s3.encryption')).toEqual([])
    engagement.add('securityService', { service: 'ec2', use: '' })
    engagement.add('securityService', { service: 'cloudfront', use: '' })
    expect(sources('s3/s3.encryption')).toEqual(['ec2'])
    expect(sources('s3/s3.access')).toEqual(['cloudfront'])
    expect(sources('s3/s3.media')).toEqual([])
    expect(sources('organization/org.policy')).toEqual([])
  })
})

describe('a practice', () => {
  const answered = (result: 'in-place' | 'partly' | 'not-in-place') => {
    const engagement = Engagement.begin()
    engagement.add('practice', { practice: 'wa.keys', result, note: 'Said so' })
    return engagement
  }

  it('W4: is shown at the controls it bears on, once it was answered', () => {
    const { state, catalogues } = answered('partly')
    expect(practicesOn('s3.encryption', state, catalogues)).toMatchObject([{ result: 'partly', note: 'Said so' }])
    expect(practicesOn('s3.access', state, catalogues)).toEqual([])
    expect(practicesOn('s3.encryption', Engagement.begin().state, catalogues)).toEqual([])
  })

  it.each([
    ['in-place', 'non-compliant', 1],
    ['in-place', 'compliant', 0],
    ['not-in-place', 'compliant', 1],
    ['not-in-place', 'non-compliant', 0],
    ['partly', 'non-compliant', 0],
  ] as const)(
    'W5: that is %s where the item is %s: %i disagreement(s), and no conclusion is moved',
    (result, is, count) => {
      const engagement = answered(result)
      const item = 's3/s3.encryption'
      engagement.do({ type: 'item.conclude', items: [item], conclusion: is, reason: 'So' })
      expect(practiceConflicts(item, engagement.state, engagement.catalogues)).toHaveLength(count)
      expect(engagement.item(item).conclusion).toBe(is)
    },
  )

  it('W4: must be one of the catalogue’s', () => {
    const value = { practice: 'wa.none', result: 'partly', note: '' } as const
    expect(Engagement.begin().refusal({ type: 'record.add', table: 'practice', value })).toBe('unknown.practice')
  })
})

describe('a third party', () => {
  const partner = { kind: 'competency-partner', name: 'Palisade', offer: 'Security', note: '' } as const

  it('R11: is named among those who perform a control, in one unit or wherever it stands', () => {
    const engagement = Engagement.begin()
    engagement.do({ type: 'unit.split', unit: 's3', suffix: 'logs', name: 'Logs' })
    const performers = (key: string) => engagement.row(key).performedBy.map(({ name }) => name)
    const id = engagement.add('partner', {
      ...partner,
      operates: [{ control: 's3.access', unit: 's3-logs', part: 'Reviews access.' }],
    })
    expect(performers('s3-logs/s3.access')).toEqual(['', 'Palisade'])
    expect(performers('s3/s3.access')).toEqual([''])
    engagement.do({
      type: 'record.change',
      table: 'partner',
      id,
      fields: { operates: [{ control: 's3.access', unit: null, part: 'Reviews access.' }] },
    })
    expect(performers('s3/s3.access')).toEqual(['', 'Palisade'])
  })

  it('R11: takes the place of a third party that the catalogue only describes, and of none that the auditor named', () => {
    const described = { party: 'third-party', name: 'Storage provider', part: 'Operates what is rented.' } as const
    const { performedBy } = control('s3.access')
    const rented = control('s3.access', { performedBy: [...performedBy, described] })
    const controls = s3.controls.map((each) => (each.id === rented.id ? rented : each))
    const engagement = Engagement.begin({ catalogues: catalogues([{ ...s3, controls }, ec2, cloudfront]) })
    const named = () => engagement.row('s3/s3.access').performedBy.map(({ party, name }) => `${party} ${name}`.trim())
    engagement.add('partner', {
      ...partner,
      name: 'Other',
      operates: [{ control: 's3.encryption', unit: null, part: 'Turns keys.' }],
    })
    expect(named()).toEqual(['workload-team', 'third-party Storage provider'])
    engagement.add('partner', { ...partner, operates: [{ control: 's3.access', unit: 's3', part: 'Reviews access.' }] })
    expect(named()).toEqual(['workload-team', 'third-party Palisade'])
    const fortress = { ...described, name: 'Fortress' }
    const reworded = { ...rented, performedBy: [...rented.performedBy, fortress, { ...described, name: 'Palisade' }] }
    engagement.do({
      type: 'tailoring.add',
      value: { kind: 'reworded', set: 's3', control: reworded, reason: 'Storage is rented.' },
    })
    expect(named()).toEqual(['workload-team', 'third-party Fortress', 'third-party Palisade'])
    engagement.do({
      type: 'item.override',
      item: 's3/s3.access',
      override: { origination: 'customer-specific', reason: 'Rented.', performedBy: [described] },
    })
    expect(named()).toEqual(['third-party Storage provider', 'third-party Palisade'])
    const [storage, palisade] = engagement.row('s3/s3.access').performedBy
    const both = [storage ?? described, palisade ?? described]
    engagement.do({
      type: 'item.override',
      item: 's3/s3.access',
      override: { origination: 'customer-specific', reason: 'Rented.', performedBy: both },
    })
    expect(named()).toEqual(['third-party Storage provider', 'third-party Palisade'])
  })

  it('W6: is printed with its items, beside practices, training and security services', () => {
    const engagement = Engagement.begin()
    engagement.add('partner', { ...partner, operates: [{ control: 's3.access', unit: null, part: 'Reviews.' }] })
    engagement.add('training', { name: 'Ann', team: 'external', course: 'Audit academy', on: null, note: '' })
    engagement.add('practice', { practice: 'wa.keys', result: 'in-place', note: '' })
    const { state, catalogues } = engagement
    const { worksheet } = reportModel(state, catalogues, { date: '2026-11-01T00:00:00Z', signing: null })
    expect(worksheet.exercises).toHaveLength(9)
    expect(worksheet.partners).toMatchObject([{ name: 'Palisade', operates: [{ items: ['S3-03'], part: 'Reviews.' }] }])
    expect(worksheet.training).toMatchObject([{ course: 'Audit academy' }])
    expect(worksheet.practices).toMatchObject([{ group: 'Security', items: ['S3-02'] }])
    expect(worksheet.securityServices.map(({ name }) => name)).toEqual(['Amazon CloudFront', 'Amazon EC2'])
  })
})
